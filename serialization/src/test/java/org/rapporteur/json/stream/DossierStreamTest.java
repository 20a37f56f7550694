package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.json.Messages.messages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.Golden;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Text;

/** A dossier is read entity by entity, with the problems that reading it whole would find. */
class DossierStreamTest {
    private static final String TALKS = """
        {
          "format": "rapporteur/1",
          "title": {"en": "Talks"},
          "sources": [
            {"id": "s1"},
            {"id": "s2", "date": "2023-13"},
            {"type": "Podcast", "id": "s3"}
          ],
          "licence": 7,
          "meetings": [],
          "colour": ["red"],
          "statements": [{"id": "st1", "speakers": [{"asNamed": "Olena"}], "content": {"en": "]},\\"{["}}]
        }
        """;

    @TempDir
    private Path folder;

    @Test
    void entitiesComeInTheOrderOfTheDocument() {
        StreamOutcome talks = StreamOutcome.of(TALKS);
        assertThat(talks.entities()).extracting(DossierStreamTest::id).containsExactly("s1", "s3", "st1");
    }

    private static String id(Entity entity) {
        return entity.toString().replaceAll("^[A-Za-z]+ ([a-z0-9]+).*", "$1");
    }

    @Test
    void problemsHaveThePointersAndPositionsOfTheDocument() {
        assertThat(StreamOutcome.of(TALKS).messages())
                .isEqualTo(messages(JsonReader.of(Dossier.class).tryRead(TALKS)))
                .containsExactly(
                        "line 6, column 26, /sources/1/date: ill-formed-value: expected a month from 01 to 12 or a division of the"
                                + " year from 21 to 41 at character 6; found \"2023-13\"",
                        "line 9, column 14, /licence: wrong-type: expected a string; found 7");
    }

    @Test
    void theDossiersOwnPropertiesAreTheHeader() {
        assertThat(StreamOutcome.of(TALKS).header()).hasValueSatisfying(header -> {
            assertThat(header.title()).contains(Text.en("Talks"));
            assertThat(header.extensions().properties()).containsOnlyKeys("colour");
            assertThat(header.sources()).isEmpty();
        });
    }

    @Test
    void theHeaderGrowsAsTheDocumentIsRead() {
        RecordStream<Entity> stream = RecordReader.entities(
                StreamOutcome.trickle(TALKS.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults());
        assertThat(stream.header()).isEmpty();
        var entities = stream.iterator();
        entities.next();
        assertThat(stream.header())
                .hasValueSatisfying(
                        header -> assertThat(header.extensions().properties()).isEmpty());
        entities.forEachRemaining(entity -> {});
        assertThat(stream.header())
                .hasValueSatisfying(
                        header -> assertThat(header.extensions().properties()).hasSize(1));
    }

    @Test
    void everyGoldenDossierIsTheSameWholeAndInPieces() {
        for (Golden.Case file : dossiers()) {
            ReadResult<Dossier> whole = JsonReader.of(Dossier.class).tryRead(file.bytes());
            assertSame(file.toString(), whole, StreamOutcome.of(file.bytes(), ReadOptions.defaults()));
        }
    }

    /** What the two find differs only where the text stops being JSON: there the walk may stop sooner, or find other words. */
    @Test
    void whatIsGoodOfACutDossierIsTheSameWholeAndInPieces() {
        byte[] whole = TALKS.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            ReadResult<Dossier> expected = JsonReader.of(Dossier.class).tryRead(cut);
            StreamOutcome actual = StreamOutcome.of(cut, ReadOptions.defaults());
            assertThat(actual.problems()).as("cut at " + length).isEqualTo(expected.problems());
            assertThat(actual.dossier()).as("cut at " + length).isEqualTo(expected.partial());
        }
    }

    @Test
    void aCorruptedDossierIsAValueOrTheSameFirstProblemWholeAndInPieces() {
        Random random = new Random(20261124);
        String characters = "{}[]\",:\\0 n\n\tє\u0000";
        for (int i = 0; i < Share.of(1000); i++) {
            StringBuilder text = new StringBuilder(TALKS);
            int at = random.nextInt(text.length());
            char c = characters.charAt(random.nextInt(characters.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, c);
                case 1 -> text.insert(at, c);
                default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(5)));
            }
            ReadResult<Dossier> expected = JsonReader.of(Dossier.class).tryRead(text.toString());
            StreamOutcome actual = StreamOutcome.of(text.toString());
            assertThat(actual.problems().isEmpty())
                    .as(text.toString())
                    .isEqualTo(expected.problems().isEmpty());
            if (!expected.problems().isEmpty()) {
                assertThat(actual.problems().get(0))
                        .as(text.toString())
                        .isEqualTo(expected.problems().get(0));
            }
        }
    }

    private static void assertSame(String name, ReadResult<Dossier> whole, StreamOutcome pieces) {
        assertThat(pieces.problems()).as(name).isEqualTo(whole.problems());
        if (whole.value().isPresent()) {
            assertThat(pieces.dossier()).as(name).isEqualTo(whole.value());
        }
    }

    private static List<Golden.Case> dossiers() {
        return Golden.cases().stream()
                .filter(file -> file.type().equals("dossier"))
                .toList();
    }

    @Test
    void aListThatComesTwiceIsPassedTheSecondTime() {
        StreamOutcome twice = StreamOutcome.of("""
            {"format":"rapporteur/1","sources":[{"id":"s1"}],"sources":[{"id":"s2"},7]}""");
        assertThat(twice.entities()).hasSize(1);
        assertThat(twice.messages())
                .containsExactly(
                        "line 1, column 50, /sources: duplicate-property: expected one property of this name; found a"
                                + " second one");
    }

    @Test
    void anEntityBeyondTheLimitIsPassedOver() {
        String long1 = "{\"id\":\"s2\",\"title\":\"" + "x".repeat(100_000) + "\"}";
        String json = "{\"format\":\"rapporteur/1\",\"sources\":[{\"id\":\"s1\"},\n" + long1 + ",{\"id\":\"s3\"}]}";
        StreamOutcome outcome = StreamOutcome.of(
                json.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults().withMaxBytes(1000));
        assertThat(outcome.entities()).extracting(DossierStreamTest::id).containsExactly("s1", "s3");
        assertThat(outcome.messages())
                .containsExactly("line 2, column 1, /sources/1: limit-exceeded: expected at most 1000 bytes or"
                        + " characters; found more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"title\"%s;", "\"sources\":[],\n\"sources\":%s[]}"})
    void spaceInsideAMemberCountsAsPartOfIt(String member) {
        String json = "{\"format\":\"rapporteur/1\",\n" + member.replace("%s", " ".repeat(2000));
        StreamOutcome outcome = StreamOutcome.of(
                json.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults().withMaxBytes(1000));
        assertThat(outcome.messages())
                .containsExactly("line " + json.lines().count()
                        + ", column 1: limit-exceeded: expected at most 1000 bytes or characters; found more");
    }

    @Test
    void aFormatThatIsNotKnownEndsTheStream() {
        StreamOutcome other = StreamOutcome.of("{\"format\":\"rapporteur/2\",\"sources\":[{\"id\":\"s1\"},7]}");
        assertThat(other.entities()).isEmpty();
        assertThat(other.header()).isEmpty();
        assertThat(other.messages())
                .containsExactly("line 1, column 11, /format: unsupported-format: expected \"rapporteur/1\"; found"
                        + " \"rapporteur/2\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "7",
                "[]",
                "\"x\"",
                "null",
                "nul",
                "}",
                "{",
                "{}",
                "{}x",
                "{} {}",
                "{,}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\" 1}",
                "{\"format\":\"rapporteur/1\",}",
                "{\"sources\":[,]}",
                "{\"sources\":[{}{}]}",
                "{\"sources\":[{},]}",
                "{\"sources\":[1 2]}",
                "{\"sources\":[nullt\"\n]}",
                "{\"sources\":[null\"x\"]}",
                "{\"sources\":[5-3]}",
                "{\"sources\":[{]}",
                "{\"sources\":{}}",
                "{\"sources\":null}",
                "{\"sources\":[[]]}",
                "{\"a\":[1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\n\":1}",
                "{\"\\u0073ources\":[{\"id\":\"s1\"}]}",
                "{1:2}",
                "{\"a\":é}",
                "{\"a\":1é",
                "{\"a\"é1}",
                "\uFEFF{}",
                "\uFEFF\uFEFF{}",
                "\n\n {\n\"a\n\":"
            })
    void aDocumentThatIsNoDossierHasTheSameProblemsWholeAndInPieces(String json) {
        assertThat(StreamOutcome.of(json).messages())
                .isEqualTo(messages(JsonReader.of(Dossier.class).tryRead(json)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"sources\":["})
    void aNestingBombEndsTheStreamWithAProblem(String opening) {
        String bomb = "{\"format\":\"rapporteur/1\",\"sources\":[" + opening.repeat(100_000);
        StreamOutcome outcome = StreamOutcome.of(bomb);
        assertThat(outcome.problems()).extracting(Problem::code).endsWith(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void whatIsToBeRefusedOrDroppedIsInPiecesToo() {
        byte[] json = TALKS.getBytes(StandardCharsets.UTF_8);
        for (Unknowns choice : Unknowns.values()) {
            ReadOptions options = ReadOptions.defaults().withUnknowns(choice);
            ReadResult<Dossier> whole = JsonReader.of(Dossier.class, options).tryRead(json);
            StreamOutcome pieces = StreamOutcome.of(json, options);
            assertThat(pieces.problems()).isEqualTo(whole.problems());
            assertThat(pieces.dossier()).isEqualTo(whole.partial());
        }
    }

    @Test
    void positionsAreThoseOfTheDocument() {
        ReadOptions options = ReadOptions.defaults().withLocations();
        RecordStream<Entity> stream =
                RecordReader.entities(StreamOutcome.trickle(TALKS.getBytes(StandardCharsets.UTF_8)), options);
        Locations whole = JsonReader.of(Dossier.class, options).tryRead(TALKS).locations();
        stream.iterator()
                .forEachRemaining(result -> result.locations()
                        .asMap()
                        .forEach((pointer, position) ->
                                assertThat(whole.of(pointer)).contains(position)));
    }

    @Test
    void aFileIsReadByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("dossier.json"), TALKS);
        try (RecordStream<Entity> entities = RecordReader.entities(file)) {
            assertThat(entities.stream().filter(entity -> entity.value().isPresent()))
                    .hasSize(3);
        }
    }
}
