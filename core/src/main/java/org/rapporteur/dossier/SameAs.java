package org.rapporteur.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.term.LinkRelation;

/** Which ids stand for one thing, by the links {@code same-as}. */
final class SameAs {
    /** Every id stands for itself. */
    static final SameAs NONE = new SameAs();

    /** The next id on the way to the representative; an id that is missing is a representative. */
    private final Map<String, String> next = new HashMap<>();

    private SameAs() {}

    /** Joins the ids of records that links join. The first record in document order represents the others. */
    static SameAs of(List<KnownEntity> records) {
        SameAs same = new SameAs();
        Map<String, Integer> order = new HashMap<>();
        for (KnownEntity record : records) {
            order.putIfAbsent(record.id().value(), order.size());
        }
        for (KnownEntity record : records) {
            for (Link link : record.links()) {
                if (link.relation().equals(LinkRelation.SAME_AS)
                        && link.target().isPresent()) {
                    String target = link.target().get().value();
                    order.putIfAbsent(target, order.size());
                    same.join(record.id().value(), target, order);
                }
            }
        }
        same.next.replaceAll((id, any) -> same.find(id)); // so that no later question changes the map
        Set.copyOf(same.next.values()).forEach(representative -> same.next.put(representative, representative));
        return same;
    }

    private void join(String one, String other, Map<String, Integer> order) {
        String first = find(one);
        String second = find(other);
        if (place(first, order) < place(second, order)) {
            next.put(second, first);
        } else if (!first.equals(second)) {
            next.put(first, second);
        }
    }

    private static int place(String id, Map<String, Integer> order) {
        return Objects.requireNonNull(order.get(id));
    }

    private String find(String id) {
        String root = id;
        for (String step = next.get(root); step != null; step = next.get(root)) {
            root = step;
        }
        String at = id;
        while (!at.equals(root)) {
            at = Objects.requireNonNull(next.put(at, root));
        }
        return root;
    }

    /** Returns whether other ids may stand for one thing after a change. */
    boolean isAffectedBy(Change change) {
        return this != NONE
                && change.anyRecord(record -> next.containsKey(record.id().value())
                        || record.links().stream()
                                .anyMatch(link -> link.relation().equals(LinkRelation.SAME_AS)));
    }

    /** Returns the id that represents an id. */
    String of(String id) {
        return next.getOrDefault(id, id);
    }
}
