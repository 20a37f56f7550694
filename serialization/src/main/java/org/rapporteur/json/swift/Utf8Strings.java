package org.rapporteur.json.swift;

import java.nio.charset.StandardCharsets;

/** The strings of JSON in UTF-8: from behind the first quotation mark to the second. */
final class Utf8Strings {
    private static final byte[] NO_BYTES = {};

    private final LatinBuffer latin = new LatinBuffer();
    private final Utf16Buffer utf16 = new Utf16Buffer();
    private byte[] bytes = NO_BYTES;
    private int end;
    private int maxLength;
    private int position;
    private boolean escaped;
    private boolean doubtful;

    /** Turns to another document. */
    void open(byte[] bytes, int end, int maxLength) {
        this.bytes = bytes;
        this.end = end;
        this.maxLength = maxLength;
        latin.open(bytes, end);
        utf16.open(bytes, end);
    }

    /** Passes over a string; the place behind its second quotation mark. */
    int skip(int start) {
        int stop = plainEnd(start);
        escaped = false;
        if (bytes[stop] != '"') {
            stop = utf16.decode(start, stop);
            escaped = utf16.hadEscapes();
        }
        return endAt(start, stop);
    }

    /** Reads a string, and tells by {@link #position} the place behind its second quotation mark. */
    String read(int start) {
        int stop = plainEnd(start);
        doubtful = false;
        if (bytes[stop] == '"') {
            endAt(start, stop);
            return new String(bytes, start, stop - start, StandardCharsets.ISO_8859_1);
        }
        if (LatinBuffer.isFirstByte(bytes[stop])) {
            String text = latin.text(start, stop);
            if (text != null) {
                endAt(start, latin.position());
                return text;
            }
        }
        endAt(start, utf16.decode(start, stop));
        doubtful = utf16.isDoubtful();
        return utf16.text();
    }

    int position() {
        return position;
    }

    /** Whether the last string that was read may lack well-formed UTF-16, or have U+0000. */
    boolean isDoubtful() {
        return doubtful;
    }

    /** Whether the string that was passed over last had a backslash. */
    boolean hadEscapes() {
        return escaped;
    }

    /** Forgets the document. */
    void close() {
        bytes = NO_BYTES;
        latin.close();
        utf16.close();
    }

    /** Ends a string there, whose length is counted in bytes: of these there are no fewer than UTF-16 code units. */
    int endAt(int start, int stop) {
        if (stop - start > maxLength) {
            throw Declined.INSTANCE;
        }
        position = stop + 1;
        return position;
    }

    /** The first byte that is not plain. */
    int plainEnd(int start) {
        int i = start;
        while (i <= end - Long.BYTES) {
            long others = EightBytes.notPlain(EightBytes.at(bytes, i));
            if (others != 0) {
                return i + (Long.numberOfTrailingZeros(others) >>> 3);
            }
            i += Long.BYTES;
        }
        while (i < end && EightBytes.plainOne(bytes[i]) == 1) {
            i++;
        }
        if (i == end) {
            throw Declined.INSTANCE;
        }
        return i;
    }
}
