package org.rapporteur.exchange;

import java.util.Objects;
import org.rapporteur.text.Quote;

/**
 * A place in an input: a member of a tree, a cell of a table, or a character of a text.
 *
 * @since 0.1
 */
public sealed interface InputPlace {
    /**
     * A member of a tree.
     *
     * @param pointer the member, as a JSON Pointer (RFC 6901); empty for the whole document
     */
    record Member(String pointer) implements InputPlace {
        /**
         * Creates a place in a tree.
         *
         * @param pointer the member, as a JSON Pointer
         */
        public Member {
            Objects.requireNonNull(pointer, "pointer");
        }

        /** {@return the pointer, shortened if it is long, or {@code the document}} */
        @Override
        public String toString() {
            return pointer.isEmpty() ? "the document" : Quote.printable(Quote.pointer(pointer));
        }
    }

    /**
     * A cell of a table.
     *
     * @param line the line on which its row begins, from 1
     * @param column the name of its column
     */
    record Cell(long line, String column) implements InputPlace {
        /**
         * Creates a place in a table.
         *
         * @param line the line, from 1
         * @param column the name of the column
         */
        public Cell {
            Objects.requireNonNull(column, "column");
        }

        /** {@return the cell, such as {@code line 3, "name"}} */
        @Override
        public String toString() {
            return "line " + line + ", " + Quote.of(column);
        }
    }

    /**
     * A character of a text.
     *
     * @param line the line, from 1
     * @param column the column in that line, from 1
     */
    record Position(long line, int column) implements InputPlace {
        /** {@return the place, such as {@code line 3, column 14}} */
        @Override
        public String toString() {
            return "line " + line + ", column " + column;
        }
    }
}
