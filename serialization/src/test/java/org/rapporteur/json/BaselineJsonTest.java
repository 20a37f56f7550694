package org.rapporteur.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.read.JsonProblemException;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.validation.Acceptance;
import org.rapporteur.validation.Baseline;

/** The JSON form of a baseline. */
class BaselineJsonTest {
    private static final Baseline BASELINE = Baseline.of(
            Acceptance.builder()
                    .code("died-before-born")
                    .record("ada")
                    .pointer("/died")
                    .arguments(Map.of("died", "1815", "born", "1820"))
                    .by("Olena Marchuk")
                    .on(LocalDate.parse("2024-05-01"))
                    .reason("As in the register.")
                    .build(),
            Acceptance.builder()
                    .code("single-source-dossier")
                    .by("Іван")
                    .reason("One report is all there is.")
                    .build());
    private static final String JSON = """
            {
              "format": "rapporteur-baseline/1",
              "accepted": [
                {
                  "code": "died-before-born",
                  "record": "ada",
                  "pointer": "/died",
                  "arguments": {
                    "born": "1820",
                    "died": "1815"
                  },
                  "by": "Olena Marchuk",
                  "on": "2024-05-01",
                  "reason": "As in the register."
                },
                {
                  "code": "single-source-dossier",
                  "by": "Іван",
                  "reason": "One report is all there is."
                }
              ]
            }
            """;

    private final JsonReader<Baseline> reader = JsonReader.of(Baseline.class);

    @TempDir
    private Path folder;

    @Test
    void isWrittenInTheOrderOfItsAcceptancesAndReadBack() throws IOException {
        Path file = folder.resolve("baseline.json");
        JsonWriter.of(Baseline.class).indented().write(BASELINE, file);

        assertThat(file).content(UTF_8).isEqualTo(JSON);
        assertThat(reader.read(file)).isEqualTo(BASELINE);
        assertThat(reader.read(JsonWriter.of(Baseline.class).toBytes(BASELINE))).isEqualTo(BASELINE);
    }

    @Test
    void nothingAcceptedIsAnEmptyList() {
        String json = "{\"format\":\"rapporteur-baseline/1\",\"accepted\":[]}";

        assertThat(JsonWriter.of(Baseline.class).toText(Baseline.of())).isEqualTo(json);
        assertThat(reader.read(json)).isEqualTo(Baseline.of());
    }

    @Test
    void everyFaultHasItsPlace() {
        assertThat(problems("""
                {"format": "rapporteur-baseline/1", "accepted": [
                  {"code": "No Citation", "by": "", "reason": "Known."},
                  {"code": "no-citation", "record": "no id", "pointer": "citations", "by": "O", "reason": " "},
                  {"code": "no-citation", "by": "O"},
                  {"code": "no-citation", "by": "O", "reason": "Known.", "on": "yesterday", "arguments": {"a": 1, "b": "x", "b": "y"}},
                  {"code": "no-citation", "by": "O", "reasn": "Known.", "reason": null},
                  "no-citation"
                ], "dossier": "talks"}"""))
                .containsExactly(
                        "line 2, column 12, /accepted/0/code: ill-formed-value: expected the code of a rule, such as no-citation; found \"No Citation\"",
                        "line 2, column 33, /accepted/0/by: ill-formed-value: expected the name of an editor; found \"\"",
                        "line 3, column 37, /accepted/1/record: ill-formed-value: expected an absolute IRI, or letters, digits, '.', '_' and '-' after a letter or digit; found \"no id\"",
                        "line 3, column 57, /accepted/1/pointer: ill-formed-value: expected a JSON Pointer that is empty or starts with '/'; found \"citations\"",
                        "line 3, column 91, /accepted/1/reason: ill-formed-value: expected a reason; found \" \"",
                        "line 4, column 3, /accepted/2/reason: missing-property: expected a property \"reason\" in this Acceptance; found none",
                        "line 5, column 64, /accepted/3/on: ill-formed-value: expected a day such as 2023-10-01; found \"yesterday\"",
                        "line 5, column 96, /accepted/3/arguments/a: wrong-type: expected a string; found 1",
                        "line 5, column 109, /accepted/3/arguments/b: duplicate-property: expected one property of this name; found a second one",
                        "line 6, column 38, /accepted/4/reasn: unknown-property: expected a property of Acceptance (did you mean \"reason\"?); found \"reasn\"",
                        "line 6, column 67, /accepted/4/reason: missing-property: expected a property \"reason\" in this Acceptance; found null",
                        "line 7, column 3, /accepted/5: wrong-type: expected an object; found \"no-citation\"",
                        "line 8, column 4, /dossier: unknown-property: expected a property of Baseline; found \"dossier\"");
    }

    @Test
    void anotherFileIsRefused() {
        assertThat(problems("{\"format\":\"rapporteur/1\",\"title\":{\"en\":\"Talks\"}}"))
                .containsExactly(
                        "line 1, column 1, /accepted: missing-property: expected a property \"accepted\" in this Baseline; found none",
                        "line 1, column 11, /format: unsupported-format: expected \"rapporteur-baseline/1\"; found \"rapporteur/1\"",
                        "line 1, column 26, /title: unknown-property: expected a property of Baseline; found \"title\"");
        assertThat(problems(""))
                .containsExactly("line 1, column 1: unexpected-end: expected a value; found the end of the document");
        assertThatExceptionOfType(JsonProblemException.class)
                .isThrownBy(
                        () -> JsonReader.of(org.rapporteur.model.Dossier.class).read(JSON))
                .withMessageContaining("unsupported-format");
    }

    /** There is no place in which a baseline could keep them, and a dropped reason would be lost. */
    @Test
    void unknownPropertiesAreRefusedWhateverTheOptions() {
        String json = JSON.replace("\"by\": \"Іван\"", "\"by\": \"Іван\", \"ticket\": 7");

        for (Unknowns unknowns : Unknowns.values()) {
            assertThat(JsonReader.of(Baseline.class, ReadOptions.defaults().withUnknowns(unknowns))
                            .tryRead(json)
                            .problems())
                    .extracting(Problem::pointer)
                    .containsExactly("/accepted/1/ticket");
        }
    }

    @Test
    void aFindingThatIsAcceptedTwiceIsAProblemAtTheSecondPlace() {
        String twice = "{\"code\":\"no-citation\",\"record\":\"ada\",\"by\":\"%s\",\"reason\":\"Known.\"}";
        String json = "{\"format\":\"rapporteur-baseline/1\",\"accepted\":[\n" + twice.formatted("A") + ",\n"
                + twice.formatted("B") + "]}";

        assertThat(problems(json))
                .containsExactly(
                        "line 3, column 1, /accepted/1: ill-formed-value: expected one acceptance of each finding; found a second one");
    }

    @Test
    void oneThatIsRepeatedEndlesslyIsReadUpToTheLimitOfProblems() {
        String same = "{\"code\":\"no-citation\",\"by\":\"A\",\"reason\":\"Known.\"}";
        String json = "{\"format\":\"rapporteur-baseline/1\",\"accepted\":["
                + String.join(",", Collections.nCopies(50_000, same)) + "]}";

        assertThat(reader.tryRead(json).problems()).hasSize(ReadOptions.DEFAULT_PROBLEM_LIMIT);
        assertThat(JsonReader.of(Baseline.class, ReadOptions.defaults().withMaxTokens(100_000))
                        .tryRead(json.replace("\"A\"", "\"\""))
                        .problems())
                .hasSize(ReadOptions.DEFAULT_PROBLEM_LIMIT);
    }

    @Test
    void namesAndValuesThatNoWriterWritesAreRefused() {
        assertThat(problems("{\"format\":\"rapporteur-baseline/1\",\"accepted\":[{\"code\":\"a\",\"by\":\"A\\ud800\","
                        + "\"reason\":\"R\",\"arguments\":{\"\\u0000\":\"\",\"x\":\"\\udc00\"}}]}"))
                .containsExactly(
                        "line 1, column 64, /accepted/0/by: ill-formed-value: expected the name of an editor; found \"A\\uD800\"",
                        "line 1, column 100, /accepted/0/arguments/\\u0000: ill-formed-value: expected text without U+0000; found \"\\u0000\"",
                        "line 1, column 116, /accepted/0/arguments/x: ill-formed-value: expected well-formed UTF-16, without a lone surrogate; found \"\\uDC00\"");
    }

    private List<String> problems(String json) {
        return reader.tryRead(json).problems().stream().map(Problem::message).toList();
    }
}
