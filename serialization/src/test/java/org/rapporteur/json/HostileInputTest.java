package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.json.Messages.messages;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Text;

/** Whatever the input, the outcome is a value or problems, the same for bytes and characters. */
class HostileInputTest {
    private static final JsonReader<Place> PLACES = JsonReader.of(Place.class);
    private static final JsonReader<Dossier> DOSSIERS = JsonReader.of(Dossier.class);

    @Test
    void aDossierThatIsCutAnywhereHasProblems() {
        Dossier dossier = DOSSIERS.read(Golden.file("dossier/valid/full.json"));
        byte[] whole = JsonWriter.of(Dossier.class).toBytes(dossier);
        for (int length = 0; length < whole.length; length += Share.step(3)) {
            byte[] cut = Arrays.copyOf(whole, length);
            ReadResult<Dossier> result = DOSSIERS.tryRead(cut);
            assertThat(result.problems()).as("the first %s bytes", length).isNotEmpty();
            assertThat(result.problems().get(result.problems().size() - 1).code())
                    .as("the first %s bytes", length)
                    .isIn(ProblemCode.UNEXPECTED_END, ProblemCode.ENCODING);
        }
    }

    @Test
    void aDocumentThatIsCutAtAnyCharacterHasTheSameProblemsAsBytesAndText() {
        String whole = new String(Golden.file("place/valid/full.json"), StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length(); length++) {
            assertSameOutcome(PLACES, whole.substring(0, length));
        }
    }

    @Test
    void everyCorruptionOfOneByteIsAValueOrProblems() {
        Random random = new Random(17);
        for (Golden.Case file : Golden.cases(Golden.Verdict.VALID)) {
            byte[] original = file.bytes();
            for (int i = 0; i < Math.min(original.length, Share.of(150)); i++) {
                byte[] corrupt = original.clone();
                corrupt[random.nextInt(corrupt.length)] = (byte) random.nextInt(256);
                ReadResult<?> result = file.reader().tryRead(corrupt);
                assertThat(result.value().isPresent())
                        .isEqualTo(result.problems().isEmpty());
            }
        }
    }

    @Test
    void everyCorruptionOfOneCharacterHasTheSameOutcomeAsBytesAndText() {
        String original = new String(Golden.file("place/valid/full.json"), StandardCharsets.UTF_8);
        String strange = "\u0000\t\r\n \"\\,:{}[]0-+.eEtfn/*'#\u007Fé\u2028\uFEFFЇ";
        for (int i = 0; i < original.length(); i += Share.step(1)) {
            for (int j = 0; j < strange.length(); j++) {
                assertSameOutcome(PLACES, original.substring(0, i) + strange.charAt(j) + original.substring(i + 1));
            }
        }
    }

    @Test
    void swappedInsertedAndDroppedPiecesAreAValueOrProblems() {
        Random random = new Random(23);
        String original = new String(Golden.file("dossier/valid/full.json"), StandardCharsets.UTF_8);
        for (int i = 0; i < Share.of(200); i++) {
            int from = random.nextInt(original.length());
            int to = Math.min(original.length(), from + random.nextInt(40));
            int at = random.nextInt(original.length());
            String piece = original.substring(from, to);
            String other = original.substring(0, at)
                    + piece
                    + original.substring(random.nextBoolean() ? at : Math.min(original.length(), at + 1));
            assertSameOutcome(DOSSIERS, other);
        }
    }

    @Test
    void aHundredUnknownLevelsAreReadAndOneMoreIsRefused() {
        assertThat(PLACES.tryRead(nested(98)).problems()).isEmpty();
        assertThat(PLACES.tryRead(nested(99)).problems()).isEmpty();
        Problem problem = PLACES.tryRead(nested(100)).problems().get(0);
        assertThat(problem)
                .isEqualTo(new Problem(
                        ProblemCode.LIMIT_EXCEEDED,
                        "/x" + "/0".repeat(99),
                        Location.of(1, 126),
                        "at most 100 levels of nesting in what is not known",
                        "more"));
    }

    @Test
    void aDocumentOfTooManyValuesIsRefusedBeforeItFillsTheMemory() {
        int most = Share.of(ReadOptions.DEFAULT_MAX_TOKENS);
        String many = "{\"x\":[" + "0,".repeat(most) + "0]}";
        ReadOptions options = ReadOptions.defaults().withMaxTokens(most);
        assertThat(JsonReader.of(Place.class, options).tryRead(many).problems())
                .extracting(Problem::code, Problem::pointer, Problem::expected)
                .containsExactly(
                        tuple(ProblemCode.LIMIT_EXCEEDED, "/x/" + (most - 3), "at most " + most + " names and values"));
    }

    @Test
    void everyPropertyOfAnObjectThatIsIllFormedIsReported() {
        assertThat(PLACES.tryRead("{\"name\":{\"en\":\"\"},\"country\":\"ukr\",\"latitude\":91,\"longitude\":181}")
                        .problems())
                .extracting(Problem::pointer, Problem::found)
                .containsExactly(
                        tuple("/name/en", "\"\""),
                        tuple("/country", "\"ukr\""),
                        tuple("/latitude", "91"),
                        tuple("/longitude", "181"));
    }

    @Test
    void aDocumentIsReadUpToItsOwnDepthToNameAllItsProblems() {
        assertThat(PLACES.tryRead(nested(127)).problems()).hasSize(1);
        assertThat(PLACES.tryRead(nested(128)).problems())
                .extracting(Problem::expected)
                .containsExactly("at most 100 levels of nesting in what is not known", "at most 128 levels of nesting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "{\"others\":[", "{\"type\":\"X\",\"x\":[["})
    void aMillionOpenBracketsDoNotOverflowTheStack(String open) {
        String bomb = open.repeat(1_000_000 / open.length());
        for (Class<?> type : List.of(Dossier.class, Entity.class, Text.class, Place.class)) {
            assertSameOutcome(JsonReader.of(type), bomb);
        }
    }

    @Test
    void bracketsBeyondTheLimitAreAProblemAlsoWhereTheValueIsSkipped() {
        assertThat(messages(PLACES.tryRead("{\"name\":" + "[".repeat(200))))
                .hasSize(2)
                .first()
                .isEqualTo("line 1, column 9, /name: wrong-type: expected an object of language tags and strings;"
                        + " found an array");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-", "0.", "1e", "1.5e-"})
    void aNumberMayHaveAThousandCharacters(String start) {
        String digits = "1".repeat(1000 - start.length());
        assertSameOutcome(PLACES, "{\"name\":{\"en\":\"K\"},\"x\":" + start + digits + "}");
        assertThat(PLACES.tryRead("{\"name\":{\"en\":\"K\"},\"x\":" + start + digits + "}")
                        .problems())
                .isEmpty();
        assertThat(messages(PLACES.tryRead("{\"name\":{\"en\":\"K\"},\"x\":" + start + digits + "1}")))
                .containsExactly("line 1, column 24, /x: limit-exceeded: expected a number of at most 1000 characters;"
                        + " found more");
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        Consumer<String> refused = number -> assertThat(
                        PLACES.tryRead("{\"latitude\":" + number + "}").problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LIMIT_EXCEEDED);
        refused.accept("9".repeat(1_000_000));
        refused.accept("0." + "0".repeat(1_000_000));
        refused.accept("1e" + "9".repeat(1_000_000));
    }

    @Test
    void hugeExponentsCostNothing() {
        for (String number : List.of("1e999999999", "1e-999999999", "-1E+2147483648", "0e999999999")) {
            assertSameOutcome(JsonReader.of(Revision.class), "{\"number\":" + number + "}");
            assertSameOutcome(PLACES, "{\"name\":{\"en\":\"K\"},\"latitude\":" + number + ",\"longitude\":0}");
        }
    }

    @Test
    void aStringBeyondTheLimitIsRefused() {
        String most = "x".repeat(ReadOptions.DEFAULT_MAX_STRING_LENGTH);
        assertThat(JsonReader.of(Text.class)
                        .tryRead("{\"en\":\"" + most + "\"}")
                        .problems())
                .isEmpty();
        assertThat(messages(JsonReader.of(Text.class).tryRead("{\"en\":\"" + most + "y\"}")))
                .containsExactly(
                        "line 1, column 7, /en: limit-exceeded: expected a string of at most 20000000 characters;"
                                + " found more");
    }

    @Test
    void listsOfManyEntitiesAreReadWithoutDeepRecursion() {
        int count = 50_000;
        StringBuilder json = new StringBuilder("{\"format\":\"rapporteur/1\",\"sources\":[{\"id\":\"s\"}");
        for (int i = 0; i < count; i++) {
            json.append(",{\"id\":\"s").append(i).append(i % 2 == 0 ? "\"}" : "\",\"type\":\"Source\"}");
        }
        assertThat(DOSSIERS.read(json.append("]}").toString()).sources()).hasSize(count + 1);
    }

    @Test
    void otherEncodingsOfUnicodeAreProblems() {
        String json = "{\"name\":{\"en\":\"Kyiv\"}}";
        for (String name :
                List.of("UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE", "x-UTF-16LE-BOM")) {
            assertThat(PLACES.tryRead(json.getBytes(Charset.forName(name))).problems())
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void everyLoneByteOutsideAsciiIsAProblemOfEncoding() {
        for (int b = 0x80; b <= 0xFF; b++) {
            byte[] json = "{\"name\":{\"en\":\"K?\"}}".getBytes(StandardCharsets.US_ASCII);
            json[16] = (byte) b;
            assertThat(messages(PLACES.tryRead(json)))
                    .containsExactly(
                            "line 1, column 17: encoding: expected UTF-8; found a byte that cannot stand here");
        }
    }

    @Test
    void loneSurrogatesInTextAreProblemsWhereTheyStand() {
        assertThat(messages(PLACES.tryRead("{\"name\":{\"en\":\"K\uD83D\"},\"\uDE00\":1}")))
                .containsExactly(
                        "line 1, column 15, /name/en: ill-formed-value: expected well-formed UTF-16, without a lone"
                                + " surrogate; found \"K\\uD83D\"",
                        "line 1, column 21, /\\uDE00: ill-formed-value: expected well-formed UTF-16, without a lone"
                                + " surrogate; found \"\\uDE00\"");
    }

    @Test
    void everyInvalidGoldenFileBehindAByteOrderMarkHasTheSameProblem() {
        Stream<Golden.Case> files = Golden.cases(Golden.Verdict.INVALID).stream()
                .filter(file -> file.bytes().length == 0 || file.bytes()[0] > 0);
        files.forEach(file -> {
            byte[] bytes = file.bytes();
            byte[] marked = new byte[bytes.length + 3];
            marked[0] = (byte) 0xEF;
            marked[1] = (byte) 0xBB;
            marked[2] = (byte) 0xBF;
            System.arraycopy(bytes, 0, marked, 3, bytes.length);
            assertThat(file.reader().tryRead(marked).problems()).containsExactly(GoldenTest.problem(file));
        });
    }

    private static String nested(int arrays) {
        return "{\"name\":{\"en\":\"Kyiv\"},\"x\":" + "[".repeat(arrays) + "]".repeat(arrays) + "}";
    }

    private static <T> void assertSameOutcome(JsonReader<T> reader, String json) {
        ReadResult<T> fromText = reader.tryRead(json);
        ReadResult<T> fromBytes = reader.tryRead(json.getBytes(StandardCharsets.UTF_8));
        if (!fromText.equals(fromBytes)) {
            assertThat(fromBytes)
                    .as(json.substring(0, Math.min(json.length(), 2000)))
                    .isEqualTo(fromText);
        }
    }
}
