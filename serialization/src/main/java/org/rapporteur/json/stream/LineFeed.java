package org.rapporteur.json.stream;

import org.rapporteur.json.fast.EightBytes;

/** Finds line feeds, eight bytes at a time, because lines shared among threads are scanned twice. */
final class LineFeed {
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private LineFeed() {}

    /** Returns the index of the first line feed, or the end if there is none. */
    static int find(byte[] bytes, int start, int end) {
        int i = start;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long zeros = EightBytes.at(bytes, i) ^ LINE_FEEDS; // a zero byte is a line feed
            long found = (zeros - LOW_BITS) & ~zeros & HIGH_BITS; // the lowest bit is correct, higher ones need not be
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (i < end && bytes[i] != '\n') {
            i++;
        }
        return i;
    }
}
