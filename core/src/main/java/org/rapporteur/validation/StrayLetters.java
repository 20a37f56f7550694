package org.rapporteur.validation;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.validation.RecordParts.Words;

/**
 * Words of one letter that is of the wrong script, such as a Latin {@code i} between Ukrainian words.
 *
 * <p>Only small letters are compared that are words in one script and similar to a letter of the other. Capitals are
 * often symbols, as in "план B".
 */
final class StrayLetters {
    private static final Pattern LATIN_AMONG_CYRILLIC =
            Pattern.compile("\\p{IsCyrillic},?\\s+([aceioy])\\s+\\p{IsCyrillic}");
    private static final Pattern CYRILLIC_AMONG_LATIN = Pattern.compile("\\p{IsLatin},?\\s+([асеіоу])\\s+\\p{IsLatin}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private StrayLetters() {}

    /** Returns the first such word. */
    static Optional<String> find(Words words) {
        if (!words.have(Alphabet.LATIN) || !words.have(Alphabet.CYRILLIC)) {
            return Optional.empty();
        }
        return first(LATIN_AMONG_CYRILLIC, words.text()).or(() -> firstInLatin(words.text()));
    }

    /** A Cyrillic text may have Latin names on both sides of a word, as in "Reuters і Bloomberg заявили". */
    private static Optional<String> firstInLatin(String text) {
        Optional<String> found = first(CYRILLIC_AMONG_LATIN, text);
        return found.filter(letter ->
                CYRILLIC.matcher(text).results().allMatch(c -> c.group().equals(letter)));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst();
    }
}
