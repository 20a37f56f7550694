package org.rapporteur.json.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.rapporteur.json.document.Documents;
import org.rapporteur.json.document.LineCounter;
import org.rapporteur.json.document.Syntax;
import org.rapporteur.json.document.TextDocument;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.text.Quote;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Scans JSON byte by byte and cuts out values. It only finds where a value ends if it is well-formed. What is malformed is
 * cut out too, as far as the first character that is not permitted, and is judged by the reader of the piece.
 */
final class ValueScanner {
    private final SlidingBuffer buffer;
    private final Documents documents;
    private final int maxBytes;
    private long line = 1;
    private int column = 1;
    private Location begin = Location.of(1, 1);

    /** The number of bytes of the buffer that have been scanned. */
    private int at;

    private boolean tooLong;

    /** The open brackets of the current value, and whether the scanner is inside a string. */
    private int depth;

    private final BitSet objects = new BitSet();
    private boolean quoted;

    ValueScanner(SlidingBuffer buffer, Documents documents) {
        this.buffer = buffer;
        this.documents = documents;
        this.maxBytes = documents.options().maxBytes();
        buffer.holdAtMost(maxBytes);
    }

    void passByteOrderMark() throws IOException {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        for (int i = 0; i < mark.length; i++) {
            if (peekAt(i) != (mark[i] & 0xFF)) {
                return;
            }
        }
        buffer.drop(mark.length);
    }

    /** Returns the next byte; -1 at the end. */
    int peek() throws IOException {
        return peekAt(at);
    }

    private int peekAt(int offset) throws IOException {
        while (offset >= buffer.length()) {
            if (!buffer.more()) {
                return -1;
            }
        }
        return buffer.bytes()[buffer.start() + offset] & 0xFF;
    }

    Location location() {
        return Location.of(line, column);
    }

    private void pass() throws IOException {
        int b = peek();
        at++;
        if (b == '\n' || b == '\r' && peek() != '\n') {
            line++;
            column = 1;
        } else {
            column = LineCounter.plus(column, (b < 0x80 || b >= 0xC0 ? 1 : 0) + (b >= 0xF0 ? 1 : 0));
        }
        if (at > maxBytes) {
            tooLong = true;
            buffer.drop(at);
            at = 0;
        }
    }

    /** Returns the number of bytes of the current piece. */
    int length() {
        return at;
    }

    /** Discards the scanned bytes and starts the next piece here. */
    void begin() {
        buffer.drop(at);
        at = 0;
        tooLong = false;
        begin = location();
    }

    boolean accept(char expected) throws IOException {
        boolean fits = peek() == expected;
        if (fits) {
            pass();
        }
        return fits;
    }

    /** Skips white space, until the piece is too long. */
    void passSpace() throws IOException {
        while (!tooLong && (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n')) {
            pass();
        }
    }

    /**
     * Skips to the end of a value. Returns false if it has no end, or if the piece becomes too long: then {@link #passRest}
     * continues.
     */
    boolean passValue() throws IOException {
        int b = peek();
        depth = b == '{' || b == '[' ? 1 : 0;
        quoted = b == '"';
        if (depth == 0 && !quoted) {
            return passScalar();
        }
        objects.set(0, b == '{');
        pass();
        return passNested();
    }

    /** Skips to the end of a value that is too long, without holding it; returns false if it has no end. */
    boolean passRest() throws IOException {
        begin();
        while (depth == 0 && !quoted && isOfWord(peek())) {
            pass();
            begin();
        }
        while (!passNested()) {
            if (!tooLong) {
                return false;
            }
            begin();
        }
        return true;
    }

    /** Skips to the end of the value in which the scanner is, or to what cannot be part of it, until the piece is too long. */
    private boolean passNested() throws IOException {
        while (!tooLong && (depth > 0 || quoted)) {
            int b = peek();
            if (b < 0) {
                return false;
            }
            pass();
            if (quoted && b < ' ') {
                return false;
            } else if (b == '"') {
                quoted = !quoted;
            } else if (quoted) {
                if (b == '\\' && peek() >= ' ') {
                    pass();
                }
            } else if (b == '{' || b == '[') {
                objects.set(depth++, b == '{');
            } else if ((b == '}' || b == ']') && objects.get(--depth) != (b == '}')) {
                return false;
            }
        }
        return !tooLong;
    }

    /** Skips a string; returns false if there is none, or as {@link #passValue} does. */
    boolean passString() throws IOException {
        return peek() == '"' && passValue();
    }

    /** Skips a scalar or the opening bracket of a container. */
    void passToken() throws IOException {
        if (!accept('{') && !accept('[')) {
            passValue();
        }
    }

    /**
     * Skips all bytes of a character that is not permitted, so that the piece contains it and its reader reports it.
     */
    boolean passOffender() throws IOException {
        if (peek() >= 0) {
            pass();
        }
        while (peek() >= 0x80 && peek() < 0xC0) {
            pass();
        }
        return false;
    }

    /** Skips a number or a literal; if it is malformed, all of its characters and the next one. */
    private boolean passScalar() throws IOException {
        StringBuilder word = new StringBuilder();
        while (at + word.length() <= maxBytes && isOfWord(peekAt(at + word.length()))) {
            word.append((char) peekAt(at + word.length()));
        }
        int length = Syntax.scalarLength(word.toString());
        boolean whole = length > 0 && at + length <= maxBytes;
        for (int i = whole ? length : word.length(); i > 0 && !tooLong; i--) {
            pass();
        }
        return whole || !tooLong && passOffender();
    }

    private static boolean isOfWord(int b) {
        return b > ' ' && "\"{}[]:,".indexOf(b) < 0;
    }

    /** Whether the current piece exceeds the limit and was discarded. */
    boolean isTooLong() {
        return tooLong;
    }

    /** Returns the problem of a piece that exceeds the limit. */
    Problem tooLong() {
        return documents.tooLong(begin);
    }

    /** Returns the current piece, which must be read before scanning continues. */
    TextDocument piece() {
        return documents.piece(buffer.bytes(), buffer.start(), buffer.start() + at, begin);
    }

    /**
     * Returns an object that contains only the current piece, a member or the start of one, at its original location.
     */
    TextDocument object(String closing) {
        boolean first = begin.column() == 1;
        byte[] opening = (first ? "{\n" : "{").getBytes(StandardCharsets.US_ASCII);
        byte[] ending = closing.getBytes(StandardCharsets.US_ASCII);
        Location origin = first ? Location.of(begin.line() - 1, 1) : Location.of(begin.line(), begin.column() - 1);
        byte[] object = Arrays.copyOf(opening, opening.length + at + ending.length);
        System.arraycopy(buffer.bytes(), buffer.start(), object, opening.length, at);
        System.arraycopy(ending, 0, object, opening.length + at, ending.length);
        return documents.piece(object, 0, object.length, origin);
    }

    /** Returns the string at the start of the current piece; empty if there is none. */
    String string() {
        try (JsonParser parser = piece().parser()) {
            return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        } catch (JacksonException e) {
            return "";
        }
    }

    Problem trailingContent() throws IOException {
        Problem flaw = flaw("", Syntax.DOCUMENT_END);
        return flaw.code() != ProblemCode.SYNTAX
                ? flaw
                : new Problem(ProblemCode.TRAILING_CONTENT, "", flaw.location(), flaw.expected(), flaw.found());
    }

    /** Returns the problem of a next character that is not permitted. */
    Problem flaw(String pointer, String expected) throws IOException {
        int b = peek();
        if (b < 0) {
            return new Problem(ProblemCode.UNEXPECTED_END, pointer, location(), expected, Syntax.DOCUMENT_END);
        }
        int length = b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
        peekAt(at + length - 1);
        int from = buffer.start() + at;
        byte[] bytes =
                Arrays.copyOfRange(buffer.bytes(), from, Math.min(from + length, buffer.start() + buffer.length()));
        Problem malformed = documents.piece(bytes, 0, bytes.length, location()).refusal();
        String found = Quote.of(new String(bytes, StandardCharsets.UTF_8));
        return malformed != null
                ? malformed.within(pointer)
                : new Problem(ProblemCode.SYNTAX, pointer, location(), expected, found);
    }
}
