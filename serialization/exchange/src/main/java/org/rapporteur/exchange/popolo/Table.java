package org.rapporteur.exchange.popolo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.exchange.tree.Node;
import org.rapporteur.exchange.tree.Scalar;

/** The fields of a class of Popolo, and those without which there is no record of ours. */
final class Table {
    private final String name;
    private final String record;
    private final List<Field> fields;
    private final List<String> required;

    private Table(String name, String record, List<Field> fields, List<String> required) {
        this.name = name;
        this.record = record;
        this.fields = fields;
        this.required = required;
    }

    static Table of(String name, String record, Field... fields) {
        return new Table(name, record, List.of(fields), List.of());
    }

    /** A copy of this table that reads only nodes with these fields. A bar separates fields of which one is enough. */
    Table requiring(String... names) {
        return new Table(name, record, fields, List.of(names));
    }

    /** The name of the class, as it is counted. */
    String name() {
        return name;
    }

    /** The type of ours that it becomes, in words. */
    String record() {
        return record;
    }

    List<Field> fields() {
        return fields;
    }

    /** Whether a node has what is required, in a form that can be mapped. */
    boolean reads(Node from, Run run) {
        return required.stream()
                .allMatch(each -> fields.stream()
                        .filter(field -> List.of(each.split("\\|")).contains(field.theirs()))
                        .anyMatch(field -> field.reads(from, run)));
    }

    /** Moves what the fields map, and keeps the rest as an extension. */
    Node read(Node from, Node to, Run run) {
        fields.forEach(field -> field.read(from, to, run));
        keep(from, to, name, run);
        return to;
    }

    /** Moves what the fields map, and leaves the rest. */
    void readFields(Node from, Node to, Run run) {
        fields.forEach(field -> field.read(from, to, run));
    }

    /** Keeps what is left of a node of theirs as an extension of one of ours. */
    static void keep(Node from, Node to, String name, Run run) {
        for (Map.Entry<String, Object> member : from.members().entrySet()) {
            Object value = member.getValue();
            if (value == Scalar.Null.NULL) {
                run.ledger().mapped(value);
            } else {
                run.ledger().extended(name + "." + member.getKey(), value);
                to.put(Run.extension(member.getKey()), value);
            }
        }
        from.members().clear();
    }

    /** Moves what the fields map, and then what was kept as an extension. What cannot be written stays. */
    Node write(Node from, Node to, String pointer, Run run) {
        fields.forEach(field -> field.write(from, to, pointer, run));
        restore(from, to, name, run);
        return to;
    }

    /** Moves what was kept of a node of theirs back into one. */
    static void restore(Node from, Node to, String name, Run run) {
        for (Map.Entry<String, Object> member : new ArrayList<>(from.members().entrySet())) {
            if (member.getKey().startsWith(Run.PREFIX)) {
                String property = member.getKey().substring(Run.PREFIX.length());
                if (restored(property, member.getValue(), to)) {
                    run.ledger().extended(name + "." + property, member.getValue());
                    from.remove(member.getKey());
                }
            }
        }
    }

    /** Copies some of what was kept, without counting it. */
    static void copy(Node from, Node to, String... properties) {
        for (String property : properties) {
            Object value = from.get(Run.extension(property));
            if (value != null) {
                to.put(property, value);
            }
        }
    }

    private static boolean restored(String member, Object value, Node to) {
        Object there = to.get(member);
        if (there == null) {
            to.put(member, value);
            return true;
        } else if (there instanceof List<?> && value instanceof List<?> list) {
            to.list(member).addAll(list);
            return true;
        } else if (there instanceof Node one
                && value instanceof Node other
                && other.members().keySet().stream().noneMatch(each -> one.get(each) != null)) {
            one.members().putAll(other.members());
            return true;
        }
        return false;
    }
}
