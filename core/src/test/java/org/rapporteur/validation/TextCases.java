package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.State;
import org.rapporteur.model.Text;

/** The rules about scripts and characters by example. */
final class TextCases {
    private TextCases() {}

    static List<RuleCase> all() {
        return List.of(
                textInExcludedScript(),
                textInScriptOfNoSubtag(),
                nameInExcludedScript(),
                mixedScriptWord(),
                mixedScriptInGreek(),
                accentedLetterOfAnotherScript(),
                mixedWordOfTwoLetters(),
                wordOfOneLetterOfAnotherScript(),
                bidirectionalControl(),
                isolateInTitle(),
                damagedText(),
                controlInQuote());
    }

    private static RuleCase textInExcludedScript() {
        return RuleCase.of(
                "text-in-excluded-script",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("uk", "The talks will go on in the autumn."))
                                .build()),
                "/statements/0/content/uk: text should be in a script of its language tag; was \"The talks will "
                        + "go on in the autumn.\", tagged \"uk\"",
                "/statements/0/content/uk: слова мали б бути писемністю свого мовного тега; вказано "
                        + "\"The talks will go on in the autumn.\" з тегом \"uk\"",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("uk-Latn", "The talks will go on in the autumn."))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("en", "The talks will go on in the autumn."))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("und", "The talks will go on in the autumn."))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("sr", "The talks will go on in the autumn."))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("uk-Qaaa", "The talks will go on in the autumn."))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("uk", "Rheinmetall, Thales"))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("uk", "Про заяву Stockholm International Peace Research Institute"))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("ja", "来週 ニューヨークで会談が行われる予定だと明らかにした。"))
                                .build()));
    }

    private static RuleCase textInScriptOfNoSubtag() {
        return RuleCase.of(
                "text-in-excluded-script",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("sr-Cyrl", "The talks will go on in the autumn."))
                                .build()),
                "/statements/0/content/sr-Cyrl: text should be in a script of its language tag; was \"The talks "
                        + "will go on in the autumn.\", tagged \"sr-Cyrl\"",
                "/statements/0/content/sr-Cyrl: слова мали б бути писемністю свого мовного тега; "
                        + "вказано \"The talks will go on in the autumn.\" з тегом \"sr-Cyrl\"",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("sr-Latn", "The talks will go on in the autumn."))
                                .build()));
    }

    private static RuleCase nameInExcludedScript() {
        return RuleCase.of(
                "text-in-excluded-script",
                dossier(State.builder()
                        .id("ukraine")
                        .addCitation(Citation.of("report"))
                        .addName(Name.of("Ukraina", "uk"))
                        .build()),
                "/actors/0/names/0/text: text should be in a script of its language tag; was \"Ukraina\", "
                        + "tagged \"uk\"",
                "/actors/0/names/0/text: слова мали б бути писемністю свого мовного тега; вказано "
                        + "\"Ukraina\" з тегом \"uk\"",
                dossier(State.builder()
                        .id("ukraine")
                        .addCitation(Citation.of("report"))
                        .addName(Name.of("Ukraina", "uk-Latn"))
                        .build()),
                dossier(State.builder()
                        .id("ukraine")
                        .addCitation(Citation.of("report"))
                        .addName(Name.of("Україна", "uk"))
                        .build()),
                dossier(State.builder()
                        .id("ukraine")
                        .addCitation(Citation.of("report"))
                        .addName(Name.of("Ukraina"))
                        .build()),
                dossier(State.builder()
                        .id("ukraine")
                        .addCitation(Citation.of("report"))
                        .addName(Name.of("BBC", "uk"))
                        .build()),
                dossier(State.builder()
                        .id("ukraine")
                        .addCitation(Citation.of("report"))
                        .addName(Name.of("Компанія Thales", "uk"))
                        .build()));
    }

    private static RuleCase mixedScriptWord() {
        return RuleCase.of(
                "mixed-script-word",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("en", "K\u0443iv said so."))
                                .build()),
                "/statements/0/content/en: a word should not mix letters that look alike; was \"K\u0443iv\"",
                "/statements/0/content/en: слово не мало б змішувати схожих літер різних "
                        + "писемностей; вказано \"K\u0443iv\"",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("en", "Kyiv said so."))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("uk", "NATOвський літак"))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("uk", "Членство в NATO й ЄС"))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("en", "COVID-у"))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("en", "Œuvre of Müller"))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").content(Text.of("en", "5 μm")).build()));
    }

    private static RuleCase mixedScriptInGreek() {
        return RuleCase.of(
                "mixed-script-word",
                dossier(statement("s1", Party.named("\u039DATO")).build()),
                "/statements/0/speakers/0/asNamed: a word should not mix letters that look alike; "
                        + "was \"\u039DATO\"",
                "/statements/0/speakers/0/asNamed: слово не мало б змішувати схожих літер різних "
                        + "писемностей; вказано \"\u039DATO\"",
                dossier(statement("s1", Party.named("ΝΑΤΟ")).build()));
    }

    /** Chuvash has no other ă, ĕ and ç on many keyboards; names of Unicode's CLDR contain them. */
    private static RuleCase accentedLetterOfAnotherScript() {
        return RuleCase.of(
                "mixed-script-word",
                text("uk", "Укра\u00EFна"),
                "/statements/0/content/uk: a word should not mix letters that look alike; was \"Укра\u00EFна\"",
                "/statements/0/content/uk: слово не мало б змішувати схожих літер різних писемностей; вказано \"Укра\u00EFна\"",
                text("uk", "Україна"),
                text("es", "España y Україна"),
                text("cv", "Франц\u00E7ĕ"));
    }

    private static RuleCase mixedWordOfTwoLetters() {
        return RuleCase.of(
                "mixed-script-word",
                text("uk", "M\u0438 були"),
                "/statements/0/content/uk: a word should not mix letters that look alike; was \"Mи\"",
                "/statements/0/content/uk: слово не мало б змішувати схожих літер різних писемностей; вказано \"Mи\"",
                text("uk", "Ми були"),
                text("en", "ΔT"));
    }

    private static RuleCase wordOfOneLetterOfAnotherScript() {
        return RuleCase.of(
                "mixed-script-word",
                text("uk", "Київ i Львів про NATO"),
                "/statements/0/content/uk: a word should not mix letters that look alike; was \"i\"",
                "/statements/0/content/uk: слово не мало б змішувати схожих літер різних писемностей; вказано \"i\"",
                text("uk", "Київ і Львів про NATO"),
                text("uk", "Reuters і Bloomberg заявили"),
                text("uk", "план B щодо НАТО"),
                text("es", "Kyiv y Lviv"));
    }

    private static Dossier text(String tag, String words) {
        return dossier(
                person("kuleba").build(),
                statement("s1", "kuleba").content(Text.of(tag, words)).build());
    }

    private static RuleCase bidirectionalControl() {
        return RuleCase.of(
                "bidirectional-control",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("en", "\u202Eon"))
                                .build()),
                "/statements/0/content/en: text should not change its order on the screen; contains \"U+202E\"",
                "/statements/0/content/en: текст не мав би сам себе переставляти на екрані; містить " + "\"U+202E\"",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("he", "\u05DB\u05DF\u200F."))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").content(Text.of("en", "no")).build()));
    }

    private static RuleCase isolateInTitle() {
        return RuleCase.of(
                "bidirectional-control",
                dossier(source("paper").title("\u2066A").build()),
                "/sources/1/title: text should not change its order on the screen; contains \"U+2066\"",
                "/sources/1/title: текст не мав би сам себе переставляти на екрані; містить \"U+2066\"",
                dossier(source("paper").title("A").build()));
    }

    private static RuleCase damagedText() {
        return RuleCase.of(
                "damaged-text",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("uk", "Ки\uFFFDв"))
                                .build()),
                "/statements/0/content/uk: text should not contain traces of a wrong conversion; contains \"U+FFFD\"",
                "/statements/0/content/uk: у тексті не мало б бути слідів хибного перекодування; "
                        + "містить \"U+FFFD\"",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .content(Text.of("uk", "Київ\tі\nЛьвів"))
                                .build()));
    }

    private static RuleCase controlInQuote() {
        return RuleCase.of(
                "damaged-text",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .citations(List.of(Citation.builder()
                                        .source("report")
                                        .quote("Yes\u0085")
                                        .build()))
                                .build()),
                "/statements/0/citations/0/quote: text should not contain traces of a wrong conversion; "
                        + "contains \"U+0085\"",
                "/statements/0/citations/0/quote: у тексті не мало б бути слідів хибного "
                        + "перекодування; містить \"U+0085\"",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .citations(List.of(Citation.builder()
                                        .source("report")
                                        .quote("Yes…")
                                        .build()))
                                .build()));
    }
}
