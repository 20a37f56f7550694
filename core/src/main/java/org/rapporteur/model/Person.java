package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.time.Edtf;

/**
 * A human being who speaks, takes part in meetings or holds a position.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom(KnownEntity) intentionally leaves out the id
public sealed interface Person extends Actor permits PersonBuilder.ImmutablePerson {
    /** {@return the id, which is unique in the dossier across all kinds of entities} */
    @Override
    Id<Person> id();

    /** {@return the date of birth; absent if not stated} */
    Optional<Edtf> born();

    /** {@return the date of death; absent if not stated, or if the person is alive} */
    Optional<Edtf> died();

    /** {@return the states of which the person is a citizen; empty if none is stated} */
    List<Id<? extends Actor>> citizenships();

    /** {@return the offices that the person holds or held; empty if none is stated} */
    List<Tenure> tenures();

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds persons. Required: {@code id}, {@code names}. Not thread-safe. */
    final class Builder extends PersonBuilder {
        Builder() {}

        /**
         * Sets {@link Person#id() id} from text.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("Person.id", id));
        }

        /**
         * Parses ids and adds them to {@link Person#basis() basis}.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if any of the texts is not an id, in which case no id is added
         */
        public Builder addBasis(String... ids) {
            return addAllBasis(Checks.<Entity>ids("Person.basis", ids));
        }

        /**
         * Sets {@link Person#born() born} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder born(String edtf) {
            return born(Checks.date("Person.born", edtf));
        }

        /**
         * Sets {@link Person#died() died} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder died(String edtf) {
            return died(Checks.date("Person.died", edtf));
        }

        /**
         * Parses ids and adds them to {@link Person#citizenships() citizenships}.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if any of the texts is not an id, in which case no id is added
         */
        public Builder addCitizenship(String... ids) {
            return addAllCitizenships(Checks.<Actor>ids("Person.citizenships", ids));
        }

        /**
         * Builds the person.
         *
         * @throws MissingAttributeException if a required attribute is not set
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Person build() {
            Person built = super.build();
            Checks.atLeastOne("Person.names", built.names());
            return built;
        }
    }
}
