package org.rapporteur.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.validation.Acceptance;
import org.rapporteur.validation.Baseline;
import org.rapporteur.validation.RuleSet;

/** Reports as JSON and SARIF set accepted findings apart. */
class AcceptedInReportsTest {
    private static final Acceptance DIED = Acceptance.builder()
            .code("died-before-born")
            .record("ada")
            .pointer("/died")
            .by("Olena\u202E")
            .on(LocalDate.parse("2024-05-01"))
            .reason("As in {the} register.")
            .build();
    private static final Acceptance STALE = Acceptance.builder()
            .code("acme-gone")
            .record("eve")
            .by("Ivan")
            .reason("Gone.")
            .build();
    private static final String ADA = """
            {"format": "rapporteur/1", "actors": [
              {"type": "Person", "id": "ada", "names": [{"text": "Ada"}], "born": "1820", "died": "1815"},
              {"type": "Person", "id": "eve", "names": [{"text": "Eve"}], "born": "1820", "died": "1816"}
            ]}""";
    private static final RuleSet RULES =
            RuleSet.of(RuleSet.standard().rule("died-before-born").orElseThrow());

    private static CheckedFile checked(Acceptance... acceptances) {
        return CheckedFile.of(URI.create("a.json"), Samples.read(ADA), RULES.accepting(Baseline.of(acceptances)));
    }

    @Test
    void jsonHasTheNameTheDayAndTheReason() {
        String json = ReportWriter.of(Locale.ENGLISH).toText(checked(DIED, STALE));

        assertThat(json).contains("\"pointer\": \"/actors/1/died\"").endsWith("""
                  ],
                  "accepted": [
                    {
                      "code": "died-before-born",
                      "severity": "error",
                      "pointer": "/actors/0/died",
                      "line": 2,
                      "column": 87,
                      "message": "the death must not precede the birth; was \\"1815\\", born \\"1820\\"",
                      "arguments": {
                        "died": "1815",
                        "born": "1820"
                      },
                      "by": "Olena\\u202E",
                      "on": "2024-05-01",
                      "reason": "As in {the} register."
                    }
                  ],
                  "stale": [
                    {
                      "code": "acme-gone",
                      "record": "eve",
                      "by": "Ivan",
                      "reason": "Gone."
                    }
                  ]
                }
                """);
    }

    @Test
    void sarifHasASuppressionOrAnEmptyListInEachResult() {
        String sarif = SarifWriter.of(RULES).toText(checked(DIED, STALE));

        assertThat(SarifSchemaTest.errors(sarif)).isEmpty();
        assertThat(sarif).contains("""
                          "suppressions": [],
                """, """
                          "suppressions": [
                            {
                              "kind": "external",
                              "status": "accepted",
                              "justification": "As in {the} register.",
                              "properties": {
                                "acceptedBy": "Olena\\\\u202E",
                                "acceptedOn": "2024-05-01"
                              }
                            }
                          ],
                """, """
                          "toolConfigurationNotifications": [
                            {
                              "associatedRule": {
                                "id": "acme-gone"
                              },
                              "level": "note",
                              "message": {
                                "text": "stale: acme-gone eve: accepted by \\"Ivan\\": \\"Gone.\\""
                              },
                """);
    }

    @Test
    void sarifWithoutAcceptedFindingsHasNoSuppressions() {
        assertThat(SarifWriter.of(RULES).toText(checked()))
                .isEqualTo(SarifWriter.of(RULES).toText(CheckedFile.of(URI.create("a.json"), Samples.read(ADA), RULES)))
                .doesNotContain("suppressions", "invocations");
        assertThat(SarifWriter.of(RULES).toText(checked(STALE)))
                .doesNotContain("suppressions")
                .contains("toolConfigurationNotifications")
                .satisfies(sarif -> assertThat(SarifSchemaTest.errors(sarif)).isEmpty());
    }

    @Test
    void aFindingKeepsItsFingerprintWhenItIsAccepted() {
        String fingerprint = "\"rapporteurFinding/v1\": \"";
        String open = SarifWriter.of(RULES).toText(checked());
        String accepted = SarifWriter.of(RULES).toText(checked(DIED));
        int first = open.indexOf(fingerprint);

        assertThat(accepted.substring(accepted.lastIndexOf(fingerprint)))
                .startsWith(open.substring(first, open.indexOf('\n', first)));
    }

    @Test
    void severalFindingsThatOneAcceptanceCoversAreCounted() {
        RuleSet rules = RuleSet.of(org.rapporteur.validation.Rule.forDossier(
                "acme-odd", org.rapporteur.validation.Severity.INFO, "was {n}", (dossier, at) -> {
                    at.report("/title", 1);
                    at.report("/title", 2);
                }));
        Acceptance all = Acceptance.builder()
                .code("acme-odd")
                .pointer("/title")
                .by("O")
                .reason("R")
                .build();
        CheckedFile file = CheckedFile.of(URI.create("a.json"), Samples.read(ADA), rules.accepting(Baseline.of(all)));

        assertThat(ReportWriter.of(Locale.ENGLISH).toText(file)).contains("\"count\": 2");
        assertThat(SarifWriter.of(rules).toText(file))
                .contains("\"occurrenceCount\": 2")
                .satisfies(sarif -> assertThat(SarifSchemaTest.errors(sarif)).isEmpty());
        assertThat(file)
                .hasToString("CheckedFile a.json: problems: 0, errors: 0, warnings: 0, information: 0, accepted: 2");
        assertThat(file.hasErrors()).isFalse();
    }

    @Test
    void anAcceptedFindingNeedsNoRepair() {
        assertThat(Repairs.of(Samples.read(ADA), RULES.accepting(Baseline.of(DIED)))
                        .list())
                .extracting(Repairs.Repair::at)
                .containsExactly("/actors/1/died");
    }
}
