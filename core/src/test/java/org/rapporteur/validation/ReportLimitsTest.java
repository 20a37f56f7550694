package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.DoubtfulDossiers;
import org.rapporteur.model.Dossier;

/** A report contains as many findings as its limits allow; the others are counted. */
class ReportLimitsTest {
    private static final Dossier EMPTY = Dossier.builder().build();

    /** Reports at the places of the statements of these numbers. */
    private static Rule rule(String code, Severity severity, List<Integer> numbers) {
        return Rule.forDossier(
                code,
                severity,
                "was {number}",
                (dossier, findings) -> numbers.forEach(number -> findings.report("/statements/" + number, number)));
    }

    private static List<Integer> shuffled(int count) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(numbers, new Random(count));
        return numbers;
    }

    private static List<String> paths(Report report) {
        return report.violations().stream()
                .map(found -> found.code() + found.pointer())
                .toList();
    }

    @Test
    void ofARuleTheFirstFindingsAreKept() {
        RuleSet rules = RuleSet.of(rule("acme-a", WARNING, shuffled(100))).withMaxFindings(3, 10);

        Report report = rules.validate(EMPTY);

        assertThat(paths(report)).containsExactly("acme-a/statements/0", "acme-a/statements/1", "acme-a/statements/2");
        assertThat(report.omissions()).containsExactly(new Omission("acme-a", WARNING, 97));
        assertThat(report.count(WARNING)).isEqualTo(100);
        assertThat(report.count("acme-a")).isEqualTo(100);
        assertThat(report.count(ERROR)).isZero();
        assertThat(report.size()).isEqualTo(3);
        assertThat(report.isCut()).isTrue();
    }

    @Test
    void ofAllRulesTheGravestFindingsAreKept() {
        RuleSet rules = RuleSet.of(
                        rule("acme-info", INFO, shuffled(50)),
                        rule("acme-warning", WARNING, shuffled(50)),
                        rule("acme-error", ERROR, List.of(70, 60, 80)))
                .withMaxFindings(40, 5);

        Report report = rules.validate(EMPTY);

        assertThat(paths(report))
                .containsExactly(
                        "acme-warning/statements/0",
                        "acme-warning/statements/1",
                        "acme-error/statements/60",
                        "acme-error/statements/70",
                        "acme-error/statements/80");
        assertThat(report.omissions())
                .containsExactly(new Omission("acme-info", INFO, 50), new Omission("acme-warning", WARNING, 48));
        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void partsOfAReportAreCutAsTheWholeIs() {
        Report report = RuleSet.of(rule("acme-a", WARNING, shuffled(9)), rule("acme-b", ERROR, shuffled(2)))
                .withMaxFindings(4, 10)
                .validate(EMPTY);

        assertThat(report.ofSeverity(ERROR).isCut()).isFalse();
        assertThat(report.ofSeverity(WARNING).count("acme-a")).isEqualTo(9);
        assertThat(report.ofCode("acme-a").omissions()).containsExactly(new Omission("acme-a", WARNING, 5));
        assertThat(report).isNotEqualTo(Report.of(report.violations()));
    }

    @Test
    void whatIsLeftOutIsStatedInTheLastLines() {
        Report report = RuleSet.of(rule("acme-a", WARNING, shuffled(5)))
                .withMaxFindings(1, 1)
                .validate(EMPTY);

        assertThat(report).hasToString("warning acme-a /statements/0: was \"0\"\nwarning acme-a: 4 more\n");
        assertThat(report.toText(Locale.forLanguageTag("uk")))
                .isEqualTo("warning acme-a /statements/0: was \"0\"\nwarning acme-a: ще 4\n");
        assertThat(report.warnings().toGroupedText(Locale.forLanguageTag("uk"))).isEqualTo("""
                попередження: 5
                  /statements/0
                    was "0" (acme-a)
                  acme-a: ще 4
                """);
    }

    @Test
    void theExceptionCountsAllErrors() {
        Report report = RuleSet.of(rule("acme-a", ERROR, shuffled(5)))
                .withMaxFindings(1, 1)
                .validate(EMPTY);

        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(report::orThrow)
                .withMessage("5 errors, the first: acme-a /statements/0: was \"0\"");
    }

    /** The same as if all were held, sorted, and then cut. */
    @Test
    void whatIsKeptDoesNotDependOnWhenItIsFound() {
        RuleSet rules = RuleSet.standard();
        for (int seed = 0; seed < 2; seed++) {
            Dossier dossier = new DoubtfulDossiers(seed, 30).next(100);
            Report whole =
                    rules.withMaxFindings(Integer.MAX_VALUE, Integer.MAX_VALUE).validate(dossier);
            assertThat(rules.validate(dossier)).isEqualTo(whole);
            for (int perRule = 1; perRule < 20; perRule += 6) {
                for (int inAll = 1; inAll < 200; inAll += 50) {
                    Report cut = rules.withMaxFindings(perRule, inAll).validate(dossier);
                    assertThat(cut.violations()).isEqualTo(cut(whole, perRule, inAll));
                    assertThat(rules.rules())
                            .allSatisfy(
                                    rule -> assertThat(cut.count(rule.code())).isEqualTo(whole.count(rule.code())));
                }
            }
        }
    }

    private static List<Violation> cut(Report whole, int perRule, int inAll) {
        List<Violation> first = whole.violations().stream()
                .map(Violation::code)
                .distinct()
                .flatMap(code -> whole.ofCode(code).violations().stream().limit(perRule))
                .toList();
        List<Violation> gravest = List.of(ERROR, WARNING, INFO).stream()
                .flatMap(severity ->
                        whole.ofSeverity(severity).violations().stream().filter(first::contains))
                .limit(inAll)
                .toList();
        return whole.violations().stream().filter(gravest::contains).toList();
    }

    @Test
    void findingsBeyondTheLimitAreNotEvenMade() {
        List<Integer> many = IntStream.range(0, 100_000).boxed().toList();
        RuleSet rules = RuleSet.of(rule("acme-a", INFO, many));

        long bytes = Allocated.by(() -> rules.withMaxFindings(10, 10).validate(EMPTY));
        long ofAll = Allocated.by(() ->
                rules.withMaxFindings(Integer.MAX_VALUE, Integer.MAX_VALUE).validate(EMPTY));

        assertThat(bytes).isLessThan(ofAll * 3 / 4);
    }

    @Test
    void theLimitsArePositive() {
        assertThat(RuleSet.standard().maxFindingsPerRule()).isEqualTo(1_000);
        assertThat(RuleSet.standard().maxFindings()).isEqualTo(10_000);
        assertThat(RuleSet.standard()
                        .withMaxFindings(7, 9)
                        .without("no-citation")
                        .maxFindings())
                .isEqualTo(9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.standard().withMaxFindings(0, 1))
                .withMessage("perRule: must be at least 1; was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.standard().withMaxFindings(1, -1))
                .withMessage("inAll: must be at least 1; was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Omission("acme-a", INFO, 0))
                .withMessage("count: must be at least 1; was 0");
    }
}
