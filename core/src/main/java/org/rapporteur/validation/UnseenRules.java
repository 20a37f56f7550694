package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.validation.RecordParts.Words;

/** Rules on names and words that look right, or like nothing at all, and are not found by a search. */
final class UnseenRules {
    private UnseenRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(KnownEntity.class, "blank-text", WARNING, UnseenRules::blank)
                        .onlyIf(Trait.UNSEEN),
                Catalogue.forEach(KnownEntity.class, "white-space-at-ends", INFO, UnseenRules::whiteSpaceAtEnds)
                        .onlyIf(Trait.UNSEEN),
                Catalogue.forEach(KnownEntity.class, "invisible-character", WARNING, UnseenRules::invisibleCharacter)
                        .onlyIf(Trait.UNSEEN),
                Catalogue.forEach(KnownEntity.class, "text-not-in-nfc", INFO, UnseenRules::notInNfc)
                        .onlyIf(Trait.UNSEEN),
                Catalogue.forEach(KnownEntity.class, "misread-encoding", WARNING, UnseenRules::misreadEncoding)
                        .onlyIf(Trait.UNSEEN));
    }

    private static void blank(KnownEntity entity, Findings findings) {
        for (Words words : findings.parts().wordsWithUnseen()) {
            if (Unseen.isBlank(words.text())) {
                findings.report(words.at(), codePoint(words.text().codePointAt(0)));
            }
        }
    }

    private static void whiteSpaceAtEnds(KnownEntity entity, Findings findings) {
        for (Words words : findings.parts().wordsWithUnseen()) {
            if (Unseen.hasSpaceAtEnds(words.text()) && !Unseen.isBlank(words.text())) {
                findings.report(words.at(), words.text());
            }
        }
    }

    private static void invisibleCharacter(KnownEntity entity, Findings findings) {
        for (Words words : findings.parts().wordsWithUnseen()) {
            if (words.have(Alphabet.INVISIBLE) && !Unseen.isBlank(words.text())) {
                Unseen.invisible(words.text())
                        .ifPresent(character -> findings.report(words.at(), codePoint(character), words.text()));
            }
        }
    }

    private static void notInNfc(KnownEntity entity, Findings findings) {
        for (Words words : findings.parts().wordsWithUnseen()) {
            if (Unseen.isNotComposed(words.text(), words.kinds())) {
                findings.report(words.at(), codePoint(Unseen.firstNotComposed(words.text())), words.text());
            }
        }
    }

    private static void misreadEncoding(KnownEntity entity, Findings findings) {
        for (Words words : findings.parts().wordsWithUnseen()) {
            if (Alphabet.mayBeMisread(words.kinds())) {
                Misreading.find(words.text())
                        .ifPresent(found -> findings.report(words.at(), found.word(), found.original()));
            }
        }
    }

    private static String codePoint(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
