package org.rapporteur.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.time.Edtf;

/**
 * Rules that are checked together.
 *
 * <p>A set is put together in code and found nowhere else, so that no library on the class path changes what it says.
 * No two of its rules have one code. Example:
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.standard().without("no-citation").withSeverity("holder-without-vote", WARNING);
 * Report report = rules.validate(dossier);
 * }</pre>
 *
 * <p>Validating takes time in proportion to the dossier, and never throws unless the check of one's own rule does.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RuleSet implements Validator<Dossier> {
    private final Map<String, Rule> rules;
    private final List<Rule> inOrder;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Class<?>, Rule[]> bySubject = new ConcurrentHashMap<>();
    private final Optional<Edtf> asOf;

    private RuleSet(Map<String, Rule> rules, Optional<Edtf> asOf) {
        this.rules = rules;
        this.inOrder = List.copyOf(rules.values());
        inOrder.forEach(rule -> places.put(rule.code(), places.size()));
        this.asOf = asOf;
    }

    /** {@return the rules that this library brings; later versions may bring more of them} */
    public static RuleSet standard() {
        return StandardRules.ALL;
    }

    /**
     * A set of rules.
     *
     * @param rules the rules, in the order in which findings at one place are to be reported
     * @return the set
     * @throws IllegalArgumentException if two rules have one code
     */
    public static RuleSet of(Rule... rules) {
        return new RuleSet(Map.of(), Optional.empty()).plus(rules);
    }

    static RuleSet of(Collection<Rule> rules) {
        return new RuleSet(Map.of(), Optional.empty()).plus(rules);
    }

    /**
     * This set and more rules.
     *
     * @param more the rules to be checked after those of this set
     * @return a new set
     * @throws IllegalArgumentException if two rules have one code
     */
    public RuleSet plus(Rule... more) {
        return plus(Arrays.asList(Objects.requireNonNull(more, "more")));
    }

    private RuleSet plus(Collection<Rule> more) {
        Map<String, Rule> all = new LinkedHashMap<>(rules);
        for (Rule rule : more) {
            Objects.requireNonNull(rule, "rule");
            if (all.put(rule.code(), rule) != null) {
                throw new IllegalArgumentException("rules: must not have two of one code; was \"" + rule.code() + '"');
            }
        }
        return new RuleSet(all, asOf);
    }

    /**
     * This set without some rules.
     *
     * @param codes the codes of the rules to leave out
     * @return a new set
     * @throws IllegalArgumentException if a code is not that of a rule of this set
     */
    public RuleSet without(String... codes) {
        Map<String, Rule> fewer = new LinkedHashMap<>(rules);
        for (String code : Objects.requireNonNull(codes, "codes")) {
            fewer.remove(known(code).code());
        }
        return new RuleSet(fewer, asOf);
    }

    /**
     * This set with one rule judged otherwise.
     *
     * @param code the code of the rule
     * @param severity how grave its findings are to be
     * @return a new set
     * @throws IllegalArgumentException if the code is not that of a rule of this set
     */
    public RuleSet withSeverity(String code, Severity severity) {
        Map<String, Rule> changed = new LinkedHashMap<>(rules);
        changed.put(code, known(code).withSeverity(severity));
        return new RuleSet(changed, asOf);
    }

    /**
     * This set, asked on a certain day.
     *
     * <p>Some rules compare dates with today, as that no meeting was held in the future. Nothing here reads a clock: a
     * set to which nobody said what day it is leaves such rules silent.
     *
     * @param day the day on which the dossier is looked at, or was complete; a vaguer date makes less certain
     * @return a new set of the same rules
     */
    public RuleSet asOf(Edtf day) {
        return new RuleSet(rules, Optional.of(Objects.requireNonNull(day, "day")));
    }

    /** {@return the day on which this set is asked; empty if nobody said} */
    public Optional<Edtf> asOf() {
        return asOf;
    }

    private Rule known(String code) {
        return rule(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("code: must be that of a rule of this set; was \"" + code + '"'));
    }

    /** {@return the rules in their order, unmodifiable} */
    public List<Rule> rules() {
        return inOrder;
    }

    /**
     * Finds a rule of this set.
     *
     * @param code its code
     * @return the rule; empty if this set has none of that code
     */
    public Optional<Rule> rule(String code) {
        return Optional.ofNullable(rules.get(Objects.requireNonNull(code, "code")));
    }

    /** How many rules of this set come before the one of a code. */
    int place(String code) {
        return Objects.requireNonNull(places.get(code), code);
    }

    /**
     * The rules that look at values of a class. Those for one and the same type come one after another, since Java 17 remembers of a
     * class only the last interface that an object of it was asked for; a report has its own order.
     */
    Rule[] about(Class<?> subject) {
        Rule[] known = bySubject.get(subject); // without the lock that the other method may take
        return known != null
                ? known
                : bySubject.computeIfAbsent(
                        subject,
                        any -> inOrder.stream()
                                .filter(rule -> rule.subject().isAssignableFrom(subject))
                                .sorted(Comparator.comparing(
                                        rule -> rule.subject().getName()))
                                .toArray(Rule[]::new));
    }

    @Override
    public Report validate(Dossier dossier) {
        return validate(DossierIndex.of(dossier));
    }

    /**
     * Looks at a dossier of which there is an index already.
     *
     * @param index the index
     * @return what was found
     */
    public Report validate(DossierIndex index) {
        Objects.requireNonNull(index, "index");
        RuleRun run = new RuleRun(index, this);
        index.references().stream()
                .takeWhile(reference -> reference.from().isEmpty()) // the others are asked about with their records
                .forEach(run::ask);
        run.askAll(index);
        return run.report();
    }

    /**
     * Looks at what a change of one record can have put wrong, without looking at the whole dossier again.
     *
     * <p>The rules for records and for references are asked about each record that bears the id, and about each that
     * refers to it: after a change of a person's death, about all that the person said; after a record was taken away,
     * about all that still name it. The report holds just those findings of {@link #validate(DossierIndex)} that stand
     * in these records, but for the findings of rules for the {@linkplain Rule#forDossier dossier as a whole}, such as
     * cycles, periods that clash with those of other records, and a dossier of one source. Nor does it hold what is
     * found in a record that names the changed one only by way of a third. Validate the whole before publishing.
     *
     * @param index the index of the dossier as it is now
     * @param changed the id of the record that was added, changed or taken away
     * @return what was found; pointers start from the dossier's root
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
     * Looks at one record alone, as where a dossier is too large to be held.
     *
     * <p>The report holds just those findings of {@link #validate(DossierIndex)} that stand in this record, but for the
     * findings of rules for the {@linkplain Rule#forDossier dossier as a whole}. The standard rules need of the index no
     * more than one {@linkplain DossierIndex#over over a lookup} can tell.
     *
     * @param index the index of the dossier
     * @param record the record at its place in that dossier
     * @return what was found; pointers start from the dossier's root
     * @throws UnsupportedOperationException if a rule of one's own asks more than the index can tell
     */
    public Report validate(DossierIndex index, Occurrence record) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(record, "record");
        RuleRun run = new RuleRun(index, this);
        run.ask(record);
        return run.report();
    }

    /**
     * Looks at one reference alone, such as that of a dossier to its publisher, which stands in no record.
     *
     * @param index the index of the dossier
     * @param reference the reference
     * @return what the rules for references find; pointers start from the dossier's root
     * @throws UnsupportedOperationException if a rule of one's own asks more than the index can tell
     */
    public Report validate(DossierIndex index, Reference reference) {
        Objects.requireNonNull(index, "index");
        RuleRun run = new RuleRun(index, this);
        run.ask(Objects.requireNonNull(reference, "reference"));
        return run.report();
    }
}
