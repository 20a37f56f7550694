package org.rapporteur.json;

import org.rapporteur.json.shape.Encoder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** Writes everything at once and in the order in which it comes; the generator does the layout. */
final class GeneratorEncoder implements Encoder {
    private final JsonGenerator generator;

    GeneratorEncoder(JsonGenerator generator) {
        this.generator = generator;
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
        generator.writeNumber(value);
    }

    @Override
    public void number(String lexeme) {
        generator.writeNumber(lexeme);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
