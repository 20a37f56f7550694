package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.OutcomeState;

/** The rules about what came of meetings, what tells of them, and where they were, by example. */
final class OccasionCases {
    private OccasionCases() {}

    static List<RuleCase> all() {
        return List.of(
                responsibleAbsent(),
                noneBesideAgreement(),
                dueBefore(),
                heldAfterBasis(),
                olderSource(),
                inAnotherCountry(),
                supersedesAgainstDates());
    }

    private static RuleCase responsibleAbsent() {
        return RuleCase.of(
                "responsible-party-absent",
                dossier(attended(Attendance.ABSENT, OutcomeKind.COMMITMENT)),
                "/meetings/0/outcomes/0/responsible/0: those who agreed on an outcome should have been present; was "
                        + "\"hungary\", whose attendance is \"absent\"",
                "/meetings/0/outcomes/0/responsible/0: ті, хто дійшов згоди, мали б бути присутні; вказано "
                        + "\"hungary\", участь якого — \"absent\"",
                dossier(attended(Attendance.ATTENDED, OutcomeKind.COMMITMENT)),
                dossier(attended(Attendance.ABSENT, OutcomeKind.NEXT_STEP)));
    }

    private static Meeting attended(Attendance attendance, OutcomeKind kind) {
        return meeting("talks")
                .addParticipant(Participant.builder()
                        .party(Party.of("hungary"))
                        .attendance(attendance)
                        .build())
                .addOutcome(outcome(kind).addResponsible(Party.of("hungary")).build())
                .build();
    }

    private static RuleCase noneBesideAgreement() {
        return RuleCase.of(
                "none-beside-agreement",
                dossier(meeting("talks")
                        .addOutcome(outcome(OutcomeKind.NONE).build())
                        .addOutcome(outcome(OutcomeKind.AGREEMENT).build())
                        .build()),
                "/meetings/0/outcomes/0/kind: a meeting without a result should have no agreement; was none beside the "
                        + "agreement at \"/meetings/0/outcomes/1\"",
                "/meetings/0/outcomes/0/kind: зустріч без результату не мала б мати домовленості; вказано none поруч "
                        + "із домовленістю на місці \"/meetings/0/outcomes/1\"",
                dossier(meeting("talks")
                        .addOutcome(outcome(OutcomeKind.NONE).build())
                        .addOutcome(outcome(OutcomeKind.NEXT_STEP).build())
                        .build()),
                dossier(meeting("talks")
                        .addOutcome(outcome(OutcomeKind.NONE).build())
                        .addOutcome(outcome(OutcomeKind.AGREEMENT)
                                .state(OutcomeState.ABANDONED)
                                .build())
                        .build()));
    }

    private static RuleCase dueBefore() {
        return RuleCase.of(
                "due-before-meeting",
                dossier(due("2024-07-11", "2024-07-10")),
                "/meetings/0/outcomes/0/due: an outcome should not be due before the meeting; was \"2024-07-10\", but "
                        + "the meeting is dated \"2024-07-11\"",
                "/meetings/0/outcomes/0/due: строк виконання не мав би настати до зустрічі; вказано \"2024-07-10\", а "
                        + "зустріч має дату \"2024-07-11\"",
                dossier(due("2024-07-11", "2024-07-11")),
                dossier(due("2024-07-11", "2024-07")));
    }

    private static Meeting due(String date, String due) {
        return meeting("talks")
                .date(date)
                .addOutcome(outcome(OutcomeKind.NEXT_STEP).due(due).build())
                .build();
    }

    private static RuleCase heldAfterBasis() {
        Meeting.Builder held =
                meeting("talks").status(MeetingStatus.HELD).date("2024-07-11").addBasis("s1");
        return RuleCase.of(
                "held-after-its-basis",
                dossier(statement("s1", Party.named("X")).date("2024-07-01").build(), held.build()),
                "/meetings/0/basis: a meeting that was held should be known from a statement that is not older; was "
                        + "\"2024-07-11\", but all of its basis is earlier, such as \"s1\" of \"2024-07-01\"",
                "/meetings/0/basis: про зустріч, яка відбулася, мала б сповіщати не давніша за неї заява; вказано "
                        + "\"2024-07-11\", але всі заяви, з яких про неї відомо, давніші, як-от \"s1\" за "
                        + "\"2024-07-01\"",
                dossier(statement("s1", Party.named("X")).date("2024-07-10").build(), held.build()),
                dossier(
                        statement("s1", Party.named("X")).date("2024-07-01").build(),
                        statement("s2", Party.named("X")).date("2024-07-12").build(),
                        meeting("talks")
                                .status(MeetingStatus.HELD)
                                .date("2024-07-11")
                                .addBasis("s1", "s2")
                                .build()),
                dossier(
                        statement("s1", Party.named("X")).date("2024-07-01").build(),
                        meeting("talks")
                                .status(MeetingStatus.PLANNED)
                                .date("2024-07-11")
                                .addBasis("s1")
                                .build()));
    }

    private static RuleCase olderSource() {
        Meeting cited = meeting("talks")
                .status(MeetingStatus.HELD)
                .date("2024-07-11")
                .addCitation(Citation.of("paper"))
                .build();
        return RuleCase.of(
                "source-older-than-meeting",
                dossier(source("paper").date("2024-07-01").build(), cited),
                "/meetings/0/citations/1: a source that states that a meeting was held should not be older; was "
                        + "\"paper\" of \"2024-07-01\", but the meeting is dated \"2024-07-11\"",
                "/meetings/0/citations/1: джерело, за яким зустріч відбулася, не мало б бути давнішим за неї; вказано "
                        + "\"paper\" за \"2024-07-01\", а зустріч має дату \"2024-07-11\"",
                dossier(source("paper").date("2024-07-10").build(), cited),
                dossier(
                        source("paper").date("2024-07-01").build(),
                        meeting("talks")
                                .status(MeetingStatus.HELD)
                                .date("2024-07-11")
                                .addCitation(Citation.of("paper").concerning("date"))
                                .build()));
    }

    private static RuleCase inAnotherCountry() {
        return RuleCase.of(
                "part-in-another-country",
                dossier(
                        in("LT", LinkRelation.PART_OF),
                        meeting("summit").place(place("PL")).build()),
                "/meetings/0/place/country: a part should take place in the country of the whole; was \"LT\", but "
                        + "\"summit\" is in \"PL\"",
                "/meetings/0/place/country: частина мала б відбуватися в країні цілого; вказано \"LT\", а \"summit\" — "
                        + "\"PL\"",
                dossier(
                        in("PL", LinkRelation.PART_OF),
                        meeting("summit").place(place("PL")).build()),
                dossier(
                        in("LT", LinkRelation.PREPARES),
                        meeting("summit").place(place("PL")).build()),
                dossier(in("LT", LinkRelation.PART_OF), meeting("summit").build()));
    }

    private static Meeting in(String country, LinkRelation relation) {
        return meeting("talks")
                .place(place(country))
                .addLink(Link.to(relation, "summit"))
                .build();
    }

    private static Place place(String country) {
        return Place.builder().name(Text.en("City")).country(country).build();
    }

    private static RuleCase supersedesAgainstDates() {
        return RuleCase.of(
                "order-against-dates",
                dossier(
                        statement("s1", Party.named("X"))
                                .date("2023-08-08")
                                .addLink(Link.to(LinkRelation.SUPERSEDES, "s2"))
                                .build(),
                        statement("s2", Party.named("X")).date("2023-08-10").build()),
                "/statements/0/links/0/relation: the order that a link states must match the dates; was "
                        + "\"supersedes\" from \"2023-08-08\" to \"s2\", dated \"2023-08-10\"",
                "/statements/0/links/0/relation: послідовність, яку стверджує зв’язок, має збігатися з послідовністю "
                        + "дат; вказано \"supersedes\" від \"2023-08-08\" до \"s2\" з датою \"2023-08-10\"",
                dossier(
                        statement("s1", Party.named("X"))
                                .date("2023-08-09")
                                .addLink(Link.to(LinkRelation.SUPERSEDES, "s2"))
                                .build(),
                        statement("s2", Party.named("X")).date("2023-08-10").build()));
    }

    private static Outcome.Builder outcome(OutcomeKind kind) {
        return Outcome.builder().kind(kind).summary(Text.en("What came of it"));
    }
}
