package org.rapporteur.json.shape;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.io.NumberOutput;

/** Passes all parts immediately to a generator, which is responsible for the layout. */
public final class GeneratorEncoder implements Encoder {
    private final JsonGenerator generator;
    private final boolean writesUnknown;

    /** Whether the format writes numbers as characters. */
    private final boolean spellsNumbers;

    /**
     * Creates an encoder that writes to a generator.
     *
     * @param generator the generator, which is not closed
     */
    public GeneratorEncoder(JsonGenerator generator) {
        this(generator, true);
    }

    /**
     * Creates an encoder that writes to a generator.
     *
     * @param generator the generator, which is not closed
     * @param writesUnknown whether unknown properties are written
     */
    public GeneratorEncoder(JsonGenerator generator, boolean writesUnknown) {
        this.writesUnknown = writesUnknown;
        this.generator = generator;
        this.spellsNumbers = generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    @Override
    public boolean writesUnknown() {
        return writesUnknown;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(SerializableString name) {
        generator.writeName(name);
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String value) {
        generator.writeString(value);
    }

    @Override
    public void number(int value) {
        generator.writeNumber(value);
    }

    @Override
    public void number(double value) {
        if (spellsNumbers) {
            generator.writeNumber(
                    NumberOutput.toString(value, true)); // the JDK's own digits differ between versions 17 and 19
        } else {
            generator.writeNumber(value);
        }
    }

    @Override
    public void number(String lexeme) {
        if (spellsNumbers) {
            generator.writeNumber(lexeme);
        } else if (lexeme.matches("-?[0-9]+")) {
            generator.writeNumber(new BigInteger(lexeme));
        } else {
            decimal(lexeme);
        }
    }

    /** Trees and binary formats preserve the value of a number, but not its notation. */
    private void decimal(String lexeme) {
        BigDecimal value;
        try {
            value = new BigDecimal(lexeme);
        } catch (NumberFormatException e) {
            generator.writeNumber(lexeme); // the exponent has more than nine digits
            return;
        }
        generator.writeNumber(value);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nullValue() {
        generator.writeNull();
    }
}
