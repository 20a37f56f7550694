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
 * All that a validator found, in the order of the document.
 *
 * <p>What concerns the dossier itself comes first, then sources, actors, statements, meetings, positions, memberships
 * and others, each record in its turn; inside a record, names go by the alphabet and elements by number. At one place,
 * findings keep the order of the rules. Equal dossiers give equal reports. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Report {
    private final List<Violation> violations;

    private Report(List<Violation> violations) {
        this.violations = violations;
    }

    /**
     * A report of findings, put in the order of the document.
     *
     * @param violations the findings in any order; those at one place stay in theirs
     * @return the report
     */
    public static Report of(Collection<Violation> violations) {
        record Placed(List<String> place, Violation violation) {}
        if (Objects.requireNonNull(violations, "violations").size()
                <= 1) { // as of most records that are looked at alone
            return new Report(List.copyOf(violations));
        }
        return new Report(violations.stream()
                .map(violation -> new Placed(DocumentOrder.segments(violation.path()), violation))
                .sorted(Comparator.comparing(Placed::place, new DocumentOrder()))
                .map(Placed::violation)
                .toList());
    }

    /** {@return the findings in the order of the document, unmodifiable} */
    public List<Violation> violations() {
        return violations;
    }

    /** {@return whether nothing was found, not even of severity {@code INFO}} */
    public boolean isEmpty() {
        return violations.isEmpty();
    }

    /** {@return the number of findings} */
    public int size() {
        return violations.size();
    }

    /**
     * Counts the findings of one severity.
     *
     * @param severity the severity
     * @return their number
     */
    public int count(Severity severity) {
        return ofSeverity(severity).size();
    }

    /** {@return whether a finding is an {@code ERROR}} */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /**
     * Picks the findings of one severity.
     *
     * @param severity the severity
     * @return a report of those alone
     */
    public Report ofSeverity(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return only(violation -> violation.severity() == severity);
    }

    /**
     * Picks the findings of some rules.
     *
     * @param codes the codes of the rules; one that is not in the report is no mistake
     * @return a report of those alone
     */
    public Report ofCode(String... codes) {
        Set<String> wanted = Set.copyOf(Arrays.asList(Objects.requireNonNull(codes, "codes")));
        return only(violation -> wanted.contains(violation.code()));
    }

    private Report only(Predicate<Violation> wanted) {
        return new Report(violations.stream().filter(wanted).toList());
    }

    /**
     * Goes on only without errors.
     *
     * @return this report, which holds warnings and informations at most
     * @throws ValidationException if a finding is an {@code ERROR}
     */
    public Report orThrow() {
        if (hasErrors()) {
            throw new ValidationException(this);
        }
        return this;
    }

    /**
     * The findings as plain text, each on a line of its own: severity, code, path and message.
     *
     * @param locale the reader's language; English where a rule has no words in it. Severity and code are never
     *     translated
     * @return the lines, each ended by {@code \n}; the empty string if nothing was found
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
