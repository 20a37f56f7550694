package org.rapporteur.json.shape;

/** A stream of tokens with one current token. */
interface TokenSource {
    /** Moves to the next token; stays at {@link Token#END} at the end. */
    Token next();

    Token token();

    /**
     * Returns the characters of the current name or string, the lexeme of the current number, or the description of a
     * foreign value.
     */
    String text();

    /** Returns the offset of the current token in bytes or UTF-16 code units, the unit of the input. */
    long offset();
}
