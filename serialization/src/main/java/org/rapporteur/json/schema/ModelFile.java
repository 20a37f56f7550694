package org.rapporteur.json.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A description of the format in another language than Java, as a file of this library's jar.
 *
 * <p>All are made from what the codecs themselves read and write by, so that they agree with them. Example, for a service that
 * hands the schema out:
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
    /** JSON Schema, draft 2020-12, of documents and of each type in them. */
    JSON_SCHEMA("rapporteur-1.schema.json"),

    /**
     * JSON Schema of a dossier for programs that write by one, such as language models: each property is required, those that are
     * optional may be null, and nothing else may be there. What it allows may still need {@linkplain
     * org.rapporteur.json.report.Repairs repairs}.
     */
    GENERATOR_SCHEMA("rapporteur-1.generator.schema.json"),

    /** JSON-LD 1.1 context, by which every document is linked data as it is. */
    JSON_LD_CONTEXT("rapporteur-1.context.jsonld"),

    /** Declarations for TypeScript 5, one type for each type of the format. */
    TYPESCRIPT("rapporteur-1.d.ts");

    private final String fileName;

    ModelFile(String fileName) {
        this.fileName = fileName;
    }

    /** {@return the name of the file, in which the number is the major version of the format} */
    public String fileName() {
        return fileName;
    }

    /** {@return what the file says} */
    public String text() {
        try (InputStream in = Objects.requireNonNull(ModelFile.class.getResourceAsStream(fileName), fileName)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
