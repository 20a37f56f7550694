package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Entity;
import org.rapporteur.time.Edtf;

/**
 * What a check is given beside its subject: the dossier around it, and where to put what it finds.
 *
 * <p>It is for the one call of the check and for its thread alone.
 *
 * @since 0.1
 */
public final class Findings {
    private final DossierIndex index;
    private final Optional<Edtf> asOf;
    private final List<Violation> found = new ArrayList<>();

    private final Subject subject;
    private long[] traits = {};

    @SuppressWarnings("NullAway.Init") // set before each check
    private Rule rule;

    Findings(DossierIndex index, Optional<Edtf> asOf, Subject subject) {
        this.index = index;
        this.asOf = asOf;
        this.subject = subject;
    }

    /** {@return the dossier around the subject, ready for questions} */
    public DossierIndex index() {
        return index;
    }

    /**
     * {@return the day on which the dossier is looked at, by {@link RuleSet#asOf(Edtf)}; empty if nobody said, and then
     * a check that needs it finds nothing}
     */
    public Optional<Edtf> asOf() {
        return asOf;
    }

    /** {@return where the subject stands, as a JSON Pointer; empty if it is the dossier} */
    public String path() {
        return subject.path();
    }

    /**
     * Reports that the subject breaks the rule. A check may report any number of times.
     *
     * @param pointer the member that is wrong, or missing, as a JSON Pointer from the subject such as {@code /date};
     *     empty for the subject itself
     * @param arguments the values that the message speaks of, each kept as the string that it turns into
     * @throws IllegalArgumentException if the pointer is neither empty nor starts with a slash
     */
    public void report(String pointer, Object... arguments) {
        Objects.requireNonNull(pointer, "pointer");
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("pointer: must be empty or start with '/'; was \"" + pointer + '"');
        }
        found.add(rule.violation(path() + pointer, arguments));
    }

    /** Whether a record is the subject, and not just equal to it. */
    boolean isAt(Occurrence record) {
        return subject.isAt(record);
    }

    /** The parts of the record that is the subject. */
    RecordParts parts() {
        return subject.parts();
    }

    /** The record to which the reference that is the subject leads, the first if several bear its id. */
    Optional<Entity> target() {
        return subject.target();
    }

    /** Has the traits of all records of the dossier, in their order, for rules that compare them. */
    void know(long[] traitsOfAll) {
        traits = traitsOfAll;
    }

    /** Goes through the records of a kind that have a trait. */
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

    /** Has a rule look at the subject. */
    void run(Rule asked) {
        rule = asked;
        asked.check(subject.value(), this);
    }

    /** What the rules have found so far, in the order in which they were asked. */
    List<Violation> found() {
        return found;
    }
}
