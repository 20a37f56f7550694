package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.OutcomeState;
import org.rapporteur.time.Edtf;

/**
 * What came of a meeting, or what it is reported to have come to.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Outcome permits OutcomeBuilder.ImmutableOutcome {
    /** {@return what kind of result it is} */
    OutcomeKind kind();

    /** {@return the result in our words} */
    Text summary();

    /** {@return how far it has come; absent if not stated} */
    Optional<OutcomeState> state();

    /** {@return who is to carry it out; empty if not stated} */
    List<Party> responsible();

    /** {@return by when; absent if not stated} */
    Optional<Edtf> due();

    /** {@return the statement that records it; absent if there is none here} */
    Optional<Id<Statement>> statement();

    /** {@return the passages that say so; empty if none is given} */
    List<Citation> citations();

    /** {@return the properties that this version does not know; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds outcomes. Required: {@code kind}, {@code summary}. Not thread-safe. */
    final class Builder extends OutcomeBuilder {
        Builder() {}

        /**
         * Sets {@link Outcome#due() due} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder due(String edtf) {
            return due(Checks.date("Outcome.due", edtf));
        }

        /**
         * Sets {@link Outcome#statement() statement} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder statement(String id) {
            return statement(Checks.id("Outcome.statement", id));
        }
    }
}
