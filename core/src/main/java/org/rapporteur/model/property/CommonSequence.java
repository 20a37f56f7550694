package org.rapporteur.model.property;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the elements that two lists have in common, in one order.
 *
 * <p>After the common beginning and end, the first occurrence of an element is matched with the first one in the other list, the
 * second with the second, and so on; of these pairs the longest sequence is kept that is in order in both lists. It is a longest
 * common subsequence if no element is repeated. The time is that of sorting, whatever the elements are.
 */
public final class CommonSequence {
    private static final int NONE = -1;

    private CommonSequence() {}

    /**
     * Matches the elements of two lists.
     *
     * @param <E> the type of the elements
     * @param before a list
     * @param after another list
     * @param order determines which elements are equal
     * @return for each element of the second list, the index of its equal in the first one, ascending; -1 for one that has none
     */
    public static <E> int[] of(List<? extends E> before, List<? extends E> after, Comparator<? super E> order) {
        int[] partners = new int[after.size()];
        Arrays.fill(partners, NONE);
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && order.compare(before.get(start), after.get(start)) == 0) {
            partners[start] = start;
            start++;
        }
        int shift = before.size() - after.size();
        int end = after.size();
        while (end > start
                && end + shift > start
                && order.compare(before.get(end - 1 + shift), after.get(end - 1)) == 0) {
            partners[--end] = end + shift;
        }
        if (start < end && start < end + shift) {
            pair(before.subList(start, end + shift), after.subList(start, end), order, start, partners);
        }
        return partners;
    }

    private static <E> void pair(
            List<? extends E> before, List<? extends E> after, Comparator<? super E> order, int shift, int[] partners) {
        TreeMap<E, Deque<Integer>> places = new TreeMap<>(order);
        for (int i = 0; i < before.size(); i++) {
            places.computeIfAbsent(before.get(i), ignored -> new ArrayDeque<>(1))
                    .add(i);
        }
        int[] candidates = new int[after.size()];
        for (int i = 0; i < candidates.length; i++) {
            Deque<Integer> left = places.get(after.get(i));
            candidates[i] = left == null || left.isEmpty() ? NONE : left.remove();
        }
        for (int i : ascending(candidates)) {
            partners[i + shift] = candidates[i] + shift;
        }
    }

    /** Returns the indexes of a longest ascending sequence of the candidates. */
    private static int[] ascending(int[] candidates) {
        int[] last = new int[candidates.length]; // the index that ends a sequence of each length, with the least value
        int[] previous = new int[candidates.length];
        int length = 0;
        for (int i = 0; i < candidates.length; i++) {
            if (candidates[i] == NONE) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (candidates[last[middle]] < candidates[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? NONE : last[low - 1];
            last[low] = i;
            length = Math.max(length, low + 1);
        }
        int[] found = new int[length];
        int at = length == 0 ? NONE : last[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            found[i] = at;
            at = previous[at];
        }
        return found;
    }
}
