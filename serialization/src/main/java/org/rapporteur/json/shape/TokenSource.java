package org.rapporteur.json.shape;

/** A stream of tokens with one current token. */
interface TokenSource {
    /** Moves to the next token; stays at {@link Token#END} once there. */
    Token next();

    Token token();

    /** The characters of the current name or string, the lexeme of the current number, or the words for what is foreign. */
    String text();

    /** Where the current token starts, in the unit of the input: bytes or UTF-16 code units. */
    long offset();
}
