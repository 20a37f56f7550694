package org.rapporteur.json.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.property.DossierType;
import org.rapporteur.model.property.DossierType.EntityList;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.validation.AcceptedFinding;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Violation;

/** Finds the ids of the records with violations, which stay the same when the number of a record changes. */
final class RecordIds {
    /** The place of a record in a dossier, at the start of the path of a violation. */
    private static final Pattern RECORD = Pattern.compile("/([a-z]+)/([0-9]{1,9})");

    private RecordIds() {}

    /** Returns the ids by the JSON Pointers of the records; empty if the value is neither a dossier nor an entity. */
    static Map<String, String> of(Object value, Report report) {
        Map<String, String> ids = new LinkedHashMap<>();
        if (value instanceof Entity entity) {
            id(entity).ifPresent(id -> ids.put("", id));
        } else if (value instanceof Dossier dossier) {
            Map<String, List<Entity>> lists = new HashMap<>();
            Stream<Violation> accepted = report.accepted().stream().map(AcceptedFinding::violation);
            for (Violation violation : Stream.concat(report.stream(), accepted).toList()) {
                Matcher record = RECORD.matcher(violation.pointer());
                if (record.lookingAt()) {
                    List<Entity> list = lists.computeIfAbsent(record.group(1), name -> list(name, dossier));
                    int number = Integer.parseInt(record.group(2));
                    Optional<String> id = number < list.size() ? id(list.get(number)) : Optional.empty();
                    id.ifPresent(known -> ids.put(record.group(), known));
                }
            }
        }
        return ids;
    }

    /** Returns the JSON Pointer of the record with the violation, if its id is among the given ones. */
    static Optional<String> record(Violation violation, Map<String, String> ids) {
        Matcher record = RECORD.matcher(violation.pointer());
        String pointer = record.lookingAt() && ids.containsKey(record.group()) ? record.group() : "";
        return Optional.of(pointer).filter(ids::containsKey);
    }

    private static List<Entity> list(String name, Dossier dossier) {
        return DossierType.LISTS.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .map((EntityList list) -> list.entities(dossier))
                .orElse(List.of());
    }

    private static Optional<String> id(Entity entity) {
        return EntityTypes.id(entity).map(Id::value);
    }
}
