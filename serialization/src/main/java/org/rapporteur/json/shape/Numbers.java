package org.rapporteur.json.shape;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.ProblemCode;

/** The codecs of numbers and truth values. */
final class Numbers {
    /** Integral, in whatever way it is written: JSON Schema counts {@code 1.0} and {@code 1E+2} as integers too. */
    static final Codec<Integer> INTEGER = new Codec<>() {
        @Override
        public @Nullable Integer read(Decoder in) {
            if (in.token() != Token.NUMBER) {
                in.reportType("a whole number");
                return null;
            }
            try {
                return new BigDecimal(in.text()).intValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                in.report(ProblemCode.ILL_FORMED_VALUE, "a whole number below 2147483648", in.found());
                return null;
            }
        }

        @Override
        public void write(Integer value, Encoder out) {
            out.number(value);
        }
    };

    static final Codec<Double> DOUBLE = new Codec<>() {
        @Override
        public @Nullable Double read(Decoder in) {
            if (in.token() != Token.NUMBER) {
                in.reportType("a number");
                return null;
            }
            double value = Double.parseDouble(in.text());
            if (Double.isInfinite(value)) {
                in.report(ProblemCode.ILL_FORMED_VALUE, "a number that a double can hold", in.found());
                return null;
            }
            return value;
        }

        @Override
        public void write(Double value, Encoder out) {
            out.number(value);
        }
    };

    static final Codec<Boolean> BOOLEAN = new Codec<>() {
        @Override
        public @Nullable Boolean read(Decoder in) {
            if (in.token() == Token.TRUE || in.token() == Token.FALSE) {
                return in.token() == Token.TRUE;
            }
            in.reportType("true or false");
            return null;
        }

        @Override
        public void write(Boolean value, Encoder out) {
            out.bool(value);
        }
    };

    private Numbers() {}
}
