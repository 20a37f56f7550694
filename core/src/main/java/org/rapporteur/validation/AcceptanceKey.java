package org.rapporteur.validation;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.model.Id;

/** A string that two acceptances of the same finding have in common. */
final class AcceptanceKey {
    private AcceptanceKey() {}

    /** Codes and ids contain no spaces, and the other parts are preceded by their lengths. */
    static String of(String code, Optional<Id<?>> record, String pointer, Map<String, String> arguments) {
        StringBuilder key = new StringBuilder(code);
        key.append(' ').append(record.map(Id::value).orElse("")).append(' ');
        append(key, pointer);
        arguments.forEach((name, value) -> {
            append(key, name);
            append(key, value);
        });
        return key.toString();
    }

    private static void append(StringBuilder key, String part) {
        key.append(part.length()).append(' ').append(part);
    }

    /** The arguments that stay the same when records move, sorted by name. */
    static Map<String, String> lasting(Map<String, String> arguments) {
        if (arguments.isEmpty()) {
            return Map.of();
        }
        Map<String, String> lasting = new TreeMap<>(arguments);
        lasting.values().removeIf(value -> RecordPlaces.end(value) > 0);
        return Collections.unmodifiableMap(lasting);
    }
}
