package org.rapporteur.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A judgement of the credibility of the information in a record, made by the authors of the dossier.
 *
 * <p>It grades the information, which the Admiralty system separates from the reliability of the source. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Assessment extends NotABean permits AssessmentBuilder.ImmutableAssessment {
    /** {@return the credibility on the scale of the Admiralty system, from 1 (confirmed by other sources) to 5 (improbable), or 6 (cannot be judged); absent if not recorded} */
    @Restriction.Range(least = 1, most = 6)
    OptionalInt credibility();

    /** {@return the confidence on the scale of STIX 2.1, from 0 to 100; absent if not recorded} */
    @Restriction.Range(least = 0, most = 100)
    OptionalInt confidence();

    /** {@return the reasons, in the dossier's words; absent if not recorded} */
    Optional<Text> rationale();

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

    /** Builds assessments. Not thread-safe. */
    final class Builder extends AssessmentSetters {
        Builder() {}
    }
}
