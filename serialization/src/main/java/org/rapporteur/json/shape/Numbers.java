package org.rapporteur.json.shape;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;

/** The codecs of numbers and booleans. */
final class Numbers {
    static final Codec<Boolean> BOOLEAN = new Codec<>() {
        @Override
        public ValueType type() {
            return new ValueType.BooleanType();
        }

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

    /**
     * Returns a codec of integers in any notation: JSON Schema regards {@code 1.0} and {@code 1E+2} as integers too.
     */
    static Codec<Integer> integer(int least, int most) {
        String expected = "a whole number from " + least + " to " + most;
        return new Codec<>() {
            @Override
            public ValueType type() {
                return new ValueType.NumberType(true, least, most);
            }

            @Override
            public @Nullable Integer read(Decoder in) {
                BigDecimal value = number(in, "a whole number", expected);
                if (value == null) {
                    return null;
                }
                try {
                    int whole = value.intValueExact();
                    if (whole >= least && whole <= most) {
                        return whole;
                    }
                } catch (ArithmeticException e) {
                    // a fraction or too large: reported below, like numbers out of range
                }
                in.report(ProblemCode.ILL_FORMED_VALUE, expected, in.found());
                return null;
            }

            @Override
            public void write(Integer value, Encoder out) {
                out.number(value);
            }
        };
    }

    static Codec<Double> decimal(int least, int most) {
        String expected = "a number from " + least + " to " + most;
        return new Codec<>() {
            @Override
            public ValueType type() {
                return new ValueType.NumberType(false, least, most);
            }

            @Override
            public @Nullable Double read(Decoder in) {
                BigDecimal value = number(in, "a number", expected);
                if (value == null) {
                    return null;
                }
                double rounded = value.doubleValue();
                if (rounded >= least && rounded <= most) {
                    return rounded;
                }
                in.report(ProblemCode.ILL_FORMED_VALUE, expected, in.found());
                return null;
            }

            @Override
            public void write(Double value, Encoder out) {
                out.number(value);
            }
        };
    }

    private static @Nullable BigDecimal number(Decoder in, String type, String expected) {
        if (in.token() != Token.NUMBER) {
            in.reportType(type);
            return null;
        }
        try {
            return new BigDecimal(in.text());
        } catch (NumberFormatException e) {
            // the exponent has more than nine digits
            in.report(ProblemCode.ILL_FORMED_VALUE, expected, in.found());
            return null;
        }
    }
}
