package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.WARNING;

import java.lang.Character.UnicodeScript;
import java.util.HexFormat;
import java.util.List;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.validation.RecordParts.Tagged;
import org.rapporteur.validation.RecordParts.Words;

/** The characters of which words are made, those of ours and those of sources. */
final class TextRules {
    /** Fewer letters of a foreign script may all be names, in whatever language the text is. */
    private static final int ENOUGH_TO_TELL = 20;

    /** The share of foreign letters that no names explain: ten for each of the script that the tag wants. */
    private static final int FOREIGN_TO_OWN = 10;

    private TextRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(KnownEntity.class, "text-in-excluded-script", WARNING, TextRules::excludedScript)
                        .onlyIf(Trait.STRANGE_LETTERS),
                Catalogue.forEach(KnownEntity.class, "mixed-script-word", WARNING, TextRules::mixedScriptWord)
                        .onlyIf(Trait.STRANGE_WORDS),
                Catalogue.forEach(
                                KnownEntity.class,
                                "bidirectional-control",
                                WARNING,
                                (entity, findings) -> character(Alphabet.BIDIRECTIONAL_CONTROL, findings))
                        .onlyIf(Trait.STRANGE_WORDS),
                Catalogue.forEach(
                                KnownEntity.class,
                                "damaged-text",
                                WARNING,
                                (entity, findings) -> character(Alphabet.DAMAGE, findings))
                        .onlyIf(Trait.STRANGE_WORDS));
    }

    private static void excludedScript(KnownEntity entity, Findings findings) {
        for (Tagged text : findings.parts().strangeEntries()) {
            Letters letters = Letters.of(text);
            if (letters.foreign() >= ENOUGH_TO_TELL && letters.foreign() > FOREIGN_TO_OWN * letters.own()) {
                findings.report(text.at(), text.text(), text.tag());
            }
        }
        for (Tagged name : findings.parts().strangeNames()) {
            // a name is short, but all of it is in the script of its tag; initials go as they are into any
            Letters letters = Letters.of(name);
            if (letters.foreign() > 0 && letters.own() == 0 && !isOfInitials(name.text())) {
                findings.report(name.at(), name.text(), name.tag());
            }
        }
    }

    private static boolean isOfInitials(String name) {
        return name.codePoints().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
    }

    /** How many letters of a text are in the scripts of its tag, and how many in others. */
    private record Letters(int own, int foreign) {
        static Letters of(Tagged tagged) {
            int own = 0;
            int foreign = 0;
            String text = tagged.text();
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                int c = text.codePointAt(i);
                if (Scripts.isOfScript(c)) {
                    if (tagged.scripts().contains(UnicodeScript.of(c))) {
                        own++;
                    } else {
                        foreign++;
                    }
                }
            }
            return new Letters(own, foreign);
        }
    }

    private static void mixedScriptWord(KnownEntity entity, Findings findings) {
        for (Words words : findings.parts().strangeWords()) {
            LookAlikes.in(words).ifPresent(word -> findings.report(words.at(), word));
        }
    }

    private static void character(int unwanted, Findings findings) {
        for (Words words : findings.parts().strangeWords()) {
            if (words.have(unwanted)) {
                char first = (char) words.text()
                        .chars()
                        .filter(c -> Alphabet.of((char) c) == unwanted)
                        .findFirst()
                        .orElseThrow();
                findings.report(
                        words.at(), "U+" + HexFormat.of().withUpperCase().toHexDigits(first));
            }
        }
    }
}
