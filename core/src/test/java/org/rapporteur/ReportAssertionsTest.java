package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapporteur.testing.RapporteurAssertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.Severity;

class ReportAssertionsTest {
    private static final Report NOTHING = Report.of(List.of());
    private static final Report REPORT = Report.of(List.of(
            grave("{share} of {whole}").violation("/actors/1/names", "100 %s", "b"),
            grave("must not be").violation(""),
            rule("acme-odd", Severity.WARNING).violation("/meetings/0/date"),
            rule("acme-nice", Severity.INFO).violation("/actors/1/names")));
    private static final String WHOLE = """
            , but the report has these findings:
              error acme-grave must not be
              error acme-grave /actors/1/names: "100 %s" of "b"
              info acme-nice /actors/1/names: must not be
              warning acme-odd /meetings/0/date: must not be""";

    private static Rule grave(String message) {
        return Rule.forDossier("acme-grave", Severity.ERROR, message, (dossier, findings) -> {});
    }

    private static Rule rule(String code, Severity severity) {
        return Rule.forDossier(code, severity, "must not be", (dossier, findings) -> {});
    }

    @Test
    void whatHoldsPassesAndCanGoOn() {
        assertThat(NOTHING)
                .hasNoFindings()
                .hasNoErrors()
                .hasNoWarnings()
                .hasNone("acme-grave")
                .hasOnly();
        assertThat(REPORT)
                .hasError("acme-grave")
                .at("/actors/1/names")
                .about("100 %s", "b")
                .hasError("acme-grave")
                .at("")
                .about()
                .hasWarning("acme-odd")
                .at("/meetings/0/date")
                .hasInfo("acme-nice")
                .hasNone("acme-unheard")
                .hasOnly("acme-odd", "acme-nice", "acme-grave", "acme-odd");
        assertThat(REPORT.ofCode("acme-nice")).hasNoErrors().hasNoWarnings();
    }

    static Stream<Arguments> whatDoesNotHoldShowsTheWholeReport() {
        return Stream.of(
                fails("no findings", () -> assertThat(REPORT).hasNoFindings()),
                fails("no errors", () -> assertThat(REPORT).hasNoErrors()),
                fails("no warnings", () -> assertThat(REPORT).hasNoWarnings()),
                fails(
                        "no findings of \"acme-nice\", \"acme-unheard\"",
                        () -> assertThat(REPORT).hasNone("acme-unheard", "acme-nice")),
                fails(
                        "findings of \"acme-grave\" and of nothing else",
                        () -> assertThat(REPORT).hasOnly("acme-grave")),
                fails(
                        "findings of \"a\", \"acme-grave\", \"acme-nice\", \"acme-odd\" and of nothing else",
                        () -> assertThat(REPORT).hasOnly("acme-grave", "acme-nice", "acme-odd", "a")),
                fails("an error \"acme-odd\"", () -> assertThat(REPORT).hasError("acme-odd")),
                fails("a warning \"acme-grave\"", () -> assertThat(REPORT).hasWarning("acme-grave")),
                fails("an information \"acme-odd\"", () -> assertThat(REPORT).hasInfo("acme-odd")),
                fails(
                        "an error \"acme-grave\" at /actors/1",
                        () -> assertThat(REPORT).hasError("acme-grave").at("/actors/1")),
                fails(
                        "an information \"acme-nice\" at the root",
                        () -> assertThat(REPORT).hasInfo("acme-nice").at("")),
                fails(
                        "an error \"acme-grave\" at the root about \"100 %s\", \"b\"",
                        () -> assertThat(REPORT).hasError("acme-grave").at("").about("100 %s", "b")));
    }

    private static Arguments fails(String wanted, ThrowingCallable assertion) {
        return Arguments.of(wanted, assertion);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatDoesNotHoldShowsTheWholeReport(String wanted, ThrowingCallable assertion) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessage("Expecting " + wanted + WHOLE);
    }

    @Test
    void anEmptyReportIsSaidToBeEmpty() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(NOTHING).hasError("acme-grave"))
                .withMessage("Expecting an error \"acme-grave\", but the report has no findings");
    }

    @Test
    void aDescriptionStaysWhenFindingsAreNarrowedDown() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        assertThat(REPORT).as("the draft").hasInfo("acme-nice").at("/title"))
                .withMessage("[the draft] Expecting an information \"acme-nice\" at /title" + WHOLE);
    }

    @Test
    void noReportIsNoEmptyReport() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat((Report) null).hasNoFindings())
                .withMessageContaining("Expecting actual not to be null");
    }
}
