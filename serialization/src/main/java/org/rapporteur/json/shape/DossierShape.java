package org.rapporteur.json.shape;

import java.util.List;
import java.util.Optional;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.property.DossierType;

/** The shape of a dossier: its own properties and its lists of entities. */
final class DossierShape {
    static final Shape<Dossier, Dossier.Builder> DOSSIER = dossier();

    /** A dossier without its entities, as the first line of a stream of records. */
    static final Shape<Dossier, Dossier.Builder> HEADER = header();

    private DossierShape() {}

    private static Shape<Dossier, Dossier.Builder> dossier() {
        Definition<Dossier, Dossier.Builder> definition = own(new Definition<>(DossierType.OWN));
        DossierType.LISTS.forEach(
                list -> definition.entities(list.name(), elements(list), list::entities, Dossier.Builder::addAll));
        return definition.salvaging(Dossier.Builder::addAll).shape();
    }

    private static Shape<Dossier, Dossier.Builder> header() {
        Definition<Dossier, Dossier.Builder> definition =
                own(new Definition<>(DossierType.OWN).constant("type", "Dossier", true, ProblemCode.WRONG_ENTITY_TYPE));
        DossierType.LISTS.forEach(list -> definition.banned(list.name(), "entities on lines of their own"));
        return definition.shape();
    }

    private static Definition<Dossier, Dossier.Builder> own(Definition<Dossier, Dossier.Builder> definition) {
        return definition
                .constant("format", Dossier.FORMAT, true, ProblemCode.UNSUPPORTED_FORMAT)
                .properties();
    }

    /**
     * Returns the codec of the entities in a list. If the list contains one kind, the type may be missing. The list for
     * entities of unknown types may also contain entities of known types, which an earlier version kept there; they are
     * moved to the list of their kind.
     */
    static Codec<Entity> elements(DossierType.EntityList list) {
        List<EntityKind> kinds = list.kinds();
        if (kinds.contains(EntityKind.OTHER)) {
            return new Entities(EntityKind.known(), Optional.empty(), true, Optional.empty());
        }
        Optional<EntityKind> implied = kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
        return new Entities(kinds, implied, true, Optional.of(list.name()));
    }
}
