package org.rapporteur.json.report;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.rapporteur.json.shape.Indented;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Builds a JSON document in UTF-8, indented like the output of {@code JsonWriter.indented()}. */
final class Page {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private Page(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Returns a document that is an object with the members written by the content. */
    static byte[] of(Consumer<Page> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), out)) {
            Page page = new Page(generator);
            page.object(() -> content.accept(page));
        }
        out.write('\n');
        return out.toByteArray();
    }

    void object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }

    void object(String name, Runnable members) {
        generator.writeName(name);
        object(members);
    }

    void array(String name, Runnable elements) {
        generator.writeName(name);
        generator.writeStartArray();
        elements.run();
        generator.writeEndArray();
    }

    void string(String name, String value) {
        generator.writeName(name);
        string(value);
    }

    void number(String name, long value) {
        generator.writeName(name);
        generator.writeNumber(value);
    }

    void bool(String name, boolean value) {
        generator.writeName(name);
        generator.writeBoolean(value);
    }

    /** Replaces an unpaired surrogate, which UTF-8 cannot represent, with a replacement character. */
    void string(String value) {
        StringBuilder whole = new StringBuilder(value.length());
        value.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(whole::appendCodePoint);
        generator.writeString(whole.toString());
    }
}
