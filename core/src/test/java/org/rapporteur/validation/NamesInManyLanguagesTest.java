package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Name;

/** Names of places and languages as Unicode's CLDR spells them; CldrNamesTest of the other module has all of them. */
class NamesInManyLanguagesTest {
    private static final RuleSet RULES = RuleSet.of(UnseenRules.all().toArray(Rule[]::new))
            .plus(RuleSet.standard().rule("mixed-script-word").orElseThrow());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Åland",
                "Österreich",
                "Côte d’Ivoire",
                "São Tomé e Príncipe",
                "Ísland",
                "Đan Mạch",
                "Türkiye",
                "Łotwa",
                "Республика Каракалпакстан",
                "Кот-д’Івуар",
                "Україна",
                "Црна Гора",
                "Ӱлыл мари",
                "Франци ирхи çĕнĕ вăхăт",
                "Тоҷикистон",
                "Ҡаҙағстан",
                "Кыргызстан",
                "Ирыстон æмæ",
                "Ελλάδα",
                "Νήσοι Γκέρνζι",
                "Հայաստան",
                "საქართველო",
                "ישראל",
                "فارسی",
                "می\u200Cخواهم",
                "لارۆ",
                "ქართული",
                "भारत",
                "क्\u200Dष",
                "বাংলা",
                "தமிழ்",
                "ലൿഷദ്വീപ്",
                "ශ්\u200Dරී ලංකා",
                "ไทย",
                "ລາວ",
                "ភ្នំ\u200Bពេញ",
                "မြန်မာ",
                "ኢትዮጵያ",
                "日本",
                "대한민국",
                "Ⴀ",
                "ᏣᎳᎩ",
                "ᐃᓄᒃᑎᑐᑦ",
                "ߒߞߏ",
                "𞤆𞤵𞤤𞤢𞤪"
            })
    void haveNoFinding(String name) {
        assertThat(RULES.validate(Samples.dossier(
                                Samples.state("s").names(List.of(Name.of(name))).build()))
                        .violations())
                .isEmpty();
    }
}
