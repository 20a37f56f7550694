package org.rapporteur.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.Encoder;
import org.rapporteur.json.shape.Shapes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes values of one type as JSON, in UTF-8.
 *
 * <p>Known properties come in a fixed order, then what an earlier read kept, sorted by name. Absent values, empty lists and
 * defaults are left out. Equal values give equal bytes. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public final class JsonWriter<T> {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER) // the JDK's own digits differ between 17 and 19
            .build();

    private final Codec<T> codec;
    private final boolean indented;

    private JsonWriter(Codec<T> codec, boolean indented) {
        this.codec = codec;
        this.indented = indented;
    }

    /**
     * A writer of one type, on one line without spaces.
     *
     * @param <T> the type
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} write any of their kinds
     * @return a writer of that type
     * @throws IllegalArgumentException if the class is not one of the model that is written as an object
     */
    public static <T> JsonWriter<T> of(Class<T> type) {
        return new JsonWriter<>(Shapes.codec(Objects.requireNonNull(type, "type")), false);
    }

    /** {@return a writer that puts each property and element on a line, two spaces deeper, and ends with a line feed} */
    public JsonWriter<T> indented() {
        return new JsonWriter<>(codec, true);
    }

    /**
     * Writes a value to a string.
     *
     * @param value the value
     * @return its JSON
     * @throws IllegalArgumentException if an unknown property of the value bears the name of a known one
     */
    public String toText(T value) {
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }

    /**
     * Writes a value to bytes.
     *
     * @param value the value
     * @return its JSON in UTF-8
     * @throws IllegalArgumentException if an unknown property of the value bears the name of a known one
     */
    public byte[] toBytes(T value) {
        Objects.requireNonNull(value, "value");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(context(), out)) {
            codec.write(value, new Encoder(generator));
        }
        if (indented) {
            out.write('\n');
        }
        return out.toByteArray();
    }

    /**
     * Writes a value to a stream, which is not closed.
     *
     * @param value the value
     * @param out where to write
     * @throws IllegalArgumentException if an unknown property of the value bears the name of a known one
     * @throws IOException if the stream cannot be written
     */
    public void write(T value, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(toBytes(value));
    }

    /**
     * Writes a value to a file, in place of what the file held.
     *
     * @param value the value
     * @param file where to write
     * @throws IllegalArgumentException if an unknown property of the value bears the name of a known one
     * @throws IOException if the file cannot be written
     */
    public void write(T value, Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        Files.write(file, toBytes(value));
    }

    private ObjectWriteContext context() {
        return indented ? new Indented() : ObjectWriteContext.empty();
    }

    /** A printer keeps its level, so every document has its own. */
    private static final class Indented extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }
    }
}
