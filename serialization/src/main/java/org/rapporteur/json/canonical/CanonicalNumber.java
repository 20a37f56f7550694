package org.rapporteur.json.canonical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.core.io.NumberOutput;

/**
 * A decimal number that is the shortest name of a double, as RFC 8785, section 3.2.2.3, has it written.
 *
 * <p>The number is 0.<var>digits</var> times ten to the <var>point</var>. The digits neither start nor end with a zero; those
 * of zero, which has no sign, are none.
 */
final class CanonicalNumber {
    /** No double needs more. */
    private static final int MOST_DIGITS = 17;

    /** No double is as great as ten to this, or as small as ten to the opposite. */
    private static final int MOST_POINT = 400;

    private final boolean negative;
    private final String digits;
    private final int point;

    private CanonicalNumber(boolean negative, String digits, int point) {
        this.negative = negative && !digits.isEmpty();
        this.digits = digits;
        this.point = digits.isEmpty() ? 0 : point;
    }

    /** The shortest decimal that reads back as the double; of several, the closest; of two, the even one. */
    static CanonicalNumber of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("expected a finite number; found " + value);
        }
        CanonicalNumber number = parse(NumberOutput.toString(value, true)).orElseThrow();
        return number.digits.length() == 2 ? number.inOneDigit(value) : number;
    }

    /**
     * The number that a lexeme of JSON stands for; none if a double cannot hold it, which is to say that the shortest name
     * of the double next to it is another number.
     */
    static Optional<CanonicalNumber> of(String lexeme) {
        return parse(lexeme).filter(CanonicalNumber::isHeld);
    }

    private boolean isHeld() {
        double nearest = toDouble();
        if (Double.isInfinite(nearest)) {
            return false;
        }
        CanonicalNumber held = of(nearest);
        return held.digits.equals(digits) && held.point == point;
    }

    private double toDouble() {
        return digits.isEmpty() ? 0 : Double.parseDouble((negative ? "-0." : "0.") + digits + 'E' + point);
    }

    /** Like Java, the fast writer prefers two digits to one: 4.9E-324, where 5e-324 is as good. */
    private CanonicalNumber inOneDigit(double value) {
        BigDecimal one = new BigDecimal(value).round(new MathContext(1, RoundingMode.HALF_EVEN));
        return Double.parseDouble(one.toString()) == value
                ? parse(one.toString()).orElseThrow()
                : this;
    }

    /** Reads a number of JSON's grammar, in time that is linear however long it is; none if no double is like it. */
    private static Optional<CanonicalNumber> parse(String lexeme) {
        boolean negative = lexeme.startsWith("-");
        int exponentAt = Math.max(lexeme.indexOf('e'), lexeme.indexOf('E'));
        int end = exponentAt < 0 ? lexeme.length() : exponentAt;
        int pointAt = lexeme.indexOf('.');
        int start = negative ? 1 : 0;
        String whole = lexeme.substring(start, pointAt < 0 ? end : pointAt);
        String all = pointAt < 0 ? whole : whole + lexeme.substring(pointAt + 1, end);
        int from = 0;
        while (from < all.length() && all.charAt(from) == '0') {
            from++;
        }
        int to = all.length();
        while (to > from && all.charAt(to - 1) == '0') {
            to--;
        }
        if (from == to) {
            return Optional.of(new CanonicalNumber(false, "", 0));
        }
        long point = (long) whole.length() - from + (exponentAt < 0 ? 0 : exponent(lexeme, exponentAt + 1));
        if (to - from > MOST_DIGITS || Math.abs(point) > MOST_POINT) {
            return Optional.empty();
        }
        return Optional.of(new CanonicalNumber(negative, all.substring(from, to), (int) point));
    }

    /** The exponent that starts there; of one that is beyond all reach the first digits, which are beyond it too. */
    private static long exponent(String lexeme, int start) {
        boolean negative = lexeme.charAt(start) == '-';
        int from = negative || lexeme.charAt(start) == '+' ? start + 1 : start;
        while (from < lexeme.length() && lexeme.charAt(from) == '0') {
            from++;
        }
        long most = 1L << Integer.SIZE + 1; // no lexeme has as many digits that could make up for it
        long magnitude = 0;
        for (int i = from; i < lexeme.length() && magnitude < most; i++) {
            magnitude = magnitude * 10 + (lexeme.charAt(i) - '0');
        }
        return negative ? -magnitude : magnitude;
    }

    /** {@return the number in the layout of ECMAScript, {@code Number::toString}} */
    @Override
    public String toString() {
        if (digits.isEmpty()) {
            return "0";
        }
        StringBuilder text = new StringBuilder(negative ? "-" : "");
        if (point > 21 || point <= -6) {
            text.append(digits, 0, 1);
            if (digits.length() > 1) {
                text.append('.').append(digits, 1, digits.length());
            }
            int exponent = point - 1;
            return text.append('e')
                    .append(exponent < 0 ? "" : "+")
                    .append(exponent)
                    .toString();
        }
        if (point <= 0) {
            return text.append("0.").append("0".repeat(-point)).append(digits).toString();
        }
        if (point >= digits.length()) {
            return text.append(digits)
                    .append("0".repeat(point - digits.length()))
                    .toString();
        }
        return text.append(digits, 0, point)
                .append('.')
                .append(digits, point, digits.length())
                .toString();
    }
}
