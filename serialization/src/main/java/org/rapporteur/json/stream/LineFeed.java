package org.rapporteur.json.stream;

import org.rapporteur.json.fast.EightBytes;

/** Looks for the ends of lines, eight bytes at a time: lines that threads share are gone through twice. */
final class LineFeed {
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private LineFeed() {}

    /** Where the first line feed stands; the end if there is none. */
    static int find(byte[] bytes, int start, int end) {
        int i = start;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long zeros = EightBytes.at(bytes, i) ^ LINE_FEEDS; // a byte of zeros is a line feed
            long found =
                    (zeros - LOW_BITS) & ~zeros & HIGH_BITS; // its lowest bit is right, what is above it may not be
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
