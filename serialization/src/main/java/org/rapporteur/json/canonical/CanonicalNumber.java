package org.rapporteur.json.canonical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import tools.jackson.core.io.NumberOutput;

/**
 * The shortest decimal that identifies a double, as required by RFC 8785, section 3.2.2.3.
 *
 * <p>The number is 0.<var>digits</var> times 10 to the power of <var>point</var>. The digits neither start nor end with
 * a zero. Zero has no digits and no sign.
 */
final class CanonicalNumber {
    /** The maximum number of digits that a double needs. */
    private static final int MOST_DIGITS = 17;

    /**
     * The magnitude of every double other than zero is between 10 to the power of minus this number and 10 to the power
     * of this number.
     */
    private static final int MOST_POINT = 400;

    private final boolean negative;
    private final String digits;
    private final int point;

    private CanonicalNumber(boolean negative, String digits, int point) {
        this.negative = negative && !digits.isEmpty();
        this.digits = digits;
        this.point = digits.isEmpty() ? 0 : point;
    }

    /**
     * Returns the shortest decimal that reads back as the double; of several, the closest; of two equally close ones,
     * the even one.
     */
    static CanonicalNumber of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("expected a finite number; found " + value);
        }
        CanonicalNumber number = parse(NumberOutput.toString(value, true)).orElseThrow();
        return number.digits.length() == 2 ? number.inOneDigit(value) : number;
    }

    /**
     * Returns the number that a JSON lexeme denotes; empty if a double cannot represent it exactly, because the
     * shortest decimal of the nearest double is a different number.
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

    /**
     * Corrects a number for which the fast writer, like Java, prefers two digits to one: 4.9E-324 instead of 5e-324.
     */
    private CanonicalNumber inOneDigit(double value) {
        BigDecimal one = new BigDecimal(value).round(new MathContext(1, RoundingMode.HALF_EVEN));
        return Double.parseDouble(one.toString()) == value
                ? parse(one.toString()).orElseThrow()
                : this;
    }

    /** Parses a JSON number in linear time, however long it is; returns empty if it is out of the range of doubles. */
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

    /** Parses an exponent. Only the first digits of a huge exponent are used, which are out of range too. */
    private static long exponent(String lexeme, int start) {
        boolean negative = lexeme.charAt(start) == '-';
        int from = negative || lexeme.charAt(start) == '+' ? start + 1 : start;
        while (from < lexeme.length() && lexeme.charAt(from) == '0') {
            from++;
        }
        long most = 1L << Integer.SIZE + 1; // no lexeme has enough digits to compensate for this exponent
        long magnitude = 0;
        for (int i = from; i < lexeme.length() && magnitude < most; i++) {
            magnitude = magnitude * 10 + (lexeme.charAt(i) - '0');
        }
        return negative ? -magnitude : magnitude;
    }

    /** {@return the number in the format of ECMAScript's {@code Number::toString}} */
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
