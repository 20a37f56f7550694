package org.rapporteur.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Recognition;
import org.rapporteur.text.Form;
import org.rapporteur.time.Edtf;

/**
 * A state, or a polity that acts like one, present or former.
 *
 * <p>Whether others recognise it is a property, not a condition for a record. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom another kind of entity leaves the id out, as it should
public sealed interface State extends Actor permits StateBuilder.ImmutableState {
    /** {@return the id, unique across the dossier whatever the kind} */
    @Override
    Id<State> id();

    /** {@return its code in ISO 3166-1 alpha-2, in upper case, such as {@code UA}; absent if it has none} */
    Optional<String> country();

    /** {@return how far other states recognise it; absent if not stated} */
    Optional<Recognition> recognition();

    /** {@return when it existed; absent if not stated} */
    Optional<Edtf> period();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds states. Required: {@code id}, {@code names}. Not thread-safe. */
    final class Builder extends StateBuilder {
        Builder() {}

        /**
         * Sets {@link State#id() id} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("State.id", id));
        }

        /**
         * Adds to {@link State#basis() basis} by the characters of the ids.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if one of them is not an id; none is added then
         */
        public Builder addBasis(String... ids) {
            return addAllBasis(Checks.<Entity>ids("State.basis", ids));
        }

        /**
         * Sets {@link State#period() period} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder period(String edtf) {
            return period(Checks.date("State.period", edtf));
        }

        /**
         * Builds the state.
         *
         * @throws MissingAttributeException if a required attribute is not set
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public State build() {
            State built = super.build();
            Checks.form("State.country", Form.COUNTRY, built.country());
            Checks.atLeastOne("State.names", built.names());
            return built;
        }
    }
}
