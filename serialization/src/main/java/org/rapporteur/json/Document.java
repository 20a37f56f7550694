package org.rapporteur.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** An input that is held whole, as bytes in UTF-8 or as characters; a byte order mark is not part of it. */
final class Document {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(-1)
                    .maxTokenCount(JsonReader.MAX_TOKENS)
                    .maxNestingDepth(JsonReader.MAX_DEPTH)
                    .maxStringLength(JsonReader.MAX_STRING_LENGTH)
                    .maxNameLength(JsonReader.MAX_STRING_LENGTH)
                    .maxNumberLength(JsonReader.MAX_NUMBER_LENGTH)
                    .build())
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final byte @Nullable [] bytes;
    private final int start;
    private @Nullable String text;

    private Document(byte @Nullable [] bytes, int start, @Nullable String text) {
        this.bytes = bytes;
        this.start = start;
        this.text = text;
    }

    static Document of(byte[] bytes) {
        Objects.requireNonNull(bytes, "json");
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return new Document(bytes, marked ? 3 : 0, null);
    }

    static Document of(String text) {
        Objects.requireNonNull(text, "json");
        return new Document(null, 0, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    boolean isTooLong() {
        return (bytes != null ? bytes.length : text().length()) > JsonReader.MAX_BYTES;
    }

    /** The number of bytes before the first that cannot be UTF-8, not counting a byte order mark. */
    OptionalInt firstMalformed() {
        if (bytes == null) {
            return OptionalInt.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
        } while (result.isOverflow());
        return result.isMalformed() ? OptionalInt.of(in.position() - start) : OptionalInt.empty();
    }

    JsonParser parser() {
        if (bytes != null) {
            return FACTORY.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start);
        }
        return textParser();
    }

    /** A parser that counts in UTF-16 code units, whatever the input was. */
    JsonParser textParser() {
        return FACTORY.createParser(ObjectReadContext.empty(), text());
    }

    /** The characters. Only needed where something is wrong with them. */
    String text() {
        String decoded = text;
        if (decoded == null) {
            byte[] encoded = Objects.requireNonNull(bytes);
            decoded = new String(encoded, start, encoded.length - start, StandardCharsets.UTF_8);
            text = decoded;
        }
        return decoded;
    }

    /** The number of UTF-16 code units before an offset in the unit of the input. */
    int toTextOffset(long offset) {
        if (bytes == null) {
            return (int) offset;
        }
        int units = 0;
        for (int i = start; i < start + offset; i++) {
            int b = bytes[i] & 0xFF;
            units += b < 0x80 || b >= 0xC0 ? 1 : 0;
            units += b >= 0xF0 ? 1 : 0;
        }
        return units;
    }

    /** A place in the text: line and column from 1. */
    record Position(int line, int column) {}

    Position position(int textOffset) {
        String characters = text();
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < textOffset; i++) {
            char c = characters.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == characters.length() || characters.charAt(i + 1) != '\n');
            if (ends) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, textOffset - lineStart + 1);
    }
}
