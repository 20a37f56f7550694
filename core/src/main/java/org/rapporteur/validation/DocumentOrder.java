package org.rapporteur.validation;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.EntityKind;

/**
 * The order of paths in a dossier: its own properties first, then its lists in document order, with records by number.
 *
 * <p>Within a record, names are in alphabetical order, elements are ordered by number, and a parent precedes its
 * children.
 */
final class DocumentOrder implements Comparator<List<String>> {
    @Override
    public int compare(List<String> left, List<String> right) {
        int shared = Math.min(left.size(), right.size());
        int byList = shared == 0 ? 0 : Integer.compare(rank(left.get(0)), rank(right.get(0)));
        if (byList != 0) {
            return byList;
        }
        for (int i = 0; i < shared; i++) {
            int bySegment = compareSegments(left.get(i), right.get(i));
            if (bySegment != 0) {
                return bySegment;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    static List<String> segments(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    private static int rank(String list) {
        return list.equals(EntityKind.OTHER.list())
                ? EntityKind.lists().size()
                : EntityKind.lists().indexOf(list);
    }

    private static int compareSegments(String left, String right) {
        boolean numbers = isNumber(left) && isNumber(right);
        return numbers && left.length() != right.length()
                ? Integer.compare(left.length(), right.length())
                : left.compareTo(right);
    }

    private static boolean isNumber(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
