package org.rapporteur.json.shape;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.property.DossierType;

/** A dossier that is read member by member, because it is too large to be held. */
public final class DossierMembers {
    private final Unknowns unknowns;
    private final Shape<Dossier, Dossier.Builder>.Members own = DossierShape.DOSSIER.new Members();

    /**
     * Starts with no member.
     *
     * @param unknowns what to do with properties that are not known
     */
    public DossierMembers(Unknowns unknowns) {
        this.unknowns = unknowns;
    }

    /**
     * The codec of what stands in a list of a dossier.
     *
     * @param list the name of the property
     * @return the codec; null if this is not a list of entities
     */
    public static @Nullable Codec<Entity> elements(String list) {
        return DossierType.LISTS.stream()
                .filter(known -> known.name().equals(list))
                .findFirst()
                .map(DossierShape::elements)
                .orElse(null);
    }

    /**
     * Takes note of a list, whose entities are read elsewhere.
     *
     * @param list the name of the property
     * @return whether it is the first of that name
     */
    public boolean start(String list) {
        return own.start(list);
    }

    /**
     * Reads the members of an object that holds some of the dossier's.
     *
     * @param in where to read, at the start of the object
     */
    public void read(Decoder in) {
        while (in.next() == Token.NAME) {
            own.read(in);
        }
    }

    /**
     * Reports what the dossier should have had, once it has ended.
     *
     * @param in where to report
     */
    public void finish(Decoder in) {
        own.reportMissing(in);
    }

    /** {@return the dossier of the properties that were read and are good; empty while its format is not known} */
    public Optional<Dossier> dossier() {
        return own.hasRequired()
                ? Optional.of(own.builder(unknowns, property -> true).build())
                : Optional.empty();
    }
}
