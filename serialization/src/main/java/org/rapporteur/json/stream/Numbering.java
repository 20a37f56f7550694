package org.rapporteur.json.stream;

import java.util.List;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.property.DossierType;

/** Numbers records within the lists of the dossier that they form together. */
final class Numbering {
    private static final List<String> LISTS =
            DossierType.LISTS.stream().map(DossierType.EntityList::name).toList();

    private final int[] counts = new int[LISTS.size()];

    int next(EntityKind kind) {
        int list = list(kind);
        int number = counts[list];
        counts[list] = Math.incrementExact(number);
        return number;
    }

    /** Returns a number that orders records as in a dossier: by kind, and then by the number in the list. */
    static long rank(EntityKind kind, int number) {
        return (long) list(kind) << Integer.SIZE | number;
    }

    private static int list(EntityKind kind) {
        return LISTS.indexOf(kind.list());
    }
}
