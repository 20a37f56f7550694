package org.rapporteur.json.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A description of the format in a language other than Java, as a resource of this library.
 *
 * <p>All descriptions are generated from the definitions that the codecs use, and so agree with them. Example of a
 * service that publishes the schema:
 *
 * <pre>{@code
 * String schema = ModelFile.JSON_SCHEMA.text();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum ModelFile {
    /** JSON Schema, draft 2020-12, of documents and of each of their types. */
    JSON_SCHEMA("rapporteur-1.schema.json"),

    /**
     * JSON Schema of a dossier for programs that generate one from a schema, such as language models. Every property is
     * required, optional ones may be null, and no other properties are permitted. A document that conforms may still
     * need {@linkplain org.rapporteur.json.report.Repairs repairs}.
     */
    GENERATOR_SCHEMA("rapporteur-1.generator.schema.json"),

    /**
     * JSON-LD 1.1 context, with which every document without unknown properties is linked data without changes; others
     * are after {@link org.rapporteur.json.JsonWriter#forLinkedData()}.
     */
    JSON_LD_CONTEXT("rapporteur-1.context.jsonld"),

    /** Declarations for TypeScript 5, one type per type of the format. */
    TYPESCRIPT("rapporteur-1.d.ts");

    private final String fileName;

    ModelFile(String fileName) {
        this.fileName = fileName;
    }

    /** {@return the name of the file, which contains the major version of the format} */
    public String fileName() {
        return fileName;
    }

    /** {@return the content of the file} */
    public String text() {
        try (InputStream in = Objects.requireNonNull(ModelFile.class.getResourceAsStream(fileName), fileName)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
