package org.rapporteur.validation;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.validation.RecordParts.Words;

/**
 * Words that look as if they were of one script and are not, as when a Latin {@code a} stands in a Cyrillic word.
 *
 * <p>A word that joins two scripts openly, such as a Latin stem with a Cyrillic ending, is none: in it either script
 * has a letter that nobody takes for one of the other. After Unicode Technical Standard 39, reduced to the scripts of
 * Europe that have shapes in common.
 */
final class LookAlikes {
    /** Two scripts, each with its letters that look like letters of the other. */
    private record Pair(UnicodeScript one, String likeOther, UnicodeScript other, String likeOne) {
        boolean mixes(String word) {
            return isIn(one, word) && isIn(other, word) && (allOf(one, word, likeOther) || allOf(other, word, likeOne));
        }

        private static boolean isIn(UnicodeScript script, String word) {
            return word.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
        }

        private static boolean allOf(UnicodeScript script, String word, String letters) {
            return word.codePoints().filter(c -> UnicodeScript.of(c) == script).allMatch(c -> letters.indexOf(c) >= 0);
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}");

    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    UnicodeScript.LATIN,
                    "aceijopsxyABCEHIJKMOPSTXY",
                    UnicodeScript.CYRILLIC,
                    "асеіјорѕхуАВСЕНІЈКМОРЅТХУ"),
            new Pair(UnicodeScript.LATIN, "opuvABEHIKMNOPTXYZ", UnicodeScript.GREEK, "ορυνΑΒΕΗΙΚΜΝΟΡΤΧΥΖ"),
            new Pair(UnicodeScript.CYRILLIC, "орАВЕНІКМОРТХУ", UnicodeScript.GREEK, "ορΑΒΕΗΙΚΜΟΡΤΧΥ"));

    private LookAlikes() {}

    /** The first such word. */
    static Optional<String> in(Words words) {
        return Alphabet.joinsScripts(words.kinds()) // of most texts that is all there is to ask
                ? WORD.matcher(words.text())
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> PAIRS.stream().anyMatch(pair -> pair.mixes(word)))
                        .findFirst()
                : Optional.empty();
    }
}
