package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Change;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.time.Edtf;

/**
 * Where somebody is reported to stand on a candidate's membership of an organisation.
 *
 * <p>Where nothing is reported there is no record. A stance is on one aspect: "it cannot be fast-tracked while the war
 * lasts" opposes the {@code pace}, barred by hostilities, and says nothing of {@code membership}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom another kind of entity leaves the id out, as it should
public sealed interface MembershipPosition extends KnownEntity
        permits MembershipPositionBuilder.ImmutableMembershipPosition {
    /** {@return the id, unique across the dossier whatever the kind} */
    @Override
    Id<MembershipPosition> id();

    /** {@return whose position it is} */
    Party holder();

    /** {@return who would become a member} */
    Id<? extends Actor> candidate();

    /** {@return of what} */
    Id<? extends Actor> organization();

    /** {@return which side of the membership the stance is on; {@code membership} by default} */
    @Value.Default
    default PositionAspect aspect() {
        return PositionAspect.MEMBERSHIP;
    }

    /** {@return which way the stance goes} */
    Direction direction();

    /** {@return what the stance hangs on; empty if unconditional as reported} */
    List<Condition> conditions();

    /** {@return how the source itself says the stance changed; absent if it does not} */
    Optional<Change> change();

    /** {@return how long the stance holds, only if the source gives a span; else it is dated by its {@link #basis() basis}} */
    Optional<Edtf> period();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds positions. Required: {@code id}, {@code holder}, {@code candidate}, {@code organization}, {@code direction}. Not thread-safe. */
    final class Builder extends MembershipPositionBuilder {
        Builder() {}

        /**
         * Sets {@link MembershipPosition#id() id} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("MembershipPosition.id", id));
        }

        /**
         * Adds to {@link MembershipPosition#basis() basis} by the characters of the ids.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if one of them is not an id; none is added then
         */
        public Builder addBasis(String... ids) {
            return addAllBasis(Checks.<Entity>ids("MembershipPosition.basis", ids));
        }

        /**
         * Sets {@link MembershipPosition#candidate() candidate} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder candidate(String id) {
            return candidate(Checks.id("MembershipPosition.candidate", id));
        }

        /**
         * Sets {@link MembershipPosition#organization() organization} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder organization(String id) {
            return organization(Checks.id("MembershipPosition.organization", id));
        }

        /**
         * Sets {@link MembershipPosition#period() period} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder period(String edtf) {
            return period(Checks.date("MembershipPosition.period", edtf));
        }
    }
}
