package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds of any text and any value. Each example has a seed of its own, which the failure names. */
class EdtfPropertiesTest {
    private static final long SEED = 20_221_129L;

    @Test
    void noiseIsADateOrIsRefusedAtAPlaceInIt() {
        forSeeds(20_000, dates -> isReadOrRefused(dates.noise()));
    }

    @Test
    void whatIsNearlyValidIsADateOrIsRefusedAtAPlaceInIt() {
        forSeeds(20_000, dates -> isReadOrRefused(dates.nearlyValid()));
    }

    @Test
    void everyBeginningOfAValidTextIsADateOrIsRefusedAtAPlaceInIt() {
        for (String text : Tables.valid()) {
            for (int length = 0; length < text.length(); length++) {
                isReadOrRefused(text.substring(0, length));
            }
        }
    }

    @Test
    void aPlainDayIsValidExactlyWhereTheCalendarHasIt() {
        for (int year : new int[] {0, 4, 1900, 2000, 2023, 2024, 9999}) {
            for (int month = 0; month < 14; month++) {
                for (int day = 0; day < 34; day++) {
                    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                    assertThat(isDate(text)).as(text).isEqualTo(isRealDay(text));
                }
            }
        }
    }

    @Test
    void theFastPathMeansWhatTheParserMeans() {
        forSeeds(5_000, dates -> {
            Edtf value = dates.value();
            Node node = EdtfParser.parse(value.toString());
            assertThat(value.level()).isEqualTo(node.level());
            assertThat(value.earliest()).isEqualTo(Days.date(node.first()));
            assertThat(value.latest()).isEqualTo(Days.date(node.last()));
        });
    }

    @Test
    void theFirstDayIsNotAfterTheLast() {
        forSeeds(5_000, dates -> {
            Edtf value = dates.value();
            value.earliest()
                    .ifPresent(first -> value.latest()
                            .ifPresent(last ->
                                    assertThat(first).as(value.toString()).isBeforeOrEqualTo(last)));
        });
    }

    @Test
    void relationsAgreeWithEachOther() {
        forSeeds(4_000, dates -> agree(dates.value(), dates.value()));
    }

    @Test
    void aValueIsNeverBeforeOrApartFromItself() {
        forSeeds(5_000, dates -> {
            Edtf value = dates.value();
            assertThat(value.isSame(value)).as(value.toString()).isNotEqualTo(Certainty.NO);
            assertThat(value.isWithin(value)).as(value.toString()).isNotEqualTo(Certainty.NO);
            assertThat(value.overlaps(value)).as(value.toString()).isNotEqualTo(Certainty.NO);
            assertThat(value.isBefore(value)).as(value.toString()).isNotEqualTo(Certainty.YES);
        });
    }

    @Test
    void theBoundsOfAMaskAreThoseOfTheDaysThatMatchIt() {
        forSeeds(60, dates -> {
            String mask = dates.mask().toString();
            Edtf value = Edtf.parse(mask);
            LocalDate first = null;
            LocalDate last = null;
            // Every mask that is generated states its century.
            LocalDate start = LocalDate.of(century(mask), 1, 1);
            for (LocalDate day = start; day.getYear() < start.getYear() + 100; day = day.plusDays(1)) {
                if (matches(mask, day)) {
                    first = first == null ? day : first;
                    last = day;
                }
            }
            assertThat(value.earliest()).as(mask).hasValue(first);
            assertThat(value.latest()).as(mask).hasValue(last);
        });
    }

    @Test
    void aMaskOverlapsJustTheDaysThatMatchIt() {
        forSeeds(5_000, dates -> {
            String mask = dates.mask().toString();
            Edtf value = Edtf.parse(mask);
            long first = value.earliest().orElseThrow().toEpochDay();
            long last = value.latest().orElseThrow().toEpochDay();
            LocalDate day = LocalDate.ofEpochDay(new Random(mask.hashCode() + first).nextLong(first, last + 1));
            assertThat(value.overlaps(Edtf.of(day)) == Certainty.NO)
                    .as("%s and %s", mask, day)
                    .isEqualTo(!matches(mask, day));
        });
    }

    private static void agree(Edtf a, Edtf b) {
        String pair = a + " and " + b;
        assertThat(a.isBefore(b)).as(pair).isEqualTo(b.isAfter(a));
        assertThat(a.isAfter(b)).as(pair).isEqualTo(b.isBefore(a));
        assertThat(a.overlaps(b)).as(pair).isEqualTo(b.overlaps(a));
        assertThat(a.isSame(b)).as(pair).isEqualTo(b.isSame(a));
        if (a.isBefore(b) == Certainty.YES) {
            assertThat(a.overlaps(b)).as(pair).isEqualTo(Certainty.NO);
            assertThat(a.isAfter(b)).as(pair).isEqualTo(Certainty.NO);
        }
        if (a.overlaps(b) == Certainty.YES) {
            assertThat(a.isBefore(b)).as(pair).isEqualTo(Certainty.NO);
        }
        if (a.overlaps(b) == Certainty.NO) {
            assertThat(a.isSame(b)).as(pair).isEqualTo(Certainty.NO);
            assertThat(a.isWithin(b)).as(pair).isEqualTo(Certainty.NO);
        }
        if (a.isSame(b) == Certainty.YES) {
            assertThat(a.isWithin(b)).as(pair).isEqualTo(Certainty.YES);
            assertThat(a.overlaps(b)).as(pair).isEqualTo(Certainty.YES);
        }
    }

    private static void isReadOrRefused(String text) {
        try {
            assertThat(Edtf.parse(text).toString()).isEqualTo(text);
        } catch (EdtfException refusal) {
            assertThat(refusal.position()).isBetween(0, text.length());
            assertThat(refusal.getMessage().indexOf('\n')).isNegative();
        }
    }

    private static boolean isDate(String text) {
        try {
            Edtf value = Edtf.parse(text);
            return value.earliest().equals(value.latest());
        } catch (EdtfException e) {
            return false;
        }
    }

    private static boolean isRealDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The first year of the hundred that a mask can mean. */
    private static int century(String mask) {
        int hundreds = Integer.parseInt(mask.replace("-", "").substring(0, 2)) * 100;
        return mask.startsWith("-") ? -hundreds - 99 : hundreds;
    }

    /** The digits of a day, compared with those of the mask as far as it goes. */
    private static boolean matches(String mask, LocalDate day) {
        if (mask.startsWith("-") != day.getYear() < 0) {
            return false;
        }
        String digits = mask.replace("-", "");
        int number = (Math.abs(day.getYear()) * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
        for (int i = 7; i >= 0; i--, number /= 10) {
            if (i < digits.length() && digits.charAt(i) != 'X' && digits.charAt(i) - '0' != number % 10) {
                return false;
            }
        }
        return true;
    }

    private static void forSeeds(int count, Consumer<RandomDates> property) {
        for (long seed = SEED; seed < SEED + count; seed++) {
            try {
                property.accept(new RandomDates(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
