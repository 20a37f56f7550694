package org.rapporteur.json.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Citation;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.property.ValueKind.ReferenceKind;

/**
 * Draws the types of records as SVG, with the references between them. Only the places of boxes and arrows are chosen by hand. A type or a
 * reference that has none fails by its name.
 */
final class TypesPicture {
    private static final int LINE = 17;

    /** Where each type is: x, y, width, height. */
    private static final Map<String, int[]> BOXES = Map.ofEntries(
            Map.entry("Statement", new int[] {20, 20, 380, 100}),
            Map.entry("Meeting", new int[] {620, 20, 380, 100}),
            Map.entry("Person", new int[] {36, 262, 225, 92}),
            Map.entry("State", new int[] {277, 262, 225, 92}),
            Map.entry("Organization", new int[] {518, 262, 225, 92}),
            Map.entry("Forum", new int[] {759, 262, 225, 92}),
            Map.entry("MembershipPosition", new int[] {20, 440, 290, 84}),
            Map.entry("Membership", new int[] {350, 440, 190, 84}),
            Map.entry("Source", new int[] {580, 440, 420, 84}));

    /** The box around the actors, which is the target of references to actors of any type. */
    private static final int[] ACTOR = {20, 204, 980, 166};

    /** Where each arrow is: the ends, then the left end of its label. Every reference by any property of the pair shares it. */
    private static final Map<String, int[]> ARROWS = Map.of(
            "Statement → Actor", new int[] {110, 120, 110, 204, 120, 168},
            "Statement → Meeting", new int[] {400, 50, 620, 50, 420, 42},
            "Meeting → Statement", new int[] {620, 96, 400, 96, 420, 88},
            "Meeting → Actor", new int[] {650, 120, 650, 204, 660, 168},
            "Meeting → Forum", new int[] {900, 120, 900, 262, 910, 168},
            "MembershipPosition → Actor", new int[] {110, 440, 110, 370, 120, 410},
            "Membership → Actor", new int[] {400, 440, 400, 370, 410, 410},
            "Source → Actor", new int[] {650, 440, 650, 370, 660, 410});

    /** What the box around the actors says of all of them. */
    private static final Set<String> SHARED_BY_ACTORS = Set.of("names", "description");

    private final StringBuilder svg = new StringBuilder();
    private final Set<String> drawn = new HashSet<>();

    String text() {
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1020 624" width="1020" height="624" role="img" aria-labelledby="title">
                <title id="title">The types of records, and how they refer to each other</title>
                <style>
                  text { font-family: sans-serif; font-size: 13px; fill: #1f2328 }
                  .name { font-size: 15px; font-weight: bold }
                  .pale { fill: #59636e }
                  .label { fill: #0550ae }
                  rect { fill: #f3f6fa; stroke: #57606a }
                  .page { fill: #ffffff; stroke: none }
                  .group { fill: none; stroke-dasharray: 5 4 }
                  path { fill: none; stroke: #0550ae; stroke-width: 1.5 }
                  marker path { fill: #0550ae; stroke: none }
                  @media (prefers-color-scheme: dark) {
                    text { fill: #e6edf3 }
                    .pale { fill: #a3adb8 }
                    .label { fill: #79c0ff }
                    rect { fill: #1b222c; stroke: #8b949e }
                    .page { fill: #0d1117 }
                    .group { fill: none }
                    path { stroke: #79c0ff }
                    marker path { fill: #79c0ff }
                  }
                </style>
                <defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8Z"/></marker></defs>
                <rect class="page" width="1020" height="624"/>
                """);
        rectangle("group", ACTOR);
        label("name", ACTOR[0] + 16, ACTOR[1] + 24, "Actor");
        label("pale", ACTOR[0] + 70, ACTOR[1] + 24, "is one of these; all have names and a description");
        EntityKind.known().forEach(kind -> draw(EntityTypes.of(kind)));
        legend();
        if (drawn.size() < BOXES.size() + ARROWS.size()) {
            throw new IllegalStateException("TypesPicture: more places than " + drawn);
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(TypeDescription<?, ?> type) {
        int[] box = placed(BOXES, type.name());
        rectangle("box", box);
        label("name", box[0] + 10, box[1] + 22, type.name());
        List<String> plain = new ArrayList<>();
        Map<String, Set<String>> references = new LinkedHashMap<>();
        for (Property<?, ?, ?> property : type.own()) {
            Set<String> targets = targets(property);
            if (targets.isEmpty() && !(isActor(type) && SHARED_BY_ACTORS.contains(property.name()))) {
                plain.add(property.name());
            }
            targets.forEach(target -> references
                    .computeIfAbsent(target, absent -> new LinkedHashSet<>())
                    .add(property.name()));
        }
        List<String> lines = new ArrayList<>(wrapped(String.join(", ", plain), box[2] / 7));
        references.forEach((target, names) -> {
            String arrow = type.name() + " → " + target;
            String by = String.join(", ", names);
            boolean isInside =
                    target.equals("Entity") || target.equals(type.name()) || isActor(type); // no arrow for it
            if (isInside) {
                lines.add(by + " → " + (target.equals("Entity") ? "any record" : target));
            } else {
                arrow(placed(ARROWS, arrow), by);
            }
        });
        int y = box[1] + 22;
        for (String line : lines) {
            y += LINE;
            label(line.contains("→") ? "label" : "pale", box[0] + 10, y, line);
        }
        if (y > box[1] + box[3]) {
            throw new IllegalStateException("TypesPicture: the box of " + type.name() + " is too small");
        }
    }

    private static boolean isActor(TypeDescription<?, ?> type) {
        return Actor.class.isAssignableFrom(type.type());
    }

    /** The names of the types to which a property refers, by itself or in parts of its value other than citations. */
    private static Set<String> targets(Property<?, ?, ?> property) {
        Set<String> targets = new LinkedHashSet<>();
        if (property.kind() instanceof ReferenceKind<?> reference) {
            targets.add(reference.target().getSimpleName());
        } else if (property.kind() instanceof PartKind<?> part && part.type().type() != Citation.class) {
            part.type().properties().forEach(inner -> targets.addAll(targets(inner)));
        }
        return targets;
    }

    /** What every record has besides. */
    private void legend() {
        List<String> shared = new ArrayList<>();
        TypeDescription<?, ?> type = EntityTypes.of(EntityKind.STATEMENT);
        for (Property<?, ?, ?> property : type.properties()) {
            if (!type.own().contains(property)) {
                Set<String> targets = property.name().equals("citations") ? Set.of("Source") : targets(property);
                shared.add(property.name()
                        + (targets.isEmpty()
                                ? ""
                                : " → " + String.join(", ", targets).replace("Entity", "any record")));
            }
        }
        label("name", 20, 558, "Every record");
        int y = 558;
        for (String line : wrapped(String.join(", ", shared), 120)) {
            y += LINE;
            label("pale", 20, y, line);
        }
        label(
                "pale",
                20,
                y + LINE + 4,
                "A record of a type that this version does not know is kept as an " + EntityKind.OTHER.typeName()
                        + ".");
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split("(?<=,) ")) {
            if (line.length() + word.length() > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private int[] placed(Map<String, int[]> places, String name) {
        int[] place = places.get(name);
        if (place == null) {
            throw new IllegalStateException("TypesPicture: no place for " + name);
        }
        drawn.add(name);
        return place;
    }

    private void rectangle(String style, int[] box) {
        svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>\n"
                .formatted(style, box[0], box[1], box[2], box[3]));
    }

    private void arrow(int[] place, String by) {
        svg.append("<path d=\"M%d %d %d %d\" marker-end=\"url(#tip)\"/>\n"
                .formatted(place[0], place[1], place[2], place[3]));
        label("label", place[4], place[5], by);
    }

    private void label(String style, int x, int y, String words) {
        svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(style, x, y, words));
    }
}
