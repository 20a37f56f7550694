package org.rapporteur.json.shape;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a Jackson parser. */
final class ParserTokens implements TokenSource {
    private final JsonParser parser;
    private final int maxNumberLength;
    private final int maxDepth;
    private int depth;
    private Token token;

    /** Starts with the current token of the parser, or with {@link Token#END} before the first one. */
    ParserTokens(JsonParser parser, int maxNumberLength) {
        this.parser = parser;
        this.maxNumberLength = maxNumberLength;
        this.maxDepth = parser.streamReadConstraints().getMaxNestingDepth();
        this.token = checked(parser.currentToken());
    }

    @Override
    public Token next() {
        JsonToken next = parser.nextToken();
        if (next == null && !parser.streamReadContext().inRoot()) {
            throw new UnexpectedEndOfInputException(
                    parser, null, "the tokens end inside a value"); // the tokens come from a truncated buffer
        }
        token = checked(next);
        return token;
    }

    private Token checked(@Nullable JsonToken next) {
        Token translated = next == null ? Token.END : translate(next);
        if (translated == Token.NUMBER && parser.getStringLength() > maxNumberLength) {
            throw new StreamConstraintsException( // the parser counts only digits
                    "a number of more than " + maxNumberLength + " characters", parser.currentTokenLocation());
        }
        checkDepth(translated);
        return translated;
    }

    /** A parser of text checks the depth itself; that of a tree does not, and a tree may contain itself. */
    private void checkDepth(Token next) {
        if (next == Token.START_OBJECT || next == Token.START_ARRAY) {
            if (++depth > maxDepth) {
                throw new StreamConstraintsException(
                        "more than " + maxDepth + " levels of nesting", parser.currentTokenLocation());
            }
        } else if (next == Token.END_OBJECT || next == Token.END_ARRAY) {
            depth--;
        }
    }

    @Override
    public Token token() {
        return token;
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public long offset() {
        TokenStreamLocation location = token == Token.END ? parser.currentLocation() : parser.currentTokenLocation();
        return Math.max(location.getByteOffset(), location.getCharOffset());
    }

    private Token translate(JsonToken next) {
        return switch (next) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT -> embedded(parser.getEmbeddedObject());
            case NOT_AVAILABLE -> throw new StreamReadException(parser, "the parser waits for more input");
        };
    }

    private static Token embedded(@Nullable Object object) {
        if (object instanceof Foreign) {
            return Token.FOREIGN;
        }
        return object instanceof byte[] ? Token.BYTES : Token.EMBEDDED;
    }
}
