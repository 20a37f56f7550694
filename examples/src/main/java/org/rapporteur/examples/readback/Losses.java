package org.rapporteur.examples.readback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.examples.command.Words;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/**
 * What of a dossier that was sent is not in the one that came back.
 *
 * <p>Records may be added anywhere. Those that were sent are still there, in their lists and in their order, and
 * nothing in them has changed, unknown properties included; nor have the properties of the dossier itself. Values are equal
 * whose canonical forms are: {@code 1.50} may come back as {@code 1.5}.
 */
final class Losses {
    private Losses() {}

    /** What is wrong, a line for each record; empty if nothing is lost. */
    static List<String> of(Dossier sent, Dossier returned, Words words) {
        Map<String, String> before = records(sent);
        Set<String> known = new HashSet<>(before.values());
        List<String> after =
                records(returned).values().stream().filter(known::contains).toList();
        Set<String> found = new HashSet<>(after);
        List<String> losses = new ArrayList<>();
        if (!own(sent).equals(own(returned))) {
            losses.add(words.get("loss.own"));
        }
        before.forEach((path, record) -> {
            if (!found.contains(record)) {
                losses.add(words.get("loss.record", path));
            }
        });
        if (losses.isEmpty() && !after.equals(List.copyOf(before.values()))) {
            losses.add(words.get("loss.order"));
        }
        return losses;
    }

    /** Each record's list and canonical form, by its place. */
    private static Map<String, String> records(Dossier dossier) {
        JsonWriter<Entity> writer = JsonWriter.of(Entity.class).canonical();
        Map<String, String> records = new LinkedHashMap<>();
        for (Occurrence occurrence : DossierIndex.of(dossier).occurrences()) {
            String path = occurrence.path();
            records.put(path, path.substring(0, path.lastIndexOf('/')) + " " + writer.toText(occurrence.entity()));
        }
        return records;
    }

    private static String own(Dossier dossier) {
        return JsonWriter.of(Dossier.class)
                .canonical()
                .toText(dossier.toBuilder()
                        .sources(List.of())
                        .actors(List.of())
                        .statements(List.of())
                        .meetings(List.of())
                        .positions(List.of())
                        .memberships(List.of())
                        .others(List.of())
                        .build());
    }
}
