package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Allocated;

class DossierChangeTest {
    private static final Person KULEBA = person("kuleba", "Dmytro Kuleba");
    private static final Person BRETON = person("breton", "Thierry Breton");
    private static final Source REPORT = Source.builder().id("report").build();
    private static final Source LETTER = Source.builder().id("letter").build();
    private static final Meeting TALKS = Meeting.builder().id("talks").build();
    private static final OtherEntity ANIMAL =
            OtherEntity.builder().type("Animal").id("paul").list("actors").build();
    private static final OtherEntity TREATY =
            OtherEntity.builder().type("Treaty").id("treaty").build();
    private static final OtherEntity NAMELESS =
            OtherEntity.builder().type("Act").list("meetings").build();
    private static final Dossier DOSSIER = Dossier.builder()
            .title(Text.en("Talks"))
            .add(TREATY, NAMELESS, ANIMAL, TALKS, KULEBA, BRETON, REPORT)
            .build();

    private static Person person(String id, String name) {
        return Person.builder().id(id).addName(Name.of(name)).build();
    }

    @Test
    void entitiesAreInDocumentOrder() {
        assertThat(DOSSIER.entities()).containsExactly(REPORT, KULEBA, BRETON, ANIMAL, TALKS, NAMELESS, TREATY);
        assertThat(Dossier.builder().build().entities()).isEmpty();
        assertThatThrownBy(() -> DOSSIER.entities().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void withAddsAtTheEndOfEachList() {
        Person borrell = person("borrell", "Josep Borrell");

        Dossier more = DOSSIER.with(borrell, LETTER);

        assertThat(more.entities())
                .containsExactly(REPORT, LETTER, KULEBA, BRETON, borrell, ANIMAL, TALKS, NAMELESS, TREATY);
        assertThat(more.title()).isEqualTo(DOSSIER.title());
        assertThat(DOSSIER.with(Set.of(NAMELESS)).others()).containsExactly(ANIMAL, NAMELESS, NAMELESS, TREATY);
        assertThat(DOSSIER.with()).isEqualTo(DOSSIER);
    }

    @Test
    void withRefusesAnIdThatIsTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOSSIER.with(LETTER, KULEBA, TREATY))
                .withMessage("entities: must have ids that are not taken; use replace for new versions of "
                        + "\"kuleba\", \"treaty\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOSSIER.with(LETTER, LETTER))
                .withMessage("entities: must have ids that are not taken; use replace for new versions of \"letter\"");
    }

    @Test
    void anIdThatADossierAlreadyHasTwicePreventsNothingElse() {
        Dossier doubled = DOSSIER.toBuilder().add(KULEBA).build();

        assertThat(doubled.with(LETTER).actors()).containsExactly(KULEBA, BRETON, KULEBA);
        assertThat(doubled.without("kuleba").actors()).containsExactly(BRETON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> doubled.replace(KULEBA, BRETON))
                .withMessage("entities: must have ids of one record; the dossier has several \"kuleba\"");
    }

    @Test
    void replacePutsEachAtThePlaceOfTheEntityWithItsId() {
        Person kuleba = person("kuleba", "Dmitry Kuleba");
        Meeting talks = TALKS.toBuilder().title(Text.en("The talks")).build();

        Dossier changed = DOSSIER.replace(talks, kuleba);

        assertThat(changed.entities()).containsExactly(REPORT, kuleba, BRETON, ANIMAL, talks, NAMELESS, TREATY);
        assertThat(changed.title()).isEqualTo(DOSSIER.title());
        assertThat(DOSSIER.replace(List.of())).isEqualTo(DOSSIER);
    }

    @Test
    void anActorOfAnotherKindReplacesAnActor() {
        State breton = State.builder().id("breton").addName(Name.of("Breton")).build();
        Person paul = person("paul", "Paul");

        assertThat(DOSSIER.replace(breton, paul).actors()).containsExactly(KULEBA, breton, paul);
        assertThat(DOSSIER.replace(ANIMAL.toBuilder().id("kuleba").build()).entities())
                .startsWith(REPORT, BRETON, ANIMAL.toBuilder().id("kuleba").build(), ANIMAL);
    }

    @Test
    void replaceRefusesWhatReplacesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOSSIER.replace(KULEBA, LETTER, person("borrell", "Josep Borrell")))
                .withMessage("entities: must have ids of the dossier, which has no \"letter\", \"borrell\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOSSIER.replace(KULEBA, KULEBA))
                .withMessage("entities: must have different ids; there were several \"kuleba\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOSSIER.replace(Source.builder().id("talks").build()))
                .withMessage("entities: must be of the list of what they replace; the dossier has another kind of "
                        + "\"talks\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOSSIER.replace(NAMELESS))
                .withMessageStartingWith("entities: must have ids; this has none: OtherEntity");
    }

    @Test
    void withoutLeavesOutWhatHasTheIds() {
        assertThat(DOSSIER.without("kuleba", "treaty").entities())
                .containsExactly(REPORT, BRETON, ANIMAL, TALKS, NAMELESS);
        assertThat(DOSSIER.without(TALKS.id(), ANIMAL.id().orElseThrow()).entities())
                .containsExactly(REPORT, KULEBA, BRETON, NAMELESS, TREATY);
        assertThat(DOSSIER.without(List.of(REPORT.id(), REPORT.id())).sources()).isEmpty();
    }

    @Test
    void withoutRefusesIdsThatNoEntityHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOSSIER.without("kuleba", "kulebba"))
                .withMessage("ids: must be those of the dossier, which has no \"kulebba\"");
        assertThatExceptionOfType(IllFormedException.class)
                .isThrownBy(() -> DOSSIER.without("Dmytro Kuleba"))
                .withMessage("ids: expected an absolute IRI, or letters, digits, '.', '_' and '-' after a letter or "
                        + "digit; was \"Dmytro Kuleba\"");
    }

    @Test
    void ofManyIdsTheFirstAreNamed() {
        String[] ids = IntStream.rangeClosed(1, 12).mapToObj(i -> "x" + i).toArray(String[]::new);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DOSSIER.without(ids))
                .withMessage("ids: must be those of the dossier, which has no \"x1\", \"x2\", \"x3\", \"x4\", \"x5\", "
                        + "\"x6\", \"x7\", \"x8\", \"x9\", \"x10\" and 2 more");
    }

    @Test
    void nullElementsAreRefused() {
        List<Id<?>> ids = Collections.singletonList(null);
        List<Entity> entities = Collections.singletonList(null);
        assertThatNullPointerException()
                .isThrownBy(() -> DOSSIER.with(entities))
                .withMessage("entities element");
        assertThatNullPointerException()
                .isThrownBy(() -> DOSSIER.replace(entities))
                .withMessage("entities element");
        assertThatNullPointerException().isThrownBy(() -> DOSSIER.without(ids)).withMessage("ids element");
    }

    /** A pass for each entity would allocate its copy of the dossier each time. */
    @Test
    void manyChangesTakeOnePass() {
        List<Source> some = sources(1_000);
        List<Source> many = sources(8_000);

        assertThat(allocatedByReplacing(many)).isLessThan(16 * allocatedByReplacing(some));
    }

    private static List<Source> sources(int count) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sources.add(Source.builder().id("s" + i).build());
        }
        return sources;
    }

    private static long allocatedByReplacing(List<Source> sources) {
        Dossier dossier = Dossier.builder().addAll(sources).build();
        Runnable changes = () -> {
            Dossier changed = dossier.replace(sources)
                    .without(sources.stream().map(Source::id).toList());
            assertThat(changed.with(sources)).isEqualTo(dossier);
        };
        changes.run();
        return Allocated.by(changes);
    }
}
