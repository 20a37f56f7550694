package org.rapporteur.json.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.shape.Encoder;
import org.rapporteur.json.shape.GeneratorEncoder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The bytes are those of a generator. */
class Utf8EncoderTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261203L);
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            " ",
            "/",
            "\"",
            "\\",
            "\b",
            "\t",
            "\n",
            "\f",
            "\r",
            "\u0000",
            "\u0001",
            "\u001F",
            "\u007F",
            "\u0080",
            "\u07FF",
            "\u0800",
            "ї",
            "’",
            "\u2028",
            "\uD7FF",
            "\uE000",
            "\uFEFF",
            "\uFFFF",
            "😀",
            "\uDBFF\uDFFF",
            "\uD800\uDC00");

    @Test
    void everyCharacterIsWrittenAsAGeneratorWritesIt() {
        Random random = new Random(SEED);
        List<String> strings = new ArrayList<>();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (point < 0xD800 || point > 0xDFFF) {
                String filler = point % 2 == 0 ? "a" : "ї";
                strings.add(
                        filler.repeat(random.nextInt(12)) + Character.toString(point) + "a".repeat(random.nextInt(12)));
            }
            if (strings.size() == 5_000 || point == Character.MAX_CODE_POINT) {
                writtenAlike(strings);
                strings.clear();
            }
        }
    }

    @Test
    void everyCharacterOfAsciiIsWrittenAlikeAtEveryPlaceOfStringsOfEveryLength() {
        List<String> strings = new ArrayList<>();
        for (char c = 0; c < 0x80; c++) {
            for (int length : new int[] {1, 7, 8, 9, 15, 16, 23, 24, 25, 31, 32, 33, 40}) {
                for (int place = 0; place < length; place++) {
                    strings.add("a".repeat(place) + c + "a".repeat(length - 1 - place));
                }
            }
            writtenAlike(strings);
            strings.clear();
        }
    }

    @Test
    void pairsOfSurrogatesAreWrittenAlikeAcrossEverySegment() {
        List<String> strings = new ArrayList<>();
        for (int length :
                new int[] {20, 21, 22, 23, 24, 25, 250, 251, 252, 253, 254, 255, 256, 257, 509, 510, 511, 512, 513, 767
                }) {
            for (String filler : List.of("a", "ї", "\n", "’")) {
                for (String end : List.of("", "a", "ї", "’", "😀", "\"", "😀😀")) {
                    strings.add(filler.repeat(length) + end);
                    strings.add("😀" + filler.repeat(length) + end + filler);
                    strings.add("a" + "😀".repeat(length) + end);
                }
            }
        }
        writtenAlike(strings);
    }

    @Test
    void randomStringsOfAnyLengthAreWrittenAlike() {
        Random random = new Random(SEED);
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder string = new StringBuilder();
            int plain = random.nextInt(30);
            for (int left = random.nextInt(random.nextInt(20) == 0 ? 1_000 : 60); left > 0; left--) {
                string.append(random.nextInt(30) < plain ? "a" : PIECES.get(random.nextInt(PIECES.size())));
            }
            strings.add(string.toString());
        }
        writtenAlike(strings);
    }

    @Test
    void valuesOfEveryKindAreSeparatedAlike() {
        writtenAlike(out -> {
            out.startObject();
            out.name("none");
            out.startArray();
            out.endArray();
            out.name("words \"\n ї😀");
            out.startArray();
            for (int i : new int[] {0, -1, 7, 10, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
                out.number(i);
            }
            for (double d : new double[] {
                0.0, -0.0, 1, -90, 50.45, 1 / 3.0, 1e7, 1e-4, 1e-5, 4.9E-324, Double.MAX_VALUE, 2e-3, 9007199254740993.0
            }) {
                out.number(d);
            }
            out.number("-12.50e+3");
            out.bool(true);
            out.bool(false);
            out.nullValue();
            out.string("");
            out.startObject();
            out.endObject();
            out.startObject();
            out.name("");
            out.nullValue();
            out.endObject();
            out.endArray();
            out.name("last");
            out.string("");
            out.endObject();
        });
    }

    @Test
    void membersOfKnownNamesAreSeparatedToo() {
        try (Utf8Encoder out = Utf8Encoder.open()) {
            out.startObject();
            out.member(Member.of("first"));
            out.startObject();
            out.member(Member.of("type"));
            out.plain("Person");
            out.member(Member.of("id"));
            out.string("x");
            out.endObject();
            out.member(Member.of("second"));
            out.plain("y");
            out.name("third");
            out.number(3);
            out.endObject();

            assertThat(new String(out.toBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"first\":{\"type\":\"Person\",\"id\":\"x\"},\"second\":\"y\",\"third\":3}");
        }
    }

    @Test
    void namesOfEveryLengthAreWrittenWithTheirValues() {
        try (Utf8Encoder out = Utf8Encoder.open()) {
            StringBuilder expected = new StringBuilder("{");
            out.startObject();
            for (int length = 1; length <= 21; length++) {
                String name = "abcdefghijklmnopqrstu".substring(0, length);
                out.plain(Member.of(name), name);
                out.string(Member.of(name), "ї\n");
                out.id(Member.of(name), length % 2 == 0 ? "slug-17" : "https://example.org/ї?\"");
                expected.append("\"%1$s\":\"%1$s\",\"%1$s\":\"ї\\n\",\"%1$s\":\"%2$s\","
                        .formatted(name, length % 2 == 0 ? "slug-17" : "https://example.org/ї?\\\""));
            }
            out.member(Member.of("last"));
            out.instant(Instant.parse("2024-05-01T12:00:00.250Z"));
            out.endObject();

            assertThat(new String(out.toBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(expected + "\"last\":\"2024-05-01T12:00:00.250Z\"}");
        }
    }

    /** Who writes answers for well-formed strings; if he is wrong, he is told, and the next one writes as ever. */
    @Test
    void aStringThatEndsAmidAPairIsRefused() {
        for (int length : new int[] {0, 1, 255, 256, 257, 511}) {
            assertThatThrownBy(() -> {
                        try (Utf8Encoder out = Utf8Encoder.open()) {
                            out.string("ї".repeat(length) + '\uD83D');
                        }
                    })
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a string ends with a lone surrogate");
        }
        writtenAlike(List.of("again"));
    }

    @Test
    void whatIsLargerThanABufferThatIsKeptIsWrittenAlike() {
        List<String> strings = new ArrayList<>();
        for (int length = 4_000; length < 300_000; length += 9_999) {
            strings.add("a".repeat(length));
            strings.add("ї\u0001".repeat(length / 2));
        }
        writtenAlike(strings);
        writtenAlike(List.of("again"));
    }

    private static void writtenAlike(List<String> strings) {
        writtenAlike(out -> {
            out.startArray();
            strings.forEach(out::string);
            out.endArray();
        });
    }

    private static void writtenAlike(Consumer<Encoder> value) {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), expected)) {
            value.accept(new GeneratorEncoder(generator));
        }
        try (Utf8Encoder out = Utf8Encoder.open()) {
            value.accept(out);
            if (!Arrays.equals(out.toBytes(), expected.toByteArray())) {
                assertThat(new String(out.toBytes(), StandardCharsets.UTF_8))
                        .as("-Drapporteur.seed=%s", SEED)
                        .isEqualTo(expected.toString(StandardCharsets.UTF_8));
            }
        }
    }
}
