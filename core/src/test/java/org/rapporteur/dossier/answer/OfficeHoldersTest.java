package org.rapporteur.dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.dossier.answer.Reported.index;
import static org.rapporteur.dossier.answer.Reported.minister;
import static org.rapporteur.dossier.answer.Reported.withdrawn;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.Name;
import org.rapporteur.model.Person;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;

class OfficeHoldersTest {
    private final DossierIndex index = index(
            minister("sybiha", "2024-09-05/.."),
            minister("kuleba", "2020-03-04/2024-09-05"),
            minister("prystaiko", "2019-08-29/2020-03-04").toBuilder()
                    .revision(withdrawn())
                    .build());

    private static String words(List<OfficeHolder> holders) {
        return holders.stream()
                .map(each -> each.person().id() + " " + each.standing() + " " + each.certainty())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2019-10-05; ''",
                "2023-10-05; kuleba HELD YES",
                "2024-09-05; sybiha HELD YES, kuleba HELD YES",
                "2025-10-05; sybiha HELD YES",
                "2024-09;    sybiha LAST_KNOWN POSSIBLY, kuleba LAST_KNOWN POSSIBLY",
            })
    void theHoldersOfAnOfficeAsOfADay(String day, String expected) {
        assertThat(words(index.holdersOf("foreign-minister").asOf(day))).isEqualTo(expected);
    }

    @Test
    void theLastHolderKnownIsNotTheHolder() {
        assertThat(words(index(minister("kuleba", "2020-03-04/2024-09-05"))
                        .holdersOf("foreign-minister")
                        .asOf("2025-10-05")))
                .isEqualTo("kuleba LAST_KNOWN YES");
    }

    @ParameterizedTest
    @CsvSource({"Minister of Foreign Affairs", "minister of foreign  affairs", "міністр закордонних справ"})
    void anOfficeIsFoundByItsTitleInItsOrganization(String title) {
        assertThat(words(index.holdersOf(title, "ukraine").asOf("2023-10-05"))).isEqualTo("kuleba HELD YES");
        assertThat(index.holdersOf(title, "poland").latest()).isEmpty();
    }

    @Test
    void anOfficeWithoutAPeriodMayBeHeld() {
        Person acting = Person.builder()
                .id("acting")
                .addName(Name.of("A"))
                .addTenure(Tenure.of(Text.en("Minister of Foreign Affairs"), "ukraine").toBuilder()
                        .acting(true)
                        .build())
                .build();

        List<OfficeHolder> holders = index(acting)
                .holdersOf("Minister of Foreign Affairs", "ukraine")
                .asOf("2023-10-05");

        assertThat(words(holders)).isEqualTo("acting LAST_KNOWN POSSIBLY");
        assertThat(holders.get(0).tenure().acting()).isTrue();
    }

    @Test
    void aTitleIsNotTheIdOfAnOffice() {
        assertThatThrownBy(() -> index.holdersOf("Minister of Foreign Affairs"))
                .isInstanceOf(IllFormedException.class)
                .hasMessageStartingWith("officeId: ");
    }
}
