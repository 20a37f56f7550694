package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.time.Edtf;

/**
 * A circumstance on which a position depends, or expressly does not depend.
 *
 * <p>"Not while the war lasts" is {@code barred-by hostilities}, "only after reforms" is {@code requires reform}, and
 * "whether or not there is a ceasefire" is {@code regardless-of hostilities}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Condition extends NotABean permits ConditionBuilder.ImmutableCondition {
    /** {@return how the position depends on the circumstance} */
    ConditionOperator operator();

    /** {@return the kind of circumstance} */
    ConditionKind kind();

    /** {@return the condition, in the dossier's words} */
    Text text();

    /** {@return whether the condition still stands in the way; {@code unknown} by default} */
    @Value.Default
    default ConditionState state() {
        return ConditionState.UNKNOWN;
    }

    /** {@return the time for which the holder of the position set the condition; absent if not stated} */
    Optional<Edtf> period();

    /** {@return the citations of this part of the record; empty if none is recorded} */
    List<Citation> citations();

    /** {@return the actors who must fulfil the condition; empty if not stated} */
    List<Id<? extends Actor>> by();

    /** {@return a slug that all mentions of one condition in the dossier share, whose state may differ with time; absent if it is mentioned once} */
    @Restriction.Slug
    Optional<String> key();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Creates a condition that must be fulfilled before the holder agrees.
     *
     * @param kind the kind of circumstance
     * @param text the condition, in the dossier's words
     * @return the condition, whose state is unknown
     */
    static Condition requires(ConditionKind kind, Text text) {
        return create(ConditionOperator.REQUIRES, kind, text);
    }

    /**
     * Creates a condition that rules out agreement as long as it lasts.
     *
     * @param kind the kind of circumstance
     * @param text the condition, in the dossier's words
     * @return the condition, whose state is unknown
     */
    static Condition barredBy(ConditionKind kind, Text text) {
        return create(ConditionOperator.BARRED_BY, kind, text);
    }

    /**
     * Creates a condition that, according to the holder, makes no difference.
     *
     * @param kind the kind of circumstance
     * @param text the condition, in the dossier's words
     * @return the condition, whose state is unknown
     */
    static Condition regardlessOf(ConditionKind kind, Text text) {
        return create(ConditionOperator.REGARDLESS_OF, kind, text);
    }

    private static Condition create(ConditionOperator operator, ConditionKind kind, Text text) {
        return builder().operator(operator).kind(kind).text(text).build();
    }

    /**
     * Returns a copy of this condition in another state.
     *
     * @param state the new state
     * @return the copy
     */
    default Condition withState(ConditionState state) {
        return toBuilder().state(state).build();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds conditions. Required: {@code operator}, {@code kind}, {@code text}. Not thread-safe. */
    final class Builder extends ConditionSetters {
        Builder() {}
    }
}
