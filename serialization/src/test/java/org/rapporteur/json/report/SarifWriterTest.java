package org.rapporteur.json.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;

class SarifWriterTest {
    private final SarifWriter writer = SarifWriter.of(Samples.RULES);

    @Test
    void writesViolationsAndProblemsOfSeveralFilesInOneRun() {
        assertThat(writer.toText(Samples.talks(), Samples.unreadable())).isEqualTo(Samples.text("both.sarif"));
    }

    @Test
    void writesARunWithoutResultsIfNothingWasFound() {
        assertThat(writer.toText()).contains("\"results\": []\n");
    }

    @Test
    void aNotificationStatesHowManyResultsAreLeftOut() {
        RuleSet two = RuleSet.of(Samples.always("acme-one", "is odd", ""), Samples.always("acme-two", "is odd", ""))
                .withMaxFindings(1, 1);

        assertThat(writer.toText(Samples.checked("talks.json", two))).contains("""
                      "invocations": [
                        {
                          "executionSuccessful": true,
                          "toolExecutionNotifications": [
                            {
                              "associatedRule": {
                                "id": "acme-two",
                                "index": 19
                              },
                              "level": "warning",
                              "message": {
                                "text": "acme-two: 1 more"
                              },
                """);
    }

    @Test
    void writesTextAndBytesAlike() {
        assertThat(writer.toBytes(Samples.talks()))
                .isEqualTo(writer.toText(Samples.talks()).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesDescriptionsAndMessagesInTheLanguageThatIsAskedFor() {
        Locale ukrainian = Locale.forLanguageTag("uk");
        String sarif = writer.withLocale(ukrainian).toText(Samples.talks());

        assertThat(Samples.RULES.rules()).allSatisfy(rule -> assertThat(sarif).contains(rule.description(ukrainian)));
        assertThat(Samples.talks().report().violations())
                .allSatisfy(violation ->
                        assertThat(sarif).contains(violation.message(ukrainian).replace("\"", "\\\"")));
    }

    @Test
    void namesARuleThatTheSetDoesNotHaveBehindAllOthers() {
        RuleSet foreign = RuleSet.of(Samples.always("acme-foreign", "is foreign", "/title"));
        String sarif = writer.toText(Samples.checked("talks.json", foreign));

        assertThat(sarif).contains("""
                        {
                          "ruleId": "acme-foreign",
                          "ruleIndex": 18,
                          "level": "warning",
                """);
        assertThat(sarif).contains("""
                            },
                            {
                              "id": "acme-foreign",
                              "shortDescription": {
                                "text": "acme-foreign"
                              },
                              "fullDescription": {
                                "text": "acme-foreign"
                              },
                              "help": {
                                "text": "acme-foreign"
                              }
                            }
                          ]
                        }
                      },
                """);
    }

    @Test
    void givesTheLevelOfTheFindingEvenIfTheSetJudgesOtherwise() {
        RuleSet strict = Samples.RULES.withSeverity("in-person-without-place", Severity.ERROR);

        assertThat(writer.toText(Samples.checked("talks.json", strict))).contains("""
                          "ruleId": "in-person-without-place",
                          "ruleIndex": 2,
                          "level": "error",
                """);
    }

    @Test
    void placesAFindingAtTheStartOfTheFileIfPositionsAreNotKnown() {
        ReadResult<Dossier> read = JsonReader.of(Dossier.class).tryRead(Samples.text("talks.json"));

        assertThat(writer.toText(CheckedFile.of(URI.create("talks.json"), read, Samples.RULES)))
                .contains("""
                                "region": {
                                  "startLine": 1,
                                  "startColumn": 1,
                                  "endLine": 1,
                                  "endColumn": 2
                                }
                """);
    }

    @Test
    void placesAProblemOfABinaryFileByItsOffset() {
        Problem problem = new Problem(ProblemCode.SYNTAX, "", Location.atByte(7), "a value", "a break");
        CheckedFile file = new CheckedFile(
                URI.create("a.cbor"),
                List.of(problem),
                Report.of(List.of()),
                Samples.unreadable().locations());

        assertThat(writer.toText(file)).contains("""
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "a.cbor"
                                },
                                "region": {
                                  "byteOffset": 7
                                }
                              }
                            }
                          ],
                """);
    }

    @Test
    void escapesTheUriOfAFile() {
        URI uri = URI.create("dossiers/%D0%9A%D0%B8%D1%97%D0%B2/київ.json");
        CheckedFile file = new CheckedFile(
                uri, List.of(), Samples.talks().report(), Samples.talks().locations());

        assertThat(writer.toText(file))
                .contains("\"uri\": \"dossiers/%D0%9A%D0%B8%D1%97%D0%B2/%D0%BA%D0%B8%D1%97%D0%B2.json\"");
    }

    /** What the standard reads as a placeholder or a link, if it stands in a message. Backslashes are as in JSON. */
    @ParameterizedTest
    @CsvSource({
        "'{0}', '{{0}}'",
        "'[here](https://example.org)', '[here\\\\](https://example.org)'",
        "'[here\\](https://example.org)', '[here\\\\](https://example.org)'",
        "'[here\\\\](https://example.org)', '[here\\\\\\\\\\\\](https://example.org)'",
        "'[2023] (a)', '[2023] (a)'"
    })
    void takesWordsOfADocumentForWordsAlone(String words, String text) {
        RuleSet rules = RuleSet.of(Samples.always("acme-words", words, "/title"));

        assertThat(writer.toText(Samples.checked("talks.json", rules))).contains("\"text\": \"/title: " + text + "\"");
    }

    @Test
    void noStandardRuleBearsTheCodeOfAProblem() {
        assertThat(RuleSet.standard().rules())
                .extracting(Rule::code)
                .doesNotContainAnyElementsOf(
                        Stream.of(ProblemCode.values()).map(ProblemCode::token).toList());
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullByTheNameOfTheParameter() {
        assertThatNullPointerException().isThrownBy(() -> SarifWriter.of(null)).withMessage("rules");
        assertThatNullPointerException()
                .isThrownBy(() -> writer.withLocale(null))
                .withMessage("locale");
        assertThatNullPointerException()
                .isThrownBy(() -> writer.toText((CheckedFile[]) null))
                .withMessage("files");
    }
}
