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
    void twoValuesRelateAsEveryReadingOfBothAgrees(String a, String b, String answers) {
        assertThat(answers(Edtf.parse(a), Edtf.parse(b))).isEqualTo(answers);
    }

    /** The timeout ends a hang. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void setsOfHundredsOfMasksAreComparedWithoutAHang() {
        Edtf a = Edtf.parse("[" + "XXXX-XX-01,".repeat(370) + "XXXX-XX-01]");
        Edtf b = Edtf.parse("[" + "XXXX-XX-02,".repeat(370) + "XXXX-XX-02]");
        assertThat(a.overlaps(b)).isEqualTo(Certainty.POSSIBLY);
    }

    @Test
    void nullIsRefusedByItsName() {
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
