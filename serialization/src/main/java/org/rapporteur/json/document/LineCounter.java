package org.rapporteur.json.document;

import org.rapporteur.json.read.Location;

/**
 * Counts lines and columns of a text, starting at its location in a larger text. If the text is a line of a file,
 * nothing in it ends the line.
 */
public final class LineCounter {
    private final boolean isLine;
    private long line;
    private int column;
    private int offset;

    LineCounter(Location origin, boolean isLine) {
        this.isLine = isLine;
        line = origin.line();
        column = origin.column();
    }

    /** Advances to an offset, which must not be less than the previous one. */
    void countTo(String text, int target) {
        for (; offset < target; offset++) {
            char c = text.charAt(offset);
            boolean ends = !isLine
                    && (c == '\n' || c == '\r' && (offset + 1 == text.length() || text.charAt(offset + 1) != '\n'));
            line += ends ? 1 : 0;
            column = ends ? 1 : plus(column, 1);
        }
    }

    /**
     * Returns a later column; the greatest number if it is beyond that, as in a line of gigabytes.
     *
     * @param column the column, at least 1
     * @param units the number of UTF-16 code units
     * @return the column after them
     */
    public static int plus(int column, int units) {
        return column > Integer.MAX_VALUE - units ? Integer.MAX_VALUE : column + units;
    }

    Location location() {
        return Location.of(line, column);
    }
}
