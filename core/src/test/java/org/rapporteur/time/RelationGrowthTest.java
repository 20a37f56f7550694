package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.Share;

/** The work that relations do for sets made to be hostile to them: twice the members are at most some twice the work. */
class RelationGrowthTest {
    private static final int MEMBERS = 50 + Share.of(1_400);

    /** Work and memory that a longer text shares with a shorter one, or that sorting adds. */
    private static final double TWICE = 2.3;

    private enum Shape {
        LEAP_DAYS(i -> "X000-02-29", i -> "2XX1-02-XX"),
        LEAP_DAYS_OF_FEW_YEARS(i -> "X" + 2 * (i % 5) + "00-02-29", i -> "XX" + i % 10 + "1-02-XX"),
        DAYS_OF_ANY_MONTH(i -> String.format(Locale.ROOT, "XXXX-XX-%02d", 1 + i % 14), i -> "XXXX-XX-" + (15 + i % 14)),
        WINTERS(i -> "XXX0-28", i -> "XXX" + (2 + i % 8) + "-02-XX"),
        SEASONS(i -> "XXXX-24", i -> "XXXX-04-XX"),
        SEASONS_OF_YEARS(i -> year(i) + "-21", i -> year(i) + "-24"),
        MASKS_IN_ONE_RANGE(i -> "XXXX-1X-01", i -> "0000..9999"),
        MASKS_AND_DAYS(i -> "XXXX-11-XX", i -> year(i) + "-10-31"),
        YEARS_BY_TURNS(i -> year(2 * i), i -> year(2 * i + 1)),
        MONTHS(i -> year(i) + "-01", i -> year(i) + "-02"),
        NESTED_RANGES(i -> year(i % 5_000) + ".." + year(9_999 - i % 5_000), i -> year(i) + "-06-15"),
        RANGES_AND_THEIR_DAYS(i -> year(i) + "-01-01.." + year(i) + "-12-30", i -> year(i) + "-12-31"),
        WIDE_YEARS(i -> "Y" + (10_000 + i), i -> "Y" + (1 + i) + "E99999"),
        SIGNIFICANT_DIGITS(i -> (1_000 + i % 9_000) + "S1", i -> "Y" + (20_000 + i) + "S1");

        private final IntFunction<String> left;
        private final IntFunction<String> right;

        Shape(IntFunction<String> left, IntFunction<String> right) {
            this.left = left;
            this.right = right;
        }

        private static String year(int number) {
            return String.format(Locale.ROOT, "%04d", number % 10_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWorkOfEveryRelationGrowsWithTheNumberOfMembers(Shape shape) {
        for (String brackets : new String[] {"[][]", "[]{}", "{}[]", "{}{}"}) {
            long once = work(shape, brackets, MEMBERS);
            long twice = work(shape, brackets, 2 * MEMBERS);
            long fourTimes = work(shape, brackets, 4 * MEMBERS);
            assertThat(twice).as("%s %s", shape, brackets).isLessThan((long) (TWICE * once));
            assertThat(fourTimes).as("%s %s", shape, brackets).isLessThan((long) (TWICE * twice));
        }
    }

    @ParameterizedTest
    @EnumSource
    void parsingBoundsAndPhrasesAllocateInProportionToTheLength(Shape shape) {
        long once = allocated(set("[]", shape.left, MEMBERS));
        long twice = allocated(set("[]", shape.left, 2 * MEMBERS));
        assertThat(twice).isLessThan((long) (TWICE * once));
    }

    @Test
    void aWideYearIsReadInProportionToItsLength() {
        long once = allocated("Y" + "9".repeat(10 * MEMBERS) + "E" + "9".repeat(10 * MEMBERS));
        long twice = allocated("Y" + "9".repeat(20 * MEMBERS) + "E" + "9".repeat(20 * MEMBERS));
        assertThat(twice).isLessThan((long) (TWICE * once));
    }

    private static long work(Shape shape, String brackets, int members) {
        Node left = EdtfParser.parse(set(brackets.substring(0, 2), shape.left, members));
        Node right = EdtfParser.parse(set(brackets.substring(2), shape.right, members));
        return workOf(left, right, Relation::isBefore)
                + workOf(left, right, Relation::overlaps)
                + workOf(left, right, Relation::isWithin)
                + workOf(left, right, Relation::isSame);
    }

    private static long workOf(Node left, Node right, Reading.Question question) {
        long[] work = {0};
        Reading.agreed(left, right, relation -> {
            Certainty answer = question.ask(relation);
            work[0] += relation.work().done();
            return answer;
        });
        return work[0];
    }

    private static long allocated(String text) {
        bounds(text); // which loads classes
        return Allocated.by(() -> bounds(text));
    }

    private static void bounds(String text) {
        Node node = EdtfParser.parse(text);
        assertThat(node.first()).isLessThanOrEqualTo(node.last());
        assertThat(Phrases.forLocale(Locale.ENGLISH).of(node)).isNotEmpty();
    }

    private static String set(String brackets, IntFunction<String> member, int members) {
        return brackets.charAt(0)
                + IntStream.range(0, members).mapToObj(member).collect(Collectors.joining(","))
                + brackets.charAt(1);
    }
}
