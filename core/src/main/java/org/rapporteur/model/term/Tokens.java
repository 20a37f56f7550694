package org.rapporteur.model.term;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rapporteur.text.Quote;

/** The form of tokens, and the messages of the exceptions for ill-formed ones. */
final class Tokens {
    private static final int MAX_LENGTH = 128;

    private Tokens() {}

    /**
     * Checks the form of a token in an open vocabulary.
     *
     * @throws IllegalArgumentException unless it is {@code [A-Za-z0-9][A-Za-z0-9._:/-]{0,127}}
     * @throws NullPointerException if it is null
     */
    static void check(String vocabulary, String token) {
        Objects.requireNonNull(token, "token");
        if (!isWellFormed(token)) {
            throw new IllegalArgumentException(vocabulary + ".token: must be 1 to " + MAX_LENGTH
                    + " ASCII letters, digits or ._:/- and start with a letter or digit; was " + Quote.of(token));
        }
    }

    /** The token of an enum constant: {@code walked-out} for {@code WALKED_OUT}, in any default locale. */
    static String ofConstant(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The exception for a token that is not in a closed vocabulary of at least two. */
    static IllegalArgumentException unexpected(String vocabulary, List<? extends Term> expected, String token) {
        List<String> tokens = expected.stream().map(Term::token).toList();
        int last = tokens.size() - 1;
        return new IllegalArgumentException(vocabulary + ": expected " + String.join(", ", tokens.subList(0, last))
                + " or " + tokens.get(last) + "; was " + Quote.of(token));
    }

    private static boolean isWellFormed(String token) {
        if (token.isEmpty() || token.length() > MAX_LENGTH || !isLetterOrDigit(token.charAt(0))) {
            return false;
        }
        for (int i = 1; i < token.length(); i++) {
            char c = token.charAt(i);
            if (!isLetterOrDigit(c) && "._:/-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9';
    }
}
