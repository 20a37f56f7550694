package org.rapporteur.examples.briefing;

import java.util.Map;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.Forum;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Place;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Step;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.Vote;
import org.rapporteur.model.VoteCount;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.Change;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.ForumKind;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.OutcomeState;
import org.rapporteur.model.term.ParticipantRole;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.model.term.Recognition;
import org.rapporteur.model.term.SourceKind;
import org.rapporteur.model.term.SpeechAct;
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;
import org.rapporteur.model.term.VoteOption;

/** A dossier with nearly everything that the article's does not have, much of it odd. All of it is made up. */
final class Exotic {
    private static final Citation WIRE = Citation.of("wire");

    private Exotic() {}

    static Dossier dossier() {
        return Dossier.builder()
                .title(Text.of("de", "Akte Übermorgen"))
                .publisher(Party.named("Archive").withCapacity(Text.en("custodian")))
                .add(Source.builder()
                        .id("wire")
                        .kind(SourceKind.of("carrier-pigeon"))
                        .publisher(Party.named("Wire"))
                        .title("A\u001b[31m red\nheadline")
                        .date("2030-05-04")
                        .build())
                .add(Source.builder().id("nameless").build())
                .add(actors())
                .add(meetings())
                .add(statements())
                .add(positions())
                .add(Membership.builder()
                        .id("a-in-league")
                        .member("a-land")
                        .organization("league")
                        .stage(MembershipStage.of("on-probation"))
                        .period("2029/..")
                        .addStep(Step.builder()
                                .kind(StepKind.RATIFICATION)
                                .text(Text.en("the charter"))
                                .by("a-land")
                                .state(StepState.PENDING)
                                .date("2030-04")
                                .build())
                        .addStep(Step.builder()
                                .kind(StepKind.of("oath"))
                                .state(StepState.DONE)
                                .build())
                        .addAccordingTo(Party.of("p"))
                        .addCitation(WIRE)
                        .build())
                .add(OtherEntity.builder()
                        .type("Treaty")
                        .id("treaty")
                        .extensions(Extensions.of(Map.of("articles", new JsonValue.JsonString("five"))))
                        .build())
                .build();
    }

    private static Entity[] actors() {
        return new Entity[] {
            Person.builder()
                    .id("p")
                    .addName(Name.of("Old Name", "en", NameKind.FORMER))
                    .addName(Name.of("外務大臣", "ja"))
                    .addName(Name.of("P. Present", "en"))
                    .addTenure(Tenure.builder()
                            .office(Text.en("Envoy"))
                            .organization("a-land")
                            .period("2028/2031")
                            .acting(true)
                            .build())
                    .addTenure(Tenure.builder()
                            .office(Text.en("Clerk"))
                            .organization("nowhere-to-be-found")
                            .build())
                    .addCitation(WIRE)
                    .build(),
            State.builder()
                    .id("a-land")
                    .addName(Name.of("A-land"))
                    .recognition(Recognition.PARTLY_RECOGNISED)
                    .addCitation(WIRE)
                    .build(),
            Organization.builder()
                    .id("league")
                    .addName(Name.of("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
                            + "sversammlungsverbandsvorstand"))
                    .addCitation(WIRE)
                    .build(),
            Forum.builder()
                    .id("dialogue")
                    .addName(Name.of("Діалог", "uk"))
                    .kind(ForumKind.of("tea-party"))
                    .period("2020/..")
                    .addTopic(Topic.of(Text.en("Tea")))
                    .addMember(Participant.builder()
                            .party(Party.of("a-land"))
                            .period("2021/..")
                            .build())
                    .addCitation(WIRE)
                    .build()
        };
    }

    private static Entity[] meetings() {
        return new Entity[] {
            Meeting.builder()
                    .id("first")
                    .kind(MeetingKind.of("fireside-chat"))
                    .status(MeetingStatus.POSTPONED)
                    .date("2030-05-02")
                    .place(Place.of(Text.en("Vienna")))
                    .format(MeetingFormat.HYBRID)
                    .addPreviously(Schedule.builder()
                            .status(MeetingStatus.PLANNED)
                            .date("2030-04")
                            .place(Place.of(Text.en("Geneva")))
                            .build())
                    .addParticipant(Participant.builder()
                            .party(Party.of("p"))
                            .role(ParticipantRole.CHAIR)
                            .attendance(Attendance.WALKED_OUT)
                            .format(MeetingFormat.VIDEO)
                            .build())
                    .addOutcome(Outcome.builder()
                            .kind(OutcomeKind.NEXT_STEP)
                            .summary(Text.en("another round"))
                            .state(OutcomeState.ANNOUNCED)
                            .addResponsible(Party.of("p"))
                            .due("2030-06")
                            .addCount(VoteCount.of(VoteOption.YES, 26))
                            .addVote(Vote.of(Party.of("a-land"), VoteOption.NO))
                            .addVote(Vote.of(Party.named("B-land"), VoteOption.NO))
                            .build())
                    .addCondition(Condition.requires(ConditionKind.EQUAL_TREATMENT, Text.en("one level")).toBuilder()
                            .addBy("a-land")
                            .build())
                    .forum("dialogue")
                    .addLink(Link.to(LinkRelation.SAME_AS, "second"))
                    .notes(Text.en("A remark."))
                    .addCitation(WIRE)
                    .build(),
            Meeting.builder()
                    .id("second")
                    .date("2030-05-03")
                    .addLink(Link.to(LinkRelation.SAME_AS, "first"))
                    .addCitation(WIRE)
                    .build(),
            Meeting.builder().id("bare").build()
        };
    }

    private static Entity[] statements() {
        return new Entity[] {
            said("earlier", "He opened the series.").date("2030-05-01").build(),
            said("vague", "He said so in May.").date("2030-05").build(),
            said("long-ago", "He had said so.").date("2029").build(),
            said("later", "He closed the series.").date("2030-05-07").build(),
            said(
                            "followed",
                            "He came back to it, and it took him a long and winding sentence without end"
                                    + " to come to the point.")
                    .addLink(Link.to(LinkRelation.FOLLOWS, "later"))
                    .build(),
            said("there", "He greeted everybody.").meeting("bare").build(),
            Statement.builder()
                    .id("odd")
                    .addSpeaker(Party.described(Text.en("two officials")).toBuilder()
                            .attribution(Attribution.ANONYMOUS)
                            .onBehalfOf("a-land")
                            .build())
                    .addSpeaker(Party.named("P. P.").actor("p"))
                    .addAddressee(Party.of("league"))
                    .content(Text.en("They did not say https://example.org/"
                            + "a/very/long/address/that/does/not/fit/on/any/line/of/any/terminal/that/I/know/of ."))
                    .modality(Modality.NEGATED)
                    .act(SpeechAct.of("mumble"))
                    .channel(Channel.BRIEFING)
                    .fidelity(Fidelity.PARTIAL_QUOTE)
                    .place(Place.of(Text.en("the stairs")))
                    .addLink(Link.to(LinkRelation.of("echoes"), "treaty"))
                    .addLink(Link.toUnidentified(LinkRelation.DENIES, Text.en("a rumour")))
                    .build()
        };
    }

    private static Statement.Builder said(String id, String words) {
        return Statement.builder()
                .id(id)
                .addSpeaker(Party.of("p"))
                .content(Text.en(words))
                .addCitation(WIRE);
    }

    private static Entity[] positions() {
        return new Entity[] {
            MembershipPosition.builder()
                    .id("plain")
                    .holder(Party.of("a-land"))
                    .candidate("a-land")
                    .organization("league")
                    .direction(Direction.SEEKS)
                    .addCitation(WIRE)
                    .build(),
            MembershipPosition.builder()
                    .id("changed")
                    .holder(Party.of("p").withCapacity(Text.en("Envoy")))
                    .candidate("a-land")
                    .organization("league")
                    .aspect(PositionAspect.of("colour-of-the-flag"))
                    .direction(Direction.DIVIDED)
                    .change(Change.SOFTENED)
                    .date("2030-05-02")
                    .period("2030")
                    .addCondition(Condition.regardlessOf(ConditionKind.of("weather"), Text.en("the weather")))
                    .addCitation(WIRE.toBuilder().bearing(Bearing.DISPUTES).build())
                    .build()
        };
    }
}
