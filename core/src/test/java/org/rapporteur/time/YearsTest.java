package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Share;

/** Compares what is found digit by digit with a walk over all years, or days. */
class YearsTest {
    private static final List<String> DIGITS = List.of("0", "1", "4", "9", "X", "X");

    @Test
    void theNextMatchIsTheFirstOfAWalk() {
        Random random = new Random(1);
        for (int i = 0; i < 120; i++) {
            boolean negative = random.nextBoolean();
            String pattern = pattern(random);
            if (negative && pattern.equals("0000")) {
                continue;
            }
            Years years = Years.of(negative, pattern);
            List<Integer> walk = walk(negative, pattern);
            int year = random.nextInt(20_003) - 10_001;
            String text = (negative ? "-" : "") + pattern + " at " + year;
            assertThat(years.from(year))
                    .as(text)
                    .isEqualTo(walk.stream().filter(y -> y >= year).findFirst().orElse(Years.NONE));
            assertThat(years.upTo(year))
                    .as(text)
                    .isEqualTo(walk.stream()
                            .filter(y -> y <= year)
                            .reduce((a, b) -> b)
                            .orElse(Years.NONE));
            boolean leap = walk.stream().anyMatch(Year::isLeap);
            assertThat(years.mayBeLeap() || !leap).as(text).isTrue();
        }
    }

    @Test
    void theYearsThatFollowAreThoseOfAWalk() {
        Random random = new Random(2);
        for (int i = 0; i < 120; i++) {
            boolean negative = random.nextInt(3) == 0;
            boolean otherNegative = random.nextInt(3) == 0;
            String pattern = pattern(random);
            String other = pattern(random);
            Set<Integer> before = new HashSet<>(walk(otherNegative, other));
            List<Integer> expected = walk(negative, pattern).stream()
                    .filter(year -> before.contains(year - 1))
                    .toList();
            List<Integer> found = new ArrayList<>();
            for (Years years : Years.of(negative, pattern).following(Years.of(otherNegative, other))) {
                for (int y = years.from(-9999); y != Years.NONE; y = years.from(y + 1)) {
                    found.add(y);
                }
            }
            found.sort(null);
            assertThat(found)
                    .as("%s %s after %s %s", negative, pattern, otherNegative, other)
                    .isEqualTo(expected);
        }
    }

    @Test
    void twoMasksOverlapWhereADayMatchesBoth() {
        for (long seed = 0; seed < Share.of(500); seed++) {
            Random random = new Random(seed);
            Edtf one = date(random);
            Edtf other = date(random);
            boolean met = false;
            for (LocalDate day = LocalDate.of(1990, 1, 1); !met && day.getYear() < 2011; day = day.plusDays(1)) {
                Edtf date = Edtf.of(day);
                met = one.overlaps(date) != Certainty.NO && other.overlaps(date) != Certainty.NO;
            }
            assertThat(one.overlaps(other) != Certainty.NO)
                    .as("%s and %s", one, other)
                    .isEqualTo(met);
        }
    }

    /** A date with a mask, in the years from 1990 to 2009 and the winter after. */
    private static Edtf date(Random random) {
        String year = pick(random, "200X", "199X", "1999", "2000");
        String month = pick(random, "-XX", "-02", "-1X", "-28", "-30", "-0X", "-35", "");
        boolean isMonth = month.matches("-[X01].");
        try {
            return Edtf.parse(year + month + (isMonth ? pick(random, "", "-29", "-3X", "-X1", "-XX") : ""));
        } catch (EdtfException e) {
            return Edtf.parse(year + month); // no month that matches has such a day
        }
    }

    private static String pick(Random random, String... choice) {
        return choice[random.nextInt(choice.length)];
    }

    private static String pattern(Random random) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            pattern.append(DIGITS.get(random.nextInt(DIGITS.size())));
        }
        return pattern.toString();
    }

    private static List<Integer> walk(boolean negative, String pattern) {
        List<Integer> years = new ArrayList<>();
        for (int number = 0; number <= 9999; number++) {
            String digits = String.valueOf(10_000 + number).substring(1);
            boolean matches = IntStream.range(0, 4)
                    .allMatch(i -> pattern.charAt(i) == 'X' || pattern.charAt(i) == digits.charAt(i));
            if (matches && !(negative && number == 0)) {
                years.add(negative ? -number : number);
            }
        }
        years.sort(null);
        return years;
    }
}
