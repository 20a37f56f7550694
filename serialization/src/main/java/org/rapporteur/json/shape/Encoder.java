package org.rapporteur.json.shape;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** The few calls by which values write themselves. */
public final class Encoder {
    private final JsonGenerator generator;

    /**
     * Writes with a generator.
     *
     * @param generator where to write
     */
    public Encoder(JsonGenerator generator) {
        this.generator = generator;
    }

    void startObject() {
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void startArray() {
        generator.writeStartArray();
    }

    void endArray() {
        generator.writeEndArray();
    }

    void name(SerializableString name) {
        generator.writeName(name);
    }

    void name(String name) {
        generator.writeName(name);
    }

    void string(String value) {
        generator.writeString(value);
    }

    void number(int value) {
        generator.writeNumber(value);
    }

    void number(double value) {
        generator.writeNumber(value);
    }

    void number(String lexeme) {
        generator.writeNumber(lexeme);
    }

    void bool(boolean value) {
        generator.writeBoolean(value);
    }

    void nothing() {
        generator.writeNull();
    }
}
