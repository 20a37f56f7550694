package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.OutcomeState;
import org.rapporteur.time.Edtf;

/**
 * A result of a meeting, as it is reported.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Outcome extends NotABean permits OutcomeBuilder.ImmutableOutcome {
    /** {@return the kind of result} */
    OutcomeKind kind();

    /** {@return the result, in the dossier's words} */
    Text summary();

    /** {@return the state of the result; absent if not stated} */
    Optional<OutcomeState> state();

    /** {@return the parties responsible for carrying it out; empty if none is stated} */
    List<Party> responsible();

    /** {@return the date by which it is due; absent if not stated} */
    Optional<Edtf> due();

    /** {@return the statement that records it; absent if the dossier has none} */
    Optional<Id<Statement>> statement();

    /** {@return the citations of this part of the record; empty if none is recorded} */
    List<Citation> citations();

    /** {@return who voted how on it, or endorsed it; empty if no vote is reported} */
    List<Vote> votes();

    /** {@return the number of votes for each option; empty if no number is reported} */
    List<VoteCount> counts();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds outcomes. Required: {@code kind}, {@code summary}. Not thread-safe. */
    final class Builder extends OutcomeSetters {
        Builder() {}
    }
}
