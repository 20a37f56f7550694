package org.rapporteur.json.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.RuleSet;

class ReportWriterTest {
    private static final Locations NOWHERE =
            JsonReader.of(Dossier.class).tryRead("{}").locations();

    private final ReportWriter english = ReportWriter.of(Locale.ENGLISH);

    @Test
    void writesAReportWithoutPositions() {
        assertThat(english.toText(Samples.talks().report().ofCode("died-before-born")))
                .isEqualTo("""
                {
                  "violations": [
                    {
                      "code": "died-before-born",
                      "severity": "error",
                      "pointer": "/actors/0/died",
                      "message": "the death must not precede the birth; was \\"1815\\", born \\"1820\\"",
                      "arguments": {
                        "died": "1815",
                        "born": "1820"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void statesHowManyFindingsAreLeftOut() {
        Report cut = RuleSet.of(Samples.always("acme-one", "is odd", ""), Samples.always("acme-two", "is odd", ""))
                .withMaxFindings(1, 1)
                .validate(Dossier.builder().build());

        assertThat(english.toText(cut)).isEqualTo("""
                {
                  "violations": [
                    {
                      "code": "acme-one",
                      "severity": "warning",
                      "pointer": "",
                      "message": "is odd",
                      "arguments": {}
                    }
                  ],
                  "omissions": [
                    {
                      "code": "acme-two",
                      "severity": "warning",
                      "count": 1
                    }
                  ]
                }
                """);
    }

    @Test
    void writesTheViolationsOfAFileWithTheirPositions() {
        assertThat(english.toText(Samples.talks())).isEqualTo(Samples.text("talks.report.json"));
    }

    @Test
    void writesTheProblemsOfAFileThatDoesNotRead() {
        assertThat(english.toText(Samples.unreadable())).isEqualTo(Samples.text("unreadable.report.json"));
    }

    @Test
    void writesMessagesInTheLanguageThatIsAskedFor() {
        Report report = Samples.talks().report().ofCode("died-before-born");

        assertThat(ReportWriter.of(Locale.forLanguageTag("uk")).toText(report))
                .contains("\"severity\": \"error\",")
                .contains("\"message\": \""
                        + report.violations()
                                .get(0)
                                .messageWithoutPointer(Locale.forLanguageTag("uk"))
                                .replace("\"", "\\\"")
                        + '"');
    }

    @Test
    void writesAnOffsetInABinaryFile() {
        Problem problem = new Problem(ProblemCode.SYNTAX, "", Location.atByte(7), "a value", "a break");
        CheckedFile file = new CheckedFile(URI.create("a.cbor"), List.of(problem), Report.of(List.of()), NOWHERE);

        assertThat(english.toText(file)).isEqualTo("""
                {
                  "uri": "a.cbor",
                  "problems": [
                    {
                      "code": "syntax",
                      "pointer": "",
                      "byteOffset": 7,
                      "expected": "a value",
                      "found": "a break"
                    }
                  ],
                  "violations": []
                }
                """);
    }

    @Test
    void writesNothingFoundAsEmptyLists() {
        CheckedFile file =
                CheckedFile.of(URI.create("a.json"), Samples.read("{\"format\":\"rapporteur/1\"}"), RuleSet.standard());

        assertThat(english.toText(file)).isEqualTo("""
                {
                  "uri": "a.json",
                  "problems": [],
                  "violations": []
                }
                """);
    }

    @Test
    void writesHalfAPairAsAReplacementCharacter() {
        RuleSet rules = RuleSet.of(Samples.always("acme-half", "half \ud83d of 😀", "/x\ude00"));

        assertThat(english.toText(rules.validate(Dossier.builder().build())))
                .contains("\"pointer\": \"/x\ufffd\"", "\"message\": \"half \\\\uD83D of 😀\"");
    }

    @Test
    void writesTextAndBytesAlike() {
        CheckedFile file = Samples.talks();

        assertThat(english.toBytes(file)).isEqualTo(english.toText(file).getBytes(StandardCharsets.UTF_8));
        assertThat(english.toBytes(file.report()))
                .isEqualTo(english.toText(file.report()).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileHasErrorsIfItDoesNotReadOrBreaksAGraveRule() {
        Report mild = Samples.talks().report().ofCode("in-person-without-place");

        assertThat(Samples.unreadable().hasErrors()).isTrue();
        assertThat(Samples.talks().hasErrors()).isTrue();
        assertThat(new CheckedFile(URI.create("a.json"), List.of(), mild, NOWHERE).hasErrors())
                .isFalse();
    }

    @Test
    void noRuleIsAskedAboutAFileThatDoesNotRead() {
        assertThat(Samples.checked("unreadable.json", RuleSet.of(Samples.always("acme-bad", "is bad", "")))
                        .report()
                        .isEmpty())
                .isTrue();
        assertThat(Samples.checked("talks.json", RuleSet.of(Samples.always("acme-bad", "is bad", "")))
                        .report()
                        .size())
                .isEqualTo(1);
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullByTheNameOfTheParameter() {
        assertThatNullPointerException().isThrownBy(() -> ReportWriter.of(null)).withMessage("locale");
        assertThatNullPointerException()
                .isThrownBy(() -> english.toText((Report) null))
                .withMessage("report");
        assertThatNullPointerException()
                .isThrownBy(() -> english.toText((CheckedFile) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> CheckedFile.of(null, Samples.read("{}"), RuleSet.standard()))
                .withMessage("uri");
    }
}
