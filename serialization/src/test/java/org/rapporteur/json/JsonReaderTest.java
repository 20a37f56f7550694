package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rapporteur.json.Messages.messages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.read.JsonProblemException;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Place;
import org.rapporteur.model.Text;

class JsonReaderTest {
    private static final String KYIV = "{\"name\":{\"en\":\"Kyiv\",\"uk\":\"Київ\"}}";

    private static final String FIVE_FAULTS = """
        {
          "format": "rapporteur/2",
          "sources": [{"id": "two words", "url": "here", "language": "en_GB"}],
          "meetings": [{"status": "held"}]
        }
        """;

    private static final List<String> THEIR_MESSAGES = List.of(
            "line 2, column 13, /format: unsupported-format: expected \"rapporteur/1\"; found \"rapporteur/2\"",
            "line 3, column 22, /sources/0/id: ill-formed-value: expected an absolute IRI, or letters, digits, '.', '_'"
                    + " and '-' after a letter or digit; found \"two words\"",
            "line 3, column 42, /sources/0/url: ill-formed-value: expected an absolute IRI such as"
                    + " https://example.org/a; found \"here\"",
            "line 3, column 62, /sources/0/language: ill-formed-value: expected a BCP 47 language tag such as uk or"
                    + " sr-Cyrl-BA; found \"en_GB\"",
            "line 4, column 16, /meetings/0/id: missing-property: expected a property \"id\" in this Meeting; found none");

    private final JsonReader<Place> places = JsonReader.of(Place.class);
    private final JsonReader<Dossier> dossiers = JsonReader.of(Dossier.class);
    private final Place kyiv = Place.of(Text.en("Kyiv").and("uk", "Київ"));

    @TempDir
    Path folder;

    @Test
    void readsTextBytesStreamsAndFilesAlike() throws IOException {
        byte[] bytes = KYIV.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("kyiv.json"), bytes);
        assertThat(places.read(KYIV)).isEqualTo(kyiv);
        assertThat(places.read(bytes)).isEqualTo(kyiv);
        assertThat(places.read(new ByteArrayInputStream(bytes))).isEqualTo(kyiv);
        assertThat(places.read(file)).isEqualTo(kyiv);
    }

    @Test
    void collectsFromTextBytesStreamsAndFilesAlike() throws IOException {
        byte[] bytes = FIVE_FAULTS.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("faults.json"), bytes);
        assertThat(messages(dossiers.tryRead(FIVE_FAULTS))).isEqualTo(THEIR_MESSAGES);
        assertThat(messages(dossiers.tryRead(bytes))).isEqualTo(THEIR_MESSAGES);
        assertThat(messages(dossiers.tryRead(new ByteArrayInputStream(bytes)))).isEqualTo(THEIR_MESSAGES);
        assertThat(messages(dossiers.tryRead(file))).isEqualTo(THEIR_MESSAGES);
    }

    @Test
    void collectGivesTheValueWhereThereIsNoProblem() {
        ReadResult<Place> result = places.tryRead(KYIV);
        assertThat(result.value()).contains(kyiv);
        assertThat(result.problems()).isEmpty();
        assertThat(result.partial()).contains(kyiv);
        assertThat(result).hasToString(kyiv.toString());
    }

    @Test
    void readStopsAtTheFirstProblem() {
        JsonProblemException refusal =
                catchThrowableOfType(JsonProblemException.class, () -> dossiers.read(FIVE_FAULTS));
        assertThat(refusal).hasMessage(THEIR_MESSAGES.get(0));
        assertThat(refusal.problem())
                .isEqualTo(new Problem(
                        ProblemCode.UNSUPPORTED_FORMAT,
                        "/format",
                        Location.of(2, 13),
                        "\"rapporteur/1\"",
                        "\"rapporteur/2\""));
    }

    @Test
    void readsTheRestOfAnObjectBehindAProblem() {
        assertThat(messages(places.tryRead(
                        "{\"country\":{\"a\":[1,{}]},\"latitude\":\"50\",\"longitude\":[[]],\"name\":[]}")))
                .containsExactly(
                        "line 1, column 12, /country: wrong-type: expected a string; found an object",
                        "line 1, column 36, /latitude: wrong-type: expected a number; found \"50\"",
                        "line 1, column 53, /longitude: wrong-type: expected a number; found an array",
                        "line 1, column 65, /name: wrong-type: expected an object of language tags and strings;"
                                + " found an array");
    }

    @Test
    void collectsNoMoreProblemsThanTheLimit() {
        assertThat(messages(dossiersWithLimit(1).tryRead(FIVE_FAULTS))).isEqualTo(THEIR_MESSAGES.subList(0, 1));
        assertThat(messages(dossiersWithLimit(3).tryRead(FIVE_FAULTS))).isEqualTo(THEIR_MESSAGES.subList(0, 3));
        assertThat(messages(dossiersWithLimit(6).tryRead(FIVE_FAULTS))).isEqualTo(THEIR_MESSAGES);
    }

    @Test
    void collectsAHundredProblemsUnlessToldOtherwise() {
        String sources = "{\"format\":\"rapporteur/1\",\"sources\":[0" + ",0".repeat(150) + "]}";
        assertThat(dossiers.tryRead(sources).problems()).hasSize(ReadOptions.DEFAULT_PROBLEM_LIMIT);
        assertThat(dossiersWithLimit(1000).tryRead(sources).problems()).hasSize(151);
    }

    @Test
    void problemsAreInTheOrderOfTheDocument() {
        String missingIdBehindBadUrl = "{\"sources\":[{\"url\":\"x y:\",\"type\":\"Source\"}]}";
        assertThat(messages(dossiers.tryRead(missingIdBehindBadUrl)))
                .containsExactly(
                        "line 1, column 1, /format: missing-property: expected a property \"format\" in this Dossier; found"
                                + " none",
                        "line 1, column 13, /sources/0/id: missing-property: expected a property \"id\" in this Source; found"
                                + " none",
                        "line 1, column 20, /sources/0/url: ill-formed-value: expected an absolute IRI such as"
                                + " https://example.org/a; found \"x y:\"");
    }

    @Test
    void aFaultOfSyntaxComesBehindTheProblemsBeforeIt() {
        assertThat(messages(places.tryRead("{\"country\":7,\n \"latitude\":tru}")))
                .containsExactly(
                        "line 1, column 12, /country: wrong-type: expected a string; found 7",
                        "line 2, column 13, /latitude: syntax: expected true; found \"t\"");
    }

    @Test
    void anIncompleteDocumentIsAProblemWhateverItStartsWith() {
        assertThat(messages(places.tryRead(KYIV + KYIV)))
                .containsExactly(
                        "line 1, column 35: trailing-content: expected the end of the document; found an object");
        assertThat(messages(places.tryRead("")))
                .containsExactly("line 1, column 1: unexpected-end: expected a value; found the end of the document");
    }

    @Test
    void columnsCountUtf16CodeUnitsForBytesAndCharacters() {
        String json = "{\"x\":\"é Київ 😀 𝒦\",\"country\":\"ua\",\"name\":{\"en\":\"K\"}}";
        assertThat(json.indexOf("\"ua\"") + 1).isEqualTo(31);
        for (ReadResult<Place> result :
                List.of(places.tryRead(json), places.tryRead(json.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(messages(result))
                    .containsExactly("line 1, column 31, /country: ill-formed-value: expected two capital letters as in"
                            + " ISO 3166-1 alpha-2; found \"ua\"");
        }
    }

    @Test
    void linesEndInLineFeedCarriageReturnOrBoth() {
        String json = "\uFEFF{\r\n\"a\":1,\r\"b\":2,\n\r\n\t\"name\":1}";
        String message =
                "line 5, column 9, /name: wrong-type: expected an object of language tags and strings; found 1";
        assertThat(messages(places.tryRead(json))).containsExactly(message);
        assertThat(messages(places.tryRead(json.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(message);
    }

    @Test
    void messagesStayOnOneLineWhateverTheNamesAre() {
        Problem problem = places.tryRead("{\"a\\nb\\u2028/~\":\"\\uD800\",\"name\":{\"en\":\"K\"}}")
                .problems()
                .get(0);
        assertThat(problem.pointer()).isEqualTo("/a\nb\u2028~1~0");
        assertThat(problem.message())
                .isEqualTo("line 1, column 17, /a\\u000Ab\\u2028~1~0: ill-formed-value: expected well-formed UTF-16,"
                        + " without a lone surrogate; found \"\\uD800\"");
    }

    @Test
    void messagesCutLongNamesAndValues() {
        String json = "{\"name\":{\"en\":\"K\"},\"" + "n".repeat(5000) + "\":\"\\u0000" + "v".repeat(5000) + "\"}";
        Problem problem = places.tryRead(json).problems().get(0);
        assertThat(problem.pointer()).hasSize(5001);
        assertThat(problem.message())
                .isEqualTo("line 1, column 5023, /" + "n".repeat(80) + "...: ill-formed-value: expected text without"
                        + " U+0000; found \"\\u0000" + "v".repeat(79) + "\"...");
    }

    @Test
    void doesNotCloseTheStream() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(KYIV.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(places.read(in)).isEqualTo(kyiv);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void passesOnThatAStreamOrFileCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        };
        assertThatThrownBy(() -> places.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("the line went dead");
        assertThatThrownBy(() -> places.tryRead(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesAClassThatIsNotWrittenAsAnObject() {
        String message = "type: expected a type of the model that is written as an object, such as Dossier; was ";
        for (Class<?> type : List.of(String.class, Id.class, LanguageTag.class)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JsonReader.of(type))
                    .withMessage(message + type.getName());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> JsonWriter.of(type))
                    .withMessage(message + type.getName());
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullByTheNameOfTheParameter() {
        assertThatNullPointerException().isThrownBy(() -> JsonReader.of(null)).withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> places.read((String) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> places.read((byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> places.read((InputStream) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> places.read((Path) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> places.tryRead((String) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> places.tryRead((byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> places.tryRead((InputStream) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> places.tryRead((Path) null))
                .withMessage("json");
    }

    @Test
    void readsAMeetingBesideItsReaderBeingSharedByThreads() {
        JsonReader<Meeting> meetings = JsonReader.of(Meeting.class);
        List<Meeting> read = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> meetings.read("{\"type\":\"Meeting\",\"id\":\"m" + i + "\"}"))
                .toList();
        assertThat(read)
                .extracting(meeting -> meeting.id().value())
                .startsWith("m0", "m1")
                .endsWith("m199");
    }

    private static JsonReader<Dossier> dossiersWithLimit(int problems) {
        return JsonReader.of(Dossier.class, ReadOptions.defaults().withProblemLimit(problems));
    }

    @Test
    void itIsShownByItsTypeAndOptions() {
        assertThat(JsonReader.of(Dossier.class)).hasToString("JsonReader of Dossier (JSON)");
        assertThat(JsonReader.of(Entity.class, ReadOptions.defaults().withUnknowns(Unknowns.DROP)))
                .hasToString("JsonReader of Entity (JSON, unknowns DROP)");
    }
}
