package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.text.Form;
import org.rapporteur.time.Edtf;

/**
 * An office that a person holds or held, with the time in office.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Tenure extends NotABean permits TenureBuilder.ImmutableTenure {
    /** {@return the office, in the dossier's words ("Minister of Foreign Affairs")} */
    Text office();

    /** {@return the office as an absolute IRI, which is the same for all its holders; absent if not resolved} */
    Optional<String> officeId();

    /** {@return the body or state to which the office belongs; absent if not resolved} */
    Optional<Id<? extends Actor>> organization();

    /** {@return the time in office, where an interval means throughout; absent if not stated} */
    Optional<Edtf> period();

    /** {@return whether the person holds the office in an acting capacity; false by default} */
    @Value.Default
    default boolean acting() {
        return false;
    }

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

    /** Builds tenures. Required: {@code office}. Not thread-safe. */
    final class Builder extends TenureBuilder {
        Builder() {}

        /**
         * Sets {@link Tenure#organization() organization} from text.
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
