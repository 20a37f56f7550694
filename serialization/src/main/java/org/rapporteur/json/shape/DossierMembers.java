package org.rapporteur.json.shape;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.property.DossierType;

/** Reads a dossier member by member, for documents that are too large to be held in memory. */
public final class DossierMembers {
    private final Unknowns unknowns;
    private final Shape<Dossier, Dossier.Builder>.Members own = DossierShape.DOSSIER.new Members();

    /**
     * Creates a dossier without members.
     *
     * @param unknowns the treatment of unknown properties
     */
    public DossierMembers(Unknowns unknowns) {
        this.unknowns = unknowns;
    }

    /**
     * Returns the codec of the elements of a list of a dossier.
     *
     * @param list the name of the property
     * @return the codec; null if the property is not a list of entities
     */
    public static @Nullable Codec<Entity> elements(String list) {
        return DossierType.LISTS.stream()
                .filter(known -> known.name().equals(list))
                .findFirst()
                .map(DossierShape::elements)
                .orElse(null);
    }

    /**
     * Registers a list, whose entities are read elsewhere.
     *
     * @param list the name of the property
     * @return whether it is the first list with that name
     */
    public boolean start(String list) {
        return own.start(list);
    }

    /**
     * Reads an object that contains some of the dossier's members.
     *
     * @param in the decoder, at the start of the object
     */
    public void read(Decoder in) {
        while (in.next() == Token.NAME) {
            own.read(in);
        }
    }

    /**
     * Reports missing properties, at the end of the dossier.
     *
     * @param in the decoder
     */
    public void finish(Decoder in) {
        own.reportMissing(in);
    }

    /** {@return the dossier with the valid properties read so far; empty until its format has been read} */
    public Optional<Dossier> dossier() {
        return own.hasRequired()
                ? Optional.of(own.builder(unknowns, property -> true).build())
                : Optional.empty();
    }
}
