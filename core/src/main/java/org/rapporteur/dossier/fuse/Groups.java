package org.rapporteur.dossier.fuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups of strings; two that share an element become one. */
final class Groups {
    /** The next element on the way to the one that stands for the group. */
    private final Map<String, String> parents = new HashMap<>();

    /** Puts two elements into one group, for which the smaller one stands. */
    void join(String one, String other) {
        String mine = of(one);
        String theirs = of(other);
        parents.putIfAbsent(mine, mine);
        parents.putIfAbsent(theirs, theirs);
        if (mine.compareTo(theirs) < 0) {
            parents.put(theirs, mine);
        } else {
            parents.put(mine, theirs);
        }
    }

    /** Returns the element that stands for the group of an element: the smallest one. */
    String of(String element) {
        String root = element;
        for (String next = parents.get(root); next != null && !next.equals(root); next = parents.get(root)) {
            root = next;
        }
        String each = element;
        while (!each.equals(root)) {
            String next = parents.getOrDefault(each, root);
            parents.put(each, root);
            each = next;
        }
        return root;
    }

    /** Returns the groups in order, each in the order of its elements. */
    List<List<String>> all() {
        Map<String, List<String>> groups = new TreeMap<>();
        List<String> elements = new ArrayList<>(parents.keySet());
        elements.sort(null);
        elements.forEach(element ->
                groups.computeIfAbsent(of(element), root -> new ArrayList<>()).add(element));
        return new ArrayList<>(groups.values());
    }
}
