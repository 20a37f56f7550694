package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A date in an interval or a set is what it is alone, although plain dates are read there by a short cut. */
class DatesWithinTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261208L);
    private static final String CHARACTERS = "0123456789-X?~%";
    private static final List<String> DATES = List.of("2023", "2023-01", "2023-12-31", "2024-02-29", "2023-21", "202X");

    @Test
    void theEndsOfIntervalsAreTheDatesThatTheyAreAlone() {
        int checked = 0;
        List<String> intervals = new ArrayList<>(Tables.valid());
        intervals.addAll(
                List.of("2023-01/2023-02", "2023-1X/..", "2023~/2024", "2023/2024~", "../2023-01-01", "2023-01-01/"));
        for (String text : intervals) {
            if (EdtfParser.parse(text) instanceof IntervalNode interval) {
                String[] ends = text.split("/", -1);
                checked += isAlone(interval.start(), ends[0]) + isAlone(interval.end(), ends[1]);
            }
        }
        assertThat(checked).isGreaterThan(60);
    }

    @Test
    void theMembersOfSetsAreTheDatesThatTheyAreAlone() {
        int checked = 0;
        List<String> sets = new ArrayList<>(Tables.valid());
        sets.addAll(List.of(
                "[2023-01-01,2023]", "{2023-01-01..2024-02-29,2025-01}", "[..2023-01,2023-1X]", "[2023~,2024..]"));
        for (String text : sets) {
            if (EdtfParser.parse(text) instanceof SetNode set) {
                String[] members = text.substring(1, text.length() - 1).split(",", -1);
                assertThat(set.members()).hasSameSizeAs(members);
                for (int i = 0; i < members.length; i++) {
                    if (set.members().get(i) instanceof IntervalNode range) {
                        String[] ends = members[i].split("\\.\\.", -1);
                        checked += isAlone(range.start(), ends[0]) + isAlone(range.end(), ends[1]);
                    } else {
                        checked += isAlone(set.members().get(i), members[i]);
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(20);
    }

    /** A qualifier is nothing that a short cut takes, and it changes nothing else. */
    @Test
    void aPlainDateIsWhatItIsWithAQualifierButForThat() {
        for (int year : new int[] {0, 1, 1900, 2000, 2023, 2024, 9999}) {
            String years = String.format(Locale.ROOT, "%04d", year);
            isTheSameQualified(years);
            for (int month = 0; month < 45; month++) {
                String months = years + String.format(Locale.ROOT, "-%02d", month);
                isTheSameQualified(months);
                for (int day = 0; day < 34; day++) {
                    isTheSameQualified(months + String.format(Locale.ROOT, "-%02d", day));
                }
            }
        }
        List.of("2", "202", "20233", "2023-1", "2023-011", "2023-01-1", "2023-01-011", "2023-01-01-01", "20230101")
                .forEach(DatesWithinTest::isTheSameQualified);
    }

    @Test
    void whatIsNearlyADateIsReadOrRefusedWithinAsItIsAlone() {
        Random random = new Random(SEED);
        for (int i = 0; i < 6_000; i++) {
            StringBuilder date = new StringBuilder(DATES.get(random.nextInt(DATES.size())));
            for (int edits = random.nextInt(3); edits > 0; edits--) {
                int at = random.nextInt(date.length());
                String c = String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
                date.replace(at, at + random.nextInt(2), random.nextInt(3) == 0 ? "" : c);
                if (date.isEmpty()) {
                    date.append(c);
                }
            }
            String text = date.toString();
            isReadAlike("0000/", text, "");
            isReadAlike("../", text, "");
            isReadAlike("", text, "/..");
            isReadAlike("[0000,", text, ",9999]");
            isReadAlike("{", text, "..}");
            isReadAlike("[..", text, "]");
        }
    }

    private static int isAlone(Node end, String text) {
        if (text.isEmpty() || text.equals("..")) {
            assertThat(end).isInstanceOf(Gap.class);
            return 0;
        }
        assertThat(end).hasToString(EdtfParser.parse(text).toString()); // which tells all, masks too
        return 1;
    }

    private static void isTheSameQualified(String text) {
        EdtfException refusal = refusal(text);
        EdtfException qualified = refusal(text + '?');
        if (refusal == null) {
            DateNode plain = (DateNode) EdtfParser.parse(text);
            DateNode other = (DateNode) EdtfParser.parse(text + '?');
            assertThat(List.of(plain.year(), plain.month(), plain.day(), plain.significant(), plain.qualifiers()))
                    .as(text)
                    .isEqualTo(List.of(other.year(), other.month(), other.day(), other.significant(), 0));
            assertThat(List.of(plain.first(), plain.last())).isEqualTo(List.of(other.first(), other.last()));
            assertThat(plain.isDivision() || plain.level() == 0).as(text).isTrue();
            assertThat(plain.mask().isEmpty() && plain.wide().isEmpty()).isTrue();
        } else {
            assertThat(qualified).as(text).isNotNull();
            assertThat(refusal.position()).as(text).isEqualTo(qualified.position());
            if (refusal.position() < text.length()) {
                assertThat(refusal.expected()).as(text).isEqualTo(qualified.expected());
            }
        }
    }

    /** What may follow a date depends on where it is, but not what is in it. */
    private static void isReadAlike(String before, String date, String behind) {
        EdtfException alone = refusal(date);
        EdtfException within = refusal(before + date + behind);
        boolean reversed = within != null && within.expected().equals("an end that is not before its start");
        boolean alike;
        if (alone == null) {
            alike = within == null || reversed;
        } else {
            alike = within != null
                    && within.position() == before.length() + alone.position()
                    && (alone.position() == date.length() || endsAlike(alone, within));
        }
        if (!alike) {
            assertThat(within)
                    .as("-Drapporteur.seed=%s: %s behind %s", SEED, date, before)
                    .isEqualTo(alone);
        }
    }

    private static boolean endsAlike(EdtfException alone, EdtfException within) {
        return alone.expected().endsWith("the end")
                || alone.expected().equals(within.expected())
                || alone.expected().equals(DateParser.DATE)
                        && within.expected().matches("a date|a year of four digits");
    }

    private static @Nullable EdtfException refusal(String text) {
        try {
            EdtfParser.parse(text);
            return null;
        } catch (EdtfException e) {
            return e;
        }
    }
}
