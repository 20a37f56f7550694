package org.rapporteur.model.property;

import static org.rapporteur.model.property.Kinds.INSTANT;
import static org.rapporteur.model.property.Kinds.TEXT;
import static org.rapporteur.model.property.Kinds.TOKEN;
import static org.rapporteur.model.property.PartTypes.PARTY;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.property.ValueKind.StringForm;
import org.rapporteur.model.property.ValueKind.StringKind;

/** The description of a dossier: its own properties, and its lists of entities. */
public final class DossierType {
    /** The description of the dossier's own properties. */
    public static final TypeDescription<Dossier, Dossier.Builder> OWN = new TypeDescription.Builder<
                    Dossier, Dossier.Builder>(Dossier.class, Dossier::builder)
            .optional(
                    "id",
                    // the id of a dossier is a string, because a dossier is not an entity
                    new StringKind<>(StringForm.ID, text -> new Id<>(text).value(), text -> text),
                    Dossier::id,
                    Dossier.Builder::id)
            .optional("title", TEXT, Dossier::title, Dossier.Builder::title)
            .optional("description", TEXT, Dossier::description, Dossier.Builder::description)
            .optional("publisher", PARTY, Dossier::publisher, Dossier.Builder::publisher)
            .optional("licence", TOKEN, Dossier::licence, Dossier.Builder::licence)
            .optional("createdAt", INSTANT, Dossier::createdAt, Dossier.Builder::createdAt)
            .optional("generator", TOKEN, Dossier::generator, Dossier.Builder::generator)
            .extensible(Dossier.Builder::build, Dossier::extensions, Dossier.Builder::extensions);

    /** The lists in the order of the document. The list of unknown kinds, {@code others}, is the last. */
    public static final List<EntityList> LISTS = Stream.of(EntityKind.values())
            .map(EntityKind::list)
            .distinct()
            .map(EntityList::of)
            .toList();

    private static final Map<EntityKind, EntityList> LIST_OF = new EnumMap<>(EntityKind.class);

    static {
        LISTS.forEach(list -> list.kinds().forEach(kind -> LIST_OF.put(kind, list)));
    }

    private DossierType() {}

    /**
     * Returns the list for the entities of a kind.
     *
     * @param kind the kind
     * @return the list; for {@link EntityKind#OTHER}, the list of unknown kinds
     */
    public static EntityList listOf(EntityKind kind) {
        return Objects.requireNonNull(LIST_OF.get(kind));
    }

    /**
     * Returns the own properties of a dossier, without its records.
     *
     * @param dossier the dossier
     * @return a dossier without records
     */
    public static Dossier header(Dossier dossier) {
        Dossier.Builder builder = Dossier.builder();
        for (Property<Dossier, Dossier.Builder, ?> property : OWN.properties()) {
            Object value = property.present(dossier);
            if (value != null) {
                property.set(builder, value);
            }
        }
        return builder.extensions(dossier.extensions()).build();
    }

    /**
     * A list of a dossier.
     *
     * @param name its name in JSON
     * @param at its place in the dossier
     * @param kinds the kinds in the list; for {@code others}, only {@link EntityKind#OTHER}
     */
    public record EntityList(String name, Pointer at, List<EntityKind> kinds) {
        private static EntityList of(String name) {
            return new EntityList(
                    name,
                    Pointer.ROOT.at(name),
                    Stream.of(EntityKind.values())
                            .filter(kind -> kind.list().equals(name))
                            .toList());
        }

        /**
         * Returns the entities of the list.
         *
         * @param dossier the dossier
         * @return the entities of the kinds of the list, followed by the entities of unknown types that were read from
         *     it
         */
        public List<Entity> entities(Dossier dossier) {
            List<? extends Entity> known = known(dossier);
            return dossier.others().isEmpty()
                    ? Collections.unmodifiableList(known)
                    : Stream.concat(known.stream(), dossier.others().stream().filter(this::holds))
                            .toList();
        }

        /** {@return the number of lists that precede it in the document} */
        public int position() {
            return LISTS.indexOf(this);
        }

        /**
         * Sets the list, but for entities of unknown types.
         *
         * @param builder the builder of a dossier
         * @param known the entities, which are of the kinds of the list
         * @throws ClassCastException if an entity is of another kind
         */
        @SuppressWarnings("unchecked") // the builder reads each element as what it should be
        public void set(Dossier.Builder builder, List<? extends Entity> known) {
            switch (kinds.get(0)) {
                case SOURCE -> builder.sources((List<Source>) known);
                case PERSON, STATE, ORGANIZATION, FORUM -> builder.actors((List<Actor>) known);
                case STATEMENT -> builder.statements((List<Statement>) known);
                case MEETING -> builder.meetings((List<Meeting>) known);
                case MEMBERSHIP_POSITION -> builder.positions((List<MembershipPosition>) known);
                case MEMBERSHIP -> builder.memberships((List<Membership>) known);
                case OTHER ->
                    throw new IllegalArgumentException("known: " + name + " has entities of unknown types only");
            }
        }

        /**
         * Returns the entities of the list whose types are known.
         *
         * @param dossier the dossier
         * @return the entities
         */
        public List<? extends Entity> known(Dossier dossier) {
            return known(dossier, kinds.get(0));
        }

        private boolean holds(OtherEntity other) {
            return other.list().orElse(EntityKind.OTHER.list()).equals(name);
        }

        private static List<? extends Entity> known(Dossier dossier, EntityKind kind) {
            return switch (kind) {
                case SOURCE -> dossier.sources();
                case PERSON, STATE, ORGANIZATION, FORUM -> dossier.actors();
                case STATEMENT -> dossier.statements();
                case MEETING -> dossier.meetings();
                case MEMBERSHIP_POSITION -> dossier.positions();
                case MEMBERSHIP -> dossier.memberships();
                case OTHER -> List.of();
            };
        }
    }
}
