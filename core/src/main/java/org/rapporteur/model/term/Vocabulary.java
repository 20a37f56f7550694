package org.rapporteur.model.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The terms of one vocabulary, found by token. */
final class Vocabulary<T extends Term> {
    private final String name;
    private final List<T> known;
    private final Map<String, T> byToken = new HashMap<>();

    private Vocabulary(String name, List<T> known) {
        this.name = name;
        this.known = known;
        for (T term : known) {
            byToken.put(term.token(), term);
        }
    }

    /** A vocabulary in which there may be other tokens. */
    static <T extends Term> Vocabulary<T> open(List<T> known) {
        return new Vocabulary<>("", known);
    }

    /** A vocabulary that refuses a token it does not know. */
    static <T extends Enum<T> & Term> Vocabulary<T> closed(String name, T[] constants) {
        return new Vocabulary<>(name, List.of(constants));
    }

    /** The known term of a token; null if there is none. */
    @Nullable
    T find(String token) {
        return byToken.get(Objects.requireNonNull(token, "token"));
    }

    /** The term of a token in a closed vocabulary. */
    T of(String token) {
        T term = find(token);
        if (term == null) {
            throw Tokens.unexpected(name, known, token);
        }
        return term;
    }

    List<T> known() {
        return known;
    }

    boolean knows(String token) {
        return byToken.containsKey(token);
    }
}
