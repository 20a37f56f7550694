package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Name;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Person;

class RecordLookupTest {
    private static final Person ADA = Person.builder()
            .id("ada")
            .addName(Name.of("Ada"))
            .addCitizenship("ua")
            .build();

    private static final RecordLookup ONLY_ADA = new RecordLookup() {
        @Override
        public List<Occurrence> withId(Id<?> id) {
            return id.value().equals("ada") ? List.of(Occurrence.of(ADA, 7)) : List.of();
        }

        @Override
        public List<Membership> membershipsOf(Id<? extends Actor> member, Id<? extends Actor> organization) {
            return List.of();
        }
    };

    private final DossierIndex index = ofAda();

    static DossierIndex ofAda() {
        return DossierIndex.over(Dossier.builder().build(), ONLY_ADA);
    }

    @Test
    void recordsAreFoundByTheirIdsWhereTheyStand() {
        assertThat(index.find(Person.class, Id.of("ada"))).contains(ADA);
        assertThat(index.path(Id.of("ada"))).contains("/actors/7");
        assertThat(index.find(Id.of("eve"))).isEmpty();
    }

    @Test
    void whatNeedsAllRecordsIsNotAnswered() {
        assertThatThrownBy(index::occurrences)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the query needs all records, which this index does not hold");
    }

    @Test
    void aDossierThatHoldsRecordsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierIndex.over(Dossier.builder().add(ADA).build(), ONLY_ADA))
                .withMessage("own: must hold no records; was a dossier of 1");
    }

    @Test
    void anOccurrenceHasTheReferencesOfItsRecord() {
        assertThat(Occurrence.of(ADA, 7).references())
                .extracting(Reference::toString)
                .containsExactly("/actors/7/citizenships/0 -> ua (Actor)");
    }

    @Test
    void aRecordOfAnUnknownTypeStandsInTheListThatItNames() {
        OtherEntity animal = OtherEntity.builder().type("Animal").list("actors").build();

        assertThat(Occurrence.of(animal, 2).path()).isEqualTo("/actors/2");
    }

    @Test
    void aNegativeNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Occurrence.of(ADA, -1))
                .withMessage("number: must not be negative; was -1");
    }
}
