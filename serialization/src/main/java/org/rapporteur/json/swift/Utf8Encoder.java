package org.rapporteur.json.swift;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rapporteur.json.shape.Encoder;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.NumberOutput;

/** Writes JSON in UTF-8 on one line without spaces: the bytes that a generator would write, in less time. */
public final class Utf8Encoder implements Encoder, AutoCloseable {
    private static final byte[] NO_BYTES = {};
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private static final int FIRST_ROOM = 1 << 12;

    /** What is larger is not kept. */
    private static final int MOST_ROOM = 1 << 17;

    private static final Spares<byte[]> SPARES = new Spares<>();

    /** From this length on, a string that may be ASCII is faster encoded by the JDK, in spite of the copy. */
    private static final int LONG = 24;

    /** So many characters tell whether a string is likely to be ASCII. */
    private static final int FEW = 8;

    private static final int SEGMENT = 256;
    private static final int MOST_BYTES_OF_A_UNIT = 6;

    /** Of each character of ASCII: 0 if it stands for itself, the letter behind the backslash, or 'u'. */
    private static final byte[] ESCAPES = new byte[0x80];

    static {
        Arrays.fill(ESCAPES, 0, ' ', (byte) 'u');
        ESCAPES['\b'] = 'b';
        ESCAPES['\t'] = 't';
        ESCAPES['\n'] = 'n';
        ESCAPES['\f'] = 'f';
        ESCAPES['\r'] = 'r';
        ESCAPES['"'] = '"';
        ESCAPES['\\'] = '\\';
    }

    private byte[] bytes;
    private int length;
    private boolean behindValue;

    /** Starts with nothing written. */
    public Utf8Encoder() {
        byte[] spare = SPARES.take();
        bytes = spare == null ? new byte[FIRST_ROOM] : spare;
    }

    /** Gives its buffer to others; nothing is written any more. */
    @Override
    public void close() {
        if (bytes.length > 0 && bytes.length <= MOST_ROOM) {
            SPARES.give(bytes);
        }
        bytes = NO_BYTES;
    }

    /** {@return what was written} */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    private void start(char bracket) {
        beforeValue(1);
        bytes[length++] = (byte) bracket;
        behindValue = false;
    }

    private void end(char bracket) {
        room(1);
        bytes[length++] = (byte) bracket;
        behindValue = true;
    }

    /** Writes the name of a known property in the form of {@link #memberStart}; its value comes next. */
    void member(byte[] start) {
        int from = behindValue ? 0 : 1;
        room(start.length);
        System.arraycopy(start, from, bytes, length, start.length - from);
        length += start.length - from;
        behindValue = false;
    }

    /** Writes a member that is always the same, in the form of {@link #memberStart} with its value. */
    void constant(byte[] member) {
        member(member);
        behindValue = true;
    }

    /** The bytes of a comma and a member in ASCII without escapes, as far as its colon. */
    static byte[] memberStart(String name) {
        return (",\"" + name + "\":").getBytes(StandardCharsets.US_ASCII);
    }

    /** The bytes of a comma and a member whose value is a string, both in ASCII without escapes. */
    static byte[] member(String name, String value) {
        return (",\"" + name + "\":\"" + value + "\"").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void name(SerializableString name) {
        name(name.getValue());
    }

    @Override
    public void name(String name) {
        string(name);
        room(1);
        bytes[length++] = ':';
        behindValue = false;
    }

    @Override
    public void number(int value) {
        ascii(Integer.toString(value));
    }

    @Override
    public void number(double value) {
        ascii(NumberOutput.toString(value, true)); // the JDK's own digits differ between 17 and 19
    }

    @Override
    public void number(String lexeme) {
        ascii(lexeme);
    }

    @Override
    public void bool(boolean value) {
        ascii(Boolean.toString(value));
    }

    @Override
    public void nothing() {
        ascii("null");
    }

    private void ascii(String word) {
        beforeValue(word.length());
        for (int i = 0; i < word.length(); i++) {
            bytes[length++] = (byte) word.charAt(i);
        }
    }

    @Override
    public void string(String value) {
        beforeValue(2);
        bytes[length++] = '"';
        if (value.length() < LONG || !isPlain(value, FEW) || !copied(value.getBytes(StandardCharsets.UTF_8))) {
            for (int i = 0; i < value.length(); ) {
                i = segment(value, i, Math.min(value.length(), i + SEGMENT));
            }
        }
        room(1);
        bytes[length++] = '"';
    }

    private static boolean isPlain(String value, int end) {
        for (int i = 0; i < end; i++) {
            char c = value.charAt(i);
            if (c >= 0x80 || ESCAPES[c] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Writes characters in UTF-8 unless one of them needs an escape. */
    private boolean copied(byte[] utf8) {
        int i = 0;
        for (; i <= utf8.length - Long.BYTES; i += Long.BYTES) {
            if (EightBytes.needEscapes(EightBytes.at(utf8, i))) {
                return false;
            }
        }
        for (; i < utf8.length; i++) {
            if (utf8[i] >= 0 && ESCAPES[utf8[i]] != 0) {
                return false;
            }
        }
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
        return true;
    }

    /** Writes some characters; the place behind them, which is one more where a pair stands across the end. */
    private int segment(String value, int start, int end) {
        room(MOST_BYTES_OF_A_UNIT * (end - start));
        byte[] to = bytes;
        int at = length;
        int i = start;
        for (; i < end; i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                if (ESCAPES[c] == 0) {
                    to[at++] = (byte) c;
                } else {
                    at = escape(c, at);
                }
            } else if (c < 0x800) {
                to[at] = (byte) (0xC0 | c >> 6);
                to[at + 1] = (byte) (0x80 | c & 0x3F);
                at += 2;
            } else if (Character.isSurrogate(c)) {
                at = pair(c, value.charAt(++i), at);
            } else {
                to[at] = (byte) (0xE0 | c >> 12);
                to[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at + 2] = (byte) (0x80 | c & 0x3F);
                at += 3;
            }
        }
        length = at;
        return i;
    }

    private int escape(char c, int at) {
        bytes[at] = '\\';
        bytes[at + 1] = ESCAPES[c];
        if (ESCAPES[c] != 'u') {
            return at + 2;
        }
        bytes[at + 2] = '0';
        bytes[at + 3] = '0';
        bytes[at + 4] = HEX[c >> 4];
        bytes[at + 5] = HEX[c & 0xF];
        return at + 6;
    }

    private int pair(char high, char low, int at) {
        int point = Character.toCodePoint(high, low);
        bytes[at] = (byte) (0xF0 | point >> 18);
        bytes[at + 1] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[at + 2] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[at + 3] = (byte) (0x80 | point & 0x3F);
        return at + 4;
    }

    private void beforeValue(int more) {
        room(more + 1);
        if (behindValue) {
            bytes[length++] = ',';
        }
        behindValue = true;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, grown(length + more));
        }
    }

    private int grown(int least) {
        if (least < 0) {
            throw new OutOfMemoryError("the JSON of one value is larger than an array can be");
        }
        int twice = 2 * bytes.length;
        return Math.max(least, twice > 0 ? twice : Integer.MAX_VALUE - 8);
    }
}
