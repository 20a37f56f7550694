package org.rapporteur.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a validator, in document order.
 *
 * <p>Findings about the dossier itself come first, followed by those about sources, actors, statements, meetings,
 * positions, memberships and others, record by record. Within a record, names are in alphabetical order and elements
 * are ordered by number. Findings at the same place are in the order of the rules. Equal dossiers have equal reports.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Report {
    private final List<Violation> violations;

    private Report(List<Violation> violations) {
        this.violations = violations;
    }

    /**
     * Creates a report of findings, which are put in document order.
     *
     * @param violations the findings in any order; those at the same place keep their order
     * @return the report
     */
    public static Report of(Collection<Violation> violations) {
        record Placed(List<String> place, Violation violation) {}
        if (Objects.requireNonNull(violations, "violations").size()
                <= 1) { // as for most records that are validated alone
            return new Report(List.copyOf(violations));
        }
        return new Report(violations.stream()
                .map(violation -> new Placed(DocumentOrder.segments(violation.path()), violation))
                .sorted(Comparator.comparing(Placed::place, new DocumentOrder()))
                .map(Placed::violation)
                .toList());
    }

    /** {@return the findings in document order, unmodifiable} */
    public List<Violation> violations() {
        return violations;
    }

    /** {@return whether there are no findings, not even of severity {@code INFO}} */
    public boolean isEmpty() {
        return violations.isEmpty();
    }

    /** {@return the number of findings} */
    public int size() {
        return violations.size();
    }

    /**
     * Returns the number of findings of a severity.
     *
     * @param severity the severity
     * @return the number of findings
     */
    public int count(Severity severity) {
        return ofSeverity(severity).size();
    }

    /** {@return whether any finding is an {@code ERROR}} */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /**
     * Returns a report with only the findings of a severity.
     *
     * @param severity the severity
     * @return the report
     */
    public Report ofSeverity(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return only(violation -> violation.severity() == severity);
    }

    /**
     * Returns a report with only the findings of some rules.
     *
     * @param codes the codes of the rules; codes without findings are allowed
     * @return the report
     */
    public Report ofCode(String... codes) {
        Set<String> wanted = Set.copyOf(Arrays.asList(Objects.requireNonNull(codes, "codes")));
        return only(violation -> wanted.contains(violation.code()));
    }

    private Report only(Predicate<Violation> wanted) {
        return new Report(violations.stream().filter(wanted).toList());
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
     * Returns the findings as plain text, one per line, with severity, code, path and message.
     *
     * @param locale the language of the messages; English is used for a rule that has no message in this language.
     *     Severity and code are never translated
     * @return the lines, each terminated by {@code \n}; an empty string if there are no findings
     */
    public String toText(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return violations.stream()
                .map(violation -> violation.toText(locale) + '\n')
                .collect(Collectors.joining());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report report && violations.equals(report.violations);
    }

    @Override
    public int hashCode() {
        return violations.hashCode();
    }

    /** {@return the findings as plain text in English} */
    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
