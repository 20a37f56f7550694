package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.time.Edtf;

class CertainDaysTest {
    private static Optional<CertainDays> of(String period) {
        return CertainDays.of(Optional.of(Edtf.parse(period)));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-04/2024-09-05, 2020-03-04, 2024-09-05",
        "2019/2022, 2019-12-31, 2022-01-01",
        "2019-11/2022-02, 2019-11-30, 2022-02-01",
        "201X/2022, 2019-12-31, 2022-01-01",
        "2024-09-05, 2024-09-05, 2024-09-05",
        "2020/.., 2020-12-31, +999999999-12-31",
        "../2020, -999999999-01-01, 2020-01-01"
    })
    void coversWhatIsCertainOfBothEnds(String period, String first, String last) {
        assertThat(of(period)).hasValueSatisfying(span -> {
            assertThat(span.first()).hasToString(first);
            assertThat(span.last()).hasToString(last);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020",
                "2020/2020",
                "2020/",
                "/2020",
                "2019?/2022",
                "2019/2022~",
                "[2019-01-01..2022-12-31]",
                "Y-17E9/2020"
            })
    void coversNothingWhereNoDayIsCertain(String period) {
        assertThat(of(period)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01/2021-05-03, 2021-05-01/2024, true",
        "2019-01-01/2021-05-02, 2021-05-01/2024, false",
        "2019-01-01/2021-05-01, 2021-05-01/2024, false",
        "2019-01-01/2021-05-01, 2021-05-02/2024, false",
        "2019/.., ../2024, true"
    })
    void clashesWhereMoreThanTwoDaysAreShared(String one, String other, boolean clash) {
        assertThat(of(one).orElseThrow().clashesWith(of(other).orElseThrow())).isEqualTo(clash);
        assertThat(of(other).orElseThrow().clashesWith(of(one).orElseThrow())).isEqualTo(clash);
    }
}
