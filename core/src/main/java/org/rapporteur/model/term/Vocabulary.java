package org.rapporteur.model.term;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The terms of one vocabulary, found by token, and what becomes of a token that is not among them. */
final class Vocabulary<T extends Term> {
    private final List<T> known;
    private final Map<String, T> byToken;
    private final Function<String, T> otherwise;

    private Vocabulary(List<T> known, Function<String, T> otherwise) {
        this.known = known;
        this.byToken = known.stream().collect(Collectors.toUnmodifiableMap(Term::token, Function.identity()));
        this.otherwise = otherwise;
    }

    /** A vocabulary that makes a term of a token it does not know. */
    static <T extends Term> Vocabulary<T> open(Function<String, T> constructor, List<T> known) {
        return new Vocabulary<>(List.copyOf(known), constructor);
    }

    /** A vocabulary that refuses a token it does not know. */
    static <T extends Enum<T> & Term> Vocabulary<T> closed(String name, T[] constants) {
        List<T> known = List.of(constants);
        return new Vocabulary<>(known, token -> {
            throw Tokens.unexpected(name, known, token);
        });
    }

    T of(String token) {
        T term = byToken.get(Objects.requireNonNull(token, "token"));
        return term != null ? term : otherwise.apply(token);
    }

    List<T> known() {
        return known;
    }

    boolean knows(String token) {
        return byToken.containsKey(token);
    }
}
