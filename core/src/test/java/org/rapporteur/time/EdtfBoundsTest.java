package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfBoundsTest {
    static List<String[]> bounds() {
        return Tables.rows("bounds.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void aValueHasTheFirstAndLastDayItCanMean(String text, String earliest, String latest) {
        Edtf value = Edtf.parse(text);
        assertThat(value.earliest()).isEqualTo(day(earliest));
        assertThat(value.latest()).isEqualTo(day(latest));
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
