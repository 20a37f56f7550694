package org.rapporteur.json.document;

import java.io.OutputStream;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.shape.Indented;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Knows what parses and generates each format. To load this class is to load some of Jackson's, and what needs an optional jar is
 * named in here alone, and so loaded late.
 */
public final class JacksonFactories {
    private JacksonFactories() {}

    /** What makes parsers that have these limits; those of YAML are made of its limits alone. */
    static TokenStreamFactory factory(DataFormat format, StreamReadConstraints limits) {
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
    }

    /**
     * What writes JSON on several lines.
     *
     * @param out where to write
     * @return the generator
     */
    public static JsonGenerator indented(OutputStream out) {
        return OnSeveralLines.FACTORY.createGenerator(new Indented(), out);
    }

    /** Made when the first value is indented. */
    private static final class OnSeveralLines {
        static final JsonFactory FACTORY = JsonFactory.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER) // the JDK's own digits differ between 17 and 19
                .build();
    }

    /**
     * What writes a format other than JSON.
     *
     * @param format the format
     * @param out where to write
     * @return the generator
     */
    public static JsonGenerator generator(DataFormat format, OutputStream out) {
        return switch (format) {
            case JSON -> throw new IllegalArgumentException("the writer does JSON itself");
            case CBOR -> new ExactNumbers(Cbor.generator(out), format);
            case SMILE -> new ExactNumbers(Smile.generator(out), format);
            case YAML -> Yaml.generator(out);
        };
    }
}
