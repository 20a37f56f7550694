package org.rapporteur.json.fast;

/** Reads JSON strings in UTF-8, from the opening to the closing quotation mark. */
final class Utf8Strings {
    private static final byte[] NO_BYTES = {};

    private final LatinBuffer latin = new LatinBuffer();
    private final Utf16Buffer utf16 = new Utf16Buffer();
    private byte[] bytes = NO_BYTES;
    private int end;
    private int stringEnd;
    private boolean escaped;
    private boolean doubtful;

    /** Starts another document. */
    void open(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
        latin.open(bytes, end);
        utf16.open(bytes, end);
    }

    /**
     * Returns the index of the first byte that is not {@linkplain EightBytes#plain plain}. Most strings of a record end
     * within 24 bytes.
     */
    static int plainEnd(byte[] bytes, int start, int end) {
        int i = start;
        if (i <= end - 3 * Long.BYTES) {
            long others = EightBytes.notPlain(EightBytes.at(bytes, i));
            if (others != 0) {
                return i + EightBytes.first(others);
            }
            others = EightBytes.notPlain(EightBytes.at(bytes, i + Long.BYTES));
            if (others != 0) {
                return i + Long.BYTES + EightBytes.first(others);
            }
            others = EightBytes.notPlain(EightBytes.at(bytes, i + 2 * Long.BYTES));
            if (others != 0) {
                return i + 2 * Long.BYTES + EightBytes.first(others);
            }
            i += 3 * Long.BYTES;
        }
        return laterPlainEnd(bytes, i, end);
    }

    private static int laterPlainEnd(byte[] bytes, int start, int end) {
        int i = start;
        while (i <= end - Long.BYTES) {
            long others = EightBytes.notPlain(EightBytes.at(bytes, i));
            if (others != 0) {
                return i + EightBytes.first(others);
            }
            i += Long.BYTES;
        }
        while (i < end && EightBytes.isPlain(bytes[i])) {
            i++;
        }
        if (i == end) {
            throw NotFast.INSTANCE;
        }
        return i;
    }

    /** Skips a string; returns the index of its closing quotation mark. */
    int skip(int start) {
        int stop = plainEnd(bytes, start, end);
        escaped = false;
        if (bytes[stop] != '"') {
            stop = utf16.decode(bytes, start, stop - start, stop);
            escaped = utf16.hadEscapes();
        }
        return stop;
    }

    /** Decodes a string whose first bytes are plain. */
    String decode(int start, int plainEnd) {
        doubtful = false;
        stringEnd = latin.decode(start, plainEnd);
        if (stringEnd < end && bytes[stringEnd] == '"') {
            return latin.text();
        }
        stringEnd = utf16.decode(latin.characters(), 0, latin.length(), stringEnd);
        doubtful = utf16.isDoubtful();
        return utf16.text();
    }

    /** Returns the index of the closing quotation mark of the string decoded last. */
    int end() {
        return stringEnd;
    }

    /** Whether the string decoded last may contain an unpaired surrogate or U+0000. */
    boolean isDoubtful() {
        return doubtful;
    }

    /** Whether the string skipped last had a backslash. */
    boolean hadEscapes() {
        return escaped;
    }

    /** Releases the document. */
    void close() {
        bytes = NO_BYTES;
        latin.close();
        utf16.close();
    }
}
