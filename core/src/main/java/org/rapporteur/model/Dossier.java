package org.rapporteur.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The document that services exchange: the records of one matter, with the sources that they are based on.
 *
 * <p>A dossier is a container; {@code org.rapporteur.dossier.DossierIndex} answers queries about its content. Lists
 * keep their order. Validators, not this type, check that ids are unique and that references lead to records. Immutable
 * and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Dossier extends NotABean permits DossierBuilder.ImmutableDossier {
    /** The format and its major version, which every document states: {@value}. */
    String FORMAT = "rapporteur/1";

    /** {@return the id of the dossier itself; absent if it has none} */
    @Restriction.ByHand
    Optional<String> id();

    /** {@return the title; absent if the dossier has none} */
    Optional<Text> title();

    /** {@return a description of the dossier; absent if not recorded} */
    Optional<Text> description();

    /** {@return the publisher of the dossier; absent if not recorded} */
    Optional<Party> publisher();

    /** {@return the terms of use, as an SPDX expression or a URL; absent if not recorded} */
    Optional<String> licence();

    /** {@return the time at which the dossier was created; absent if not recorded} */
    Optional<Instant> createdAt();

    /** {@return the software that created the dossier; absent if not recorded} */
    Optional<String> generator();

    /** {@return the sources} */
    List<Source> sources();

    /** {@return the persons, states, organisations and forums} */
    List<Actor> actors();

    /** {@return the statements} */
    List<Statement> statements();

    /** {@return the meetings} */
    List<Meeting> meetings();

    /** {@return the positions on membership} */
    List<MembershipPosition> positions();

    /** {@return the memberships} */
    List<Membership> memberships();

    /** {@return the entities of types that are unknown to this version of the library, in the order of the lists in which they were found; those found in none of them come last} */
    List<OtherEntity> others();

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

    /** Builds dossiers. No attribute is required. Not thread-safe. */
    final class Builder extends DossierSetters {
        Builder() {}

        /**
         * Adds entities, each to the end of the list for its kind.
         *
         * @param entities the entities
         * @return this builder
         */
        public Builder add(Entity... entities) {
            return addAll(Arrays.asList(Objects.requireNonNull(entities, "entities")));
        }

        /**
         * Adds entities, each to the end of the list for its kind.
         *
         * @param entities the entities
         * @return this builder
         */
        public Builder addAll(Iterable<? extends Entity> entities) {
            for (Entity entity : Objects.requireNonNull(entities, "entities")) {
                addOne(entity);
            }
            return this;
        }

        private Builder addOne(Entity entity) {
            Objects.requireNonNull(entity, "entities element");
            return switch (EntityKind.of(entity)) {
                case SOURCE -> addSource((Source) entity);
                case PERSON, STATE, ORGANIZATION, FORUM -> addActor((Actor) entity);
                case STATEMENT -> addStatement((Statement) entity);
                case MEETING -> addMeeting((Meeting) entity);
                case MEMBERSHIP_POSITION -> addPosition((MembershipPosition) entity);
                case MEMBERSHIP -> addMembership((Membership) entity);
                case OTHER -> addOther((OtherEntity) entity);
            };
        }

        /**
         * Builds the dossier.
         *
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Dossier build() {
            Dossier built = inOrder(super.build());
            if (built.id().isPresent()) {
                Checks.<Entity>id("Dossier.id", built.id().get());
            }
            return built;
        }

        /** Sorts the other entities by list, so that a dossier is equal to itself after it is written and read back. */
        private Dossier inOrder(Dossier built) {
            if (built.others().isEmpty()) {
                return built;
            }
            List<OtherEntity> ordered = built.others().stream()
                    .sorted(Comparator.comparingInt(Builder::rank))
                    .toList();
            if (ordered.equals(built.others())) {
                return built;
            }
            others(ordered);
            return super.build();
        }

        private static int rank(OtherEntity other) {
            List<String> lists = EntityKind.lists();
            return other.list().map(lists::indexOf).orElse(lists.size());
        }
    }
}
