package org.rapporteur.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What stands under each name in the good golden dossiers, so that what is made of it is often good. */
public final class GoldenVocabulary {
    /** The name under which a dossier itself stands. */
    public static final String ROOT = "";

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Scalars as they are written, and objects by the names of their members, by the name of the property. */
    private final Map<String, List<String>> scalars = new TreeMap<>();

    private final Map<String, List<List<String>>> objects = new TreeMap<>();
    private final List<String> lists = new ArrayList<>();

    public GoldenVocabulary() {
        Golden.cases("dossier", Golden.Verdict.VALID).forEach(file -> learn(file.bytes()));
    }

    private void learn(byte[] golden) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), golden)) {
            parser.nextToken();
            learn(parser, ROOT);
        }
    }

    private void learn(JsonParser parser, String name) {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                List<String> members = new ArrayList<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String member = parser.currentName();
                    members.add(member);
                    parser.nextToken();
                    learn(parser, member);
                }
                add(objects, name, members);
            }
            case START_ARRAY -> {
                lists.add(name);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    learn(parser, name);
                }
            }
            case VALUE_STRING -> add(scalars, name, quoted(parser.getString()));
            default -> add(scalars, name, parser.getString());
        }
    }

    private static <T> void add(Map<String, List<T>> all, String name, T item) {
        List<T> known = all.computeIfAbsent(name, key -> new ArrayList<>());
        if (!known.contains(item)) {
            known.add(item);
        }
    }

    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    public boolean isList(String name) {
        return lists.contains(name);
    }

    /** What the members of an object of that name may be; none if it is no object. */
    public List<List<String>> objects(String name) {
        return objects.getOrDefault(name, List.of());
    }

    public List<String> scalars(String name) {
        return scalars.getOrDefault(name, List.of("\"x\""));
    }

    public List<String> names() {
        return List.copyOf(scalars.keySet());
    }
}
