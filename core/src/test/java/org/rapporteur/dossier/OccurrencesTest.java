package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Name;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;

class OccurrencesTest {
    private final Person kuleba = person("Dmytro Kuleba");
    private final OtherEntity treaty = OtherEntity.builder().type("Treaty").build();
    private final OtherEntity animal =
            OtherEntity.builder().type("Animal").id("paul").list("actors").build();

    private static Person person(String name) {
        return Person.builder().id("kuleba").addName(Name.of(name)).build();
    }

    private static DossierIndex index(Entity... entities) {
        return DossierIndex.of(Dossier.builder().add(entities).build());
    }

    @Test
    void recordsOfUnknownTypesStandWhereTheyAreWritten() {
        DossierIndex index = index(treaty, animal, kuleba);

        assertThat(index.occurrences()).extracting(Occurrence::entity).containsExactly(kuleba, animal, treaty);
        assertThat(index.occurrences())
                .extracting(Occurrence::path)
                .containsExactly("/actors/0", "/actors/1", "/others/0");
    }

    @Test
    void recordsOfAKindAreFoundWithTheirPlacesAlsoByWhatTheirKindsHaveInCommon() {
        DossierIndex index = index(treaty, animal, kuleba);

        assertThat(index.occurrences(Actor.class)).extracting(Occurrence::path).containsExactly("/actors/0");
        assertThat(index.occurrences(OtherEntity.class))
                .extracting(Occurrence::path)
                .containsExactly("/actors/1", "/others/0");
        assertThat(index.occurrences(Entity.class)).isEqualTo(index.occurrences());
        assertThat(index.occurrences(Meeting.class)).isEmpty();
    }

    @Test
    void recordsWithoutAnIdAreToldApartByWhatTheyHold() {
        OtherEntity act = OtherEntity.builder().type("Act").build();

        assertThat(index(treaty, act).path(act)).contains("/others/1");
    }

    @Test
    void allThatBearAnIdAndAllThatNameItAreFoundWithTheirPlaces() {
        Statement statement = Statement.builder()
                .id("s1")
                .addSpeaker(Party.of("kuleba"))
                .addAddressee(Party.of("kuleba"))
                .content(Text.en("words"))
                .build();
        DossierIndex index = index(statement, kuleba, person("Another"));

        assertThat(index.withId(Id.of("kuleba")))
                .extracting(Occurrence::path)
                .containsExactly("/actors/0", "/actors/1");
        assertThat(index.referringTo(Id.of("kuleba")))
                .extracting(Occurrence::path)
                .containsExactly("/statements/0");
        assertThat(index.withId(Id.of("nobody"))).isEmpty();
        assertThat(index.referringTo(Id.of("nobody"))).isEmpty();
    }

    @Test
    void theFirstOfThoseThatShareAnIdIsFound() {
        Person another = person("Another");
        Statement statement = Statement.builder()
                .id("kuleba")
                .addSpeaker(Party.named("X"))
                .content(Text.en("words"))
                .build();
        DossierIndex index = index(statement, kuleba, another);

        assertThat(index.find(Id.of("kuleba"))).containsSame(kuleba);
        assertThat(index.find(Person.class, Id.of("kuleba"))).containsSame(kuleba);
        assertThat(index.find(Statement.class, Id.of("kuleba"))).containsSame(statement);
        assertThat(index.path(Id.of("kuleba"))).contains("/actors/0");
        assertThat(index.path(another)).contains("/actors/1");
    }

    @Test
    void equalRecordsOccurTwice() {
        assertThat(index(kuleba, kuleba).occurrences())
                .extracting(Occurrence::path)
                .containsExactly("/actors/0", "/actors/1");
    }

    @Test
    void isShownByItsPlaceAndItsRecord() {
        assertThat(index(kuleba).occurrences().get(0)).hasToString("/actors/0: Person kuleba: Dmytro Kuleba");
    }

    @Test
    void nothingOccursInAnEmptyDossier() {
        DossierIndex empty = index();

        assertThat(empty.occurrences()).isEmpty();
        assertThat(empty.knownEntities()).isEmpty();
        assertThat(empty.references()).isEmpty();
        assertThat(empty.meetingsWith(List.of())).isEmpty();
    }
}
