package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;

/** A rule that searches the tenures of a person for each statement searches few and short ones. */
class TenureSearchTest {
    @Test
    void anOfficeThatWasNotHeldIsFound() {
        assertThat(findings("2001/2002", 1)).isEqualTo(1);
        assertThat(findings("2001/2002", 100)).isEqualTo(1);
    }

    @Test
    void manyOrLongTenuresAreNotSearched() {
        assertThat(findings("2001/2002", 101)).isZero();
        String longSet =
                IntStream.range(1000, 1600).mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
        assertThat(findings(longSet, 3)).isEqualTo(1);
        assertThat(findings(longSet, 4)).isZero();
    }

    private static long findings(String period, int tenures) {
        Person.Builder person = Person.builder().id("p").addName(Name.of("Olena Tkach"));
        for (int i = 0; i < tenures; i++) {
            person.addTenure(Tenure.builder()
                    .office(Text.en("Minister"))
                    .officeId("urn:x:minister")
                    .period(period)
                    .build());
        }
        Dossier dossier = Dossier.builder()
                .add(person.build())
                .add(Statement.builder()
                        .id("s")
                        .addSpeaker(Party.builder()
                                .actor("p")
                                .officeId("urn:x:minister")
                                .build())
                        .content(Text.en("We go on."))
                        .date("2010-01-01")
                        .build())
                .build();
        return RuleSet.standard().validate(dossier).violations().stream()
                .filter(violation -> violation.code().equals("capacity-not-held"))
                .count();
    }
}
