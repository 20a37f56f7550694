package org.rapporteur.json.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.fast.FastCodec;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.text.Form;
import tools.jackson.core.JsonParser;

/**
 * A JSON document, as bytes in UTF-8 or as characters, without a byte order mark. It may be a piece of a larger text.
 */
public final class TextDocument implements Document {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static final int MARK_LENGTH = 3;

    static final Location START = Location.of(1, 1);

    private final Documents documents;
    private final byte @Nullable [] bytes;
    private final int start;
    private final int end;
    private final Location origin;
    private final boolean isLine;
    private @Nullable String text;

    /**
     * Creates a document from the bytes between two offsets, after any byte order mark. They are not copied. If they
     * are a line, nothing in them ends the line.
     */
    TextDocument(Documents documents, byte[] bytes, int start, int end, Location origin, boolean isLine) {
        this.documents = documents;
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.origin = origin;
        this.isLine = isLine;
    }

    /** Creates a document from a whole text, which may start with a byte order mark. */
    TextDocument(Documents documents, String whole) {
        this(documents, whole.startsWith(BYTE_ORDER_MARK) ? whole.substring(1) : whole, START, false);
    }

    private TextDocument(Documents documents, String text, Location origin, boolean isLine) {
        this.documents = documents;
        this.bytes = null;
        this.start = 0;
        this.end = text.length();
        this.origin = origin;
        this.isLine = isLine;
        this.text = text;
    }

    /**
     * Returns the length of a byte order mark.
     *
     * @param bytes the bytes
     * @param start the offset at which the mark would start
     * @param end the end of the bytes
     * @return 3, or 0 if there is no mark
     */
    public static int markLength(byte[] bytes, int start, int end) {
        boolean marked = end - start >= MARK_LENGTH
                && bytes[start] == (byte) 0xEF
                && bytes[start + 1] == (byte) 0xBB
                && bytes[start + 2] == (byte) 0xBF;
        return marked ? MARK_LENGTH : 0;
    }

    @Override
    public @Nullable Problem refusal() {
        if (end - start > documents.options().maxBytes()) {
            return documents.tooLong(origin);
        }
        int malformed = bytes == null ? -1 : firstMalformed(bytes, start, end);
        return malformed < 0
                ? null
                : new Problem(
                        ProblemCode.ENCODING,
                        "",
                        textLocation(units(malformed)),
                        "UTF-8",
                        "a byte that cannot stand here");
    }

    /** Returns the number of UTF-16 code units of the first bytes. */
    private int units(int count) {
        return new String(Objects.requireNonNull(bytes), start, count, StandardCharsets.UTF_8).length();
    }

    /** Returns the number of bytes before the first byte that is not valid UTF-8; -1 if there is none. */
    static int firstMalformed(byte[] bytes, int start, int end) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        CharBuffer out = CharBuffer.allocate(Math.min(8192, end - start + 1));
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
        } while (result.isOverflow());
        return result.isMalformed() ? in.position() - start : -1;
    }

    @Override
    public <T> @Nullable T read(FastCodec<T> fast) {
        ReadOptions options = documents.options();
        if (end - start > options.maxBytes()) {
            return null;
        }
        if (bytes != null) {
            return fast.read(bytes, start, end, options);
        }
        if (Form.WELL_FORMED.expected(text()).isPresent()) { // otherwise unpaired surrogates would be replaced
            return null;
        }
        byte[] encoded = text().getBytes(StandardCharsets.UTF_8);
        return fast.read(encoded, 0, encoded.length, options);
    }

    @Override
    public JsonParser parser() {
        return JsonTokens.of(text(), documents.options());
    }

    /**
     * Returns whether the document is an object with a property {@code type} of this value, as far as it is JSON.
     *
     * @param type the value
     * @return whether it has the type
     */
    public boolean isObjectOfType(String type) {
        return refusal() == null && JsonTokens.isObjectOfType(parser(), type);
    }

    /** Returns the characters of the document, which are needed only if it has problems. */
    String text() {
        String decoded = text;
        if (decoded == null) {
            byte[] encoded = Objects.requireNonNull(bytes);
            decoded = new String(encoded, start, end - start, StandardCharsets.UTF_8);
            text = decoded;
        }
        return decoded;
    }

    Location textLocation(int offset) {
        return locator().apply(offset);
    }

    @Override
    public LongFunction<Location> locator() {
        LineCounter counter = new LineCounter(origin, isLine);
        return offset -> {
            counter.countTo(text(), (int) offset);
            return counter.location();
        };
    }

    @Override
    public int length() {
        return end - start;
    }

    /** Keeps the characters, which are immutable. */
    @Override
    public TextDocument snapshot() {
        return new TextDocument(documents, text(), origin, isLine);
    }
}
