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
 * Writes values of one type as JSON, in UTF-8, or {@linkplain #withFormat in another format}.
 *
 * <p>Known properties come in a fixed order, then what an earlier read kept, sorted by name. Absent values, empty lists and
 * defaults are left out. Equal values give equal bytes. Immutable and thread-safe.
 *
 * <p>What is written of one value is held in memory first, even where it goes to a stream or a file, so that a value that cannot
 * be written leaves nothing behind. For more than fits there, write lines by a {@link org.rapporteur.json.stream.RecordWriter RecordWriter}.
 *
 * <p>To compare or to sign documents, take the {@link #canonical() canonical form} or its {@link #digest digest}: they do not
 * change with the order of properties or the way in which numbers are written.
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
     * A writer of one type, on one line without spaces.
     *
     * @param <T> the type
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} write any of their kinds
     * @return a writer of that type
     * @throws IllegalArgumentException if the class is not one of the model that is written as an object
     */
    public static <T> JsonWriter<T> of(Class<T> type) {
        return new JsonWriter<>(Codecs.of(Objects.requireNonNull(type, "type")), Layout.ONE_LINE);
    }

    /**
     * A writer of a dossier's own properties without its entities, as the first line of newline-delimited records.
     *
     * @return a writer that leaves out the entities, and says by a property {@code type} that this is a dossier
     */
    public static JsonWriter<Dossier> ofHeader() {
        return new JsonWriter<>(Codecs.ofHeader(), Layout.ONE_LINE);
    }

    /** {@return a writer that puts each property and element on a line, two spaces deeper, and ends with a line feed} */
    public JsonWriter<T> indented() {
        return new JsonWriter<>(codecs, Layout.INDENTED);
    }

    /**
     * A writer of the canonical form, JSON Canonicalization Scheme (RFC 8785).
     *
     * <p>The members of every object, known and unknown alike, are in the order of their names by UTF-16 code units; there is
     * no white space, not even at the end; numbers are written as ECMAScript writes a double, so that {@code 1}, {@code 1.0}
     * and {@code 1E0} are one. What else holds for JSON of this writer holds for its canonical form: absent values, empty
     * lists and defaults are left out.
     *
     * <p>A number of an unknown property must be one that a double holds: the shortest decimal that reads back as the
     * nearest double is the number itself. So {@code 0.1} and {@code 1e23} have a canonical form, and
     * {@code 9007199254740993} and {@code 1e400} have none. Numbers that differ never become the same.
     *
     * <p>The canonical form is for moments held in memory twice.
     *
     * @return a writer of the canonical form, whose methods throw {@link CanonicalFormException} for a value that has none
     */
    public JsonWriter<T> canonical() {
        return new JsonWriter<>(codecs, Layout.CANONICAL);
    }

    /**
     * A writer of another format; of JSON, on one line without spaces. YAML is block style, and ends with a line feed.
     *
     * <p>Of {@code withFormat}, {@link #indented()} and {@link #canonical()} the last one holds; the latter two are JSON. Equal values
     * give equal bytes in every format. What is read back is equal to what was written, but for the characters of some numbers
     * that an earlier read kept: a binary format holds their value, not whether it was {@code 1e2} or {@code 1E+2}.
     *
     * @param format the format
     * @return a writer of that format, whose methods throw {@link IllegalArgumentException} for a value that keeps a number
     *     which the format does not hold
     * @throws IllegalStateException if the jar that writes this format is not there; the message names it
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
     * @return its JSON, or YAML
     * @throws IllegalArgumentException if an unknown property of the value bears the name of a known one, or this writer is of a
     *     binary format, which a string cannot hold
     * @throws CanonicalFormException if this writer is canonical, and the value keeps a number that a double does not hold
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
     * @return its JSON or YAML in UTF-8, or its CBOR or Smile
     * @throws IllegalArgumentException if an unknown property of the value bears the name of a known one
     * @throws CanonicalFormException if this writer is canonical, and the value keeps a number that a double does not hold
     */
    public byte[] toBytes(T value) {
        Objects.requireNonNull(value, "value");
        return switch (layout) {
            case ONE_LINE -> oneLine(value);
            case INDENTED -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (JsonGenerator generator = JacksonFactories.indented(out)) {
                    codecs.shape().write(value, new GeneratorEncoder(generator));
                }
                out.write('\n');
                yield out.toByteArray();
            }
            case CANONICAL -> canonicalize(value);
            case CBOR, SMILE, YAML -> generate(value, layout.format);
        };
    }

    /**
     * The digest of a value: SHA-256 over its {@link #canonical() canonical form}, whatever the layout of this writer.
     *
     * <p>Equal values have equal digests, on every machine. Unequal ones differ, but for kept numbers that are written in two
     * ways, such as {@code 1} and {@code 1.0}.
     *
     * @param value the value
     * @return {@code sha-256:} and 64 hexadecimal digits in lower case, which is also a form of {@code Source.digest}
     * @throws IllegalArgumentException if an unknown property of the value bears the name of a known one
     * @throws CanonicalFormException if the value keeps a number that a double does not hold
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
     * Writes a value to a stream, which is not closed.
     *
     * @param value the value
     * @param out where to write
     * @throws IllegalArgumentException if an unknown property of the value bears the name of a known one
     * @throws CanonicalFormException if this writer is canonical, and the value keeps a number that a double does not hold
     * @throws IOException if the stream cannot be written
     */
    public void write(T value, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.write(toBytes(value));
    }

    /**
     * Writes a value to a file, in place of what the file held. The file is written beside it and then moved, so that under its
     * name there is never half of it.
     *
     * @param value the value
     * @param file where to write; if its name ends in {@code .gz}, it is compressed
     * @throws IllegalArgumentException if an unknown property of the value bears the name of a known one
     * @throws CanonicalFormException if this writer is canonical, and the value keeps a number that a double does not hold
     * @throws IOException if the file cannot be written
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

    private enum Layout {
        ONE_LINE(DataFormat.JSON),
        INDENTED(DataFormat.JSON),
        CANONICAL(DataFormat.JSON),
        CBOR(DataFormat.CBOR),
        SMILE(DataFormat.SMILE),
        YAML(DataFormat.YAML);

        private final DataFormat format;

        Layout(DataFormat format) {
            this.format = format;
        }
    }
}
