package org.rapporteur.json.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.json.ReadingLaws.same;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.document.Documents;
import org.rapporteur.json.document.ShapeReader;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.shape.GeneratorEncoder;
import org.rapporteur.json.shape.Shapes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The laws of fast codecs: for all bytes and all values, they have the same results as the shapes, or none. */
public final class FastLaws {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private FastLaws() {}

    /** Reads bytes with the fast codec and with the shape; returns whether the fast codec accepted them. */
    public static <T> boolean check(byte[] json, Class<T> type, ReadOptions options) {
        FastCodec<T> fast = fast(type);
        T taken = fast == null ? null : Documents.of(options).of(json).read(fast);
        ReadResult<T> expected = ShapeReader.read(json, type, options);
        same(
                "what is read with the fast way and without",
                JsonReader.of(type, options).tryRead(json),
                expected);
        if (taken == null) {
            return false;
        }
        if (!expected.problems().isEmpty()) {
            assertThat(expected.problems()).as("the problems of what is taken").isEmpty();
        }
        same("the value that is taken", Optional.of(taken), expected.value());
        T same = expected.value().orElseThrow();
        same(
                "what both are written as",
                latin(checkWritten(taken, type)),
                latin(checkWritten(same, type))); // equal maps may differ in their order
        return true;
    }

    /** Writes a value both ways; what it is written as. */
    static <T> byte[] checkWritten(T value, Class<T> type) {
        byte[] expected = generated(value, type);
        FastCodec<T> fast = fast(type);
        byte[] written = fast == null ? null : fast.toBytes(value);
        if (written != null && !Arrays.equals(written, expected)) {
            assertThat(latin(written)).as("written by generated code").isEqualTo(latin(expected));
        }
        if (!Arrays.equals(JsonWriter.of(type).toBytes(value), expected)) {
            assertThat(latin(JsonWriter.of(type).toBytes(value)))
                    .as("what is written")
                    .isEqualTo(latin(expected));
        }
        return expected;
    }

    /** Null for entities of unknown types, which have no generated codec. */
    @SuppressWarnings("unchecked") // codecs are listed under the type that they read
    private static <T> @Nullable FastCodec<T> fast(Class<T> type) {
        return (FastCodec<T>) FastCodecs.of(type.getName());
    }

    private static <T> byte[] generated(T value, Class<T> type) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            Shapes.codec(type).write(value, new GeneratorEncoder(generator));
        }
        return out.toByteArray();
    }

    /** One character for each byte. */
    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
