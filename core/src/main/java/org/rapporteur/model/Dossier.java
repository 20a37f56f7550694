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

    /**
     * {@return all records in document order, those of unknown types too, unmodifiable: sources, actors, statements,
     * meetings, positions, memberships and others; an {@link OtherEntity} found in a list of known entities comes after
     * those}
     */
    default List<Entity> entities() {
        return DossierChange.entities(this);
    }

    /**
     * Returns a copy of this dossier with more records.
     *
     * <p>A record whose id is taken is refused, because a version of a record that is already there should
     * {@linkplain #replace replace} it. To build a dossier with an id used twice, use {@link Builder#add}.
     *
     * @param entities the records, each of which is added at the end of the list for its kind
     * @return the copy
     * @throws IllegalArgumentException if the dossier, or another of the records, already has one of the ids
     */
    default Dossier with(Entity... entities) {
        return with(Arrays.asList(Objects.requireNonNull(entities, "entities")));
    }

    /**
     * Returns a copy of this dossier with more records, as {@link #with(Entity...)} does.
     *
     * @param entities the records, each of which is added at the end of the list for its kind
     * @return the copy
     * @throws IllegalArgumentException if the dossier, or another of the records, already has one of the ids
     */
    default Dossier with(Iterable<? extends Entity> entities) {
        return DossierChange.with(this, entities);
    }

    /**
     * Returns a copy of this dossier in which some records are replaced.
     *
     * <p>Each record takes the place of the one that has its id. In each list, known records still come before those of
     * unknown types.
     *
     * @param entities the new versions of the records
     * @return the copy
     * @throws IllegalArgumentException if a record has no id, or an id that no record of the dossier has, that several
     *     have, or that a record in another list has; if two of the given records have one id
     */
    default Dossier replace(Entity... entities) {
        return replace(Arrays.asList(Objects.requireNonNull(entities, "entities")));
    }

    /**
     * Returns a copy of this dossier in which some records are replaced, as {@link #replace(Entity...)} does.
     *
     * @param entities the new versions of the records
     * @return the copy
     * @throws IllegalArgumentException if a record has no id, or an id that no record of the dossier has, that several
     *     have, or that a record in another list has; if two of the given records have one id
     */
    default Dossier replace(Iterable<? extends Entity> entities) {
        return DossierChange.replace(this, entities);
    }

    /**
     * Returns a copy of this dossier without some records. References to them stay; the rule {@code dangling-reference}
     * finds them.
     *
     * @param ids the ids of the records; if several records have one id, all of them are left out
     * @return the copy
     * @throws IllegalArgumentException if no record has one of the ids
     */
    default Dossier without(Id<?>... ids) {
        return without(Arrays.asList(Objects.requireNonNull(ids, "ids")));
    }

    /**
     * Returns a copy of this dossier without some records, as {@link #without(Id...)} does.
     *
     * @param ids the ids of the records; if several records have one id, all of them are left out
     * @return the copy
     * @throws IllFormedException if a text is not an id
     * @throws IllegalArgumentException if no record has one of the ids
     */
    default Dossier without(String... ids) {
        return without(Checks.each("ids", id -> Checks.<Entity>id("ids", id), ids));
    }

    /**
     * Returns a copy of this dossier without some records, as {@link #without(Id...)} does.
     *
     * @param ids the ids of the records; if several records have one id, all of them are left out
     * @return the copy
     * @throws IllegalArgumentException if no record has one of the ids
     */
    default Dossier without(Iterable<? extends Id<?>> ids) {
        return DossierChange.without(this, ids);
    }

    /**
     * Creates a dossier of records.
     *
     * @param entities the records, each of which is added at the end of the list for its kind
     * @return the dossier
     */
    static Dossier of(Entity... entities) {
        return builder().add(entities).build();
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

        /** The methods of {@code builder} make no array and no list of one element. */
        private void addOne(Entity entity) {
            Objects.requireNonNull(entity, "entities element");
            switch (EntityKind.of(entity)) {
                case SOURCE -> builder.addSource((Source) entity);
                case PERSON, STATE, ORGANIZATION, FORUM -> builder.addActor((Actor) entity);
                case STATEMENT -> builder.addStatement((Statement) entity);
                case MEETING -> builder.addMeeting((Meeting) entity);
                case MEMBERSHIP_POSITION -> builder.addPosition((MembershipPosition) entity);
                case MEMBERSHIP -> builder.addMembership((Membership) entity);
                case OTHER -> builder.addOther((OtherEntity) entity);
            }
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
