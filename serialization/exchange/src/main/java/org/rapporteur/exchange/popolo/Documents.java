package org.rapporteur.exchange.popolo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.exchange.ExchangeProblem;
import org.rapporteur.exchange.InputPlace;
import org.rapporteur.exchange.tree.Node;
import org.rapporteur.exchange.tree.Refusal;
import org.rapporteur.exchange.tree.Scalar;

/** Sorts the objects of a document by their classes. */
final class Documents {
    /** The members that name the class of an object outside of the lists. */
    private static final List<String> TYPES = List.of("@type", "_type", "type");

    private final Map<PopoloClass, List<Node>> objects = new EnumMap<>(PopoloClass.class);

    /** What is no object of a known class. */
    private final Node rest;

    private Documents(Object root, Run run) throws Refusal {
        for (PopoloClass kind : PopoloClass.values()) {
            objects.put(kind, new ArrayList<>());
        }
        if (root instanceof Node node && lists(node)) {
            rest = node;
        } else {
            rest = new Node();
            List<Object> others = new ArrayList<>();
            for (Object each : root instanceof List<?> list ? list : List.of(root)) {
                if (!typed(each, run)) {
                    others.add(each);
                }
            }
            if (objects.values().stream().allMatch(List::isEmpty)) {
                throw new Refusal(new ExchangeProblem(
                        ExchangeProblem.Code.WRONG_FORM,
                        new InputPlace.Member(""),
                        "an object with persons, organizations or other lists of Popolo, or objects with an @type",
                        root instanceof Node
                                ? "another object"
                                : root instanceof List<?> ? "another array" : "a scalar"));
            }
            if (!others.isEmpty()) {
                rest.put("items", others);
            }
        }
    }

    static Documents of(Object root, Run run) throws Refusal {
        return new Documents(root, run);
    }

    List<Node> objects(PopoloClass kind) {
        return Objects.requireNonNull(objects.get(kind));
    }

    Node rest() {
        return rest;
    }

    private boolean lists(Node root) {
        boolean found = false;
        for (PopoloClass kind : PopoloClass.values()) {
            if (root.get(kind.list()) instanceof List<?> list) {
                found = true;
                List<Object> others = new ArrayList<>();
                for (Object each : list) {
                    if (each instanceof Node node) {
                        objects(kind).add(node);
                    } else {
                        others.add(each);
                    }
                }
                root.remove(kind.list());
                if (!others.isEmpty()) {
                    root.put(kind.list(), others);
                }
            }
        }
        return found;
    }

    private boolean typed(Object value, Run run) {
        if (!(value instanceof Node node)) {
            return false;
        }
        for (String name : TYPES) {
            Object type = node.get(name);
            Optional<PopoloClass> kind = type == null ? Optional.empty() : PopoloClass.ofType(type);
            if (kind.isPresent()) {
                node.remove(name);
                run.ledger().mapped(type == null ? Scalar.Null.NULL : type);
                objects(kind.get()).add(node);
                return true;
            }
        }
        return false;
    }
}
