package org.rapporteur.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.text.Form;

/**
 * A piece of JSON that this version of the library keeps without interpreting it.
 *
 * <p>The tree is made for storage, not for computation. A number keeps the characters that it has in the document, so
 * that nothing is rounded. The members of an object are in the order of their names (UTF-16 code units, as in RFC
 * 8785). Arrays and objects are nested at most {@value #MAX_DEPTH} deep. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface JsonValue {
    /** The maximum depth to which arrays and objects may be nested: {@value}. */
    int MAX_DEPTH = 100;

    /** {@return the depth to which arrays and objects are nested: 0 for a scalar, 1 for an empty array} */
    int depth();

    /**
     * A JSON object.
     *
     * @since 0.1
     */
    final class JsonObject implements JsonValue {
        private final Map<String, JsonValue> members;
        private final int depth;

        private JsonObject(SortedMap<String, JsonValue> members) {
            this.members = Collections.unmodifiableSortedMap(members);
            this.depth = depthAround(members.values());
        }

        /**
         * Creates an object from members, which are copied.
         *
         * @param members the members by name
         * @return the object
         * @throws IllFormedException if a name is not well-formed UTF-16, or the tree is too deep
         */
        public static JsonObject of(Map<String, ? extends JsonValue> members) {
            SortedMap<String, JsonValue> sorted = new TreeMap<>();
            for (Map.Entry<String, ? extends JsonValue> member :
                    Objects.requireNonNull(members, "members").entrySet()) {
                String name = Objects.requireNonNull(member.getKey(), "members key");
                sorted.put(
                        Checks.form("JsonObject.members", Form.WELL_FORMED, name),
                        Objects.requireNonNull(member.getValue(), "members value"));
            }
            return new JsonObject(sorted);
        }

        /** {@return the members in the order of their names} */
        public Map<String, JsonValue> members() {
            return members;
        }

        @Override
        public int depth() {
            return depth;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof JsonObject object && members.equals(object.members);
        }

        @Override
        public int hashCode() {
            return members.hashCode();
        }

        /** {@return the first members as JSON, for logging, with invisible characters escaped} */
        @Override
        public String toString() {
            return ShownJson.of(this);
        }
    }

    /**
     * A JSON array.
     *
     * @since 0.1
     */
    final class JsonArray implements JsonValue {
        private final List<JsonValue> elements;
        private final int depth;

        private JsonArray(List<JsonValue> elements) {
            this.elements = elements;
            this.depth = depthAround(elements);
        }

        /**
         * Creates an array from elements, which are copied.
         *
         * @param elements the elements in order
         * @return the array
         * @throws IllFormedException if the tree is too deep
         */
        public static JsonArray of(List<? extends JsonValue> elements) {
            for (JsonValue element : Objects.requireNonNull(elements, "elements")) {
                Objects.requireNonNull(element, "elements element");
            }
            return new JsonArray(List.copyOf(elements)); // takes a quarter of the memory of a short ArrayList
        }

        /** {@return the elements in order} */
        public List<JsonValue> elements() {
            return elements;
        }

        @Override
        public int depth() {
            return depth;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof JsonArray array && elements.equals(array.elements);
        }

        @Override
        public int hashCode() {
            return elements.hashCode();
        }

        /** {@return the first elements as JSON, for logging, with invisible characters escaped} */
        @Override
        public String toString() {
            return ShownJson.of(this);
        }
    }

    /**
     * A JSON string.
     *
     * @param value the characters; may be empty
     * @since 0.1
     */
    record JsonString(String value) implements JsonValue {
        /**
         * Creates a string.
         *
         * @param value the characters; may be empty
         * @throws IllFormedException if the value is not well-formed UTF-16, or contains U+0000
         */
        public JsonString {
            Objects.requireNonNull(value, "value");
            Checks.form("JsonString.value", Form.WELL_FORMED, value);
        }

        @Override
        public int depth() {
            return 0;
        }

        /** {@return the first characters in quotation marks, for logging, with invisible ones escaped} */
        @Override
        public String toString() {
            return ShownJson.of(this);
        }
    }

    /**
     * A JSON number as it is written in the document: {@code 1.0} and {@code 1} are different values.
     *
     * @param lexeme the characters, which match the grammar of RFC 8259
     * @since 0.1
     */
    record JsonNumber(String lexeme) implements JsonValue {
        /**
         * Creates a number.
         *
         * @param lexeme the characters, which match the grammar of RFC 8259
         * @throws IllFormedException if the characters are not a JSON number
         */
        public JsonNumber {
            Objects.requireNonNull(lexeme, "lexeme");
            if (!isNumber(lexeme)) {
                throw Checks.refuse("JsonNumber.lexeme", "a JSON number", lexeme);
            }
        }

        @Override
        public int depth() {
            return 0;
        }

        /** {@return the first characters, for logging} */
        @Override
        public String toString() {
            return ShownJson.of(this);
        }

        private static boolean isNumber(String text) {
            int i = text.startsWith("-") ? 1 : 0;
            int whole = digits(text, i);
            if (whole == i || text.charAt(i) == '0' && whole > i + 1) {
                return false;
            }
            i = whole;
            if (i < text.length() && text.charAt(i) == '.') {
                int fraction = digits(text, i + 1);
                if (fraction == i + 1) {
                    return false;
                }
                i = fraction;
            }
            if (i < text.length() && (text.charAt(i) | 0x20) == 'e') {
                boolean signed = i + 1 < text.length() && (text.charAt(i + 1) == '+' || text.charAt(i + 1) == '-');
                int from = signed ? i + 2 : i + 1;
                i = digits(text, from);
                return i > from && i == text.length();
            }
            return i == text.length();
        }

        private static int digits(String text, int from) {
            int i = from;
            while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                i++;
            }
            return i;
        }
    }

    /** A JSON boolean. */
    enum JsonBoolean implements JsonValue {
        /** {@code true}. */
        TRUE,
        /** {@code false}. */
        FALSE;

        /**
         * Returns the constant for a boolean.
         *
         * @param value the boolean
         * @return {@link #TRUE} or {@link #FALSE}
         */
        public static JsonBoolean of(boolean value) {
            return value ? TRUE : FALSE;
        }

        @Override
        public int depth() {
            return 0;
        }

        /** {@return {@code true} or {@code false}} */
        @Override
        public String toString() {
            return ShownJson.of(this);
        }
    }

    /** The JSON {@code null}. */
    enum JsonNull implements JsonValue {
        /** {@code null}. */
        NULL;

        @Override
        public int depth() {
            return 0;
        }

        /** {@return {@code null}} */
        @Override
        public String toString() {
            return ShownJson.of(this);
        }
    }

    private static int depthAround(Iterable<JsonValue> children) {
        int deepest = 0;
        for (JsonValue child : children) {
            deepest = Math.max(deepest, child.depth());
        }
        if (deepest >= MAX_DEPTH) {
            throw new IllFormedException("JsonValue", "at most " + MAX_DEPTH + " levels", deepest + 1 + " levels");
        }
        return deepest + 1;
    }
}
