package org.rapporteur.json.document;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.text.Quote;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORReadFeature;
import tools.jackson.dataformat.cbor.CBORWriteFeature;

/** CBOR (RFC 8949): the factory of its parsers, and checks for input that these parsers accept silently. */
final class Cbor implements BinaryTokens.Items {
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int ARRAY = 4;
    private static final int TAG = 6;
    private static final int SIMPLE = 7;

    /** The low bits of the head of an item of indefinite length. */
    private static final int INDEFINITE = 31;

    /** The tag that only identifies the data as CBOR. */
    private static final long SELF_DESCRIBED = 55799;

    private static final long POSITIVE_BIGNUM = 2;
    private static final long NEGATIVE_BIGNUM = 3;
    private static final long DECIMAL_FRACTION = 4;

    private final byte[] bytes;

    Cbor(byte[] bytes) {
        this.bytes = bytes;
    }

    static TokenStreamFactory factory(StreamReadConstraints limits) {
        return CBORFactory.builder()
                .enable(CBORReadFeature.DECODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING)
                .streamReadConstraints(limits)
                .build();
    }

    static JsonGenerator generator(OutputStream out) {
        CBORFactory factory = CBORFactory.builder()
                .enable(CBORWriteFeature.ENCODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING)
                .build();
        return factory.createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public DataFormat format() {
        return DataFormat.CBOR;
    }

    @Override
    public @Nullable String missingHeader() {
        return null;
    }

    @Override
    public int end(int offset) {
        return offset;
    }

    @Override
    public void checkName(int start, String name) {
        int type = type(start);
        if (type != TEXT) {
            String found = switch (type) {
                case BYTES -> "a byte string";
                case TAG -> "a name with tag " + Long.toUnsignedString(argument(start));
                default -> Quote.bare(name);
            };
            throw new UnsupportedSyntax(ProblemCode.WRONG_TYPE, start, "a string as the name of a property", found);
        }
    }

    @Override
    public @Nullable String foreign(int start, JsonToken token) {
        int item = start;
        if (type(item) == TAG && item == 0 && argument(item) == SELF_DESCRIBED) {
            item = behindHead(item);
        }
        if (type(item) == TAG) {
            return isNumber(item) ? null : "a value with tag " + Long.toUnsignedString(argument(item));
        }
        return switch (type(item)) {
            case BYTES -> "a byte string";
            case SIMPLE -> simple(low(item));
            default -> null;
        };
    }

    /** Whether a tag turns the tagged item into a number. The parser always reads an empty magnitude as 0. */
    private boolean isNumber(int tagged) {
        int content = behindHead(tagged);
        long tag = argument(tagged);
        if (tag == DECIMAL_FRACTION) {
            return type(content) == ARRAY;
        }
        boolean bignum = tag == POSITIVE_BIGNUM || tag == NEGATIVE_BIGNUM;
        return bignum && type(content) == BYTES && low(content) != 0;
    }

    private static @Nullable String simple(int low) {
        if (low == 23) {
            return "undefined";
        }
        return low < 20 || low == 24 ? "a simple value without a meaning" : null;
    }

    /** Each chunk is a string of its own: a character must not be split between chunks. */
    @Override
    public int checkText(int start, boolean name) {
        boolean chunked = type(start) == TEXT && low(start) == INDEFINITE;
        int end = chunked ? start + 1 : start;
        do {
            if (end >= bytes.length) {
                return bytes.length + 1;
            }
            if (type(end) != TEXT) {
                return chunked ? end + 1 : 0;
            }
            end = checkChunk(end);
        } while (chunked);
        return end;
    }

    private int checkChunk(int item) {
        int from = behindHead(item);
        long length = argument(item);
        if (length < 0 || length > bytes.length - from) {
            return bytes.length + 1;
        }
        Unicode.checkUtf8(bytes, from, from + (int) length);
        return from + (int) length;
    }

    @Override
    public boolean startsNumber(int start) {
        return start < bytes.length && type(start) == TAG;
    }

    private int type(int item) {
        return (bytes[item] & 0xFF) >> 5;
    }

    private int low(int item) {
        return bytes[item] & 0x1F;
    }

    private int behindHead(int item) {
        return item + 1 + argumentBytes(item);
    }

    private int argumentBytes(int item) {
        int low = low(item);
        return low < 24 || low > 27 ? 0 : 1 << (low - 24);
    }

    /** Returns the unsigned argument in the head of an item: its length or its tag. */
    private long argument(int item) {
        long argument = argumentBytes(item) == 0 ? low(item) : 0;
        for (int i = item + 1; i < Math.min(behindHead(item), bytes.length); i++) {
            argument = argument << 8 | bytes[i] & 0xFF;
        }
        return argument;
    }
}
