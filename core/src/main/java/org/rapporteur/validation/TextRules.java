package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.WARNING;

import java.lang.Character.UnicodeScript;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;

/** The characters of which words are made, those of ours and those of sources. */
final class TextRules {
    /** Fewer letters of a foreign script may all be names, in whatever language the text is. */
    private static final int ENOUGH_TO_TELL = 20;

    /** The share of foreign letters that no names explain: ten for each of the script that the tag wants. */
    private static final int FOREIGN_TO_OWN = 10;

    private static final int FIRST_PRINTING = 0x20;
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private TextRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(KnownEntity.class, "text-in-excluded-script", WARNING, TextRules::excludedScript),
                Catalogue.forEach(KnownEntity.class, "mixed-script-word", WARNING, TextRules::mixedScriptWord),
                Catalogue.forEach(
                        KnownEntity.class,
                        "bidirectional-control",
                        WARNING,
                        (entity, findings) -> character(TextRules::isBidirectionalControl, entity, findings)),
                Catalogue.forEach(
                        KnownEntity.class,
                        "damaged-text",
                        WARNING,
                        (entity, findings) -> character(TextRules::isDamage, entity, findings)));
    }

    private static void excludedScript(KnownEntity entity, Findings findings) {
        RecordWalk.over(entity, new RecordWalk.Visitor() {
            @Override
            public void entry(Spot at, LanguageTag tag, String words) {
                Letters letters = Letters.of(words, Scripts.of(tag));
                if (letters.foreign() >= ENOUGH_TO_TELL && letters.foreign() > FOREIGN_TO_OWN * letters.own()) {
                    findings.report(at.toString(), words, tag);
                }
            }

            @Override
            public void name(Spot at, LanguageTag tag, String words) {
                // a name is short, but all of it is in the script of its tag; initials go as they are into any
                Letters letters = Letters.of(words, Scripts.of(tag));
                boolean initials = words.codePoints().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
                if (letters.foreign() > 0 && letters.own() == 0 && !initials) {
                    findings.report(at.toString(), words, tag);
                }
            }
        });
    }

    /** How many letters of a text are in some scripts, and how many in others; none where no script is known. */
    private record Letters(int own, int foreign) {
        static Letters of(String words, Set<UnicodeScript> scripts) {
            int own = 0;
            int foreign = 0;
            int length = scripts.isEmpty() ? 0 : words.length();
            for (int i = 0; i < length; i += Character.charCount(words.codePointAt(i))) {
                int c = words.codePointAt(i);
                if (Scripts.isOfScript(c)) {
                    if (scripts.contains(UnicodeScript.of(c))) {
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
        RecordWalk.over(entity, new RecordWalk.Visitor() {
            @Override
            public void words(Spot at, String words) {
                Optional<String> word = LookAlikes.in(words);
                if (word.isPresent()) {
                    findings.report(at.toString(), word.get());
                }
            }
        });
    }

    private static void character(IntPredicate unwanted, KnownEntity entity, Findings findings) {
        RecordWalk.over(entity, new RecordWalk.Visitor() {
            @Override
            public void words(Spot at, String words) {
                OptionalInt first = words.chars().filter(unwanted).findFirst();
                if (first.isPresent()) {
                    findings.report(
                            at.toString(), "U+" + HexFormat.of().withUpperCase().toHexDigits((char) first.getAsInt()));
                }
            }
        });
    }

    /** The embeddings, overrides and isolates of Unicode Standard Annex 9; its marks are harmless. */
    private static boolean isBidirectionalControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** What a wrong conversion leaves behind: the replacement character, and controls other than white space. */
    private static boolean isDamage(int c) {
        boolean whiteSpace = c == '\t' || c == '\n' || c == '\r';
        return c < FIRST_PRINTING && !whiteSpace || c >= 0x7F && c < 0xA0 || c == REPLACEMENT_CHARACTER;
    }
}
