package org.rapporteur.json.fast;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Eight bytes looked at together, as a number of which the first byte is the lowest. */
public final class EightBytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** True for each byte that stands for itself in a string. */
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
     * @param bytes holds them
     * @param place where the first of them stands
     * @return the number
     * @throws IndexOutOfBoundsException if there are fewer from there on
     */
    public static long at(byte[] bytes, int place) {
        return (long) LONGS.get(bytes, place);
    }

    static void put(long eight, byte[] bytes, int place) {
        LONGS.set(bytes, place, eight);
    }

    /** How many bytes at the start are plain: ASCII, and neither quotation marks nor backslashes nor controls. */
    static int plain(long eight) {
        return first(notPlain(eight));
    }

    /** How many bytes at the start are no ASCII. */
    static int high(long eight) {
        return first(~eight & HIGH_BITS);
    }

    /** How many bytes are before the first one that has a bit; eight if none has. */
    static int first(long bits) {
        return Long.numberOfTrailingZeros(bits) >>> 3;
    }

    /** The high bits of bytes that are not plain: the lowest one is right, those above it may be too many; 0 if all are plain. */
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
