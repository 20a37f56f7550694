package org.rapporteur.json.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.shape.Foreign;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * Presents the tokens of a binary format like those of JSON: names are strings, strings are valid Unicode, and numbers
 * have lexemes. Anything that JSON does not have is an embedded {@link Foreign}. For a malformed document, only {@link
 * UnsupportedSyntax} is thrown.
 *
 * <p>Values that Jackson would decode lazily are decoded immediately, so that no later call can fail.
 */
final class BinaryTokens extends JsonParserDelegate {
    /** Inspects the bytes of tokens for information that the parser does not provide. */
    interface Items {
        DataFormat format();

        /** Returns a description of the header that is missing; null if it is present. */
        @Nullable
        String missingHeader();

        /** Returns the index after the document, given the index after its value. */
        int end(int offset);

        /** Refuses a name that is not a string. */
        void checkName(int start, String name);

        /** Returns a description of a value that JSON does not have; null if it is a JSON value. */
        @Nullable
        String foreign(int start, JsonToken token);

        /**
         * Refuses a complete name or string that is not valid Unicode. Returns its end according to its length; 0 if
         * the item is neither.
         */
        int checkText(int start, boolean name);

        /** Whether an item that the parser has not delivered is a number. */
        boolean startsNumber(int start);
    }

    private final byte[] bytes;
    private final Items items;
    private final ReadOptions options;
    private @Nullable JsonToken token;
    private String text = "";

    BinaryTokens(JsonParser parser, byte[] bytes, Items items, ReadOptions options) {
        super(parser);
        this.bytes = bytes;
        this.items = items;
        this.options = options;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        try {
            token = isBehindRoot() ? end() : read();
            return token;
        } catch (UnsupportedSyntax e) {
            throw e;
        } catch (RuntimeException e) {
            throw refused(e);
        }
    }

    private boolean isBehindRoot() {
        return token != null
                && (token.isScalarValue() || token.isStructEnd())
                && delegate.streamReadContext().inRoot();
    }

    private @Nullable JsonToken end() {
        if (delegate.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
            delegate.finishToken(); // its end is known only now
        }
        int end = items.end((int) delegate.currentLocation().getByteOffset());
        if (end < bytes.length) {
            throw new UnsupportedSyntax(ProblemCode.TRAILING_CONTENT, end, "the end of the document", "more bytes");
        }
        return null;
    }

    private @Nullable JsonToken read() {
        JsonToken next = delegate.nextToken();
        if (next == null) {
            if (!delegate.streamReadContext().inRoot()) {
                throw broken();
            }
            return null;
        }
        int start = start();
        return switch (next) {
            case PROPERTY_NAME -> {
                text = delegate.currentName();
                items.checkName(start, text);
                items.checkText(start, true);
                yield next;
            }
            case END_OBJECT, END_ARRAY, NOT_AVAILABLE -> next;
            default -> value(next, start);
        };
    }

    private JsonToken value(JsonToken next, int start) {
        String foreign = items.foreign(start, next);
        if (foreign == null) {
            return switch (next) {
                case VALUE_STRING -> string(start);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(next, delegate.getNumberValue());
                default -> next;
            };
        }
        if (next.isStructStart()) {
            throw new UnsupportedSyntax(ProblemCode.WRONG_TYPE, start, "a value of JSON", foreign);
        }
        return foreign(foreign);
    }

    private JsonToken foreign(String words) {
        text = words;
        return JsonToken.VALUE_EMBEDDED_OBJECT;
    }

    private JsonToken string(int start) {
        items.checkText(start, false);
        text = delegate.getString();
        return JsonToken.VALUE_STRING;
    }

    private JsonToken number(JsonToken next, Number value) {
        if (value instanceof Float || value instanceof Double) {
            double exact = value.doubleValue(); // a double can represent every float
            if (Double.isNaN(exact) || Double.isInfinite(exact)) {
                return foreign(Double.toString(exact));
            }
            text = NumberOutput.toString(exact, true); // the JDK's own digits differ between versions 17 and 19
            return next;
        }
        BigInteger digits = value instanceof BigDecimal decimal
                ? decimal.unscaledValue()
                : value instanceof BigInteger big ? big : BigInteger.valueOf(value.longValue());
        if (digits.bitLength() / 4 > options.maxNumberLength()) {
            throw tooLongNumber(); // refuses the number before time is spent on its digits
        }
        text = value.toString();
        if (text.length() > options.maxNumberLength()) {
            throw tooLongNumber();
        }
        return next;
    }

    private UnsupportedSyntax refused(RuntimeException cause) {
        if (cause instanceof UnexpectedEndOfInputException) {
            return unexpectedEnd();
        }
        return cause instanceof StreamConstraintsException
                ? exceeded()
                : broken(); // also if the parser fails because of a bug
    }

    /** Derives the exceeded limit from the state of the parser, because the exception does not provide it. */
    private UnsupportedSyntax exceeded() {
        if (delegate.streamReadContext().getNestingDepth() > options.maxDepth()) {
            return limit("at most " + options.maxDepth() + " levels of nesting");
        }
        if (delegate.currentTokenCount() > options.maxTokens()) {
            return limit("at most " + options.maxTokens() + " names and values");
        }
        if (items.startsNumber(start())) {
            return tooLongNumber();
        }
        return limit("a string of at most " + options.maxStringLength() + " characters");
    }

    private UnsupportedSyntax tooLongNumber() {
        return limit("a number of at most " + options.maxNumberLength() + " characters");
    }

    private UnsupportedSyntax limit(String expected) {
        return new UnsupportedSyntax(ProblemCode.LIMIT_EXCEEDED, start(), expected, "more");
    }

    private UnsupportedSyntax broken() {
        int start = start();
        if (start >= bytes.length) {
            return unexpectedEnd();
        }
        boolean name = delegate.streamReadContext().inObject() && token != JsonToken.PROPERTY_NAME;
        if (items.checkText(start, name) > bytes.length) {
            return unexpectedEnd();
        }
        String found = "byte 0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[start]);
        return new UnsupportedSyntax(ProblemCode.SYNTAX, start, items.format().toString(), found);
    }

    private UnsupportedSyntax unexpectedEnd() {
        return new UnsupportedSyntax(
                ProblemCode.UNEXPECTED_END, bytes.length, "the rest of the document", "the end of the document");
    }

    private int start() {
        return (int) delegate.currentTokenLocation().getByteOffset();
    }

    @Override
    public @Nullable JsonToken currentToken() {
        return token;
    }

    @Override
    public String getString() {
        return text;
    }

    @Override
    public int getStringLength() {
        return text.length();
    }

    @Override
    public Object getEmbeddedObject() {
        return new Foreign(text);
    }

    @Override
    public JsonParser skipChildren() {
        int open = 0;
        do {
            JsonToken here = Objects.requireNonNull(token);
            open += here.isStructStart() ? 1 : here.isStructEnd() ? -1 : 0;
            if (open > 0) {
                nextToken();
            }
        } while (open > 0);
        return this;
    }
}
