package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.WARNING;

import java.lang.Character.UnicodeScript;
import java.util.HexFormat;
import java.util.List;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.validation.RecordParts.Tagged;
import org.rapporteur.validation.RecordParts.Words;

/** Rules on the characters of all words, both the dossier's and those of sources. */
final class TextRules {
    /** Fewer letters in a foreign script may all belong to names. */
    private static final int ENOUGH_TO_TELL = 20;

    /** The ratio of foreign letters to those of the expected script that cannot be explained by names. */
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
            // a name is short, but entirely in the script of its tag; initials are used in any script
            Letters letters = Letters.of(name);
            if (letters.foreign() > 0 && letters.own() == 0 && !isOfInitials(name.text())) {
                findings.report(name.at(), name.text(), name.tag());
            }
        }
    }

    private static boolean isOfInitials(String name) {
        return name.codePoints().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
    }

    /** The numbers of letters in the scripts of the tag, and in other scripts. */
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
            LookAlikes.find(words).ifPresent(word -> findings.report(words.at(), word));
        }
    }

    private static void character(int unwanted, Findings findings) {
        for (Words words : findings.parts().strangeWords()) {
            if (words.have(unwanted)) {
                char first = (char) words.text()
                        .chars()
                        .filter(c -> (Alphabet.of((char) c) & unwanted) != 0)
                        .findFirst()
                        .orElseThrow();
                findings.report(
                        words.at(), "U+" + HexFormat.of().withUpperCase().toHexDigits(first));
            }
        }
    }
}
