package org.rapporteur.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/** Derives the table of languages from the registry of IANA and from Unicode's CLDR, as the comment of the table says. */
@EnabledIfSystemProperty(named = Packages.FOLDER, matches = ".+")
class LanguageTableTest {
    private static final Path TABLE =
            Path.of("..", "core", "src", "main", "resources", "org", "rapporteur", "text", "languages.properties");
    private static final int MOST_IN_LINE = 138;

    private final JsonNode registry = Packages.read("language-subtag-registry/data/json/registry.json");
    private final JsonNode aliases =
            Packages.read("cldr-core/supplemental/aliases.json").at("/supplemental/metadata/alias/languageAlias");
    private final Set<String> languages = subtags("language");
    private final StringBuilder table = new StringBuilder();

    @Test
    void theTableIsThatOfTheRegistry() throws Exception {
        String checkedIn = Files.readString(TABLE);
        table.append(checkedIn, 0, checkedIn.indexOf("file-date"));
        put("file-date", List.of(text(Packages.read("language-subtag-registry/data/json/meta.json"), "File-Date")));
        put("cldr", List.of(text(Packages.read("cldr-core/package.json"), "version")));
        put("languages-2", languages.stream().filter(tag -> tag.length() == 2).toList());
        put("languages-3", grouped(languages.stream().filter(tag -> tag.length() == 3)));
        put(
                "extlangs",
                grouped(entries("extlang")
                        .map(entry -> entry.get("Prefix").get(0).stringValue() + '-' + subtag(entry))));
        put("scripts", subtags("script"));
        put("regions", subtags("region"));
        put("variants", subtags("variant"));
        put("tags", tags());
        put("preferred", pairs(values("Preferred-Value", "language", "region", "variant")));
        put("members", pairs(values("Macrolanguage", "language")));
        put("unregistered", pairs(unregistered()));
        put("alike", pairs(alike()));
        put("countries", pairs(countries()));
        put("english", pairs(english()));

        if (Boolean.getBoolean("rapporteur.update")) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table.toString());
    }

    private Stream<JsonNode> entries(String type) {
        return registry.valueStream()
                .filter(entry ->
                        text(entry, "Type").equals(type) && !subtag(entry).contains(".."));
    }

    private static String subtag(JsonNode entry) {
        return entry.has("Subtag") ? text(entry, "Subtag") : "";
    }

    private static String text(JsonNode node, String member) {
        return node.get(member).stringValue();
    }

    private Set<String> subtags(String type) {
        return entries(type).map(LanguageTableTest::subtag).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> tags() {
        Map<String, String> tags = new TreeMap<>();
        Stream.concat(entries("grandfathered"), entries("redundant").filter(entry -> entry.has("Preferred-Value")))
                .forEach(entry -> tags.put(
                        text(entry, "Tag"), entry.has("Preferred-Value") ? '>' + text(entry, "Preferred-Value") : ""));
        return tags.entrySet().stream()
                .map(tag -> tag.getKey() + tag.getValue())
                .toList();
    }

    private Map<String, String> values(String member, String... types) {
        Map<String, String> values = new TreeMap<>();
        Stream.of(types)
                .flatMap(this::entries)
                .filter(entry -> entry.has(member))
                .forEach(entry -> values.put(subtag(entry), text(entry, member)));
        return values;
    }

    private Map<String, String> unregistered() {
        Map<String, String> codes = new TreeMap<>();
        for (var alias : aliases.properties()) {
            if (alias.getKey().matches("[a-z]{3}") && !languages.contains(alias.getKey())) {
                codes.put(alias.getKey(), text(alias.getValue(), "_replacement").split("-", -1)[0]);
            }
        }
        codes.put("hbs", "sh"); // CLDR has sr-Latn
        return codes;
    }

    private Map<String, String> alike() {
        Map<String, String> alike = new TreeMap<>();
        for (var alias : aliases.properties()) {
            String other = text(alias.getValue(), "_replacement");
            boolean legacy = text(alias.getValue(), "_reason").equals("legacy");
            if (legacy && languages.contains(alias.getKey()) && other.matches("[a-z]{2,3}")) {
                alike.put(alias.getKey(), other);
            }
        }
        return alike;
    }

    private Map<String, String> countries() {
        JsonNode likely =
                Packages.read("cldr-core/supplemental/likelySubtags.json").at("/supplemental/likelySubtags");
        Map<String, String> codes = new TreeMap<>();
        entries("region").filter(entry -> !entry.has("Deprecated")).forEach(entry -> {
            String code = subtag(entry).toLowerCase(Locale.ROOT);
            JsonNode tag = likely.get("und-" + subtag(entry));
            if (code.matches("[a-z]{2}") && !languages.contains(code) && tag != null) {
                codes.put(code, tag.stringValue().split("-", -1)[0]);
            }
        });
        List.of("gb", "us", "au", "nz").forEach(code -> codes.put(code, "en"));
        codes.put("by", "be");
        codes.put("kz", "kk");
        return codes;
    }

    private Map<String, String> english() {
        Map<String, String> names = new TreeMap<>();
        entries("language")
                .filter(entry -> subtag(entry).length() == 2 && !entry.has("Deprecated"))
                .forEach(entry -> entry.get("Description")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .filter(name -> name.matches("[A-Z][a-z]{3,7}"))
                        .forEach(name -> names.put(name.toLowerCase(Locale.ROOT), subtag(entry))));
        return names;
    }

    private static List<String> pairs(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + '>' + entry.getValue())
                .toList();
    }

    /** The last letters of all subtags that are the same up to there. */
    private static Collection<String> grouped(Stream<String> subtags) {
        Map<String, String> groups = new TreeMap<>();
        subtags.sorted().forEach(subtag -> {
            int last = subtag.length() - 1;
            groups.merge(subtag.substring(0, last), subtag.substring(last), String::concat);
        });
        return groups.entrySet().stream()
                .map(group -> group.getKey() + group.getValue())
                .toList();
    }

    private void put(String key, Collection<String> items) {
        StringBuilder line = new StringBuilder(key).append(" =");
        for (String item : items) {
            if (line.length() + 1 + item.length() > MOST_IN_LINE) {
                table.append(line).append(" \\\n");
                line = new StringBuilder("   ");
            }
            line.append(' ').append(item);
        }
        table.append(line).append('\n');
    }
}
