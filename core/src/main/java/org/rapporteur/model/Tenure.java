package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.text.Form;
import org.rapporteur.time.Edtf;

/**
 * An office that a person holds or held, and for how long.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Tenure permits TenureBuilder.ImmutableTenure {
    /** {@return the office in our words ("Minister of Foreign Affairs")} */
    Text office();

    /** {@return the office as an absolute IRI, the same for each of its holders; absent if not resolved} */
    Optional<String> officeId();

    /** {@return the body or state whose office it is; absent if not resolved} */
    Optional<Id<? extends Actor>> organization();

    /** {@return how long it is held: an interval means throughout; absent if not stated} */
    Optional<Edtf> period();

    /** {@return whether the person holds it in place of another; false by default} */
    @Value.Default
    default boolean acting() {
        return false;
    }

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

    /** Builds tenures. Required: {@code office}. Not thread-safe. */
    final class Builder extends TenureBuilder {
        Builder() {}

        /**
         * Sets {@link Tenure#organization() organization} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder organization(String id) {
            return organization(Checks.id("Tenure.organization", id));
        }

        /**
         * Sets {@link Tenure#period() period} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder period(String edtf) {
            return period(Checks.date("Tenure.period", edtf));
        }

        /**
         * Builds the tenure.
         *
         * @throws MissingAttributeException if a required attribute is not set
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Tenure build() {
            Tenure built = super.build();
            Checks.form("Tenure.officeId", Form.IRI, built.officeId());
            return built;
        }
    }
}
