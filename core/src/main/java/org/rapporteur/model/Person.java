package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.time.Edtf;

/**
 * A human being who speaks, meets or holds a position.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom another kind of entity leaves the id out, as it should
public sealed interface Person extends Actor permits PersonBuilder.ImmutablePerson {
    /** {@return the id, unique across the dossier whatever the kind} */
    @Override
    Id<Person> id();

    /** {@return date of birth; absent if not stated} */
    Optional<Edtf> born();

    /** {@return date of death; absent if not stated or alive} */
    Optional<Edtf> died();

    /** {@return the states of which the person is a citizen; empty if not stated} */
    List<Id<? extends Actor>> citizenships();

    /** {@return the offices that the person holds or held; empty if none is stated} */
    List<Tenure> tenures();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds persons. Required: {@code id}, {@code names}. Not thread-safe. */
    final class Builder extends PersonBuilder {
        Builder() {}

        /**
         * Sets {@link Person#id() id} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("Person.id", id));
        }

        /**
         * Adds to {@link Person#basis() basis} by the characters of the ids.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if one of them is not an id; none is added then
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
         * Adds to {@link Person#citizenships() citizenships} by the characters of the ids.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if one of them is not an id; none is added then
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
