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
 * Creates the parsers and generators of each format. Loading this class loads classes of Jackson. Only this class
 * refers to optional libraries, so that they are loaded late.
 */
public final class JacksonFactories {
    private JacksonFactories() {}

    /** Returns a factory of parsers with these limits. Parsers of YAML are created from the limits alone. */
    static TokenStreamFactory factory(DataFormat format, StreamReadConstraints limits) {
        return switch (format) {
            case JSON -> throw new IllegalArgumentException("JSON is read without a factory");
            case CBOR -> Cbor.factory(limits);
            case SMILE -> Smile.factory(limits);
            case YAML -> Yaml.factory(limits);
        };
    }

    /**
     * Returns a generator that writes indented JSON.
     *
     * @param out the stream to write to
     * @return the generator
     */
    public static JsonGenerator indented(OutputStream out) {
        return OnSeveralLines.FACTORY.createGenerator(new Indented(), out);
    }

    /** Created when the first value is indented. */
    private static final class OnSeveralLines {
        static final JsonFactory FACTORY = JsonFactory.builder()
                .enable(
                        StreamWriteFeature
                                .USE_FAST_DOUBLE_WRITER) // the JDK's own digits differ between versions 17 and 19
                .build();
    }

    /**
     * Returns a generator of a format other than JSON.
     *
     * @param format the format
     * @param out the stream to write to
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
