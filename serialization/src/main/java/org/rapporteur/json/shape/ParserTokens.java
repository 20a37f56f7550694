package org.rapporteur.json.shape;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** The tokens of a Jackson parser. */
final class ParserTokens implements TokenSource {
    private final JsonParser parser;
    private final int maxNumberLength;
    private Token token = Token.END;

    ParserTokens(JsonParser parser, int maxNumberLength) {
        this.parser = parser;
        this.maxNumberLength = maxNumberLength;
    }

    @Override
    public Token next() {
        token = translate(parser.nextToken());
        if (token == Token.NUMBER && parser.getStringLength() > maxNumberLength) {
            throw new StreamConstraintsException("the parser counts digits alone");
        }
        return token;
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

    private static Token translate(JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
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
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("a parser of text gave " + token);
        };
    }
}
