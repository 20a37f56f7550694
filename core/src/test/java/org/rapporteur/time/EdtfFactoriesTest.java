package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfFactoriesTest {
    @Test
    void aLocalDateIsADay() {
        assertThat(Edtf.of(LocalDate.of(2023, 8, 5))).hasToString("2023-08-05");
        assertThat(Edtf.of(LocalDate.of(-43, 3, 15))).hasToString("-0043-03-15");
        assertThat(Edtf.of(LocalDate.of(0, 1, 1))).hasToString("0000-01-01");
    }

    @Test
    void aYearIsAYearOfAnyWidth() {
        assertThat(Edtf.of(Year.of(2023))).hasToString("2023");
        assertThat(Edtf.of(Year.of(-44))).hasToString("-0044");
        assertThat(Edtf.of(Year.of(10_000))).hasToString("Y10000");
        assertThat(Edtf.of(Year.of(Year.MIN_VALUE))).hasToString("Y-999999999");
    }

    @Test
    void aYearMonthIsAMonth() {
        assertThat(Edtf.of(YearMonth.of(2023, 8))).hasToString("2023-08");
        assertThat(Edtf.of(YearMonth.of(-9999, 12))).hasToString("-9999-12");
    }

    @Test
    void anInstantIsItsSecondInUtc() {
        assertThat(Edtf.of(Instant.parse("2023-08-15T10:30:05.999Z"))).hasToString("2023-08-15T10:30:05Z");
        assertThat(Edtf.of(Instant.parse("2023-08-15T01:30:00+05:00"))).hasToString("2023-08-14T20:30:00Z");
        assertThat(Edtf.of(Instant.parse("0000-01-01T00:00:00Z"))).hasToString("0000-01-01T00:00:00Z");
        assertThat(Edtf.of(Instant.parse("-1985-04-12T23:20:30Z"))).hasToString("-1985-04-12T23:20:30Z");
        assertThat(Edtf.of(Instant.parse("9999-12-31T23:59:59Z"))).hasToString("9999-12-31T23:59:59Z");
    }

    @Test
    void aDayOfAWideYearCannotBeWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.of(LocalDate.of(10_000, 1, 1)))
                .withMessage("expected a year from -9999 to 9999 of a month or a day; was +10000-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.of(YearMonth.of(-10_000, 1)))
                .withMessage("expected a year from -9999 to 9999 of a month or a day; was -10000-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.of(Instant.parse("+10000-01-01T00:00:00Z")))
                .withMessage("expected a year from -9999 to 9999 of an instant; was +10000-01-01T00:00:00Z");
    }

    @Test
    void twoDatesMakeAnIntervalOrAChoice() {
        assertThat(Edtf.interval(Edtf.parse("2022-11-29"), Edtf.parse("2022-11~")))
                .hasToString("2022-11-29/2022-11~");
        assertThat(Edtf.oneOf(Edtf.parse("1667"), Edtf.parse("1672-05"))).hasToString("[1667,1672-05]");
    }

    @Test
    void oneDateMakesAnIntervalWithAnOpenEnd() {
        assertThat(Edtf.since(Edtf.parse("2014-02"))).hasToString("2014-02/..");
        assertThat(Edtf.until(Edtf.parse("201X"))).hasToString("../201X");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09, 2023-08, 2023-10",
        "2023-01, 2022-12, 2023-02",
        "2023, 2022, 2024",
        "0000, -0001, 0001",
        "9999, 9998, Y10000",
        "Y10000, 9999, Y10001",
        "Y-10000, Y-10001, -9999",
        "2024-03-01, 2024-02-29, 2024-03-02",
        "2023-12-31, 2023-12-30, 2024-01-01",
        "9999-12-30, 9999-12-29, 9999-12-31",
        "-9999-01-02, -9999-01-01, -9999-01-03",
        "2023-25, 2022-28, 2023-26",
        "2023-29, 2023-32, 2023-30",
        "2023-30, 2023-29, 2024-31",
        "2023-31, 2022-30, 2023-32",
        "2023-33, 2022-36, 2023-34",
        "2023-37, 2022-39, 2023-38",
        "2023-41, 2023-40, 2024-40",
        "1984~, 1983~, 1985~",
        "2004-06-11%, 2004-06-10%, 2004-06-12%",
        "2004?-06?, 2004-05?, 2004-07?"
    })
    void beforeAndAfterEndAtTheNeighbourOfTheSamePrecision(String date, String previous, String next) {
        assertThat(Edtf.before(Edtf.parse(date))).hasToString("[.." + previous + "]");
        assertThat(Edtf.after(Edtf.parse(date))).hasToString("[" + next + "..]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09", "2023", "2023-28", "2023-31", "2023-39", "2024-03-01", "0000"})
    void whatIsBeforeOrAfterADateCertainlyIs(String text) {
        Edtf date = Edtf.parse(text);
        assertThat(Edtf.before(date).isBefore(date)).isEqualTo(Certainty.YES);
        assertThat(Edtf.after(date).isAfter(date)).isEqualTo(Certainty.YES);
        assertThat(Edtf.before(date).latest().orElseThrow().plusDays(1))
                .isEqualTo(date.earliest().orElseThrow());
        assertThat(Edtf.after(date).earliest().orElseThrow().minusDays(1))
                .isEqualTo(date.latest().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"201X", "2004-06~-11", "1950S2", "Y17E99", "XXXX-27"})
    void whatHasNoNeighbourHasNoBefore(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.before(Edtf.parse(text)))
                .withMessage("date: nothing next to it can be written at its precision; was \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-21", "2023-24", "2023-22~", "XXXX-23"})
    void theSeasonNextToOneWithoutAHemisphereIsNotKnown(String text) {
        String message =
                "date: a season next to it depends on the hemisphere, which is not stated; was \"" + text + "\"";
        Edtf season = Edtf.parse(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.before(season))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.after(season))
                .withMessage(message);
    }

    @Test
    void nothingIsWrittenBeyondTheLastMonthOrDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.after(Edtf.parse("9999-12-31")))
                .withMessage("date: nothing next to it can be written at its precision; was \"9999-12-31\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.before(Edtf.parse("-9999-01")));
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.after(Edtf.parse("9999-28")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-08-15T10:00:00Z", "2022/2023", "[2022,2023]", "{2022,2023}", "../.."})
    void onlyADateCanBeAnEndOrAMember(String text) {
        Edtf other = Edtf.parse(text);
        Edtf date = Edtf.parse("2024");
        String message = ": a date without a time of day expected; was \"" + text + "\"";
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.since(other)).withMessage("start" + message);
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.until(other)).withMessage("end" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.interval(date, other))
                .withMessage("end" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.oneOf(other, date))
                .withMessage("first" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.oneOf(date, other))
                .withMessage("second" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.before(other))
                .withMessage("date" + message);
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.after(other)).withMessage("date" + message);
    }

    @Test
    void anIntervalThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.interval(Edtf.parse("2023"), Edtf.parse("2022")))
                .withMessage("not an EDTF date: expected an end that is not before its start at character 6; "
                        + "was \"2023/2022\"");
    }

    @Test
    void nullIsRefusedByItsName() {
        Edtf date = Edtf.parse("2023");
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.of((LocalDate) null))
                .withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> Edtf.of((Year) null)).withMessage("year");
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.of((YearMonth) null))
                .withMessage("month");
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.of((Instant) null))
                .withMessage("instant");
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.interval(null, date))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.interval(date, null))
                .withMessage("end");
        assertThatNullPointerException().isThrownBy(() -> Edtf.since(null)).withMessage("start");
        assertThatNullPointerException().isThrownBy(() -> Edtf.until(null)).withMessage("end");
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.oneOf(date, null))
                .withMessage("second");
        assertThatNullPointerException().isThrownBy(() -> Edtf.before(null)).withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> Edtf.after(null)).withMessage("date");
    }
}
