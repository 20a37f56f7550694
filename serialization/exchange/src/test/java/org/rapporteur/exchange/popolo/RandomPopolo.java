package org.rapporteur.exchange.popolo;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Documents of Popolo in which anything may stand anywhere, the same ones for the same seed. */
final class RandomPopolo {
    private static final List<String> STRINGS = List.of(
            "a",
            "b",
            "term/5",
            "member",
            "Speaker",
            "2001",
            "2001-02",
            "2001-02-03",
            "2001-02-30",
            "2001/2002",
            "soon",
            "",
            "yes",
            "not voting",
            "not-voting",
            "legislature",
            "political party",
            "vote",
            "en",
            "zh-hant",
            "speech",
            "narrative",
            "https://example.org/a",
            "not a URL",
            "popolo:id/a",
            "popolo:import",
            "Person",
            "vote_event",
            "alternate",
            "held",
            "wikidata",
            "\\ud800",
            "\\u0000",
            "\\ud83d\\ude00",
            "й",
            "%2F");

    private final Random random;
    private final List<String> names;

    RandomPopolo(long seed) {
        this.random = new Random(seed);
        Set<String> all = new HashSet<>(List.of(
                "id",
                "@type",
                "popolo",
                "gender",
                "memberships",
                "posts",
                "children",
                "parent",
                "organization",
                "person",
                "post",
                "area",
                "motion",
                "vote_events",
                "creator",
                "event",
                "attendees",
                "end_date",
                "dissolution_date",
                "other",
                "role",
                "class"));
        for (Table table : Tables.ALL) {
            table.fields().forEach(field -> all.add(field.theirs()));
        }
        names = all.stream().sorted().toList();
    }

    byte[] document() {
        StringBuilder json = new StringBuilder("{");
        for (PopoloClass kind : PopoloClass.values()) {
            json.append('"').append(kind.list()).append("\":[");
            int objects = random.nextInt(4);
            for (int i = 0; i < objects; i++) {
                json.append(i == 0 ? "" : ",");
                object(3, json);
            }
            json.append("],");
        }
        value(2, json.append("\"meta\":"));
        return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void object(int depth, StringBuilder json) {
        json.append("{\"name\":\"n\",\"id\":")
                .append(random.nextBoolean() ? "\"a\"" : Integer.toString(random.nextInt(3)));
        int members = random.nextInt(12);
        for (int i = 0; i < members; i++) {
            value(depth - 1, json.append(",\"").append(pick(names)).append("\":"));
        }
        json.append('}');
    }

    private void value(int depth, StringBuilder json) {
        switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> json.append("null");
            case 1 -> json.append(random.nextBoolean());
            case 2 -> json.append(random.nextInt(3)).append(random.nextBoolean() ? "" : ".50");
            case 7 -> object(depth, json);
            case 8 -> {
                json.append('[');
                value(depth - 1, json);
                value(depth - 1, json.append(','));
                json.append(']');
            }
            default -> json.append('"').append(pick(STRINGS)).append('"');
        }
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
