package org.rapporteur.json.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ReadOptions;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserMinimalBase;
import tools.jackson.core.io.ContentReference;

/**
 * Presents the tokens of a JSON text like a parser of Jackson, so that they are read like those of other formats. For a
 * malformed text, only {@link UnsupportedSyntax} is thrown. Numbers are available only as characters.
 */
final class JsonTokens extends ParserMinimalBase {
    private final Syntax syntax;

    private JsonTokens(String text, ReadOptions limits) {
        super(ObjectReadContext.empty());
        this.syntax = new Syntax(text, limits);
    }

    /** The type is that of Jackson, so that a caller that does not need a parser does not load this class. */
    static JsonParser of(String text, ReadOptions limits) {
        return new JsonTokens(text, limits);
    }

    /** Whether a text is an object with a property {@code type} of this value, as far as it is JSON. */
    static boolean isObjectOfType(JsonParser text, String type) {
        try (JsonParser parser = text) {
            boolean more = parser.nextToken() == JsonToken.START_OBJECT;
            while (more && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isType = parser.currentName().equals("type");
                JsonToken value = parser.nextToken();
                if (isType) {
                    return value == JsonToken.VALUE_STRING && parser.getString().equals(type);
                }
                parser.skipChildren();
            }
        } catch (UnsupportedSyntax e) {
            // the reader of the document reports it
        }
        return false;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        _currToken = syntax.next();
        return _currToken;
    }

    @Override
    public @Nullable String getString() {
        if (_currToken == null) {
            return null;
        }
        String fixed = _currToken.asString();
        return fixed == null ? syntax.characters() : fixed;
    }

    @Override
    public int getStringLength() {
        String fixed = _currToken == null ? "" : _currToken.asString();
        return fixed == null ? syntax.length() : fixed.length();
    }

    @Override
    public char @Nullable [] getStringCharacters() {
        String characters = getString();
        return characters == null ? null : characters.toCharArray();
    }

    @Override
    public int getStringOffset() {
        return 0;
    }

    @Override
    public boolean hasStringCharacters() {
        return false;
    }

    @Override
    public String currentName() {
        return streamReadContext().currentName();
    }

    @Override
    public TokenStreamContext streamReadContext() {
        return syntax.context();
    }

    @Override
    public TokenStreamLocation currentTokenLocation() {
        return location(syntax.start());
    }

    @Override
    public TokenStreamLocation currentLocation() {
        return location(syntax.location());
    }

    private static TokenStreamLocation location(int offset) {
        return new TokenStreamLocation(ContentReference.unknown(), offset, -1, -1);
    }

    @Override
    public Number getNumberValue() {
        throw unsupported();
    }

    @Override
    public NumberType getNumberType() {
        throw unsupported();
    }

    @Override
    public int getIntValue() {
        throw unsupported();
    }

    @Override
    public long getLongValue() {
        throw unsupported();
    }

    @Override
    public BigInteger getBigIntegerValue() {
        throw unsupported();
    }

    @Override
    public float getFloatValue() {
        throw unsupported();
    }

    @Override
    public double getDoubleValue() {
        throw unsupported();
    }

    @Override
    public BigDecimal getDecimalValue() {
        throw unsupported();
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) {
        throw unsupported();
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("only the characters of values are available");
    }

    @Override
    public boolean isNaN() {
        return false;
    }

    @Override
    public @Nullable Object currentValue() {
        return null;
    }

    @Override
    public void assignCurrentValue(@Nullable Object value) {
        throw unsupported();
    }

    @Override
    public @Nullable Object streamReadInputSource() {
        return null;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void close() {
        _closed = true;
    }

    @Override
    protected void _closeInput() {
        // the text is not a resource
    }

    @Override
    protected void _releaseBuffers() {
        // there are none
    }

    @Override
    protected void _handleEOF() {
        // the text reports its end itself
    }
}
