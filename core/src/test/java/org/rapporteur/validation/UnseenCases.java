package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;

/** The rules about what a reader of a text cannot see by example. */
final class UnseenCases {
    private UnseenCases() {}

    static List<RuleCase> all() {
        return List.of(
                blankText(),
                blankName(),
                whiteSpaceAtEnds(),
                zeroWidthSpace(),
                softHyphen(),
                notInNfc(),
                misreadAsWestern(),
                misreadAsCyrillic());
    }

    private static RuleCase blankText() {
        return RuleCase.of(
                "blank-text",
                text("en", "\u00A0 \u200B"),
                "/statements/0/content/en: text should contain something to see; contains only characters such as \"U+00A0\"",
                "/statements/0/content/en: у тексті має бути щось видиме; містить лише знаки на кшталт \"U+00A0\"",
                text("en", "–"),
                text("en", " Talks"));
    }

    private static RuleCase blankName() {
        return RuleCase.of(
                "blank-text",
                name("\u200B"),
                "/actors/0/names/0/text: text should contain something to see; contains only characters such as \"U+200B\"",
                "/actors/0/names/0/text: у тексті має бути щось видиме; містить лише знаки на кшталт \"U+200B\"",
                name("Kuleba"),
                name("1"));
    }

    private static RuleCase whiteSpaceAtEnds() {
        return RuleCase.of(
                "white-space-at-ends",
                name("Kuleba\u00A0"),
                "/actors/0/names/0/text: text should neither start nor end with white space; was \"Kuleba\u00A0\"",
                "/actors/0/names/0/text: текст не мав би починатися чи закінчуватися пробілом; вказано \"Kuleba\u00A0\"",
                name("Dmytro\u00A0Kuleba"),
                text("en", " "));
    }

    /** Joiners are part of the spelling in Persian and Hindi, and a zero-width space in Khmer. */
    private static RuleCase zeroWidthSpace() {
        return RuleCase.of(
                "invisible-character",
                name("Ky\u200Biv"),
                "/actors/0/names/0/text: text should not contain a character that cannot be seen; contains \"U+200B\", was \"Ky\\u200Biv\"",
                "/actors/0/names/0/text: у тексті не мало б бути невидимого знака; містить \"U+200B\", вказано \"Ky\\u200Biv\"",
                name("Kyiv"),
                text("fa", "می\u200Cخواهم"),
                text("fa", "NATO\u200Cای"),
                text("hi", "क्\u200Dष"),
                text("km", "ភ្នំ\u200Bពេញ"),
                text("en", "\uD83D\uDC68\u200D\uD83D\uDC69"),
                text("en", "\u200B"));
    }

    private static RuleCase softHyphen() {
        return RuleCase.of(
                "invisible-character",
                dossier(source("paper").title("\uFEFFTalks").build()),
                "/sources/1/title: text should not contain a character that cannot be seen; contains \"U+FEFF\", was \"\\uFEFFTalks\"",
                "/sources/1/title: у тексті не мало б бути невидимого знака; містить \"U+FEFF\", вказано \"\\uFEFFTalks\"",
                dossier(source("paper").title("Talks").build()));
    }

    private static RuleCase notInNfc() {
        return RuleCase.of(
                "text-not-in-nfc",
                dossier(statement("s1", Party.named("Зеленськии\u0306")).build()),
                "/statements/0/speakers/0/asNamed: text should be in the form NFC of Unicode; contains \"U+0306\", was \"Зеленськии\u0306\"",
                "/statements/0/speakers/0/asNamed: текст мав би бути у формі NFC Юнікоду; містить \"U+0306\", вказано \"Зеленськии\u0306\"",
                dossier(statement("s1", Party.named("Зеленський")).build()),
                text("vi", "Việt Nam"),
                text("hi", "भारत"),
                text("uk", "Украї\u0301на"));
    }

    private static RuleCase misreadAsWestern() {
        return RuleCase.of(
                "misread-encoding",
                name("FranÃ§ois"),
                "/actors/0/names/0/text: text should be decoded as UTF-8; was \"FranÃ§ois\", probably \"François\"",
                "/actors/0/names/0/text: текст слід читати як UTF-8; вказано \"FranÃ§ois\", імовірно \"François\"",
                name("François"),
                text("pt", "«IRMÃ» e «CAFÉ”"),
                text("fr", "LIBERTÉ\u00A0: «\u00A0À\u00A0»"),
                text("sv", "Å’s kyrka"));
    }

    private static RuleCase misreadAsCyrillic() {
        return RuleCase.of(
                "misread-encoding",
                text("uk", "РљРёС—РІ заявив"),
                "/statements/0/content/uk: text should be decoded as UTF-8; was \"РљРёС—РІ\", probably \"Київ\"",
                "/statements/0/content/uk: текст слід читати як UTF-8; вказано \"РљРёС—РІ\", імовірно \"Київ\"",
                text("uk", "Київ заявив"),
                text("uk", "ПРО ЗМІНІ"));
    }

    private static Dossier name(String name) {
        return dossier(person("kuleba").names(List.of(Name.of(name))).build());
    }

    private static Dossier text(String tag, String words) {
        return dossier(
                person("kuleba").build(),
                statement("s1", "kuleba").content(Text.of(tag, words)).build());
    }
}
