package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {
    @Test
    void daysAreCountedAsLocalDateCountsThem() {
        long last = LocalDate.of(2401, 1, 1).toEpochDay();
        for (long day = LocalDate.of(-401, 1, 1).toEpochDay(); day <= last; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            if (of(date) != day) {
                assertThat(of(date)).as("%s", date).isEqualTo(day);
            }
        }
    }

    @Test
    void theFirstAndLastDaysOfTheCalendarAreCountedToo() {
        for (LocalDate date : List.of(LocalDate.MIN, LocalDate.MIN.plusDays(60), LocalDate.MAX)) {
            assertThat(of(date)).as("%s", date).isEqualTo(date.toEpochDay());
        }
    }

    private static long of(LocalDate date) {
        return Days.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
