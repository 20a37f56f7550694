package org.rapporteur.model;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How far the information in a record can be believed, in the judgement of those who made the record.
 *
 * <p>It is about the information, as the Admiralty system separates it from the reliability of a source. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Assessment permits AssessmentBuilder.ImmutableAssessment {
    /** {@return credibility by the Admiralty system, from 1 (confirmed by other sources) to 5 (improbable), or 6 (cannot be judged); absent if not graded} */
    OptionalInt credibility();

    /** {@return confidence in the scale of STIX 2.1, from 0 to 100; absent if not graded} */
    OptionalInt confidence();

    /** {@return the reasons in our words; absent if not given} */
    Optional<Text> rationale();

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

    /** Builds assessments. Not thread-safe. */
    final class Builder extends AssessmentBuilder {
        Builder() {}

        /**
         * Builds the assessment.
         *
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Assessment build() {
            Assessment built = super.build();
            Checks.range("Assessment.credibility", built.credibility(), 1, 6);
            Checks.range("Assessment.confidence", built.confidence(), 0, 100);
            return built;
        }
    }
}
