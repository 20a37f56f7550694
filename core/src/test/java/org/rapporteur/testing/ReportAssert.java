package org.rapporteur.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Severity;
import org.rapporteur.validation.Violation;

/**
 * Assertions on a report. Every failure lists all findings of the report, a line each, as {@link Report#toString()} does.
 *
 * @since 0.1
 */
public class ReportAssert extends AbstractAssert<ReportAssert, Report> {
    ReportAssert(Report actual) {
        super(actual, ReportAssert.class);
    }

    /**
     * Asserts that nothing was found, not even of severity {@code INFO}.
     *
     * @return this
     */
    public ReportAssert hasNoFindings() {
        return expect(report().isEmpty(), "no findings");
    }

    /**
     * Asserts that no finding is an {@code ERROR}.
     *
     * @return this
     */
    public ReportAssert hasNoErrors() {
        return expect(!report().hasErrors(), "no errors");
    }

    /**
     * Asserts that no finding is a {@code WARNING}.
     *
     * @return this
     */
    public ReportAssert hasNoWarnings() {
        return expect(report().count(Severity.WARNING) == 0, "no warnings");
    }

    /**
     * Asserts that some rules found nothing.
     *
     * @param codes the codes of the rules
     * @return this
     */
    public ReportAssert hasNone(String... codes) {
        return expect(report().ofCode(codes).isEmpty(), "no findings of " + quoted(Arrays.asList(codes)));
    }

    /**
     * Asserts that each of some rules found something, and no other rule did. Order and repetition do not matter.
     *
     * @param codes the codes of the rules; none, if nothing is to be found
     * @return this
     */
    public ReportAssert hasOnly(String... codes) {
        List<String> wanted = Arrays.asList(Objects.requireNonNull(codes, "codes"));
        Set<String> found = report().violations().stream().map(Violation::code).collect(Collectors.toSet());
        return expect(
                found.equals(Set.copyOf(wanted)),
                wanted.isEmpty() ? "no findings" : "findings of " + quoted(wanted) + " and of nothing else");
    }

    /**
     * Asserts that a rule found an error, one at least.
     *
     * @param code the code of the rule
     * @return assertions on the report and its errors of that code
     */
    public FindingAssert hasError(String code) {
        return has("an error", Severity.ERROR, code);
    }

    /**
     * Asserts that a rule found something to warn of, once at least.
     *
     * @param code the code of the rule
     * @return assertions on the report and its warnings of that code
     */
    public FindingAssert hasWarning(String code) {
        return has("a warning", Severity.WARNING, code);
    }

    /**
     * Asserts that a rule found something worth knowing, once at least.
     *
     * @param code the code of the rule
     * @return assertions on the report and its informations of that code
     */
    public FindingAssert hasInfo(String code) {
        return has("an information", Severity.INFO, code);
    }

    private FindingAssert has(String what, Severity severity, String code) {
        Objects.requireNonNull(code, "code");
        return finding(report().ofSeverity(severity).ofCode(code).violations(), what + " \"" + code + '"');
    }

    /** Goes on with those findings, which must be there, under the same description. */
    FindingAssert finding(List<Violation> found, String wanted) {
        expect(!found.isEmpty(), wanted);
        FindingAssert those = new FindingAssert(actual, found, wanted);
        those.info.useRepresentation(info.representation());
        those.info.description(info.description());
        those.info.overridingErrorMessage(info.overridingErrorMessage());
        return those;
    }

    private Report report() {
        isNotNull();
        return actual;
    }

    private ReportAssert expect(boolean holds, String wanted) {
        if (!holds) {
            failWithMessage("%s", "Expecting " + wanted + ", but the report has " + whole());
        }
        return this;
    }

    private String whole() {
        String findings = actual.violations().stream()
                .map(violation -> "\n  " + violation)
                .collect(Collectors.joining());
        return findings.isEmpty() ? "no findings" : "these findings:" + findings;
    }

    private static String quoted(List<String> codes) {
        return new TreeSet<>(codes).stream().map(code -> '"' + code + '"').collect(Collectors.joining(", "));
    }
}
