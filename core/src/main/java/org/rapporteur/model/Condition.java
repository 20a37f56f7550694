package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.time.Edtf;

/**
 * What stands between the holder of a position and a yes.
 *
 * <p>"Not while the war lasts" is {@code barred-by hostilities}; "only after reforms" is {@code requires reform}; "whether or
 * not there is a ceasefire" is {@code regardless-of hostilities}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Condition permits ConditionBuilder.ImmutableCondition {
    /** {@return how the condition bears on the yes} */
    ConditionOperator operator();

    /** {@return what kind of thing must or must not be} */
    ConditionKind kind();

    /** {@return the condition in our words} */
    Text text();

    /** {@return whether it still stands in the way; {@code unknown} by default} */
    @Value.Default
    default ConditionState state() {
        return ConditionState.UNKNOWN;
    }

    /** {@return for how long the holder set it; absent if not stated} */
    Optional<Edtf> period();

    /** {@return the passages that say so; empty if none is given} */
    List<Citation> citations();

    /** {@return the properties that this version does not know; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Something that must be before there is a yes.
     *
     * @param kind what kind of thing
     * @param text the condition in our words
     * @return the condition, its state unknown
     */
    static Condition requires(ConditionKind kind, Text text) {
        return of(ConditionOperator.REQUIRES, kind, text);
    }

    /**
     * Something that forbids a yes for as long as it lasts.
     *
     * @param kind what kind of thing
     * @param text the condition in our words
     * @return the condition, its state unknown
     */
    static Condition barredBy(ConditionKind kind, Text text) {
        return of(ConditionOperator.BARRED_BY, kind, text);
    }

    /**
     * Something that the holder says makes no difference.
     *
     * @param kind what kind of thing
     * @param text the condition in our words
     * @return the condition, its state unknown
     */
    static Condition regardlessOf(ConditionKind kind, Text text) {
        return of(ConditionOperator.REGARDLESS_OF, kind, text);
    }

    private static Condition of(ConditionOperator operator, ConditionKind kind, Text text) {
        return builder().operator(operator).kind(kind).text(text).build();
    }

    /**
     * The same condition in another state.
     *
     * @param state whether it still stands in the way
     * @return a copy in that state
     */
    default Condition withState(ConditionState state) {
        return toBuilder().state(state).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds conditions. Required: {@code operator}, {@code kind}, {@code text}. Not thread-safe. */
    final class Builder extends ConditionBuilder {
        Builder() {}

        /**
         * Sets {@link Condition#period() period} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder period(String edtf) {
            return period(Checks.date("Condition.period", edtf));
        }
    }
}
