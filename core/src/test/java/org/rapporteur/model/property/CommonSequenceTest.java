package org.rapporteur.model.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Allocated;

class CommonSequenceTest {
    private static int[] match(String before, String after) {
        return CommonSequence.of(letters(before), letters(after), Comparator.<String>naturalOrder());
    }

    private static List<String> letters(String word) {
        return word.isEmpty() ? List.of() : List.of(word.split(""));
    }

    @Test
    void equalElementsInOneOrderArePartners() {
        assertThat(match("abcd", "abcd")).containsExactly(0, 1, 2, 3);
        assertThat(match("abcd", "axd")).containsExactly(0, -1, 3);
        assertThat(match("", "ab")).containsExactly(-1, -1);
        assertThat(match("ab", "")).isEmpty();
        assertThat(match("abcde", "eabcd")).containsExactly(-1, 0, 1, 2, 3);
        assertThat(match("aba", "aa")).containsExactly(0, 2);
    }

    @Test
    void theSequenceIsALongestOneIfNoElementIsRepeated() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            List<Integer> before = random.ints(0, 12)
                    .distinct()
                    .limit(random.nextInt(9))
                    .boxed()
                    .toList();
            List<Integer> after = random.ints(0, 12)
                    .distinct()
                    .limit(random.nextInt(9))
                    .boxed()
                    .toList();
            int[] partners = CommonSequence.of(before, after, Comparator.<Integer>naturalOrder());

            int[] found = IntStream.of(partners).filter(partner -> partner >= 0).toArray();
            assertThat(found)
                    .as("%s %s", before, after)
                    .hasSize(longest(before, after))
                    .isSorted();
            for (int j = 0; j < partners.length; j++) {
                assertThat(partners[j] < 0 || before.get(partners[j]).equals(after.get(j)))
                        .isTrue();
            }
        }
    }

    private static int longest(List<Integer> before, List<Integer> after) {
        int[][] length = new int[before.size() + 1][after.size() + 1];
        for (int i = 1; i <= before.size(); i++) {
            for (int j = 1; j <= after.size(); j++) {
                length[i][j] = before.get(i - 1).equals(after.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[before.size()][after.size()];
    }

    /** A reversed list has no two elements in order, and one repeated element has all. */
    @Test
    void listsWithoutOrderCostNoMore() {
        List<Integer> up = IntStream.range(0, 40_000).boxed().toList();
        List<Integer> down =
                IntStream.range(0, 40_000).mapToObj(i -> 39_999 - i).toList();
        long[] comparisons = new long[1];
        Comparator<Integer> counting = (one, other) -> {
            comparisons[0]++;
            return one.compareTo(other);
        };

        assertThat(Allocated.by(() -> CommonSequence.of(up, down, counting))).isLessThan(40_000 * 400L);
        assertThat(comparisons[0]).isLessThan(40_000 * 60L);
    }
}
