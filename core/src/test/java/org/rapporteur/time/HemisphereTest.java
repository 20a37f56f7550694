package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HemisphereTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-21|2023-25|2023-29",
                "2023-24|2023-28|2023-32",
                "XXXX-23|XXXX-27|XXXX-31",
                "-20XX-22|-20XX-26|-20XX-30",
                "?2023~-%24?|?2023~-%28?|?2023~-%32?",
                "2023-22/2023-23~|2023-26/2023-27~|",
                "2023-23/2023-22||2023-31/2023-30",
                "2022-11-21/2023-21|2022-11-21/2023-25|2022-11-21/2023-29",
                "{2021,2021-21,2024-21..}|{2021,2021-25,2024-25..}|{2021,2021-29,2024-29..}",
                "[..-0021-21,2021-02-23]|[..-0021-25,2021-02-23]|[..-0021-29,2021-02-23]"
            })
    void theSeasonsOfADateAreReadInOneHemisphere(String text, String northern, String southern) {
        isRead(text, Hemisphere.NORTHERN, northern);
        isRead(text, Hemisphere.SOUTHERN, southern);
    }

    /** No text means that the interval is reversed there. */
    private static void isRead(String text, Hemisphere hemisphere, String expected) {
        Edtf date = Edtf.parse(text);
        if (expected == null) {
            assertThatExceptionOfType(EdtfException.class)
                    .isThrownBy(() -> date.withHemisphere(hemisphere))
                    .satisfies(
                            refusal -> assertThat(refusal.expected()).isEqualTo("an end that is not before its start"));
        } else {
            assertThat(date.withHemisphere(hemisphere)).hasToString(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-11-24", "2023-28", "2023-11-21T10:00:00-22", "1985/2021-02", "[2021..2024]"})
    void aDateWithoutSuchASeasonStaysAsItIs(String text) {
        Edtf date = Edtf.parse(text);
        assertThat(date.withHemisphere(Hemisphere.SOUTHERN)).isSameAs(date);
    }

    @Test
    void aStatedHemisphereMakesAnswersCertain() {
        Edtf autumn = Edtf.parse("2023-23");
        Edtf june = Edtf.parse("2023-06");
        assertThat(autumn.isBefore(june)).isEqualTo(Certainty.POSSIBLY);
        assertThat(autumn.withHemisphere(Hemisphere.SOUTHERN).isBefore(june)).isEqualTo(Certainty.YES);
        assertThat(autumn.withHemisphere(Hemisphere.NORTHERN).isAfter(june)).isEqualTo(Certainty.YES);
        assertThat(autumn.withHemisphere(Hemisphere.SOUTHERN).phrase(Locale.ENGLISH))
                .isEqualTo("autumn 2023 (southern hemisphere)");
    }

    @Test
    void nullIsRefusedByItsName() {
        Edtf date = Edtf.parse("2023");
        assertThatNullPointerException()
                .isThrownBy(() -> date.withHemisphere(null))
                .withMessage("hemisphere");
    }
}
