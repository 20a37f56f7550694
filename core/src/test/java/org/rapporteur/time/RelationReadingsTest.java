package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Compares the relations with what all readings of two values say, each reading written out day by day.
 *
 * <p>The days are those of January and February 2023, which are 59, so the days of one reading are the bits of a
 * number: bit 1 is 1 January, bit 0 all days before and bit 60 all days after.
 */
class RelationReadingsTest {
    private static final long SEED = 20_230_815L;
    private static final int DAYS = 59;

    /** A text with the sets of days that it can mean, and those that it can mean as what something else lies in. */
    private record Example(String text, List<Long> readings, List<Long> containers) {
        Example(String text, List<Long> readings) {
            this(text, readings, readings);
        }
    }

    @Test
    void theRelationsOfDatesAndIntervalsAreWhatTheirReadingsAgreeOn() {
        for (long seed = SEED; seed < SEED + 500; seed++) {
            Random random = new Random(seed);
            Example a = random.nextBoolean() ? date(random) : interval(random);
            Example b = random.nextBoolean() ? date(random) : interval(random);
            agree(seed, a, b, true);
        }
    }

    @Test
    void theRelationsOfSetsNeverSayMoreThanTheirReadingsAgreeOn() {
        for (long seed = SEED; seed < SEED + 120; seed++) {
            Random random = new Random(seed);
            agree(seed, any(random), set(random), false);
            agree(seed, set(random), any(random), false);
        }
    }

    private static void agree(long seed, Example a, Example b, boolean exactly) {
        Edtf x = Edtf.parse(a.text());
        Edtf y = Edtf.parse(b.text());
        String pair = "seed " + seed + ": " + a.text() + " and " + b.text();
        check(pair + " before", x.isBefore(y), a.readings(), b.readings(), RelationReadingsTest::isBefore, exactly);
        check(pair + " after", x.isAfter(y), a.readings(), b.readings(), (p, q) -> isBefore(q, p), exactly);
        check(pair + " overlap", x.overlaps(y), a.readings(), b.readings(), (p, q) -> (p & q) != 0, exactly);
        check(pair + " within", x.isWithin(y), a.readings(), b.containers(), (p, q) -> (p & ~q) == 0, exactly);
        check(pair + " same", x.isSame(y), a.readings(), b.readings(), Long::equals, exactly);
    }

    private static void check(
            String what,
            Certainty answer,
            List<Long> as,
            List<Long> bs,
            BiPredicate<Long, Long> relation,
            boolean exactly) {
        boolean some = false;
        boolean all = true;
        for (Long a : as) {
            for (Long b : bs) {
                boolean holds = relation.test(a, b);
                some |= holds;
                all &= holds;
            }
        }
        Certainty agreed = all ? Certainty.YES : some ? Certainty.POSSIBLY : Certainty.NO;
        if (exactly || answer != Certainty.POSSIBLY) {
            assertThat(answer).as(what).isEqualTo(agreed);
        }
    }

    private static boolean isBefore(long a, long b) {
        return 63 - Long.numberOfLeadingZeros(a) < Long.numberOfTrailingZeros(b);
    }

    private static Example any(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> date(random);
            case 1 -> interval(random);
            default -> set(random);
        };
    }

    private static Example date(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Example("2023-01", parts(1, 31), List.of(days(1, 31)));
            case 1 -> new Example("2023-02", parts(32, 59), List.of(days(32, 59)));
            case 2 -> new Example("2023-01-1X", singles(IntStream.rangeClosed(10, 19)));
            case 3 -> new Example("2023-02-X5", singles(IntStream.of(36, 46, 56)));
            default -> day(1 + random.nextInt(DAYS));
        };
    }

    private static Example day(int day) {
        return new Example(text(day), List.of(days(day, day)));
    }

    private static Example interval(Random random) {
        int first = 1 + random.nextInt(DAYS);
        int last = first + random.nextInt(DAYS + 1 - first);
        return switch (random.nextInt(6)) {
            case 0 -> new Example(text(first) + "/..", List.of(days(first, 60)));
            case 1 -> new Example("../" + text(last), List.of(days(0, last)));
            case 2 -> new Example("2023-01/" + text(Math.max(31, last)), List.of(days(1, Math.max(31, last))));
            case 3 -> new Example("2023-01-1X/" + text(19 + last % 40), between(10, 19, 19 + last % 40));
            default -> new Example(text(first) + "/" + text(last), List.of(days(first, last)));
        };
    }

    private static Example set(Random random) {
        boolean all = random.nextBoolean();
        List<Example> members = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int first = 1 + random.nextInt(DAYS);
            int last = first + random.nextInt(Math.min(5, DAYS + 1 - first));
            if (random.nextInt(3) == 0) {
                members.add(new Example(
                        text(first) + ".." + text(last),
                        all ? List.of(days(first, last)) : singles(IntStream.rangeClosed(first, last))));
            } else {
                members.add(i == 0 ? date(random) : day(first));
            }
        }
        String texts = String.join(",", members.stream().map(Example::text).toList());
        if (!all) {
            List<Long> readings = members.stream()
                    .flatMap(member -> member.readings().stream())
                    .toList();
            return new Example("[" + texts + "]", readings);
        }
        List<Long> readings = List.of(0L);
        List<Long> containers = List.of(0L);
        for (Example member : members) {
            readings = product(readings, member.readings());
            containers = product(containers, member.containers());
        }
        return new Example("{" + texts + "}", readings, containers);
    }

    private static List<Long> product(List<Long> as, List<Long> bs) {
        return as.stream().flatMap(a -> bs.stream().map(b -> a | b)).toList();
    }

    private static List<Long> between(int firstStart, int lastStart, int end) {
        return IntStream.rangeClosed(firstStart, lastStart)
                .mapToObj(start -> days(start, end))
                .toList();
    }

    private static List<Long> singles(IntStream days) {
        return days.mapToObj(day -> days(day, day)).toList();
    }

    /** Every stretch of the days from the first to the last. */
    private static List<Long> parts(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(start -> IntStream.rangeClosed(start, last).mapToObj(end -> days(start, end)))
                .toList();
    }

    private static long days(int first, int last) {
        return LongStream.rangeClosed(first, last).map(day -> 1L << day).sum();
    }

    private static String text(int day) {
        return Edtf.of(LocalDate.of(2022, 12, 31).plusDays(day)).toString();
    }
}
