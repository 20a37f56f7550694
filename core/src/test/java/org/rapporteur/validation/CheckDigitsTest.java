package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By identifiers that the registers publish for public bodies and office-holders. */
class CheckDigitsTest {
    /** The BBC, the World Bank and the European Investment Bank. */
    @ParameterizedTest
    @ValueSource(strings = {"5493000IBP32UQZ0KL24", "ZTMSNXROF84AHWJNKQ93", "5493006YXS1U5GIHE750"})
    void leisOfPublicBodiesLeaveOneByNinetySeven(String lei) {
        assertThat(CheckDigits.isMod97(lei)).isTrue();
    }

    /** A digit changed, two digits swapped, a letter changed. */
    @ParameterizedTest
    @ValueSource(strings = {"5493000IBP32UQZ0KL25", "5493000IBP23UQZ0KL24", "5493000IBP32UQZ0KM24"})
    void slipsInAnLeiLeaveSomethingElse(String lei) {
        assertThat(CheckDigits.isMod97(lei)).isFalse();
    }

    /** Two presidents of Finland, Urho Kekkonen and Sauli Niinistö. */
    @ParameterizedTest
    @ValueSource(strings = {"0000000108685401", "000000005506845X"})
    void isnisOfPresidentsLeaveOneByEleven(String isni) {
        assertThat(CheckDigits.isMod11(isni)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000108685402", "0000000108658401", "0000000055068450"})
    void slipsInAnIsniLeaveSomethingElse(String isni) {
        assertThat(CheckDigits.isMod11(isni)).isFalse();
    }

    /** Brown University, CERN and the European Commission. */
    @ParameterizedTest
    @ValueSource(strings = {"05gq02987", "01ggx4157", "00k4n6c32"})
    void rorIdsOfBodiesOfResearchFit(String ror) {
        assertThat(CheckDigits.isRor(ror)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"05gq02988", "05qg02987", "05gq02887"})
    void slipsInARorIdDoNotFit(String ror) {
        assertThat(CheckDigits.isRor(ror)).isFalse();
    }

    /** They leave the same remainder as 97, 98 and 02, of which only one is calculated. */
    @ParameterizedTest
    @ValueSource(strings = {"5493000IBP32UQZ05X00", "5493000IBP32UQZ00801", "5493000IBP32UQZ00F99"})
    void checkDigitsThatAreNeverCalculatedAreNotThoseOfAnLei(String lei) {
        assertThat(CheckDigits.isMod97(lei)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5493000IBP32UQZ05X97", "5493000IBP32UQZ00898", "5493000IBP32UQZ00F02"})
    void theLeastAndTheGreatestCheckDigitsAreThoseOfAnLei(String lei) {
        assertThat(CheckDigits.isMod97(lei)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"05gq00500", "05gq01501", "05gq02599"})
    void checkDigitsThatAreNeverCalculatedAreNotThoseOfARorId(String ror) {
        assertThat(CheckDigits.isRor(ror)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"05gq00597", "05gq01598", "05gq02502"})
    void theLeastAndTheGreatestCheckDigitsAreThoseOfARorId(String ror) {
        assertThat(CheckDigits.isRor(ror)).isTrue();
    }
}
