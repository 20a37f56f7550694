package org.rapporteur.dossier.fuse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records whose values are kept, for all properties or for single ones. */
final class Preferences {
    private final List<String> ids;
    private final Set<String> all = new HashSet<>();
    private final Map<String, Set<String>> single = new HashMap<>();

    /** Creates preferences among records of these ids, in their order. */
    Preferences(List<String> ids) {
        this.ids = ids;
    }

    /** Returns a copy for other ids. */
    Preferences copy(List<String> others) {
        Preferences copy = new Preferences(others);
        copy.all.addAll(all);
        copy.single.putAll(single);
        return copy;
    }

    void prefer(String id) {
        all.add(id);
    }

    void prefer(String property, String id) {
        single.computeIfAbsent(property, any -> new HashSet<>()).add(id);
    }

    /** A preference for a single property overrides those for all. */
    boolean prefers(String property, int place) {
        String id = ids.get(place);
        Set<String> chosen = single.getOrDefault(property, Set.of());
        return ids.stream().anyMatch(chosen::contains) ? chosen.contains(id) : all.contains(id);
    }
}
