package org.rapporteur.dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.dossier.answer.Reported.hungary;
import static org.rapporteur.dossier.answer.Reported.position;
import static org.rapporteur.dossier.answer.Reported.stances;
import static org.rapporteur.dossier.answer.Reported.statement;
import static org.rapporteur.dossier.answer.Reported.supersedes;
import static org.rapporteur.dossier.answer.Reported.withdrawn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.time.Edtf;
import org.rapporteur.time.EdtfException;

class StancesTest {
    private static final MembershipPosition AGAINST =
            hungary("against", Direction.OPPOSES).date("2023-05-01").build();
    private static final MembershipPosition FOR =
            hungary("for", Direction.SUPPORTS).date("2023-09-01").build();

    private static String asOf(String date, MembershipPosition... positions) {
        return stances(positions).asOf(date).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023-04-30; []",
                "2023-05-01; [hungary opposes membership (HELD, YES)]",
                "2023-08-31; [hungary opposes membership (LAST_KNOWN, YES)]",
                "2023-09-01; [hungary supports membership (HELD, YES)]",
                "2023-10;    [hungary supports membership (LAST_KNOWN, YES)]",
            })
    void theLatestPositionKnownByTheDayIsTheAnswer(String day, String expected) {
        assertThat(asOf(day, FOR, AGAINST)).isEqualTo(expected);
    }

    @Test
    void whatGaveWayIsShownWithWhatTookItsPlace() {
        assertThat(stances(FOR, AGAINST).asOf("2024").superseded())
                .containsExactly(new Superseded(AGAINST, FOR, false));
    }

    @Test
    void anAnswerNamesTheRecordsFromWhichItFollows() {
        var words = statement("words", "hungary").date("2023-05-01").build();
        var position = hungary("position", Direction.OPPOSES).addBasis("words").build();

        Stance stance = stances(words, position).asOf("2023-06-01").stances().get(0);

        assertThat(stance.records()).containsExactly(position, words);
        assertThat(stance.dates()).containsExactly(Edtf.parse("2023-05-01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2021-12-31; []",
                "2023-01-01; [hungary opposes membership (HELD, YES)]",
                "2023-07-01; [hungary opposes membership (LAST_KNOWN, YES)]",
                "2023;       [hungary opposes membership (LAST_KNOWN, YES)]",
            })
    void aStanceIsHeldInsideItsPeriodAndLastKnownAfterIt(String day, String expected) {
        assertThat(asOf(
                        day,
                        hungary("a", Direction.OPPOSES)
                                .period("2022-01-01/2023-06-30")
                                .build()))
                .isEqualTo(expected);
    }

    @Test
    void aStanceIsHeldInItsPeriodBeforeTheDateAtWhichItIsReported() {
        assertThat(asOf(
                        "2022-06-01",
                        hungary("a", Direction.OPPOSES)
                                .period("2022/2023")
                                .date("2023-05-05")
                                .build()))
                .isEqualTo("[hungary opposes membership (HELD, YES)]");
    }

    @Test
    void aStanceHeldThroughoutDoesNotGiveWayToOneWithADateAfterTheDay() {
        assertThat(asOf(
                        "2023-06-01",
                        hungary("a", Direction.OPPOSES)
                                .period("2022/2023-12-31")
                                .build(),
                        hungary("b", Direction.SUPPORTS)
                                .period("2022/..")
                                .date("2024-05")
                                .build()))
                .isEqualTo("[hungary opposes membership (HELD, YES), hungary supports membership (HELD, YES)]");
    }

    @Test
    void positionsThatCannotBeOrderedAreReturnedTogether() {
        assertThat(asOf(
                        "2024",
                        hungary("a", Direction.OPPOSES).date("2023").build(),
                        hungary("b", Direction.SUPPORTS).date("2023-05-05").build()))
                .isEqualTo("[hungary opposes membership (LAST_KNOWN, POSSIBLY), "
                        + "hungary supports membership (LAST_KNOWN, POSSIBLY)]");
    }

    @Test
    void twoOpenPeriodsAreBothHeld() {
        assertThat(asOf(
                        "2024-02-02",
                        hungary("a", Direction.OPPOSES).period("2022/..").build(),
                        hungary("b", Direction.SUPPORTS).period("2023/..").build()))
                .isEqualTo("[hungary opposes membership (HELD, YES), hungary supports membership (HELD, YES)]");
    }

    @Test
    void aStanceAtADateDoesNotEndTheOneHeldThroughout() {
        assertThat(asOf(
                        "2024-02-02",
                        hungary("a", Direction.OPPOSES).period("2022/2025").build(),
                        hungary("b", Direction.SUPPORTS).date("2023-05-05").build()))
                .isEqualTo("[hungary opposes membership (HELD, YES), "
                        + "hungary supports membership (LAST_KNOWN, POSSIBLY)]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023-06-30; [hungary opposes membership (HELD, YES), hungary supports membership (HELD, YES)]",
                "2023-07-01; [hungary supports membership (HELD, YES)]",
                "2025-01-01; [hungary supports membership (LAST_KNOWN, YES)]",
            })
    void oneDayMayEndAPeriodAndBeginTheNext(String day, String expected) {
        assertThat(asOf(
                        day,
                        hungary("a", Direction.OPPOSES)
                                .period("2022/2023-06-30")
                                .build(),
                        hungary("b", Direction.SUPPORTS)
                                .period("2023-06-30/2024")
                                .build()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023-10-05; [hungary supports membership (LAST_KNOWN, POSSIBLY)]",
                "2023-10;    [hungary supports membership (LAST_KNOWN, POSSIBLY)]",
                "2023-11;    [hungary supports membership (LAST_KNOWN, YES)]",
            })
    void aPositionThatMayBeFromAfterTheDayIsPossible(String day, String expected) {
        assertThat(asOf(day, hungary("a", Direction.SUPPORTS).date("2023-10").build()))
                .isEqualTo(expected);
    }

    @Test
    void aPositionWithoutADateOrWithADoubtedOneMayBeTheLatest() {
        assertThat(asOf(
                        "2024",
                        FOR,
                        hungary("a", Direction.NEUTRAL).build(),
                        hungary("b", Direction.BLOCKS).date("2019?").build()))
                .isEqualTo("[hungary supports membership (LAST_KNOWN, POSSIBLY), "
                        + "hungary neutral membership (LAST_KNOWN, POSSIBLY), "
                        + "hungary blocks membership (LAST_KNOWN, POSSIBLY)]");
    }

    @Test
    void timesOfOneDayAreInOrder() {
        var morning =
                statement("morning", "hungary").date("2023-05-01T09:00:00Z").build();
        var evening =
                statement("evening", "hungary").date("2023-05-01T19:00:00Z").build();

        assertThat(stances(
                                morning,
                                evening,
                                hungary("b", Direction.SUPPORTS)
                                        .addBasis("evening")
                                        .build(),
                                hungary("a", Direction.OPPOSES)
                                        .addBasis("morning")
                                        .build())
                        .asOf("2023-06-01"))
                .hasToString("[hungary supports membership (LAST_KNOWN, YES)]");
    }

    @Test
    void aPositionIsDatedByTheLatestOfItsBasis() {
        var position = hungary("position", Direction.SUPPORTS)
                .addBasis("early")
                .addBasis("at-talks")
                .addBasis("undated")
                .addBasis("report")
                .addBasis("unknown")
                .build();
        Stances stances = stances(
                position,
                statement("early", "hungary").date("2023-01-01").build(),
                statement("at-talks", "hungary").meeting("talks").build(),
                statement("undated", "hungary").addBasis("late").build(),
                statement("late", "hungary").date("2024-04-04").build(),
                Meeting.builder().id("talks").date("2023-03-03").build(),
                Source.builder().id("report").date("2024-04-04").build());

        assertThat(stances.asOf("2023-02-02").stances()).isEmpty();
        assertThat(stances.asOf("2023-01-01").stances()).isEmpty();
        assertThat(stances.asOf("2023-03-03")).hasToString("[hungary supports membership (HELD, YES)]");
        assertThat(stances.asOf("2023-03-04").stances().get(0).dates())
                .containsExactly(Edtf.parse("2023-01-01"), Edtf.parse("2023-03-03"));
    }

    @Test
    void aStanceIsThatOfTheActorForWhomTheHolderSpeaks() {
        var words = statement("words", "szijjarto")
                .speakers(List.of(
                        Party.of("szijjarto").toBuilder().onBehalfOf("hungary").build()))
                .date("2023-10-01")
                .build();
        var spoken = position("spoken", Party.of("szijjarto"), Direction.BLOCKS)
                .addBasis("words")
                .build();
        var stated = position(
                        "stated",
                        Party.of("orban").toBuilder().onBehalfOf("hungary").build(),
                        Direction.NEUTRAL)
                .date("2023-11-01")
                .build();
        Stances stances = stances(words, AGAINST, spoken, stated);

        assertThat(stances.asOf("2023-10-05")).hasToString("[hungary blocks membership (LAST_KNOWN, YES)]");
        assertThat(stances.asOf("2024").of("hungary"))
                .extracting(Stance::position)
                .containsExactly(stated);
        assertThat(stances.asOf("2024").of("szijjarto")).isEmpty();
    }

    @Test
    void aSpeakerWhoAlsoSpokeForHimselfIsThePrincipal() {
        var behalf = statement("behalf", "szijjarto")
                .speakers(List.of(
                        Party.of("szijjarto").toBuilder().onBehalfOf("hungary").build()))
                .build();
        var own = statement("own", "szijjarto").build();

        assertThat(stances(
                                behalf,
                                own,
                                position("a", Party.of("szijjarto"), Direction.BLOCKS)
                                        .addBasis("behalf")
                                        .addBasis("own")
                                        .build())
                        .latest()
                        .principals())
                .hasToString("[szijjarto]");
    }

    @Test
    void theNextHolderOfAnOfficeInheritsNothing() {
        var kuleba = Party.of("kuleba").toBuilder().officeId("foreign-minister").build();
        var sybiha = Party.of("sybiha").toBuilder().officeId("foreign-minister").build();

        assertThat(asOf(
                        "2025",
                        position("a", kuleba, Direction.SUPPORTS).date("2023").build(),
                        position("b", sybiha, Direction.NEUTRAL).date("2024").build()))
                .isEqualTo(
                        "[kuleba supports membership (LAST_KNOWN, YES), sybiha neutral membership (LAST_KNOWN, YES)]");
    }

    @Test
    void holdersWithTheSameNameButNoActorMayDiffer() {
        assertThat(asOf(
                        "2025",
                        position("a", Party.named("A. Smith"), Direction.SUPPORTS)
                                .date("2023")
                                .build(),
                        position("b", Party.named("A. Smith"), Direction.OPPOSES)
                                .date("2024")
                                .build()))
                .isEqualTo("[A. Smith supports membership (LAST_KNOWN, YES), "
                        + "A. Smith opposes membership (LAST_KNOWN, YES)]");
    }

    @Test
    void aLinkSupersedesThroughOthersAndAcrossAspects() {
        var a = hungary("a", Direction.OPPOSES).aspect(PositionAspect.PACE).build();
        var b = hungary("b", Direction.BLOCKS).addLink(supersedes("a")).build();
        var c = hungary("c", Direction.SUPPORTS).addLink(supersedes("b")).build();

        StanceMatrix latest = stances(a, b, c).latest();

        assertThat(latest).hasToString("[hungary supports membership (LAST_KNOWN, YES)]");
        assertThat(latest.superseded()).containsExactly(new Superseded(a, b, true), new Superseded(b, c, true));
    }

    @Test
    void aLinkCountsFromTheDateOfTheRecordThatHasIt() {
        var period = hungary("period", Direction.OPPOSES).period("2022/..").build();
        var end = hungary("end", Direction.SUPPORTS)
                .date("2024-02-26")
                .addLink(supersedes("period"))
                .build();

        assertThat(asOf("2024-02-25", period, end)).isEqualTo("[hungary opposes membership (HELD, YES)]");
        assertThat(asOf("2024-02-27", period, end)).isEqualTo("[hungary supports membership (LAST_KNOWN, YES)]");
        assertThat(asOf("2024-02", period, end))
                .isEqualTo("[hungary opposes membership (HELD, POSSIBLY), "
                        + "hungary supports membership (LAST_KNOWN, POSSIBLY)]");
    }

    @Test
    void aLinkAgainstTheDatesOrdersNothing() {
        assertThat(asOf("2024", AGAINST.toBuilder().addLink(supersedes("for")).build(), FOR))
                .isEqualTo("[hungary supports membership (LAST_KNOWN, YES)]");
    }

    @Test
    void aCycleOfLinksOrdersNothingButWhatLeadsToItDoes() {
        var a = hungary("a", Direction.OPPOSES).addLink(supersedes("b")).build();
        var b = hungary("b", Direction.BLOCKS).addLink(supersedes("a")).build();
        var c = hungary("c", Direction.SUPPORTS).addLink(supersedes("a")).build();

        assertThat(asOf("2024", a, b))
                .isEqualTo("[hungary opposes membership (LAST_KNOWN, POSSIBLY), "
                        + "hungary blocks membership (LAST_KNOWN, POSSIBLY)]");
        assertThat(stances(a, b, c).latest())
                .hasToString("[hungary blocks membership (LAST_KNOWN, POSSIBLY), "
                        + "hungary supports membership (LAST_KNOWN, POSSIBLY)]");
    }

    @Test
    void withdrawnRecordsAnswerNothing() {
        assertThat(asOf("2024", AGAINST, FOR.toBuilder().revision(withdrawn()).build()))
                .isEqualTo("[hungary opposes membership (LAST_KNOWN, YES)]");
        assertThat(stances(
                                statement("words", "hungary")
                                        .date("2023")
                                        .revision(withdrawn())
                                        .build(),
                                hungary("a", Direction.OPPOSES)
                                        .addBasis("words")
                                        .build())
                        .latest())
                .hasToString("[hungary opposes membership (LAST_KNOWN, POSSIBLY)]");
    }

    @ParameterizedTest
    @CsvSource({
        "asserted, YES, false",
        "negated, POSSIBLY, true",
        "hypothetical, POSSIBLY, true",
        "future, POSSIBLY, true"
    })
    void wordsThatWereNotSaidMakeAStancePossibleOnlyAndDisplaceNone(
            String modality, String certainty, boolean isBesides) {
        var words = statement("words", "hungary")
                .date("2023-08-08")
                .modality(Modality.of(modality))
                .build();
        var position = hungary("a", Direction.SUPPORTS).addBasis("words").build();

        assertThat(stances(AGAINST, words, position).asOf("2023-09-01"))
                .hasToString((isBesides ? "[hungary opposes membership (LAST_KNOWN, POSSIBLY), " : "[")
                        + "hungary supports membership (LAST_KNOWN, " + certainty + ")]");
    }

    @Test
    void wordsThatAreTakenBackSupportAStanceUntilThen() {
        var words = statement("words", "hungary").date("2023-08-08").build();
        var back = statement("back", "hungary")
                .date("2023-10-10")
                .addLink(Link.to(LinkRelation.RETRACTS, "words"))
                .build();
        Stances stances = stances(
                words, back, hungary("a", Direction.SUPPORTS).addBasis("words").build());

        assertThat(stances.asOf("2023-10-09")).hasToString("[hungary supports membership (LAST_KNOWN, YES)]");
        assertThat(stances.asOf("2023-10-10")).hasToString("[hungary supports membership (LAST_KNOWN, POSSIBLY)]");
    }

    @Test
    void theMatrixHasPrincipalsAndAspects() {
        StanceMatrix matrix = stances(
                        FOR,
                        hungary("pace", Direction.OPPOSES)
                                .aspect(PositionAspect.PACE)
                                .build(),
                        position("sought", Party.of("ukraine"), Direction.SEEKS).build())
                .latest();

        assertThat(matrix.principals()).extracting(Principal::toString).containsExactly("hungary", "ukraine");
        assertThat(matrix.aspects()).containsExactly(PositionAspect.MEMBERSHIP, PositionAspect.PACE);
        assertThat(matrix.of("hungary", PositionAspect.PACE))
                .hasToString("[hungary opposes pace (LAST_KNOWN, YES)]")
                .isEqualTo(matrix.of(matrix.principals().get(0), PositionAspect.PACE))
                .isEqualTo(matrix.of(Id.<Actor>of("hungary"), PositionAspect.PACE));
        assertThat(matrix.of("ukraine", PositionAspect.PACE)).isEmpty();
        assertThat(matrix.of("ukraine")).isEqualTo(matrix.of(matrix.principals().get(1)));
        assertThat(matrix.date()).isEmpty();
    }

    @Test
    void aDayIsADateOrItsText() {
        Stances stances = stances(FOR);

        assertThat(stances.asOf(LocalDate.of(2023, 9, 1)).stances())
                .isEqualTo(stances.asOf("2023-09-01").stances())
                .isEqualTo(stances.asOf(Edtf.parse("2023-09-01")).stances());
        assertThat(stances.asOf("2023-09-01").date()).contains(Edtf.parse("2023-09-01"));
        assertThatThrownBy(() -> stances.asOf("yesterday")).isInstanceOf(EdtfException.class);
        assertThatNullPointerException()
                .isThrownBy(() -> stances.asOf((String) null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> stances.asOf((Edtf) null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> stances.asOf((LocalDate) null))
                .withMessage("day");
        assertThatThrownBy(() -> stances.historyOf("a b"))
                .isInstanceOf(IllFormedException.class)
                .hasMessageStartingWith("principal: ");
        assertThatNullPointerException()
                .isThrownBy(() -> stances.latest().of("hungary", null))
                .withMessage("aspect");
    }
}
