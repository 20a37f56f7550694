package org.rapporteur.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a validator, in document order.
 *
 * <p>Findings about the dossier itself come first, followed by those about sources, actors, statements, meetings,
 * positions, memberships and others, record by record. Within a record, names are in alphabetical order and elements
 * are ordered by number. Findings at the same place are in the order of the rules. Equal dossiers have equal reports.
 *
 * <p>A {@link RuleSet} limits the findings of each rule and of all rules, by default to
 * {@value RuleSet#DEFAULT_MAX_FINDINGS_PER_RULE} and {@value RuleSet#DEFAULT_MAX_FINDINGS}. Beyond these, findings are
 * {@linkplain #omissions() counted}, but not contained. A report contains the first findings of each rule; if these are
 * too many, the most severe, and of one severity the first. Immutable and thread-safe. Example:
 *
 * <pre>{@code
 * Report report = RuleSet.standard().validate(dossier);
 * System.out.print(report.toGroupedText(Locale.ENGLISH));
 * for (Violation error : report.errors()) {
 *     correct(error.path());
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class Report implements Iterable<Violation> {
    private static final int MOST_SHOWN = 100;

    private final List<Violation> violations;
    private final List<Omission> omissions;
    private final List<AcceptedFinding> accepted;
    private final List<Acceptance> stale;

    private Report(
            List<Violation> violations,
            List<Omission> omissions,
            List<AcceptedFinding> accepted,
            List<Acceptance> stale) {
        this.violations = List.copyOf(violations);
        this.omissions = List.copyOf(omissions);
        this.accepted = List.copyOf(accepted);
        this.stale = List.copyOf(stale);
    }

    static Report of(
            List<Violation> inOrder, List<Omission> omissions, List<AcceptedFinding> accepted, List<Acceptance> stale) {
        return new Report(inOrder, omissions, accepted, stale);
    }

    /**
     * Creates a report of findings, which are put in document order.
     *
     * @param violations the findings in any order; those at the same place keep their order
     * @return the report
     */
    public static Report of(Collection<Violation> violations) {
        Objects.requireNonNull(violations, "violations");
        return of(
                violations.stream()
                        .map(violation -> Objects.requireNonNull(violation, "violations"))
                        .sorted(Comparator.comparing(Violation::pointer, new DocumentOrder()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /** {@return the findings in document order, unmodifiable} */
    public List<Violation> violations() {
        return violations;
    }

    /** {@return an iterator over the {@link #violations()}, which removes none} */
    @Override
    public Iterator<Violation> iterator() {
        return violations.iterator();
    }

    /** {@return a stream of the {@link #violations()}} */
    public Stream<Violation> stream() {
        return violations.stream();
    }

    /**
     * {@return the numbers of findings beyond the limits, which are not among the {@link #violations()}; in the order of
     * the rules, unmodifiable}
     */
    public List<Omission> omissions() {
        return omissions;
    }

    /**
     * Returns the findings that the {@link Baseline} of the rule set accepts. They are not among the
     * {@link #violations()}, and no other method counts them.
     *
     * @return the findings in document order, one for each acceptance that holds for any, unmodifiable
     */
    public List<AcceptedFinding> accepted() {
        return accepted;
    }

    /** {@return the number of findings that are accepted} */
    public long countAccepted() {
        return accepted.stream().mapToLong(AcceptedFinding::count).sum();
    }

    /**
     * Returns the acceptances of the {@link Baseline} that hold for no finding, because the mistake was corrected, the
     * values have changed, another acceptance holds for the finding, or the rule set has no rule with the code.
     *
     * @return the acceptances in the order of the baseline, unmodifiable; none if only a part of the dossier was
     *     validated, and none for rules that {@linkplain Rule#needsDay() need a day} if the rule set has none
     */
    public List<Acceptance> stale() {
        return stale;
    }

    /** {@return whether there are findings beyond the limits} */
    public boolean isCut() {
        return !omissions.isEmpty();
    }

    /** {@return whether there are no findings, not even of severity {@code INFO}, except accepted ones} */
    public boolean isEmpty() {
        return violations.isEmpty() && omissions.isEmpty();
    }

    /** {@return the number of {@link #violations()}} */
    public int size() {
        return violations.size();
    }

    /**
     * Returns the number of findings of a severity, including those beyond the limits.
     *
     * @param severity the severity
     * @return the number of findings
     */
    public long count(Severity severity) {
        return ofSeverity(severity).count();
    }

    /**
     * Returns the number of findings of a rule, including those beyond the limits.
     *
     * @param code the code of the rule
     * @return the number of findings; 0 if there are none
     */
    public long count(String code) {
        return ofCode(Objects.requireNonNull(code, "code")).count();
    }

    /** The number of all findings, including those beyond the limits. */
    long count() {
        return violations.size() + omissions.stream().mapToLong(Omission::count).sum();
    }

    /** {@return whether any finding is an {@code ERROR}} */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** {@return a report with only the findings of severity {@code ERROR}} */
    public Report errors() {
        return ofSeverity(Severity.ERROR);
    }

    /** {@return a report with only the findings of severity {@code WARNING}} */
    public Report warnings() {
        return ofSeverity(Severity.WARNING);
    }

    /** {@return a report with only the findings of severity {@code INFO}} */
    public Report infos() {
        return ofSeverity(Severity.INFO);
    }

    /**
     * Returns a report with only the findings of a severity, accepted ones too. It has no stale acceptances, because an
     * acceptance has no severity.
     *
     * @param severity the severity
     * @return the report
     */
    public Report ofSeverity(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return only(
                violation -> violation.severity() == severity,
                omission -> omission.severity() == severity,
                acceptance -> false);
    }

    /**
     * Returns a report with only the findings and the acceptances of some rules.
     *
     * @param codes the codes of the rules; codes without findings are allowed
     * @return the report
     */
    public Report ofCode(String... codes) {
        Set<String> wanted = new HashSet<>();
        for (String code : Objects.requireNonNull(codes, "codes")) {
            wanted.add(Objects.requireNonNull(code, "codes"));
        }
        return only(
                violation -> wanted.contains(violation.code()),
                omission -> wanted.contains(omission.code()),
                acceptance -> wanted.contains(acceptance.code()));
    }

    private Report only(
            Predicate<Violation> wanted, Predicate<Omission> omissionsWanted, Predicate<Acceptance> staleWanted) {
        return new Report(
                violations.stream().filter(wanted).toList(),
                omissions.stream().filter(omissionsWanted).toList(),
                accepted.stream().filter(each -> wanted.test(each.violation())).toList(),
                stale.stream().filter(staleWanted).toList());
    }

    /**
     * Throws an exception if there are errors.
     *
     * @return this report, which contains no errors but may contain warnings and information
     * @throws ValidationException if any finding is an {@code ERROR}
     */
    public Report orThrow() {
        if (hasErrors()) {
            throw new ValidationException(this);
        }
        return this;
    }

    /**
     * Returns the findings as plain text, one per line, with severity, code, pointer and message. For findings beyond the
     * limits, one line at the end has severity, code and number. One line has the number of accepted findings, if there
     * are any, and one line each a stale acceptance.
     *
     * @param locale the language of the messages; English is used for a rule that has no message in this language.
     *     Severity and code are never translated
     * @return the lines, each terminated by {@code \n}; {@code no findings} in this language if there are none
     */
    public String toText(Locale locale) {
        return ReportText.lines(this, Objects.requireNonNull(locale, "locale"), Integer.MAX_VALUE);
    }

    /**
     * Returns the findings as plain text for people, grouped by severity and then by record, in document order:
     *
     * <pre>
     * errors: 2
     *   /actors/1
     *     /died: the death must not precede the birth; was "1815", born "1820" (died-before-born)
     *     /id: each record must have its own id; was "ada", which is already used at "/actors/0" (duplicate-id)
     * </pre>
     *
     * <p>The findings of a record are together, because they are often corrected together. Paths are relative to the record. The number
     * of a severity includes findings beyond the limits; one line for each rule has the number of those. The number of
     * accepted findings and the stale acceptances follow, if there are any.
     *
     * @param locale the language of the words; English is used if there are none in this language. Codes are never
     *     translated
     * @return the lines, each terminated by {@code \n}; {@code no findings} in this language if there are none
     */
    public String toGroupedText(Locale locale) {
        return ReportText.grouped(this, Objects.requireNonNull(locale, "locale"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report report
                && violations.equals(report.violations)
                && omissions.equals(report.omissions)
                && accepted.equals(report.accepted)
                && stale.equals(report.stale);
    }

    @Override
    public int hashCode() {
        return violations.hashCode();
    }

    /** {@return the first 100 findings as plain text in English, as by {@link #toText}, and the number of the others} */
    @Override
    public String toString() {
        return ReportText.lines(this, Locale.ENGLISH, MOST_SHOWN);
    }
}
