package org.rapporteur.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Entity;
import org.rapporteur.text.Quote;
import org.rapporteur.time.Edtf;

/**
 * The context of a check: the dossier around its subject, and the means to report findings.
 *
 * <p>An instance may be used only during the call of the check, and only by the calling thread.
 *
 * @since 0.1
 */
public final class Findings {
    private final DossierIndex index;
    private final Optional<Edtf> asOf;
    private final Subject subject;
    private final Shortlist found;
    private final Acceptances acceptances;
    private long[] traits = {};

    @SuppressWarnings("NullAway.Init") // set before each check
    private Rule rule;

    Findings(DossierIndex index, RuleSet rules, Subject subject) {
        this.index = index;
        this.asOf = rules.asOf();
        this.subject = subject;
        this.found = new Shortlist(rules);
        this.acceptances = new Acceptances(rules);
    }

    /** {@return the index of the dossier that contains the subject} */
    public DossierIndex index() {
        return index;
    }

    /** {@return the day set by {@link RuleSet#asOf(Edtf)}; if empty, a check that needs it must report nothing} */
    public Optional<Edtf> asOf() {
        return asOf;
    }

    /** {@return the place of the subject, as a JSON Pointer; empty if the subject is the dossier} */
    public String pointer() {
        return subject.pointer();
    }

    /**
     * Reports that the subject violates the rule. A check may report any number of findings; those beyond the
     * {@linkplain RuleSet#withMaxFindings limits} of the rule set are counted, but not held.
     *
     * @param pointer the member that is wrong or missing, as a JSON Pointer from the subject such as {@code /date};
     *     empty for the subject itself
     * @param arguments the values of the {@linkplain Rule#arguments() arguments} of the rule, in order, which are
     *     converted to strings
     * @throws IllegalArgumentException if the pointer is not empty and does not start with a slash, or there are more or
     *     fewer values than names
     */
    public void report(String pointer, Object... arguments) {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(arguments, "arguments");
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("pointer: must be empty or start with '/'; was " + Quote.of(pointer));
        }
        String place = pointer() + pointer;
        if (!acceptances.concern(rule)) {
            found.add(rule, place, () -> rule.found(place, subject.record(place), arguments));
            return;
        }
        Violation finding = rule.found(place, subject.record(place), arguments);
        if (!acceptances.take(finding)) {
            found.add(rule, place, () -> finding);
        }
    }

    /** Whether the record is the subject itself, not merely equal to it. */
    boolean isAt(Occurrence record) {
        return subject.isAt(record);
    }

    /** Returns the parts of the record that is the subject. */
    RecordParts parts() {
        return subject.parts();
    }

    /** Returns the record that the subject, a reference, leads to; the first one if several have the id. */
    Optional<Entity> target() {
        return subject.target();
    }

    /** Sets the traits of all records, in document order, for rules that compare records. */
    void know(long[] traitsOfAll) {
        traits = traitsOfAll;
    }

    /** Visits the records of a kind that have a trait. */
    <E extends Entity> void each(Class<E> kind, Trait trait, BiConsumer<Occurrence, E> action) {
        for (int i = 0; i < traits.length; i++) {
            if ((traits[i] & trait.bit()) != 0) {
                Occurrence occurrence = index.occurrences().get(i);
                if (kind.isInstance(occurrence.entity())) {
                    action.accept(occurrence, kind.cast(occurrence.entity()));
                }
            }
        }
    }

    /** Runs a rule on the subject. */
    void run(Rule asked) {
        rule = asked;
        try {
            asked.check(subject.value(), this);
        } catch (RuntimeException e) {
            throw new RuleException(asked, subject, e);
        }
    }

    /** Returns the findings so far. */
    Report report() {
        return found.report(acceptances.inOrder(), List.of());
    }

    /** Returns the findings in a dossier of which all was checked. */
    Report reportOfAll() {
        return found.report(acceptances.inOrder(), acceptances.stale());
    }
}
