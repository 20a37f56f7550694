package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Dossier;

/**
 * Rules that are checked together.
 *
 * <p>A set is put together in code and found nowhere else, so that no library on the class path changes what it says.
 * No two of its rules have one code. Example:
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.standard().minus("no-citation").withSeverity("holder-without-vote", WARNING);
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

    private RuleSet(Map<String, Rule> rules) {
        this.rules = rules;
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
        return new RuleSet(Map.of()).plus(rules);
    }

    static RuleSet of(Collection<Rule> rules) {
        return new RuleSet(Map.of()).plus(rules);
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
        return new RuleSet(all);
    }

    /**
     * This set without some rules.
     *
     * @param codes the codes of the rules to leave out
     * @return a new set
     * @throws IllegalArgumentException if a code is not that of a rule of this set
     */
    public RuleSet minus(String... codes) {
        Map<String, Rule> fewer = new LinkedHashMap<>(rules);
        for (String code : Objects.requireNonNull(codes, "codes")) {
            fewer.remove(known(code).code());
        }
        return new RuleSet(fewer);
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
        return new RuleSet(changed);
    }

    private Rule known(String code) {
        return rule(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("code: must be that of a rule of this set; was \"" + code + '"'));
    }

    /** {@return the rules in their order, unmodifiable} */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
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
        List<Violation> found = new ArrayList<>();
        Map<Class<?>, List<Occurrence>> byKind = new HashMap<>();
        for (Rule rule : rules.values()) {
            Findings findings = new Findings(index, rule);
            if (rule.subject() == Dossier.class) {
                rule.check(index.dossier(), findings);
            } else if (rule.subject() == Reference.class) {
                index.references().forEach(reference -> rule.check(reference, findings.at(reference::path)));
            } else {
                byKind.computeIfAbsent(rule.subject(), kind -> ofKind(kind, index))
                        .forEach(occurrence -> rule.check(occurrence.entity(), findings.at(occurrence::path)));
            }
            found.addAll(findings.found());
        }
        return Report.of(found);
    }

    private static List<Occurrence> ofKind(Class<?> kind, DossierIndex index) {
        return index.occurrences().stream()
                .filter(occurrence -> kind.isInstance(occurrence.entity()))
                .toList();
    }
}
