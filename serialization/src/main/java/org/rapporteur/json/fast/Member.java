package org.rapporteur.json.fast;

/**
 * The name of a member in quotation marks with its colon, eight bytes in a number: a compiler takes such numbers for constants, and
 * not what is in an array.
 *
 * @param length how many bytes it has, of which each is ASCII
 */
record Member(long first, long second, long third, int length) {
    /** The most bytes that one has. */
    static final int MOST_BYTES = 3 * Long.BYTES;

    /** A name of which every character is plain. */
    static Member of(String name) {
        byte[] bytes = new byte[MOST_BYTES];
        int length = 0;
        bytes[length++] = '"';
        for (int i = 0; i < name.length(); i++) {
            bytes[length++] = (byte) name.charAt(i);
        }
        bytes[length++] = '"';
        bytes[length++] = ':';
        return new Member(
                EightBytes.at(bytes, 0),
                EightBytes.at(bytes, Long.BYTES),
                EightBytes.at(bytes, 2 * Long.BYTES),
                length);
    }

    /** Writes it where there is room for {@link #MOST_BYTES}. */
    void write(byte[] to, int at) {
        EightBytes.put(first, to, at);
        if (length > Long.BYTES) {
            EightBytes.put(second, to, at + Long.BYTES);
        }
        if (length > 2 * Long.BYTES) {
            EightBytes.put(third, to, at + 2 * Long.BYTES);
        }
    }
}
