package org.rapporteur.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a misspelt one may stand for. */
public final class Spelling {
    /** The maximum number of edits, which must also be at most a third of the length of the name. */
    private static final int MOST_EDITS = 2;

    private Spelling() {}

    /**
     * Returns the known name that takes the fewest edits, regardless of case. Names are compared only if their lengths
     * permit it, so that a long name costs nothing.
     *
     * @param name the name that is not known
     * @param known the known names
     * @return the nearest of them, the first one of several; empty if none is near
     */
    public static Optional<String> nearest(String name, List<String> known) {
        int fewest = Math.min(MOST_EDITS, name.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String each : known) {
            if (Math.abs(each.length() - name.length()) < fewest) {
                int edits = edits(name.toLowerCase(Locale.ROOT), each.toLowerCase(Locale.ROOT));
                if (edits < fewest) {
                    fewest = edits;
                    nearest = Optional.of(each);
                }
            }
        }
        return nearest;
    }

    /**
     * Returns the nearest of the known names as a question that follows what was expected.
     *
     * @param name the name that is not known
     * @param known the known names
     * @return the question in brackets, after a space; empty if none is near
     */
    public static String question(String name, List<String> known) {
        return nearest(name, known)
                .map(meant -> " (did you mean \"" + meant + "\"?)")
                .orElse("");
    }

    /**
     * Returns the number of characters to insert, delete, replace or swap with their neighbour: the distance of Damerau
     * and Levenshtein, in which no character is edited twice.
     */
    private static int edits(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int least = edits[i - 1][j - 1] + (same ? 0 : 1);
                least = Math.min(least, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                edits[i][j] = swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
            }
        }
        return edits[from.length()][to.length()];
    }
}
