package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.IdentifierScheme;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.model.term.ParticipantRole;

class FactoriesTest {
    private static final Text WORDS = Text.en("words");

    @Test
    void aPartyIsNamed() {
        assertThat(Party.named("Dmitry Kuleba"))
                .isEqualTo(Party.builder().asNamed("Dmitry Kuleba").build());
    }

    @Test
    void aPartyIsAnActor() {
        Party expected = Party.builder().actor(Id.<Person>of("kuleba")).build();

        assertThat(Party.of("kuleba")).isEqualTo(expected);
        assertThat(Party.of(Id.<Person>of("kuleba"))).isEqualTo(expected);
    }

    @Test
    void aNameInPlaceOfAnIdIsRefusedWithTheMethodForNames() {
        assertThatThrownBy(() -> Party.of("Dmitry Kuleba"))
                .isInstanceOf(IllFormedException.class)
                .hasMessage(
                        "Party.actor: expected an absolute IRI, or letters, digits, '.', '_' and '-' after a letter or "
                                + "digit (for a party that is only named, there is Party.named); was \"Dmitry Kuleba\"");
    }

    @Test
    void aPartyIsDescribed() {
        assertThat(Party.described(WORDS))
                .isEqualTo(Party.builder().description(WORDS).build());
    }

    @Test
    void aPartyIsCopiedWithACapacityAndAnActor() {
        Party named = Party.named("Dmitry Kuleba");
        Party expected = Party.builder()
                .asNamed("Dmitry Kuleba")
                .capacity(WORDS)
                .actor("kuleba")
                .build();

        assertThat(named.withCapacity(WORDS).actor("kuleba")).isEqualTo(expected);
        assertThat(named.actor(Id.<Person>of("kuleba")).withCapacity(WORDS)).isEqualTo(expected);
        assertThat(named).isEqualTo(Party.named("Dmitry Kuleba"));
    }

    @Test
    void aParticipantIsOneWithoutAnotherRole() {
        assertThat(Participant.of(Party.of("ua")))
                .isEqualTo(Participant.builder()
                        .party(Party.of("ua"))
                        .role(ParticipantRole.PARTICIPANT)
                        .build());
    }

    @Test
    void aConditionRequires() {
        assertThat(Condition.requires(ConditionKind.REFORM, WORDS))
                .isEqualTo(condition(ConditionOperator.REQUIRES, ConditionKind.REFORM, ConditionState.UNKNOWN));
    }

    @Test
    void aConditionBars() {
        assertThat(Condition.barredBy(ConditionKind.HOSTILITIES, WORDS))
                .isEqualTo(condition(ConditionOperator.BARRED_BY, ConditionKind.HOSTILITIES, ConditionState.UNKNOWN));
    }

    @Test
    void aConditionIsDisregarded() {
        assertThat(Condition.regardlessOf(ConditionKind.HOSTILITIES, WORDS))
                .isEqualTo(
                        condition(ConditionOperator.REGARDLESS_OF, ConditionKind.HOSTILITIES, ConditionState.UNKNOWN));
    }

    @Test
    void aConditionIsCopiedInAnotherState() {
        assertThat(Condition.requires(ConditionKind.REFORM, WORDS).withState(ConditionState.OPEN))
                .isEqualTo(condition(ConditionOperator.REQUIRES, ConditionKind.REFORM, ConditionState.OPEN));
    }

    @Test
    void aCitationStates() {
        Citation expected =
                Citation.builder().source("article").bearing(Bearing.STATES).build();

        assertThat(Citation.of("article")).isEqualTo(expected);
        assertThat(Citation.of(Id.of("article"))).isEqualTo(expected);
    }

    @Test
    void aCitationIsCopiedAsOneThatImplies() {
        assertThat(Citation.of("article").implied())
                .isEqualTo(Citation.builder()
                        .source("article")
                        .bearing(Bearing.IMPLIES)
                        .build());
    }

    @Test
    void aCitationIsCopiedForSomePropertiesInPlaceOfThoseThatItConcerned() {
        assertThat(Citation.of("article").concerning("place").concerning("date", "title"))
                .isEqualTo(Citation.builder()
                        .source("article")
                        .addConcerns("date", "title")
                        .build());
    }

    @Test
    void aLinkHasATarget() {
        Link expected = Link.builder()
                .relation(LinkRelation.RETRACTS)
                .target(Id.<Statement>of("s1"))
                .build();

        assertThat(Link.to(LinkRelation.RETRACTS, "s1")).isEqualTo(expected);
        assertThat(Link.to(LinkRelation.RETRACTS, Id.<Statement>of("s1"))).isEqualTo(expected);
    }

    @Test
    void aLinkHasADescription() {
        assertThat(Link.toUnidentified(LinkRelation.REITERATES, WORDS))
                .isEqualTo(Link.builder()
                        .relation(LinkRelation.REITERATES)
                        .description(WORDS)
                        .build());
    }

    @Test
    void aTopicHasALabel() {
        assertThat(Topic.of(WORDS)).isEqualTo(Topic.builder().label(WORDS).build());
    }

    @Test
    void aPlaceHasAName() {
        assertThat(Place.of(WORDS)).isEqualTo(Place.builder().name(WORDS).build());
    }

    @Test
    void anIdentifierHasASchemeAndAValue() {
        assertThat(Identifier.of("wikidata", "Q212"))
                .isEqualTo(Identifier.builder()
                        .scheme(IdentifierScheme.WIKIDATA)
                        .value("Q212")
                        .build());
    }

    @Test
    void aNameHasALanguageAndAKindIfStated() {
        assertThat(Name.of("Кулеба")).isEqualTo(Name.builder().text("Кулеба").build());
        assertThat(Name.of("Кулеба", "UK"))
                .isEqualTo(Name.builder().text("Кулеба").language("uk").build());
        assertThat(Name.of("Кулеба", "uk", NameKind.COMMON))
                .isEqualTo(Name.builder()
                        .text("Кулеба")
                        .language(LanguageTag.UKRAINIAN)
                        .kind(NameKind.COMMON)
                        .build());
    }

    @Test
    void listsOfIdsTakeAnyNumberOfStringsAndAddThemInOrder() {
        Topic topic = Topic.builder()
                .label(WORDS)
                .addAbout("a")
                .addAbout("b", "https://example.org/c")
                .addAbout(Id.<Person>of("d"), Id.<Forum>of("e"))
                .build();

        assertThat(topic.about())
                .containsExactly(Id.of("a"), Id.of("b"), Id.of("https://example.org/c"), Id.of("d"), Id.of("e"));
    }

    @Test
    void aListOfIdsTakesNoneIfOneOfThemIsIllFormed() {
        Topic.Builder builder = Topic.builder().label(WORDS);

        assertThatThrownBy(() -> builder.addAbout("a", ""))
                .isInstanceOf(IllFormedException.class)
                .hasMessage("Topic.about: expected 1 to 512 characters; was \"\"");
        assertThat(builder.build().about()).isEmpty();
    }

    private static Condition condition(ConditionOperator operator, ConditionKind kind, ConditionState state) {
        return Condition.builder()
                .operator(operator)
                .kind(kind)
                .text(WORDS)
                .state(state)
                .build();
    }
}
