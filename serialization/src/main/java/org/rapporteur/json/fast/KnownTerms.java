package org.rapporteur.json.fast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.term.Term;

/**
 * The terms of a vocabulary that need not be created from their tokens.
 *
 * @param <T> the vocabulary
 */
final class KnownTerms<T extends Term> {
    private final List<T> terms;
    private final NameTable tokens;

    KnownTerms(List<T> terms) {
        this.terms = terms;
        List<String> words = new ArrayList<>();
        for (T term : terms) {
            words.add(term.token());
        }
        this.tokens = NameTable.strings(words);
    }

    /**
     * Reads the next term; returns null if it is not a known one, whose token is then the {@linkplain Utf8Input#content
     * content}.
     */
    @Nullable
    T read(Utf8Input in) {
        int number = in.word(tokens);
        return number == NameTable.OTHER ? null : terms.get(number);
    }
}
