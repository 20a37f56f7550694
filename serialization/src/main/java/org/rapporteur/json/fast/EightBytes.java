package org.rapporteur.json.fast;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Operations on eight bytes at once, as a long whose lowest byte is the first. */
public final class EightBytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** True for each byte that represents itself in a string. */
    private static final boolean[] PLAIN = new boolean[256];

    static {
        Arrays.fill(PLAIN, ' ', 0x80, true);
        PLAIN['"'] = false;
        PLAIN['\\'] = false;
    }

    private EightBytes() {}

    /**
     * Reads eight bytes.
     *
     * @param bytes the array
     * @param place the index of the first byte
     * @return the long
     * @throws IndexOutOfBoundsException if there are fewer than eight bytes
     */
    public static long at(byte[] bytes, int place) {
        return (long) LONGS.get(bytes, place);
    }

    static void put(long eight, byte[] bytes, int place) {
        LONGS.set(bytes, place, eight);
    }

    /**
     * Returns the number of plain bytes at the start: ASCII characters other than quotation marks, backslashes and
     * controls.
     */
    static int plain(long eight) {
        return first(notPlain(eight));
    }

    /** Returns the number of bytes at the start that are not ASCII. */
    static int high(long eight) {
        return first(~eight & HIGH_BITS);
    }

    /** Returns the number of bytes before the first byte with a bit set; eight if there is none. */
    static int first(long bits) {
        return Long.numberOfTrailingZeros(bits) >>> 3;
    }

    /**
     * Returns the high bits of the bytes that are not plain. The lowest one is correct; higher ones may be set wrongly.
     * Returns 0 if all bytes are plain.
     */
    static long notPlain(long eight) {
        long quotes = (eight ^ '"' * ONES) - ONES;
        long backslashes = (eight ^ '\\' * ONES) - ONES;
        long controls = eight - ' ' * ONES;
        return (quotes | backslashes | controls | eight) & HIGH_BITS;
    }

    static boolean isPlain(int b) {
        return PLAIN[b & 0xFF];
    }
}
