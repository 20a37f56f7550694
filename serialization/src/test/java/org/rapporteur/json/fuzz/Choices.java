package org.rapporteur.json.fuzz;

import java.util.Arrays;
import java.util.List;

/** Choices that bytes make, one after another; once they are used up, always the first of what there is. */
final class Choices {
    private final byte[] bytes;
    private int used;

    Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isUsedUp() {
        return used >= bytes.length;
    }

    private int nextByte() {
        return isUsedUp() ? 0 : bytes[used++] & 0xFF;
    }

    /** A number from 0 to one less than the bound, which is at most 65,536. */
    int below(int bound) {
        int drawn = bound <= 256 ? nextByte() : nextByte() << 8 | nextByte();
        return drawn % bound;
    }

    boolean oneIn(int chances) {
        return below(chances) == chances - 1;
    }

    <T> T of(List<T> list) {
        return list.get(below(list.size()));
    }

    /** All bytes that have made no choice yet. */
    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, Math.min(used, bytes.length), bytes.length);
        used = bytes.length;
        return rest;
    }
}
