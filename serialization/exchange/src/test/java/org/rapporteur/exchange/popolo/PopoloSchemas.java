package org.rapporteur.exchange.popolo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.exchange.tree.Node;
import org.rapporteur.exchange.tree.Scalar;

/**
 * What the JSON Schemas of Popolo permit. They are in draft 3 of JSON Schema, which validators no longer read, hence the table
 * of what they say. The format {@code date-time} is an annotation, since documents have days there.
 */
final class PopoloSchemas {
    private static final String DATE = "[0-9]{4}(-[0-9]{2}){0,2}";
    private static final String TIME =
            "[0-9]{4}((-[0-9]{2}){0,2}|(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){0,2}(Z|[+-][0-9]{2}(:[0-9]{2})?))";

    private static final Map<String, Map<String, String>> CLASSES = read();

    private PopoloSchemas() {}

    /** What is wrong with a document, by place. */
    static List<String> violations(Object document) {
        List<String> violations = new ArrayList<>();
        for (PopoloClass kind : PopoloClass.values()) {
            if (document instanceof Node node && node.get(kind.list()) != null) {
                check(node.get(kind.list()), kind.token() + "*", "/" + kind.list(), violations);
            }
        }
        return violations;
    }

    private static void check(Object value, String type, String place, List<String> violations) {
        String base = type.replaceAll("[?!*]", "");
        if (type.endsWith("*")) {
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    check(list.get(i), base, place + "/" + i, violations);
                }
            } else {
                violations.add(place + " is no list");
            }
        } else if (CLASSES.containsKey(base)) {
            if (value instanceof Node node) {
                CLASSES.get(base).forEach((name, each) -> {
                    Object member = node.get(name);
                    if (member != null) {
                        check(member, each, place + "/" + name, violations);
                    } else if (each.endsWith("!")) {
                        violations.add(place + "/" + name + " is missing");
                    }
                });
            } else {
                violations.add(place + " is no object");
            }
        } else if (!(type.endsWith("?") && value == Scalar.Null.NULL) && !isScalar(value, base)) {
            violations.add(place + " is no " + base);
        }
    }

    private static boolean isScalar(Object value, String type) {
        return switch (type) {
            case "string" -> value instanceof String;
            case "date" -> value instanceof String text && text.matches(DATE);
            case "time" -> value instanceof String text && text.matches(TIME);
            case "integer" ->
                value instanceof Scalar.Numeral number && number.lexeme().matches("-?[0-9]+");
            case "object" -> value instanceof Node;
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** The types of the properties of each class. */
    static Map<String, Map<String, String>> classes() {
        return CLASSES;
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> classes = new HashMap<>();
        try (InputStream in = PopoloSchemas.class.getResourceAsStream("/popolo/schemas.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> classes.computeIfAbsent(row[0], none -> new LinkedHashMap<>())
                            .put(row[1], row[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }
}
