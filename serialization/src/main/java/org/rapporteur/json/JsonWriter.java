package org.rapporteur.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.rapporteur.json.canonical.CanonicalEncoder;
import org.rapporteur.json.canonical.InexactNumberException;
import org.rapporteur.json.document.Codecs;
import org.rapporteur.json.document.JacksonFactories;
import org.rapporteur.json.fast.FastCodec;
import org.rapporteur.json.fast.Utf8Encoder;
import org.rapporteur.json.file.AtomicFile;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.shape.GeneratorEncoder;
import org.rapporteur.model.Dossier;
import tools.jackson.core.JsonGenerator;

/**
 * Writes values of one type as JSON in UTF-8, or {@linkplain #withFormat in another format}.
 *
 * <p>Known properties are written in a fixed order, followed by the unknown properties that an earlier read kept,
 * sorted by name. Absent values, empty lists and default values are omitted. Equal values produce equal bytes.
 * Immutable and thread-safe.
 *
 * <p>The whole output of a value is held in memory before it is written to a stream or a file. If a value cannot be
 * written, nothing is. For data that exceeds the memory, use a {@link org.rapporteur.json.stream.RecordWriter
 * RecordWriter}.
 *
 * <p>To compare or sign documents, use the {@linkplain #canonical() canonical form} or its {@linkplain #digest digest}:
 * they depend neither on the order of properties nor on the notation of numbers.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public final class JsonWriter<T> {
    private final Codecs<T> codecs;
    private final Layout layout;

    private JsonWriter(Codecs<T> codecs, Layout layout) {
        this.codecs = codecs;
        this.layout = layout;
    }

    /**
     * Returns a writer of one type, which writes a value on one line without spaces.
     *
     * @param <T> the type
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} write entities
     *     of any of their kinds; or {@link org.rapporteur.validation.Baseline Baseline}
     * @return a writer of that type
     * @throws IllegalArgumentException if the class is not a class of the model that is written as an object
     */
    public static <T> JsonWriter<T> of(Class<T> type) {
        return new JsonWriter<>(Codecs.of(Objects.requireNonNull(type, "type")), Layout.ONE_LINE);
    }

    /**
     * Returns a writer of a dossier's own properties without its entities, as the first line of newline-delimited
     * records.
     *
     * @return a writer that omits the entities and adds the property {@code type}, which identifies the line as a
     *     dossier
     */
    public static JsonWriter<Dossier> ofHeader() {
        return new JsonWriter<>(Codecs.ofHeader(), Layout.ONE_LINE);
    }

    /**
     * {@return a writer that puts each property and each element on a line of its own, indents by two spaces, and ends
     * with a line feed}
     */
    public JsonWriter<T> indented() {
        return new JsonWriter<>(codecs, Layout.INDENTED);
    }

    /**
     * Returns a writer of the canonical form defined by the JSON Canonicalization Scheme (RFC 8785).
     *
     * <p>The members of every object, known and unknown, are sorted by the UTF-16 code units of their names. There is
     * no white space, not even at the end. Numbers are written as ECMAScript writes a double, so that {@code 1}, {@code
     * 1.0} and {@code 1E0} have the same form. As in all output of this class, absent values, empty lists and default
     * values are omitted.
     *
     * <p>A number of an unknown property must be exactly representable: it must equal the shortest decimal that reads
     * back as the nearest double. So {@code 0.1} and {@code 1e23} have a canonical form, but {@code 9007199254740993}
     * and {@code 1e400} have none. Different numbers never have the same canonical form.
     *
     * <p>While it is written, the canonical form is briefly held in memory twice.
     *
     * @return a writer of the canonical form, whose methods throw {@link CanonicalFormException} if a value has none
     */
    public JsonWriter<T> canonical() {
        return new JsonWriter<>(codecs, Layout.CANONICAL);
    }

    /**
     * Returns a writer of JSON that is safe to read as linked data with the context {@link
     * org.rapporteur.json.schema.ModelFile#JSON_LD_CONTEXT}.
     *
     * <p>It omits all unknown properties. In JSON-LD, a property such as {@code @reverse}, {@code @context} or {@code
     * https://example.org/p} has a meaning of its own, which no context can take from it: it would add statements that
     * are not in the dossier, or make the document invalid. Of an entity of an unknown type only the id is written, and
     * the type if it is a plain name such as {@code Treaty}. The output is indented; it is for processors of JSON-LD, and
     * does not replace the document.
     *
     * @return a writer of known properties alone
     */
    public JsonWriter<T> forLinkedData() {
        return new JsonWriter<>(codecs, Layout.LINKED_DATA);
    }

    /**
     * Returns a writer of another format. JSON is written on one line without spaces. YAML is written in block style
     * and ends with a line feed.
     *
     * <p>Of {@code withFormat}, {@link #indented()}, {@link #canonical()} and {@link #forLinkedData()}, the last call
     * takes effect; the latter three select JSON. Equal values produce equal bytes in every format. A value that is read back equals the value
     * that was written, except for the notation of some numbers of unknown properties: a binary format preserves their
     * value, but not whether they were written as {@code 1e2} or {@code 1E+2}.
     *
     * @param format the format
     * @return a writer of that format, whose methods throw {@link IllegalArgumentException} if a value contains a
     *     number that the format cannot represent
     * @throws IllegalStateException if the library for this format is missing; the message names it
     */
    public JsonWriter<T> withFormat(DataFormat format) {
        Objects.requireNonNull(format, "format").requireJar();
        return new JsonWriter<>(
                codecs,
                switch (format) {
                    case JSON -> Layout.ONE_LINE;
                    case CBOR -> Layout.CBOR;
                    case SMILE -> Layout.SMILE;
                    case YAML -> Layout.YAML;
                });
    }

    /**
     * Writes a value to a string.
     *
     * @param value the value
     * @return the JSON or YAML
     * @throws IllegalArgumentException if an unknown property of the value has the name of a known one, or if this
     *     writer writes a binary format
     * @throws CanonicalFormException if this writer is canonical and the value contains a number that a double cannot
     *     represent exactly
     */
    public String toText(T value) {
        if (layout == Layout.CBOR || layout == Layout.SMILE) {
            throw new IllegalArgumentException(layout.format + " is bytes; a string cannot hold it");
        }
        return new String(toBytes(value), StandardCharsets.UTF_8);
    }

    /**
     * Writes a value to bytes.
     *
     * @param value the value
     * @return the JSON or YAML in UTF-8, or the CBOR or Smile
     * @throws IllegalArgumentException if an unknown property of the value has the name of a known one
     * @throws CanonicalFormException if this writer is canonical and the value contains a number that a double cannot
     *     represent exactly
     */
    public byte[] toBytes(T value) {
        Objects.requireNonNull(value, "value");
        return switch (layout) {
            case ONE_LINE -> oneLine(value);
            case INDENTED, LINKED_DATA -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (JsonGenerator generator = JacksonFactories.indented(out)) {
                    codecs.shape().write(value, new GeneratorEncoder(generator, layout == Layout.INDENTED));
                }
                out.write('\n');
                yield out.toByteArray();
            }
            case CANONICAL -> canonicalize(value);
            case CBOR, SMILE, YAML -> generate(value, layout.format);
        };
    }

    /**
     * Returns the digest of a value: the SHA-256 of its {@linkplain #canonical() canonical form}, regardless of the
     * layout of this writer.
     *
     * <p>Equal values have equal digests on every machine. Values that are not equal have different digests, unless
     * they differ only in the notation of a number of an unknown property, such as {@code 1} and {@code 1.0}.
     *
     * @param value the value
     * @return {@code sha-256:} followed by 64 lower-case hexadecimal digits, a format that {@code Source.digest} also
     *     accepts
     * @throws IllegalArgumentException if an unknown property of the value has the name of a known one
     * @throws CanonicalFormException if the value contains a number that a double cannot represent exactly
     */
    public String digest(T value) {
        byte[] canonical = canonicalize(Objects.requireNonNull(value, "value"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical);
            return "sha-256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Writes a value to a stream. Does not close the stream.
     *
     * @param value the value
     * @param out the stream
     * @throws IllegalArgumentException if an unknown property of the value has the name of a known one
     * @throws CanonicalFormException if this writer is canonical and the value contains a number that a double cannot
     *     represent exactly
     * @throws IOException if the stream cannot be written
     */
    public void write(T value, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(toBytes(value));
    }

    /**
     * Writes a value to a file and replaces its previous content. The output is written to a temporary file in the same
     * directory, which is then moved, so that the file is never incomplete.
     *
     * @param value the value
     * @param file the file; if its name ends in {@code .gz}, the output is compressed
     * @throws IllegalArgumentException if an unknown property of the value has the name of a known one
     * @throws CanonicalFormException if this writer is canonical and the value contains a number that a double cannot
     *     represent exactly
     * @throws IOException if the file is a directory, or cannot be written; the message names it
     */
    public void write(T value, Path file) throws IOException {
        byte[] json = toBytes(value);
        try (AtomicFile target = AtomicFile.create(file)) {
            target.out().write(json);
            target.commit();
        }
    }

    private byte[] oneLine(T value) {
        FastCodec<T> fast = codecs.fast();
        byte[] json = fast == null ? null : fast.toBytes(value);
        if (json == null) {
            try (Utf8Encoder encoder = Utf8Encoder.open()) {
                codecs.shape().write(value, encoder);
                json = encoder.toBytes();
            }
        }
        return json;
    }

    private byte[] generate(T value, DataFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JacksonFactories.generator(format, out)) {
            codecs.shape().write(value, new GeneratorEncoder(generator));
        }
        return out.toByteArray();
    }

    private byte[] canonicalize(T value) {
        CanonicalEncoder encoder = new CanonicalEncoder();
        try {
            codecs.shape().write(value, encoder);
        } catch (InexactNumberException e) {
            throw new CanonicalFormException(e.pointer(), e.expected(), e.found());
        }
        return encoder.toBytes();
    }

    /** {@return the type and the format, for logging} */
    @Override
    public String toString() {
        return "JsonWriter of " + codecs + " (" + layout.words + ')';
    }

    private enum Layout {
        ONE_LINE(DataFormat.JSON, "JSON"),
        INDENTED(DataFormat.JSON, "indented JSON"),
        LINKED_DATA(DataFormat.JSON, "JSON for linked data"),
        CANONICAL(DataFormat.JSON, "canonical JSON"),
        CBOR(DataFormat.CBOR, "CBOR"),
        SMILE(DataFormat.SMILE, "Smile"),
        YAML(DataFormat.YAML, "YAML");

        private final DataFormat format;
        private final String words;

        Layout(DataFormat format, String words) {
            this.format = format;
            this.words = words;
        }
    }
}
