package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final Rule GRAVE = rule("acme-grave", ERROR);
    private static final Rule ODD = rule("acme-odd", WARNING);
    private static final Rule NICE = rule("acme-nice", INFO);

    private final Report report = Report.of(List.of(
            ODD.violation("/meetings/0/date"), GRAVE.violation("/actors/1/names"), NICE.violation("/actors/1/names")));

    private static Rule rule(String code, Severity severity) {
        return Rule.forDossier(code, severity, "must not be", (dossier, findings) -> {})
                .withMessage(UKRAINIAN, "не має бути");
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
        assertThat(report.ofSeverity(ERROR).toText(UKRAINIAN))
                .isEqualTo("error acme-grave /actors/1/names: не має бути\n");
    }

    @Test
    void thatNothingWasFoundIsStatedInWords() {
        Report empty = Report.of(List.of());

        assertThat(empty).hasToString("no findings\n");
        assertThat(empty.toText(Locale.FRENCH)).isEqualTo("no findings\n");
        assertThat(empty.toText(UKRAINIAN)).isEqualTo("порушень не виявлено\n");
        assertThat(report.ofCode("acme-unheard").toGroupedText(Locale.ENGLISH)).isEqualTo("no findings\n");
        assertThat(empty.toGroupedText(UKRAINIAN)).isEqualTo("порушень не виявлено\n");
    }

    @Test
    void isWrittenBySeverityAndRecord() {
        Report many = Report.of(List.of(
                ODD.violation("/actors/10"),
                ODD.violation("/actors/1"),
                ODD.violation("/actors/1/names/0/text"),
                ODD.violation("/title"),
                ODD.violation(""),
                ODD.violation("/x-list/0/name"),
                NICE.violation("/others/0/a\u202e"),
                GRAVE.violation("/actors/1/names")));

        assertThat(many.toGroupedText(Locale.ENGLISH)).isEqualTo("""
                errors: 1
                  /actors/1
                    /names: must not be (acme-grave)
                warnings: 6
                  the dossier
                    must not be (acme-odd)
                    /title: must not be (acme-odd)
                    /x-list/0/name: must not be (acme-odd)
                  /actors/1
                    must not be (acme-odd)
                    /names/0/text: must not be (acme-odd)
                  /actors/10
                    must not be (acme-odd)
                information: 1
                  /others/0
                    /a\\u202E: must not be (acme-nice)
                """);
        assertThat(Report.of(List.of(NICE.violation(""))).toGroupedText(UKRAINIAN))
                .isEqualTo("""
                зауваження: 1
                  досьє
                    не має бути (acme-nice)
                """);
    }

    @Test
    void canBeWalkedAndPickedBySeverity() {
        assertThat(report.errors()).extracting(Violation::code).containsExactly("acme-grave");
        assertThat(report.warnings().stream().map(Violation::code)).containsExactly("acme-odd");
        for (Violation info : report.infos()) {
            assertThat(info.code()).isEqualTo("acme-nice");
        }
        Iterator<Violation> iterator = report.iterator();
        iterator.next();
        assertThatThrownBy(iterator::remove).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theStringOfALongReportIsItsBeginning() {
        Report many = Report.of(Collections.nCopies(103, ODD.violation("")));

        assertThat(many).hasToString("warning acme-odd must not be\n".repeat(100) + "… 3 more\n");
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
