package org.rapporteur.json;

import java.io.OutputStream;
import java.util.Objects;
import org.rapporteur.json.shape.Indented;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Knows what reads and writes each format. What needs an optional jar is named in here alone, and so loaded late. */
final class Formats {
    private Formats() {}

    /** What makes parsers that have these limits; those of YAML are made of its limits alone. */
    static TokenStreamFactory factory(DataFormat format, StreamReadConstraints limits) {
        try {
            return switch (format) {
                case JSON ->
                    JsonFactory.builder()
                            .disable(JsonFactory.Feature.CHARSET_DETECTION)
                            .streamReadConstraints(limits)
                            .build();
                case CBOR -> Cbor.factory(limits);
                case SMILE -> Smile.factory(limits);
                case YAML -> Yaml.factory(limits);
            };
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(missing(format), e);
        }
    }

    private static String missing(DataFormat format) {
        return format + " needs tools.jackson.dataformat:" + format.artifact()
                + ", which is not there: add it to the dependencies, and in a module require tools.jackson.dataformat."
                + format.artifact().substring(format.artifact().lastIndexOf('-') + 1);
    }

    static Document document(byte[] bytes, ReadOptions options) {
        Objects.requireNonNull(bytes, "json");
        return switch (options.format()) {
            case JSON -> TextDocument.of(bytes, options);
            case YAML -> new YamlDocument(TextDocument.of(bytes, options), options);
            case CBOR -> new BinaryDocument(bytes, options, Cbor::new);
            case SMILE -> new BinaryDocument(bytes, options, Smile::new);
        };
    }

    static Document document(String text, ReadOptions options) {
        Objects.requireNonNull(text, "json");
        if (!options.format().isText()) {
            throw new IllegalArgumentException(options.format() + " is bytes; a string cannot hold it");
        }
        TextDocument document = TextDocument.of(text, options);
        return options.format() == DataFormat.JSON ? document : new YamlDocument(document, options);
    }

    /** Where documents in a format start. */
    static Position start(DataFormat format) {
        return format.isText() ? Position.of(1, 1) : Position.atByte(0);
    }

    /** For what is read in pieces, which only JSON is. */
    static void requireJson(ReadOptions options, String what) {
        if (options.format() != DataFormat.JSON) {
            throw new IllegalArgumentException(what + " are read from JSON alone; the format was " + options.format());
        }
    }

    /** What writes JSON on several lines. */
    static JsonGenerator indented(OutputStream out) {
        return OnSeveralLines.FACTORY.createGenerator(new Indented(), out);
    }

    /** Made when the first value is indented. */
    private static final class OnSeveralLines {
        static final JsonFactory FACTORY = JsonFactory.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER) // the JDK's own digits differ between 17 and 19
                .build();
    }

    /** What writes a format other than JSON. */
    static JsonGenerator generator(DataFormat format, OutputStream out) {
        return switch (format) {
            case JSON -> throw new IllegalArgumentException("the writer does JSON itself");
            case CBOR -> new ExactNumbers(Cbor.generator(out), format);
            case SMILE -> new ExactNumbers(Smile.generator(out), format);
            case YAML -> Yaml.generator(out);
        };
    }
}
