package org.rapporteur.exchange.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of JSON. Mappings take members out of one node and put others into another. What is left over in the first
 * was not mapped.
 *
 * <p>Paths separate names by slashes; a number is an index of a list.
 */
public final class Node {
    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Creates a node without members. */
    public Node() {}

    /** {@return the members, modifiable, in their order} */
    public Map<String, Object> members() {
        return members;
    }

    /**
     * Returns a member.
     *
     * @param name the name
     * @return the value, or null
     */
    public @Nullable Object get(String name) {
        return members.get(name);
    }

    /**
     * Removes a member.
     *
     * @param name the name
     */
    public void remove(String name) {
        members.remove(name);
    }

    /**
     * Sets a member.
     *
     * @param name the name
     * @param value the value
     * @return this node
     */
    public Node put(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** {@return whether there is no member} */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** {@return another node with the same members} */
    public Node copy() {
        Node copy = new Node();
        copy.members.putAll(members);
        return copy;
    }

    /**
     * Returns the list that is a member, which is created if there is no such member.
     *
     * @param name the name
     * @return the list, modifiable
     */
    public List<Object> list(String name) {
        return asList(members.computeIfAbsent(name, absent -> new ArrayList<>()));
    }

    /**
     * Returns a value as a list.
     *
     * @param value the value
     * @return the list, modifiable; an empty one if the value is no list
     */
    @SuppressWarnings("unchecked") // lists of a tree hold objects
    public static List<Object> asList(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Object>) list : new ArrayList<>();
    }

    /**
     * Returns the value at a path.
     *
     * @param path the path
     * @return the value, or null
     */
    public @Nullable Object at(String path) {
        if (path.indexOf('/') < 0) {
            return get(path);
        }
        Object value = this;
        for (String step : path.split("/", -1)) {
            if (value instanceof Node node) {
                value = node.get(step);
            } else if (value instanceof List<?> list && isIndex(step) && Integer.parseInt(step) < list.size()) {
                value = list.get(Integer.parseInt(step));
            } else {
                return null;
            }
        }
        return value;
    }

    /**
     * Sets the value at a path. Nodes and lists on the way are created.
     *
     * @param path the path; an index is at most the size of its list
     * @param value the value
     */
    public void putAt(String path, Object value) {
        if (path.indexOf('/') < 0) {
            put(path, value);
            return;
        }
        String[] steps = path.split("/", -1);
        Object parent = this;
        for (int i = 0; i < steps.length - 1; i++) {
            boolean list = isIndex(steps[i + 1]);
            parent = child(parent, steps[i], list);
        }
        set(parent, steps[steps.length - 1], value);
    }

    /**
     * Removes the value at a path. Lists on the way keep their length.
     *
     * @param path the path, whose last step is a name
     */
    public void removeAt(String path) {
        int cut = path.lastIndexOf('/');
        Object parent = cut < 0 ? this : at(path.substring(0, cut));
        if (parent instanceof Node node) {
            node.remove(path.substring(cut + 1));
        }
    }

    private static Object child(Object parent, String step, boolean list) {
        Object child = parent instanceof Node node ? node.get(step) : element((List<?>) parent, step);
        if (child == null) {
            child = list ? new ArrayList<>() : new Node();
            set(parent, step, child);
        }
        return child;
    }

    private static @Nullable Object element(List<?> list, String step) {
        int index = Integer.parseInt(step);
        return index < list.size() ? list.get(index) : null;
    }

    private static void set(Object parent, String step, Object value) {
        if (parent instanceof Node node) {
            node.put(step, value);
        } else {
            asList(parent).add(value);
        }
    }

    private static boolean isIndex(String step) {
        return step.length() == 1 && Character.isDigit(step.charAt(0));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Node that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
