package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Name;
import org.rapporteur.model.Text;

/** The rule about language tags by example. */
final class LanguageCases {
    private LanguageCases() {}

    static List<RuleCase> all() {
        return List.of(codeOfCountry(), nameOfLanguage(), regionThatIsNone(), codeOfThreeLetters());
    }

    private static RuleCase codeOfCountry() {
        return RuleCase.of(
                "unregistered-language",
                text("ua"),
                "/statements/0/content/ua: a language tag should consist of registered subtags; was \"ua\"; did you mean \"uk\"?",
                "/statements/0/content/ua: мовний тег мав би складатися із зареєстрованих частин; вказано \"ua\"; можливо, \"uk\"?",
                text("uk"),
                text("und"),
                text("x-none"),
                text("qaa-Qaaa-QM"),
                text("i-klingon"),
                text("zh-yue-HK"),
                text("iw"),
                text("de-DE-1996-u-co-phonebk"));
    }

    private static RuleCase nameOfLanguage() {
        return RuleCase.of(
                "unregistered-language",
                dossier(person("kuleba")
                        .names(List.of(Name.of("Kuleba", "english")))
                        .build()),
                "/actors/0/names/0/language: a language tag should consist of registered subtags; was \"english\"; did you mean \"en\"?",
                "/actors/0/names/0/language: мовний тег мав би складатися із зареєстрованих частин; вказано \"english\"; можливо, \"en\"?",
                dossier(person("kuleba").names(List.of(Name.of("Kuleba", "en"))).build()));
    }

    private static RuleCase regionThatIsNone() {
        return RuleCase.of(
                "unregistered-language",
                dossier(source("paper").language("en-UK").build()),
                "/sources/1/language: a language tag should consist of registered subtags; was \"en-UK\"; did you mean \"en-GB\"?",
                "/sources/1/language: мовний тег мав би складатися із зареєстрованих частин; вказано \"en-UK\"; можливо, \"en-GB\"?",
                dossier(source("paper").language("en-GB").build()),
                dossier(source("paper").language("es-419").build()));
    }

    private static RuleCase codeOfThreeLetters() {
        return RuleCase.of(
                "unregistered-language",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").originalLanguage("ukr").build()),
                "/statements/0/originalLanguage: a language tag should consist of registered subtags; was \"ukr\"; did you mean \"uk\"?",
                "/statements/0/originalLanguage: мовний тег мав би складатися із зареєстрованих частин; вказано \"ukr\"; можливо, \"uk\"?",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").originalLanguage("yue").build()));
    }

    private static Dossier text(String tag) {
        return dossier(
                person("kuleba").build(),
                statement("s1", "kuleba").content(Text.of(tag, "1992")).build());
    }
}
