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
import org.rapporteur.json.ProblemCode;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.OtherEntity;

/** The shape of the dossier: its own properties, and its lists of entities. */
final class DossierShape {
    static final Shape<Dossier, Dossier.Builder> DOSSIER = Shape.of("Dossier", Dossier::builder, Dossier.Builder::build)
            .constant("format", Dossier.FORMAT, true, ProblemCode.UNSUPPORTED_FORMAT)
            .optional("id", Strings.DOSSIER_ID, Dossier::id, Dossier.Builder::id)
            .optional("title", Texts.TEXT, Dossier::title, Dossier.Builder::title)
            .optional("description", Texts.TEXT, Dossier::description, Dossier.Builder::description)
            .optional("publisher", PartShapes.PARTY, Dossier::publisher, Dossier.Builder::publisher)
            .optional("licence", Strings.STRING, Dossier::licence, Dossier.Builder::licence)
            .optional("createdAt", Strings.INSTANT, Dossier::createdAt, Dossier.Builder::createdAt)
            .optional("generator", Strings.STRING, Dossier::generator, Dossier.Builder::generator)
            .list("sources", only("sources", SOURCE), in("sources", Dossier::sources), Dossier.Builder::addAll)
            .list("actors", anyOf("actors", ACTORS), in("actors", Dossier::actors), Dossier.Builder::addAll)
            .list(
                    "statements",
                    only("statements", STATEMENT),
                    in("statements", Dossier::statements),
                    Dossier.Builder::addAll)
            .list("meetings", only("meetings", MEETING), in("meetings", Dossier::meetings), Dossier.Builder::addAll)
            .list(
                    "positions",
                    only("positions", MEMBERSHIP_POSITION),
                    in("positions", Dossier::positions),
                    Dossier.Builder::addAll)
            .list(
                    "memberships",
                    only("memberships", MEMBERSHIP),
                    in("memberships", Dossier::memberships),
                    Dossier.Builder::addAll)
            .list("others", others(), dossier -> foundIn(Optional.empty(), dossier), Dossier.Builder::addAll)
            .extensible(Dossier::extensions, Dossier.Builder::extensions);

    private DossierShape() {}

    /** A list of one kind, in which the type may be missing. */
    private static Codec<Entity> only(String list, EntityKind<?> kind) {
        return new Entities(List.of(kind), Optional.of(kind), true, Optional.of(list));
    }

    private static Codec<Entity> anyOf(String list, List<EntityKind<?>> kinds) {
        return new Entities(kinds, Optional.empty(), true, Optional.of(list));
    }

    /** What an earlier version kept here may be of a kind that this one knows: it then moves to the list of its kind. */
    private static Codec<Entity> others() {
        return new Entities(KINDS, Optional.empty(), true, Optional.empty());
    }

    /** The known entities of a list, then those of unknown types that were found there. */
    private static Function<Dossier, List<Entity>> in(String list, Function<Dossier, List<? extends Entity>> known) {
        return dossier -> {
            List<Entity> entities = new ArrayList<>(known.apply(dossier));
            entities.addAll(foundIn(Optional.of(list), dossier));
            return entities;
        };
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
