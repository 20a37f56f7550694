package org.rapporteur.validation;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.EntityKind;

/**
 * The order of paths in a dossier: its own properties first, then its lists in document order, with records by number.
 *
 * <p>Within a record, names are in alphabetical order, elements are ordered by number, and a parent precedes its
 * children. Paths are compared in place, because a report may need thousands of comparisons.
 */
final class DocumentOrder implements Comparator<String> {
    private static final List<String> LISTS = EntityKind.lists();

    @Override
    public int compare(String left, String right) {
        int shared = shared(left, right);
        int start = left.lastIndexOf('/', shared - 1) + 1; // of the first segments that may differ
        int byList = start == 1 ? Integer.compare(rank(left), rank(right)) : 0;
        if (byList != 0) {
            return byList;
        }
        int leftEnd = end(left, shared);
        int rightEnd = end(right, shared);
        if (leftEnd != rightEnd && isNumber(left, start, leftEnd) && isNumber(right, start, rightEnd)) {
            return Integer.compare(leftEnd, rightEnd);
        }
        if (leftEnd == shared || rightEnd == shared) {
            int byLength = Integer.compare(leftEnd, rightEnd);
            return byLength != 0 ? byLength : Integer.compare(left.length(), right.length());
        }
        return Character.compare(left.charAt(shared), right.charAt(shared));
    }

    /** The number of characters that both begin with. */
    private static int shared(String left, String right) {
        int most = Math.min(left.length(), right.length());
        int i = 0;
        while (i < most && left.charAt(i) == right.charAt(i)) {
            i++;
        }
        return i;
    }

    /** The end of the segment in which a place is. */
    private static int end(String path, int from) {
        int slash = path.indexOf('/', from);
        return slash < 0 ? path.length() : slash;
    }

    private static int rank(String path) {
        String list = path.substring(Math.min(1, path.length()), end(path, 1));
        return list.equals(EntityKind.OTHER.list()) ? LISTS.size() : LISTS.indexOf(list);
    }

    private static boolean isNumber(String path, int from, int to) {
        for (int i = from; i < to; i++) {
            if (path.charAt(i) < '0' || path.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
