package org.rapporteur.json.document;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.DataFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.dataformat.smile.SmileFactory;

/** Smile: the factory of its parsers, and checks for input that these parsers accept silently. */
final class Smile implements BinaryTokens.Items {
    private static final int END_OF_CONTENT = 0xFF;
    private static final int END_OF_STRING = 0xFC;
    private static final int LONG_ASCII = 0xE0;
    private static final int LONG_UNICODE = 0xE4;
    private static final int LONG_NAME = 0x34;

    private final byte[] bytes;

    Smile(byte[] bytes) {
        this.bytes = bytes;
    }

    static TokenStreamFactory factory(StreamReadConstraints limits) {
        return SmileFactory.builder().streamReadConstraints(limits).build();
    }

    static JsonGenerator generator(OutputStream out) {
        return SmileFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public DataFormat format() {
        return DataFormat.SMILE;
    }

    @Override
    public @Nullable String missingHeader() {
        boolean there = bytes.length >= 4
                && bytes[0] == ':'
                && bytes[1] == ')'
                && bytes[2] == '\n'
                && (bytes[3] & 0xF0) == 0; // version 0 is the only one
        return there ? null : "the header of Smile, version 0";
    }

    @Override
    public int end(int offset) {
        return offset < bytes.length && (bytes[offset] & 0xFF) == END_OF_CONTENT ? offset + 1 : offset;
    }

    @Override
    public void checkName(int start, String name) {
        // names are always strings
    }

    @Override
    public @Nullable String foreign(int start, JsonToken token) {
        return token == JsonToken.VALUE_EMBEDDED_OBJECT ? "a byte string" : null;
    }

    /**
     * A short string has a length, a long one an end marker. Shared strings have been checked at their first
     * occurrence.
     */
    @Override
    public int checkText(int start, boolean name) {
        int type = bytes[start] & 0xFF;
        if (name) {
            if (type == LONG_NAME) {
                return checkMarked(start, false);
            }
            return type >= 0xC0 && type <= 0xF7
                    ? checkShort(start, type - 0xC0 + 2, false)
                    : type >= 0x80 && type < 0xC0 ? checkShort(start, type - 0x80 + 1, true) : 0;
        }
        if (type == LONG_ASCII || type == LONG_UNICODE) {
            return checkMarked(start, type == LONG_ASCII);
        }
        return type >= 0x80 && type < 0xC0
                ? checkShort(start, type - 0x80 + 2, false)
                : type >= 0x40 && type < 0x80 ? checkShort(start, type - 0x40 + 1, true) : 0;
    }

    private int checkShort(int start, int length, boolean ascii) {
        return check(start + 1, start + 1 + length, ascii);
    }

    private int checkMarked(int start, boolean ascii) {
        int end = start;
        while (end < bytes.length && (bytes[end] & 0xFF) != END_OF_STRING) {
            end++;
        }
        return end == bytes.length ? end + 1 : check(start + 1, end, ascii);
    }

    private int check(int start, int end, boolean ascii) {
        if (end <= bytes.length && ascii) {
            Unicode.checkAscii(bytes, start, end);
        } else if (end <= bytes.length) {
            Unicode.checkUtf8(bytes, start, end);
        }
        return end;
    }

    @Override
    public boolean startsNumber(int start) {
        int type = start < bytes.length ? bytes[start] & 0xFF : 0;
        return type == 0x26 || type == 0x2A;
    }
}
