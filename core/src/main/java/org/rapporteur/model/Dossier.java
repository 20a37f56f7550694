package org.rapporteur.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The document that services exchange: the records of one matter, with the sources by which they are known.
 *
 * <p>It is a container; questions about what is in it are answered by an index. Lists keep their order. That ids are
 * unique and references lead somewhere is for the validators to say. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Dossier permits DossierBuilder.ImmutableDossier {
    /** The format, with its major version, that every document states: {@value}. */
    String FORMAT = "rapporteur/1";

    /** {@return the id of the dossier itself; absent if it has none} */
    Optional<String> id();

    /** {@return what the dossier is called; absent if it has no title} */
    Optional<Text> title();

    /** {@return what the dossier is about; absent if not described} */
    Optional<Text> description();

    /** {@return who publishes the dossier; absent if not stated} */
    Optional<Party> publisher();

    /** {@return the terms of use, as an SPDX expression or a URL; absent if not stated} */
    Optional<String> licence();

    /** {@return when the dossier was made; absent if not kept} */
    Optional<Instant> createdAt();

    /** {@return the software that made the dossier; absent if not stated} */
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

    /**
     * The entities of types that this version does not know.
     *
     * @return them in the order of the lists in which they were found, those that were found in none at the end
     */
    List<OtherEntity> others();

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

    /** Builds dossiers. Nothing is required. Not thread-safe. */
    final class Builder extends DossierBuilder {
        Builder() {}

        /**
         * Sets {@link Dossier#createdAt() createdAt} from text.
         *
         * @param instant an instant in UTC such as {@code 2024-05-01T12:00:00Z}
         * @return this builder
         * @throws IllFormedException if the text is not such an instant
         */
        public Builder createdAt(String instant) {
            return createdAt(Checks.instant("Dossier.createdAt", instant));
        }

        /**
         * Adds entities, each to the end of the list of its kind.
         *
         * @param entities the entities
         * @return this builder
         */
        public Builder add(Entity... entities) {
            return addAll(Arrays.asList(Objects.requireNonNull(entities, "entities")));
        }

        /**
         * Adds entities, each to the end of the list of its kind.
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
            Checks.text("Dossier.licence", built.licence());
            Checks.text("Dossier.generator", built.generator());
            Checks.instant("Dossier.createdAt", built.createdAt());
            return built;
        }

        /** One order for what a document holds in several lists, so that a dossier is read back as it was written. */
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
