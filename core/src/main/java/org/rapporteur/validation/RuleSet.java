package org.rapporteur.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.text.Quote;
import org.rapporteur.time.Edtf;

/**
 * A set of rules, which validates dossiers.
 *
 * <p>A set is assembled in code only, so that no library on the class path can change its findings. The codes of its
 * rules are unique. Example:
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.standard().without("no-citation").withSeverity("holder-without-vote", WARNING);
 * Report report = rules.validate(dossier);
 * }</pre>
 *
 * <p>Validation takes time in proportion to the dossier, and the {@linkplain #withMaxFindings findings are limited}. It
 * throws no exception except a {@link RuleException}, if a rule of yours throws one. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RuleSet implements Validator<Dossier> {
    /** The default limit of the findings of one rule in a report. */
    public static final int DEFAULT_MAX_FINDINGS_PER_RULE = 1_000;

    /** The default limit of all findings in a report. */
    public static final int DEFAULT_MAX_FINDINGS = 10_000;

    private final RuleTable rules;
    private final RuleOptions options;

    private RuleSet(RuleTable rules, RuleOptions options) {
        this.rules = rules;
        this.options = options;
    }

    /** {@return the standard rules of this library; later versions may add rules} */
    public static RuleSet standard() {
        return StandardRules.ALL;
    }

    /**
     * Creates a set of rules.
     *
     * @param rules the rules, in the order in which findings at the same place are reported
     * @return the set
     * @throws IllegalArgumentException if two rules have the same code
     */
    public static RuleSet of(Rule... rules) {
        return of(Arrays.asList(Objects.requireNonNull(rules, "rules")));
    }

    static RuleSet of(Collection<Rule> rules) {
        return new RuleSet(new RuleTable(Map.of()), RuleOptions.DEFAULT).plus(rules, "rules");
    }

    /**
     * Returns a copy of this set with more rules.
     *
     * @param more the rules to add after those of this set
     * @return the copy
     * @throws IllegalArgumentException if two rules have the same code
     */
    public RuleSet plus(Rule... more) {
        return plus(Arrays.asList(Objects.requireNonNull(more, "more")), "more");
    }

    private RuleSet plus(Collection<Rule> more, String parameter) {
        Map<String, Rule> all = new LinkedHashMap<>(rules.byCode());
        for (Rule rule : more) {
            Objects.requireNonNull(rule, parameter);
            if (all.put(rule.code(), rule) != null) {
                throw new IllegalArgumentException("rules: must have unique codes; was \"" + rule.code() + '"');
            }
        }
        return new RuleSet(new RuleTable(all), options);
    }

    /**
     * Returns a copy of this set without some of its rules.
     *
     * @param codes the codes of the rules to omit
     * @return the copy
     * @throws IllegalArgumentException if no rule of this set has one of the codes
     */
    public RuleSet without(String... codes) {
        Map<String, Rule> fewer = new LinkedHashMap<>(rules.byCode());
        for (String code : Objects.requireNonNull(codes, "codes")) {
            fewer.remove(known(Objects.requireNonNull(code, "codes")).code());
        }
        return new RuleSet(new RuleTable(fewer), options);
    }

    /**
     * Returns a copy of this set in which one rule has another severity.
     *
     * @param code the code of the rule
     * @param severity the severity of its findings
     * @return the copy
     * @throws IllegalArgumentException if no rule of this set has the code
     */
    public RuleSet withSeverity(String code, Severity severity) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Map<String, Rule> changed = new LinkedHashMap<>(rules.byCode());
        changed.put(code, known(code).withSeverity(severity));
        return new RuleSet(new RuleTable(changed), options);
    }

    /**
     * Returns a copy of this set that validates dossiers as of a day.
     *
     * <p>Some rules compare dates with the current day; for example, no meeting can have been held in the future.
     * Because this library does not read the clock, these rules report nothing unless the day is set.
     *
     * @param day the day as of which dossiers are validated; if the date is less precise, fewer findings are certain
     * @return the copy
     */
    public RuleSet asOf(Edtf day) {
        return new RuleSet(rules, options.withAsOf(Objects.requireNonNull(day, "day")));
    }

    /** {@return the day as of which dossiers are validated; empty if not set} */
    public Optional<Edtf> asOf() {
        return options.asOf();
    }

    /**
     * Returns a copy of this set with other limits of the findings in a {@link Report}.
     *
     * <p>Findings beyond a limit are counted, but not held in memory. A report contains the first findings of each rule
     * in document order. If these are more than the limit of all, it contains all errors before any warning, and all
     * warnings before any information, and of one severity the first.
     *
     * @param perRule the maximum number of findings of one rule, by default {@value #DEFAULT_MAX_FINDINGS_PER_RULE};
     *     {@link Integer#MAX_VALUE} for no limit
     * @param inAll the maximum number of findings of all rules, by default {@value #DEFAULT_MAX_FINDINGS};
     *     {@link Integer#MAX_VALUE} for no limit
     * @return the copy
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public RuleSet withMaxFindings(int perRule, int inAll) {
        return new RuleSet(rules, options.withMaxFindings(perRule, inAll));
    }

    /** {@return the maximum number of findings of one rule in a report} */
    public int maxFindingsPerRule() {
        return options.maxFindingsPerRule();
    }

    /** {@return the maximum number of findings in a report} */
    public int maxFindings() {
        return options.maxFindings();
    }

    /**
     * Returns a copy of this set that accepts some findings.
     *
     * <p>Reports contain them {@linkplain Report#accepted() apart}. They count neither among the other findings nor for
     * their limits. An acceptance with the code of a rule that this set does not contain accepts nothing.
     *
     * @param baseline the findings to accept, in place of those of any earlier baseline
     * @return the copy
     */
    public RuleSet accepting(Baseline baseline) {
        return new RuleSet(rules, options.withBaseline(Objects.requireNonNull(baseline, "baseline")));
    }

    /** {@return the accepted findings; by default none} */
    public Baseline baseline() {
        return options.baseline();
    }

    private Rule known(String code) {
        return rule(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "code: must be that of a rule of this set; was " + Quote.of(code)));
    }

    /** {@return the rules in order, unmodifiable} */
    public List<Rule> rules() {
        return rules.inOrder();
    }

    /**
     * Returns the rule that has a code.
     *
     * @param code the code
     * @return the rule; empty if no rule of this set has the code
     */
    public Optional<Rule> rule(String code) {
        return Optional.ofNullable(rules.byCode().get(Objects.requireNonNull(code, "code")));
    }

    RuleTable table() {
        return rules;
    }

    @Override
    public Report validate(Dossier dossier) {
        return validate(DossierIndex.of(Objects.requireNonNull(dossier, "dossier")));
    }

    /**
     * Validates a dossier that is already indexed.
     *
     * @param index the index
     * @return the report
     */
    public Report validate(DossierIndex index) {
        Objects.requireNonNull(index, "index");
        RuleRun run = new RuleRun(index, this);
        index.ownReferences().forEach(run::ask);
        run.askAll(index);
        return run.reportOfAll();
    }

    /**
     * Validates only what can be affected by a change of one record.
     *
     * <p>The rules for records and references run on each record that has the id and on each record that refers to it.
     * After a change of a person's death, these include everything that the person said; after the removal of a record,
     * everything that still refers to it. The report contains the same findings in these records as
     * {@link #validate(DossierIndex)}, except those of rules for the {@linkplain Rule#forDossier dossier as a whole},
     * such as cycles, overlapping periods of several records, and a dossier with a single source. Records that refer to
     * the changed one only through a third record are not validated. Validate the whole dossier before you publish it.
     *
     * @param index the index of the dossier after the change
     * @param changed the id of the record that was added, changed or removed
     * @return the report, with pointers from the root of the dossier
     */
    public Report validate(DossierIndex index, Id<?> changed) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(changed, "changed");
        Set<Occurrence> affected = new LinkedHashSet<>(index.withId(changed));
        affected.addAll(index.referringTo(changed));
        RuleRun run = new RuleRun(index, this);
        affected.forEach(run::ask);
        return run.report();
    }

    /**
     * Validates only what can be affected by a change of one record.
     *
     * @param index the index of the dossier after the change
     * @param changed the record that was added, changed or removed, of which only the id is read
     * @return the report, as by {@link #validate(DossierIndex, Id)}
     */
    public Report validate(DossierIndex index, KnownEntity changed) {
        Objects.requireNonNull(index, "index");
        return validate(index, Objects.requireNonNull(changed, "changed").id());
    }

    /**
     * Validates only what can be affected by a change of one record.
     *
     * @param index the index of the dossier after the change
     * @param changed the id of the record that was added, changed or removed, as text
     * @return the report, as by {@link #validate(DossierIndex, Id)}
     * @throws IllFormedException if the text is not an id
     */
    public Report validate(DossierIndex index, String changed) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(changed, "changed");
        Id<?> id;
        try {
            id = Id.of(changed);
        } catch (IllFormedException e) {
            throw e.withField("changed");
        }
        return validate(index, id);
    }

    /**
     * Validates one record, for dossiers that are too large for memory.
     *
     * <p>The report contains the same findings in this record as {@link #validate(DossierIndex)}, except those of rules
     * for the {@linkplain Rule#forDossier dossier as a whole}. For the standard rules, an index
     * {@linkplain DossierIndex#over over a lookup} is sufficient.
     *
     * @param index the index of the dossier
     * @param record the record with its place in the dossier
     * @return the report, with pointers from the root of the dossier
     * @throws RuleException if a check throws an exception, such as an {@link UnsupportedOperationException} for a query
     *     that the index does not support
     */
    public Report validate(DossierIndex index, Occurrence record) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(record, "record");
        RuleRun run = new RuleRun(index, this);
        run.ask(record);
        return run.report();
    }

    /**
     * Validates one reference, such as that of a dossier to its publisher, which is not part of a record.
     *
     * @param index the index of the dossier
     * @param reference the reference
     * @return the report of the rules for references, with pointers from the root of the dossier
     * @throws RuleException if a check throws an exception, such as an {@link UnsupportedOperationException} for a query
     *     that the index does not support
     */
    public Report validate(DossierIndex index, Reference reference) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(reference, "reference");
        RuleRun run = new RuleRun(index, this);
        run.ask(reference);
        return run.report();
    }

    /** {@return the number of rules and the options, for logging, such as {@code 128 rules as of 2024-12-31}} */
    @Override
    public String toString() {
        return (rules().size() == 1 ? "1 rule" : rules().size() + " rules")
                + asOf().map(day -> " as of " + day).orElse("");
    }
}
