package org.rapporteur.validation;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.validation.RecordParts.Words;

/**
 * Words that appear to be in one script but contain similar letters of another, such as a Latin {@code a} in a Cyrillic
 * word.
 *
 * <p>A word that visibly combines two scripts, such as a Latin stem with a Cyrillic ending, is not reported: each part
 * has letters that do not occur in the other script. Based on Unicode Technical Standard 39, limited to the scripts of
 * Europe with similar letters.
 */
final class LookAlikes {
    /** Two scripts, each with its letters that look like letters of the other. */
    private record Pair(UnicodeScript one, String likeOther, UnicodeScript other, String likeOne) {
        /** Accents do not count: ï is similar to the і of a Cyrillic word, and ё to the e of a Latin one. */
        boolean mixes(String accented) {
            String word = Normalizer.normalize(accented, Normalizer.Form.NFD);
            return isIn(one, word) && isIn(other, word) && (allOf(one, word, likeOther) || allOf(other, word, likeOne));
        }

        private static boolean isIn(UnicodeScript script, String word) {
            return word.codePoints().anyMatch(c -> UnicodeScript.of(c) == script);
        }

        private static boolean allOf(UnicodeScript script, String word, String letters) {
            return word.codePoints().filter(c -> UnicodeScript.of(c) == script).allMatch(c -> letters.indexOf(c) >= 0);
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** In shorter words a Greek letter is often a symbol, as in ΔT. */
    private static final int LEAST_WITH_GREEK = 3;

    /** Chuvash is often written with Latin ă, ĕ, ç and ÿ, which no other Cyrillic letters resemble. */
    private static final Pattern CHUVASH = Pattern.compile("[\\p{IsCyrillic}ăĕçÿĂĔÇŸ]+");

    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    UnicodeScript.LATIN,
                    "aceijopsxyABCEHIJKMOPSTXY",
                    UnicodeScript.CYRILLIC,
                    "асеіјорѕхуАВСЕНІЈКМОРЅТХУ"),
            new Pair(UnicodeScript.LATIN, "opuvABEHIKMNOPTXYZ", UnicodeScript.GREEK, "ορυνΑΒΕΗΙΚΜΝΟΡΤΧΥΖ"),
            new Pair(UnicodeScript.CYRILLIC, "орАВЕНІКМОРТХУ", UnicodeScript.GREEK, "ορΑΒΕΗΙΚΜΟΡΤΧΥ"));

    private LookAlikes() {}

    /** Returns the first such word. */
    static Optional<String> find(Words words) {
        return Alphabet.joinsScripts(words.kinds()) // no further check is needed for most texts
                ? WORD.matcher(words.text())
                        .results()
                        .map(MatchResult::group)
                        .filter(LookAlikes::isMixed)
                        .findFirst()
                        .or(() -> StrayLetters.find(words))
                : Optional.empty();
    }

    private static boolean isMixed(String word) {
        int kinds = Alphabet.of(word);
        boolean greek = (kinds & Alphabet.GREEK) != 0 && word.length() < LEAST_WITH_GREEK;
        return Alphabet.joinsScripts(kinds)
                && !greek
                && !CHUVASH.matcher(word).matches()
                && PAIRS.stream().anyMatch(pair -> pair.mixes(word));
    }
}
