package org.rapporteur.json.fast;

/**
 * The name of a member with its quotation marks and its colon, as longs of eight bytes each. A compiler can treat the
 * longs as constants, but not the elements of an array.
 *
 * @param length the number of bytes, all of which are ASCII
 */
record Member(long first, long second, long third, int length) {
    /** The maximum number of bytes. */
    static final int MOST_BYTES = 3 * Long.BYTES;

    /** Returns a member whose name consists of plain characters. */
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

    /** Writes the name to an array that has room for {@link #MOST_BYTES}. */
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
