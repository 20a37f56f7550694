package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Place;

/** What is written in one format is the same in every other. */
class DataFormatTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20230824L);

    private static final String KYIV =
            "{\"name\":{\"en\":\"Kyiv\",\"uk\":\"Київ\"},\"latitude\":50.45,\"longitude\":30.5}";

    private static final Set<DataFormat> TEXT = Set.of(DataFormat.JSON, DataFormat.YAML);

    /** Their numbers are written in ways that a binary format does not hold. */
    private static final Set<String> SPELLED = Set.of("syntax/valid/numbers-keep-their-characters.json");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> validFilesGoThroughEveryFormatByteForByte() {
        return Golden.cases(Golden.Verdict.VALID).stream()
                .flatMap(file -> Stream.of(DataFormat.values())
                        .filter(format -> TEXT.contains(format) || !SPELLED.contains(file.toString()))
                        .map(format -> DynamicTest.dynamicTest(file + " in " + format, () -> {
                            byte[] back = through(format, file.javaType(), file.bytes());
                            assertThat(new String(back, StandardCharsets.UTF_8))
                                    .isEqualTo(new String(file.bytes(), StandardCharsets.UTF_8));
                        })));
    }

    @ParameterizedTest
    @EnumSource(DataFormat.class)
    void randomValuesAreReadBackEqualAndWrittenAsEqualBytes(DataFormat format) {
        RandomDossiers random = new RandomDossiers(SEED, false);
        RandomDossiers again = new RandomDossiers(SEED, false);
        for (Map.Entry<Class<?>, ?> type : random.byType().entrySet()) {
            for (int i = 0; i < 20; i++) {
                assertReadsBack(format, type.getKey(), random, again);
            }
        }
    }

    private static <T> void assertReadsBack(
            DataFormat format, Class<T> type, RandomDossiers random, RandomDossiers again) {
        T value = type.cast(random.byType().get(type).get());
        T same = type.cast(again.byType().get(type).get());
        byte[] bytes = JsonWriter.of(type).withFormat(format).toBytes(value);
        assertThat(reader(format, type).read(bytes))
                .as("-Drapporteur.seed=%s, a value of %s", SEED, type.getSimpleName())
                .isEqualTo(value);
        assertThat(JsonWriter.of(type).withFormat(format).toBytes(same)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @EnumSource(
            value = DataFormat.class,
            names = {"CBOR", "SMILE"})
    void numbersThatWereKeptHaveTheSameValueInBinary(DataFormat format) {
        assertThat(numberThrough(format, "1.50")).isEqualTo("1.50");
        assertThat(numberThrough(format, "1.0")).isEqualTo("1.0");
        assertThat(numberThrough(format, "0.1")).isEqualTo("0.1");
        assertThat(numberThrough(format, "0.10000000000000000000000000000000000001"))
                .isEqualTo("0.10000000000000000000000000000000000001");
        assertThat(numberThrough(format, "9007199254740993")).isEqualTo("9007199254740993");
        assertThat(numberThrough(format, "-18446744073709551617")).isEqualTo("-18446744073709551617");
        assertThat(numberThrough(format, "9".repeat(1000))).isEqualTo("9".repeat(1000));
        assertThat(numberThrough(format, "1e2")).isEqualTo("1E+2");
        assertThat(numberThrough(format, "1E400")).isEqualTo("1E+400");
        assertThat(numberThrough(format, "1e-400")).isEqualTo("1E-400");
        assertThat(numberThrough(format, "-0")).isEqualTo("-0.0");
        assertThat(numberThrough(format, "-0e7")).isEqualTo("-0.0");
    }

    @ParameterizedTest
    @EnumSource(
            value = DataFormat.class,
            names = {"CBOR", "SMILE"})
    void aNumberThatABinaryFormatDoesNotHoldIsRefused(DataFormat format) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numberThrough(format, "1e99999999999"))
                .withMessage("number: must have an exponent that " + format + " holds; was 1e99999999999");
    }

    @Test
    void yamlKeepsTheCharactersOfNumbers() {
        for (String number : List.of("1.50", "1e2", "1E+2", "-0", "-0.0e-0", "1e99999999999", "9".repeat(1000))) {
            assertThat(numberThrough(DataFormat.YAML, number)).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @EnumSource(DataFormat.class)
    void bytesStreamsAndFilesAreReadAndWrittenAlike(DataFormat format) throws Exception {
        Place kyiv = JsonReader.of(Place.class).read(KYIV);
        JsonReader<Place> reader = reader(format, Place.class);
        JsonWriter<Place> writer = JsonWriter.of(Place.class).withFormat(format);
        byte[] bytes = writer.toBytes(kyiv);
        Path file = folder.resolve("place");
        writer.write(kyiv, file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(kyiv, out);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(out.toByteArray()).isEqualTo(bytes);
        assertThat(reader.read(file)).isEqualTo(kyiv);
        assertThat(reader.read(new ByteArrayInputStream(bytes))).isEqualTo(kyiv);
        assertThat(reader.tryRead(file).value()).contains(kyiv);
        assertThat(reader.tryRead(bytes).value()).contains(kyiv);
    }

    @Test
    void textFormatsAreReadFromStrings() {
        Place kyiv = JsonReader.of(Place.class).read(KYIV);
        String yaml = JsonWriter.of(Place.class).withFormat(DataFormat.YAML).toText(kyiv);
        assertThat(yaml).isEqualTo("""
                name:
                  en: Kyiv
                  uk: Київ
                latitude: 50.45
                longitude: 30.5
                """);
        assertThat(reader(DataFormat.YAML, Place.class).read(yaml)).isEqualTo(kyiv);
    }

    @Test
    void aStringCannotHoldABinaryFormat() {
        Place kyiv = JsonReader.of(Place.class).read(KYIV);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader(DataFormat.CBOR, Place.class).read(KYIV))
                .withMessage("CBOR is bytes; a string cannot hold it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader(DataFormat.SMILE, Place.class).tryRead(KYIV))
                .withMessage("Smile is bytes; a string cannot hold it");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        JsonWriter.of(Place.class).withFormat(DataFormat.CBOR).toText(kyiv))
                .withMessage("CBOR is bytes; a string cannot hold it");
    }

    @Test
    void theLastChoiceOfAWriterHolds() {
        Place kyiv = JsonReader.of(Place.class).read(KYIV);
        JsonWriter<Place> writer = JsonWriter.of(Place.class);
        assertThat(writer.withFormat(DataFormat.YAML).indented().toText(kyiv))
                .isEqualTo(writer.indented().toText(kyiv));
        assertThat(writer.indented().withFormat(DataFormat.JSON).toText(kyiv)).isEqualTo(KYIV);
        assertThat(writer.withFormat(DataFormat.CBOR).digest(kyiv)).isEqualTo(writer.digest(kyiv));
    }

    @Test
    void optionsTellTheirFormatAndKeepItBesideTheOthers() {
        assertThat(ReadOptions.defaults().format()).isEqualTo(DataFormat.JSON);
        assertThat(options(DataFormat.CBOR).withMaxDepth(3).format()).isEqualTo(DataFormat.CBOR);
        assertThat(ReadOptions.defaults()
                        .withMaxDepth(3)
                        .withFormat(DataFormat.YAML)
                        .maxDepth())
                .isEqualTo(3);
    }

    @Test
    void aBinaryDocumentTellsWhereItsMembersStand() {
        byte[] cbor = JsonWriter.of(Place.class)
                .withFormat(DataFormat.CBOR)
                .toBytes(JsonReader.of(Place.class).read(KYIV));
        Locations locations = JsonReader.of(
                        Place.class, options(DataFormat.CBOR).withLocations())
                .tryRead(cbor)
                .locations();
        assertThat(locations.asMap())
                .containsOnly(
                        Map.entry("", Location.atByte(0)),
                        Map.entry("/name", Location.atByte(6)),
                        Map.entry("/name/en", Location.atByte(10)),
                        Map.entry("/name/uk", Location.atByte(18)),
                        Map.entry("/latitude", Location.atByte(37)),
                        Map.entry("/longitude", Location.atByte(56)));
    }

    @Test
    void aYamlDocumentTellsWhereItsMembersStand() {
        Locations locations = JsonReader.of(
                        Place.class, options(DataFormat.YAML).withLocations())
                .tryRead("name: {en: Kyiv, uk: '😀', fr: Kyiv}\nx:\n  - 1\n  - a: 2\n")
                .locations();
        assertThat(locations.asMap())
                .containsOnly(
                        Map.entry("", Location.of(1, 1)),
                        Map.entry("/name", Location.of(1, 7)),
                        Map.entry("/name/en", Location.of(1, 12)),
                        Map.entry("/name/uk", Location.of(1, 22)),
                        Map.entry("/name/fr", Location.of(1, 32)),
                        Map.entry("/x", Location.of(3, 3)),
                        Map.entry("/x/0", Location.of(3, 5)),
                        Map.entry("/x/1", Location.of(4, 5)),
                        Map.entry("/x/1/a", Location.of(4, 8)));
    }

    @ParameterizedTest
    @EnumSource(DataFormat.class)
    void whatIsGoodOfABadDossierIsThereInEveryFormat(DataFormat format) {
        Dossier dossier = JsonReader.of(Dossier.class).read(Golden.file("dossier/valid/full.json"));
        byte[] whole = JsonWriter.of(Dossier.class).withFormat(format).toBytes(dossier);
        ReadResult<Dossier> cut = reader(format, Dossier.class).tryRead(Arrays.copyOf(whole, whole.length * 2 / 3));
        assertThat(cut.value()).isEmpty();
        assertThat(cut.partial().orElseThrow().sources()).isEqualTo(dossier.sources());
    }

    private static String numberThrough(DataFormat format, String number) {
        String json = "{\"name\":{\"en\":\"K\"},\"x\":" + number + "}";
        String back =
                new String(through(format, Place.class, json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        return back.substring(back.indexOf("\"x\": ") + 5, back.lastIndexOf("\n}"));
    }

    private static <T> byte[] through(DataFormat format, Class<T> type, byte[] json) {
        byte[] there = JsonWriter.of(type)
                .withFormat(format)
                .toBytes(JsonReader.of(type).read(json));
        return JsonWriter.of(type).indented().toBytes(reader(format, type).read(there));
    }

    private static ReadOptions options(DataFormat format) {
        return ReadOptions.defaults().withFormat(format);
    }

    private static <T> JsonReader<T> reader(DataFormat format, Class<T> type) {
        return JsonReader.of(type, options(format));
    }
}
