package org.rapporteur.exchange.tree;

import java.util.List;

/** A value of a tree that is neither a {@link Node} nor a list nor a string nor a Boolean. */
public sealed interface Scalar {
    /**
     * A number as it is written.
     *
     * @param lexeme the number
     */
    record Numeral(String lexeme) implements Scalar {
        @Override
        public String toString() {
            return lexeme;
        }
    }

    /**
     * A string that the input does not state but implies, such as the person of a membership inside of that person.
     * It is not counted.
     *
     * @param text the string
     */
    record Implied(String text) implements Scalar {
        @Override
        public String toString() {
            return text;
        }
    }

    /** Null. */
    enum Null implements Scalar {
        /** The one null. */
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * Returns the number of scalars in a value.
     *
     * @param value the value
     * @return the number, without those that are implied
     */
    static long leaves(Object value) {
        if (value instanceof Node node) {
            long leaves = 0;
            for (Object member : node.members().values()) {
                leaves += leaves(member);
            }
            return leaves;
        } else if (value instanceof List<?> list) {
            long leaves = 0;
            for (Object element : list) {
                leaves += leaves(element);
            }
            return leaves;
        }
        return value instanceof Implied ? 0 : 1;
    }

    /**
     * Returns whether a value is a string, or a number where others would write a string.
     *
     * @param value the value
     * @return whether it can be an id
     */
    static boolean isTextual(Object value) {
        return value instanceof String || value instanceof Numeral || value instanceof Implied;
    }
}
