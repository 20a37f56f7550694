package org.rapporteur.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Rules by code, in order, and by subject. Thread-safe. */
final class RuleTable {
    private final Map<String, Rule> byCode;
    private final List<Rule> inOrder;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Class<?>, Rule[]> bySubject = new ConcurrentHashMap<>();

    /** Takes over the map, whose order is that of the rules. */
    RuleTable(Map<String, Rule> byCode) {
        this.byCode = byCode;
        this.inOrder = List.copyOf(byCode.values());
        inOrder.forEach(rule -> places.put(rule.code(), places.size()));
    }

    Map<String, Rule> byCode() {
        return byCode;
    }

    List<Rule> inOrder() {
        return inOrder;
    }

    /** Returns the number of rules before the one with the given code. */
    int place(String code) {
        return Objects.requireNonNull(places.get(code), code);
    }

    /**
     * Returns the rules for subjects of a class. Rules for the same type are adjacent, because Java 17 caches for a class
     * only the last interface that an object of it was tested for. The report has its own order.
     */
    Rule[] about(Class<?> subject) {
        Rule[] known = bySubject.get(subject); // unlike computeIfAbsent, takes no lock
        return known != null
                ? known
                : bySubject.computeIfAbsent(
                        subject,
                        any -> inOrder.stream()
                                .filter(rule -> rule.subject().isAssignableFrom(subject))
                                .sorted(Comparator.comparing(
                                        rule -> rule.subject().getName()))
                                .toArray(Rule[]::new));
    }
}
