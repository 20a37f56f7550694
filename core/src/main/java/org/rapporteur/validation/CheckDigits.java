package org.rapporteur.validation;

/** The check characters of ISO 7064, by which identifiers of registers are protected against typing errors. */
final class CheckDigits {
    private static final int NINETY_SEVEN = 97;
    private static final int ELEVEN = 11;
    private static final int LETTER_X = 10;

    /** MOD 97-10 calculates 98 minus a remainder of 0 to 96. 00, 01 and 99 leave the same remainder as 97, 98 and 02. */
    private static final int LEAST_OF_97 = 2;

    private static final int MOST_OF_97 = 98;

    /** The digits of Crockford's base 32, which omits I, L, O and U. */
    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

    private CheckDigits() {}

    /**
     * MOD 97-10, as in ISO 17442: letters are replaced by 10 to 35, and the resulting number modulo 97 must be 1. The
     * check digits are between 02 and 98.
     *
     * @param value digits and capital letters; the last two are digits
     */
    static boolean isMod97(String value) {
        int rest = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = Character.digit(value.charAt(i), Character.MAX_RADIX);
            rest = (digit < 10 ? rest * 10 + digit : rest * 100 + digit) % NINETY_SEVEN;
        }
        return rest == 1 && areOfMod97(value);
    }

    private static boolean areOfMod97(String value) {
        int digits = lastTwo(value);
        return digits >= LEAST_OF_97 && digits <= MOST_OF_97;
    }

    private static int lastTwo(String value) {
        return Integer.parseInt(value.substring(value.length() - 2));
    }

    /**
     * MOD 11-2, as in ISO 27729: each character has twice the weight of the next, X is ten, and the sum modulo 11 must
     * be 1.
     *
     * @param value digits; the last character may be X
     */
    static boolean isMod11(String value) {
        int rest = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            rest = (rest * 2 + (c == 'X' ? LETTER_X : c - '0')) % ELEVEN;
        }
        return rest == 1;
    }

    /**
     * MOD 97-10 as used by the Research Organization Registry: for a number in base 32, with check digits in base 10.
     *
     * @param value seven lower-case digits of base 32 and two of base 10
     */
    static boolean isRor(String value) {
        long number = 0;
        int base32 = value.length() - 2;
        for (int i = 0; i < base32; i++) {
            number = number * CROCKFORD.length() + CROCKFORD.indexOf(value.charAt(i));
        }
        return (number * 100 + lastTwo(value)) % NINETY_SEVEN == 1 && areOfMod97(value);
    }
}
