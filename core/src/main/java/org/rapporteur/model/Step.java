package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;
import org.rapporteur.time.Edtf;

/**
 * A step within a stage of membership, such as the ratification by one member or the opening of a chapter.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Step extends NotABean permits StepBuilder.ImmutableStep {
    /** {@return the kind of step} */
    StepKind kind();

    /** {@return what the step is about, in the dossier's words ("chapter 23, judiciary and fundamental rights"); absent if not stated} */
    Optional<Text> text();

    /** {@return the actor whose step it is, such as the member that ratifies; absent if not stated} */
    Optional<Id<? extends Actor>> by();

    /** {@return how far the step has got} */
    StepState state();

    /** {@return the date at which the step reached this state; absent if not stated} */
    Optional<Edtf> date();

    /** {@return the citations of this part of the record; empty if none is recorded} */
    List<Citation> citations();

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

    /** Builds steps. Required: {@code kind}, {@code state}. Not thread-safe. */
    final class Builder extends StepSetters {
        Builder() {}
    }
}
