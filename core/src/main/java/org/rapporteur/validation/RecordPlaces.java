package org.rapporteur.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.property.DossierType;
import org.rapporteur.model.property.EntityTypes;

/** Finds the records of a dossier in which places are. */
final class RecordPlaces {
    private static final int MOST_DIGITS = 9;

    private final Map<String, List<Entity>> lists = new HashMap<>();

    RecordPlaces(Dossier dossier) {
        DossierType.LISTS.forEach(list -> lists.put(list.name(), list.entities(dossier)));
    }

    /** Returns the id of the record in which a place is; empty if it is in none, or the record has no id. */
    Optional<Id<?>> id(String pointer) {
        int end = end(pointer);
        int start = pointer.indexOf('/', 1) + 1;
        if (end == 0 || end - start > MOST_DIGITS) {
            return Optional.empty();
        }
        List<Entity> list = lists.getOrDefault(pointer.substring(1, start - 1), List.of());
        int number = Integer.parseInt(pointer, start, end, 10);
        return number < list.size() ? EntityTypes.id(list.get(number)) : Optional.empty();
    }

    /** Returns the length of the part of a pointer that leads to a record; 0 if it leads into the dossier itself. */
    static int end(String pointer) {
        int list = pointer.startsWith("/") ? pointer.indexOf('/', 1) : -1;
        if (list < 0 || !isList(pointer.substring(1, list))) {
            return 0;
        }
        int slash = pointer.indexOf('/', list + 1);
        int end = slash < 0 ? pointer.length() : slash;
        return isNumber(pointer, list + 1, end) ? end : 0;
    }

    private static boolean isList(String name) {
        return EntityKind.lists().contains(name) || name.equals(EntityKind.OTHER.list());
    }

    private static boolean isNumber(String pointer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (pointer.charAt(i) < '0' || pointer.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
