package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.time.Edtf;

class InAnyZoneTest {
    @ParameterizedTest
    @CsvSource({
        "2023-08-10, 2023-08-12, true",
        "2023-08-10, 2023-08-11, false",
        "2023-07-31, 2023-08, false",
        "2023, 2024-01-01, false",
        "2023-08-01/2023-08-10, 2023-08-11/2023-08-20, false",
        "2023-08-01/2023-08-10, 2023-08-12/2023-08-20, true",
        "2023-07, 2023-08, true",
        "2023, 2024, true",
        "2023-08-10T10:00:00Z, 2023-08-10T11:00:00Z, true",
        "2023-08-10T23:00:00Z, 2023-08-12, true",
        "2023-08-10T23:00:00Z, 2023-08-11, false"
    })
    void needsAWholeDayBetweenDays(String earlier, String later, boolean certain) {
        Optional<Edtf> one = Optional.of(Edtf.parse(earlier));
        Optional<Edtf> other = Optional.of(Edtf.parse(later));

        assertThat(InAnyZone.certainlyBefore(one, other)).isEqualTo(certain);
        assertThat(InAnyZone.certainlyBefore(other, one)).isFalse();
        assertThat(InAnyZone.certainlyApart(one.get(), other.get())).isEqualTo(certain);
        assertThat(InAnyZone.certainlyMisses(one, List.of(other.get()))).isEqualTo(certain);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-11, 2023-08-10/2023-08-12, true",
        "2023-08-10, 2023-08-10/.., false",
        "2023-08-12, ../2023-08-12, false",
        "2023-08, 2023, true",
        "2023, 2023/2024, true"
    })
    void leavesTheEndsOfAPeriodOpen(String date, String period, boolean certain) {
        assertThat(InAnyZone.certainlyWithin(Edtf.parse(date), Edtf.parse(period)))
                .isEqualTo(certain);
    }
}
