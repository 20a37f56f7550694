package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfRelationsTest {
    static List<String[]> relations() {
        return Tables.rows("relations.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("relations")
    void two_values_relate_as_every_reading_of_both_agrees(String a, String b, String answers) {
        assertThat(answers(Edtf.parse(a), Edtf.parse(b))).isEqualTo(answers);
    }

    /** The timeout ends a hang. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void sets_of_hundreds_of_masks_are_compared_without_a_hang() {
        Edtf a = Edtf.parse("[" + "XXXX-XX-01,".repeat(370) + "XXXX-XX-01]");
        Edtf b = Edtf.parse("[" + "XXXX-XX-02,".repeat(370) + "XXXX-XX-02]");
        assertThat(a.overlaps(b)).isEqualTo(Certainty.POSSIBLY);
    }

    @Test
    void null_is_refused_by_its_name() {
        Edtf a = Edtf.parse("2023");
        assertThatNullPointerException().isThrownBy(() -> a.isBefore(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> a.isAfter(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> a.overlaps(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> a.isWithin(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> a.isSame(null)).withMessage("other");
    }

    private static String answers(Edtf a, Edtf b) {
        return Stream.of(a.isBefore(b), a.isAfter(b), a.overlaps(b), a.isWithin(b), a.isSame(b))
                .map(answer -> answer.name().substring(0, 1))
                .collect(Collectors.joining());
    }
}
