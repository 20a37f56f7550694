package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.term.MeetingKind;

class MeetingSpanTest {
    @ParameterizedTest
    @CsvSource({
        "2023-01/2023-12, [2023-01..2023-12]",
        "2022-11/2023, [2022-11-01..2023-12-31]",
        "2023/2023-11-30, [2023-01-01..2023-11-30]",
        "2023-24/2024-21, [2023-24..2024-21]"
    })
    void theSetToWriteForASpanIsADate(String span, String set) {
        Dossier dossier =
                dossier(meeting("m1").kind(MeetingKind.CALL).date(span).build());
        assertThat(RuleSet.standard().validate(dossier).violations())
                .filteredOn(violation -> violation.code().equals("meeting-dated-by-span"))
                .extracting(Violation::message)
                .containsExactly("/meetings/0/date: an interval means throughout, but an occasion of kind \"call\" "
                        + "hardly lasts that long; was \"" + span + "\"; for some time within it, write \"" + set
                        + "\"");
    }
}
