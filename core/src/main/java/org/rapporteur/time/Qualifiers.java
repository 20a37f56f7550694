package org.rapporteur.time;

/** The qualifiers of the parts of a date: two bits for each of year, month and day, packed into one number. */
final class Qualifiers {
    static final int UNCERTAIN = 1;
    static final int APPROXIMATE = 2;
    static final int BOTH = UNCERTAIN | APPROXIMATE;
    static final int PARTS = 3;

    private static final int ALL_UNCERTAIN = 0b01_01_01;
    private static final int ALL_APPROXIMATE = 0b10_10_10;

    private Qualifiers() {}

    /** The bits of {@code ?}, {@code ~} or {@code %}; 0 for any other character and for none (-1). */
    static int bits(int character) {
        return switch (character) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> BOTH;
            default -> 0;
        };
    }

    /** The bits for one part: 0 is the year, 1 the month or division, 2 the day. */
    static int on(int part, int bits) {
        return bits << 2 * part;
    }

    /** The bits for a part and all parts to its left. */
    static int upTo(int part, int bits) {
        int all = 0;
        for (int i = 0; i <= part; i++) {
            all |= on(i, bits);
        }
        return all;
    }

    static int of(int qualifiers, int part) {
        return qualifiers >> 2 * part & BOTH;
    }

    static boolean uncertain(int qualifiers) {
        return (qualifiers & ALL_UNCERTAIN) != 0;
    }

    static boolean approximate(int qualifiers) {
        return (qualifiers & ALL_APPROXIMATE) != 0;
    }

    static String write(int bits) {
        return switch (bits) {
            case UNCERTAIN -> "?";
            case APPROXIMATE -> "~";
            case BOTH -> "%";
            default -> "";
        };
    }
}
