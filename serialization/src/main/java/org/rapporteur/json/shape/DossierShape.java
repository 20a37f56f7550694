package org.rapporteur.json.shape;

import static org.rapporteur.json.shape.ActorShapes.ACTORS;
import static org.rapporteur.json.shape.EntityShapes.KINDS;
import static org.rapporteur.json.shape.EntityShapes.MEETING;
import static org.rapporteur.json.shape.EntityShapes.MEMBERSHIP;
import static org.rapporteur.json.shape.EntityShapes.MEMBERSHIP_POSITION;
import static org.rapporteur.json.shape.EntityShapes.SOURCE;
import static org.rapporteur.json.shape.EntityShapes.STATEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.OtherEntity;

/** The shape of the dossier: its own properties, and its lists of entities. */
final class DossierShape {
    /**
     * A list of a dossier.
     *
     * @param name its name in JSON
     * @param element the codec of its entities
     * @param entities what is written there
     */
    record EntityList(String name, Codec<Entity> element, Function<Dossier, List<Entity>> entities) {}

    static final List<EntityList> LISTS = List.of(
            only("sources", SOURCE, Dossier::sources),
            list("actors", ACTORS, Optional.empty(), Dossier::actors),
            only("statements", STATEMENT, Dossier::statements),
            only("meetings", MEETING, Dossier::meetings),
            only("positions", MEMBERSHIP_POSITION, Dossier::positions),
            only("memberships", MEMBERSHIP, Dossier::memberships),
            others());

    static final Shape<Dossier, Dossier.Builder> DOSSIER = withLists(own(definition()))
            .salvaging(Dossier.Builder::addAll)
            .extensible(Dossier::extensions, Dossier.Builder::extensions);

    /** A dossier without its entities, as the first line of a stream of them. */
    static final Shape<Dossier, Dossier.Builder> HEADER = withoutLists(
                    own(definition().constant("type", "Dossier", true, ProblemCode.WRONG_ENTITY_TYPE)))
            .extensible(Dossier::extensions, Dossier.Builder::extensions);

    private DossierShape() {}

    private static Definition<Dossier, Dossier.Builder> definition() {
        return Shape.of(Dossier.class, Dossier::builder, Dossier.Builder::build);
    }

    private static Definition<Dossier, Dossier.Builder> own(Definition<Dossier, Dossier.Builder> definition) {
        return definition
                .constant("format", Dossier.FORMAT, true, ProblemCode.UNSUPPORTED_FORMAT)
                .optional("id", Strings.DOSSIER_ID, Dossier::id, Dossier.Builder::id)
                .optional("title", Texts.TEXT, Dossier::title, Dossier.Builder::title)
                .optional("description", Texts.TEXT, Dossier::description, Dossier.Builder::description)
                .optional("publisher", PartShapes.PARTY, Dossier::publisher, Dossier.Builder::publisher)
                .optional("licence", Strings.STRING, Dossier::licence, Dossier.Builder::licence)
                .optional("createdAt", Strings.INSTANT, Dossier::createdAt, Dossier.Builder::createdAt)
                .optional("generator", Strings.STRING, Dossier::generator, Dossier.Builder::generator);
    }

    private static Definition<Dossier, Dossier.Builder> withLists(Definition<Dossier, Dossier.Builder> definition) {
        LISTS.forEach(list -> definition.list(list.name(), list.element(), list.entities(), Dossier.Builder::addAll));
        return definition;
    }

    private static Definition<Dossier, Dossier.Builder> withoutLists(Definition<Dossier, Dossier.Builder> definition) {
        LISTS.forEach(list -> definition.banned(list.name(), "entities on lines of their own"));
        return definition;
    }

    /** A list of one kind, in which the type may be missing. */
    private static <E extends Entity> EntityList only(
            String name, EntityKind<E> kind, Function<Dossier, List<E>> known) {
        return list(name, List.of(kind), Optional.of(kind), known);
    }

    /** The known entities of a list, then those of unknown types that were found there. */
    private static <E extends Entity> EntityList list(
            String name,
            List<? extends EntityKind<?>> kinds,
            Optional<EntityKind<?>> implied,
            Function<Dossier, List<E>> known) {
        return new EntityList(name, new Entities(kinds, implied, true, Optional.of(name)), dossier -> {
            List<Entity> entities = new ArrayList<>(known.apply(dossier));
            entities.addAll(foundIn(Optional.of(name), dossier));
            return entities;
        });
    }

    /** What an earlier version kept here may be of a kind that this one knows: it then moves to the list of its kind. */
    private static EntityList others() {
        Codec<Entity> element = new Entities(KINDS, Optional.empty(), true, Optional.empty());
        return new EntityList("others", element, dossier -> foundIn(Optional.empty(), dossier));
    }

    private static List<Entity> foundIn(Optional<String> list, Dossier dossier) {
        List<Entity> found = new ArrayList<>();
        for (OtherEntity other : dossier.others()) {
            if (other.list().equals(list)) {
                found.add(other);
            }
        }
        return found;
    }
}
