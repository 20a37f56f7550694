package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final Source SOURCE = sample(Source.class);
    private static final Person PERSON = sample(Person.class);
    private static final State STATE = sample(State.class);
    private static final Organization ORGANIZATION = sample(Organization.class);
    private static final Forum FORUM = sample(Forum.class);
    private static final Statement STATEMENT = sample(Statement.class);
    private static final Meeting MEETING = sample(Meeting.class);
    private static final MembershipPosition POSITION = sample(MembershipPosition.class);
    private static final Membership MEMBERSHIP = sample(Membership.class);
    private static final OtherEntity OTHER = sample(OtherEntity.class);

    @Test
    void addPutsEachEntityIntoTheListOfItsKind() {
        Dossier dossier = Dossier.builder()
                .add(OTHER, MEMBERSHIP, FORUM, POSITION, SOURCE, STATE, MEETING, STATEMENT, PERSON)
                .add(ORGANIZATION)
                .build();

        assertThat(dossier)
                .isEqualTo(Dossier.builder()
                        .addSource(SOURCE)
                        .addActors(FORUM, STATE, PERSON, ORGANIZATION)
                        .addStatement(STATEMENT)
                        .addMeeting(MEETING)
                        .addPosition(POSITION)
                        .addMembership(MEMBERSHIP)
                        .addOther(OTHER)
                        .build());
    }

    @Test
    void addAllKeepsTheOrderAndAddsToWhatIsThere() {
        Dossier dossier = Dossier.builder()
                .addActor(STATE)
                .addAll(List.of(PERSON, SOURCE, ORGANIZATION))
                .addAll(Set.of())
                .build();

        assertThat(dossier.actors()).containsExactly(STATE, PERSON, ORGANIZATION);
        assertThat(dossier.sources()).containsExactly(SOURCE);
    }

    @Test
    void entitiesOfUnknownTypesStandInTheOrderOfTheirLists() {
        OtherEntity inNone = OtherEntity.builder().type("Treaty").build();
        OtherEntity first = inNone.toBuilder().id("first").list("meetings").build();
        OtherEntity second = inNone.toBuilder().id("second").list("meetings").build();
        OtherEntity source = inNone.toBuilder().list("sources").build();

        Dossier dossier = Dossier.builder().add(inNone, first, second, source).build();

        assertThat(dossier.others()).containsExactly(source, first, second, inNone);
    }

    @Test
    void addKnowsEveryKindOfEntity() {
        Set<Class<?>> kinds = Model.builtTypes().stream()
                .filter(Entity.class::isAssignableFrom)
                .collect(Collectors.toSet());

        kinds.forEach(kind -> {
            Entity entity = (Entity) Samples.of(kind);
            assertThat(Dossier.builder().add(entity).build().entities()).containsExactly(entity);
        });
        assertThat(kinds).hasSize(10);
    }

    @Test
    void addRefusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Dossier.builder().add((Entity) null))
                .withMessage("entities element");
    }

    @Test
    void holdsIdsTwiceAndReferencesThatLeadNowhere() {
        Dossier dossier = Dossier.builder().add(PERSON, PERSON).build();

        assertThat(dossier.actors()).containsExactly(PERSON, PERSON);
    }

    @Test
    void namesItsFormat() {
        assertThat(Dossier.FORMAT).isEqualTo("rapporteur/1");
    }

    private static <T> T sample(Class<T> type) {
        return type.cast(Samples.of(type));
    }
}
