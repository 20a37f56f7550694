package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Rule GRAVE = rule("acme-grave", ERROR);
    private static final Rule ODD = rule("acme-odd", WARNING);
    private static final Rule NICE = rule("acme-nice", INFO);

    private final Report report = Report.of(List.of(
            ODD.violation("/meetings/0/date"), GRAVE.violation("/actors/1/names"), NICE.violation("/actors/1/names")));

    private static Rule rule(String code, Severity severity) {
        return Rule.forDossier(code, severity, "must not be", (dossier, findings) -> {})
                .withMessage(Locale.forLanguageTag("uk"), "не має бути");
    }

    @Test
    void isInTheOrderOfTheDocument() {
        List<String> inOrder = List.of(
                "",
                "/publisher/actor",
                "/title",
                "/sources/2",
                "/actors/0",
                "/actors/2/names",
                "/actors/2/names/0",
                "/actors/2/names/9/text",
                "/actors/2/names/10/text",
                "/actors/10",
                "/statements/0",
                "/meetings/0",
                "/positions/0",
                "/memberships/0",
                "/others/0");
        List<Violation> backwards = Stream.iterate(inOrder.size() - 1, i -> i >= 0, i -> i - 1)
                .map(i -> NICE.violation(inOrder.get(i)))
                .toList();

        assertThat(Report.of(backwards).violations())
                .extracting(Violation::pointer)
                .containsExactlyElementsOf(inOrder);
    }

    @Test
    void keepsTheOrderOfTheRulesAtOnePlace() {
        assertThat(report.violations())
                .extracting(Violation::code)
                .containsExactly("acme-grave", "acme-nice", "acme-odd");
    }

    @Test
    void countsAndPicks() {
        assertThat(report.size()).isEqualTo(3);
        assertThat(report.isEmpty()).isFalse();
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.count(WARNING)).isEqualTo(1);
        assertThat(report.ofSeverity(INFO)).isEqualTo(Report.of(List.of(NICE.violation("/actors/1/names"))));
        assertThat(report.ofCode("acme-odd", "acme-grave", "acme-unheard").size())
                .isEqualTo(2);
        assertThat(report.ofCode("acme-unheard").isEmpty()).isTrue();
    }

    @Test
    void isWrittenOneLineToAFinding() {
        assertThat(report.toText(Locale.ENGLISH))
                .isEqualTo("error acme-grave /actors/1/names: must not be\n"
                        + "info acme-nice /actors/1/names: must not be\n"
                        + "warning acme-odd /meetings/0/date: must not be\n")
                .isEqualTo(report.toString());
        assertThat(report.ofSeverity(ERROR).toText(Locale.forLanguageTag("uk")))
                .isEqualTo("error acme-grave /actors/1/names: не має бути\n");
        assertThat(Report.of(List.of()).toText(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void isEqualWhereTheFindingsAre() {
        assertThat(report)
                .isEqualTo(Report.of(report.violations()))
                .hasSameHashCodeAs(Report.of(report.violations()))
                .isNotEqualTo(report.ofSeverity(INFO))
                .isNotEqualTo(report.toString());
    }

    @Test
    void throwsForErrorsIfAsked() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(report::orThrow)
                .withMessage("1 error: acme-grave /actors/1/names: must not be")
                .satisfies(exception -> assertThat(exception.report()).isSameAs(report));

        Report two = Report.of(List.of(GRAVE.violation("/title"), GRAVE.violation("/id")));
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(two::orThrow)
                .withMessage("2 errors, the first: acme-grave /id: must not be");
    }

    @Test
    void throwsForNothingLess() {
        Report harmless = report.ofCode("acme-odd", "acme-nice");

        assertThat(harmless.orThrow()).isSameAs(harmless);
    }
}
