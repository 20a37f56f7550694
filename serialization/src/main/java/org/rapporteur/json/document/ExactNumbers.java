package org.rapporteur.json.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.text.Quote;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Writes numbers of unknown properties, which are kept as lexemes, to a binary format exactly, or refuses them. */
final class ExactNumbers extends JsonGeneratorDelegate {
    private final DataFormat format;

    ExactNumbers(JsonGenerator generator, DataFormat format) {
        super(generator);
        this.format = format;
    }

    /** Claims to write formatted numbers, so that it receives the lexemes of numbers. */
    @Override
    public boolean has(StreamWriteCapability capability) {
        return capability == StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS || delegate.has(capability);
    }

    /**
     * Writes an integer as such, a number that a double reproduces with the same characters as a double, and any other
     * number as a decimal.
     */
    @Override
    public JsonGenerator writeNumber(String lexeme) {
        if (isWhole(lexeme)) {
            return delegate.writeNumber(new BigInteger(lexeme));
        }
        double rounded = Double.parseDouble(lexeme);
        if (NumberOutput.toString(rounded, true).equals(lexeme)) {
            return delegate.writeNumber(rounded);
        }
        BigDecimal exact = decimal(lexeme);
        boolean negativeZero = exact.signum() == 0 && lexeme.startsWith("-"); // only a double can represent it
        return negativeZero ? delegate.writeNumber(-0.0) : delegate.writeNumber(exact);
    }

    private static boolean isWhole(String lexeme) {
        return !lexeme.equals("-0") && lexeme.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
    }

    private BigDecimal decimal(String lexeme) {
        try {
            return new BigDecimal(lexeme);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "number: must have an exponent that " + format + " holds; was " + Quote.bare(lexeme), e);
        }
    }
}
