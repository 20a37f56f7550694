package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.MINISTER;
import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.forum;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.state;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.ParticipantRole;

/** The rules about forums and lists of parties by example. */
final class ForumCases {
    private ForumCases() {}

    static List<RuleCase> all() {
        return List.of(
                sameSpeakerTwice(),
                sameAddresseeTwice(),
                sameParticipantTwice(),
                sameMemberTwice(),
                sittingOutsideForum(),
                memberOfItself());
    }

    private static RuleCase sameSpeakerTwice() {
        return RuleCase.of(
                "same-party-twice",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").addSpeaker(Party.of("kuleba")).build()),
                "/statements/0/speakers/1: a party should be listed once; was \"kuleba\", which is already "
                        + "listed at \"/statements/0/speakers/0\"",
                "/statements/0/speakers/1: сторону слід наводити один раз; вказано \"kuleba\", яка вже "
                        + "стоїть у \"/statements/0/speakers/0\"",
                dossier(
                        person("kuleba").build(),
                        person("blinken").build(),
                        statement("s1", "kuleba")
                                .addSpeaker(Party.of("blinken"))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .addAddressee(Party.of("kuleba"))
                                .build()),
                dossier(
                        state("ukraine").build(),
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .addSpeaker(Party.of("kuleba").toBuilder()
                                        .onBehalfOf("ukraine")
                                        .build())
                                .build()),
                dossier(statement("s1", Party.named("Kuleba"))
                        .addSpeaker(Party.named("Kuleba"))
                        .build()));
    }

    private static RuleCase sameAddresseeTwice() {
        return RuleCase.of(
                "same-party-twice",
                dossier(
                        person("kuleba").build(),
                        person("blinken").build(),
                        statement("s1", "kuleba")
                                .addAddressee(Party.of("blinken"))
                                .addAddressee(Party.of("blinken"))
                                .build()),
                "/statements/0/addressees/1: a party should be listed once; was \"blinken\", which is already "
                        + "listed at \"/statements/0/addressees/0\"",
                "/statements/0/addressees/1: сторону слід наводити один раз; вказано \"blinken\", яка "
                        + "вже стоїть у \"/statements/0/addressees/0\"",
                dossier(
                        person("kuleba").build(),
                        person("blinken").build(),
                        statement("s1", "kuleba")
                                .addAddressee(Party.of("blinken"))
                                .build()));
    }

    private static RuleCase sameParticipantTwice() {
        return RuleCase.of(
                "same-party-twice",
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .build())
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .build())
                                .build()),
                "/meetings/0/participants/1: a party should be listed once; was \"kuleba\", which is already "
                        + "listed at \"/meetings/0/participants/0\"",
                "/meetings/0/participants/1: сторону слід наводити один раз; вказано \"kuleba\", яка "
                        + "вже стоїть у \"/meetings/0/participants/0\"",
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .build())
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .role(ParticipantRole.CHAIR)
                                        .build())
                                .build()),
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .period("2023-08-10")
                                        .build())
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .period("2023-08-12")
                                        .build())
                                .build()),
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .build())
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba").toBuilder()
                                                .officeId(MINISTER)
                                                .build())
                                        .build())
                                .build()));
    }

    private static RuleCase sameMemberTwice() {
        return RuleCase.of(
                "same-party-twice",
                dossier(
                        state("ukraine").build(),
                        forum("council")
                                .addMember(Participant.builder()
                                        .party(Party.of("ukraine"))
                                        .build())
                                .addMember(Participant.builder()
                                        .party(Party.of("ukraine"))
                                        .build())
                                .build()),
                "/actors/1/members/1: a party should be listed once; was \"ukraine\", which is already listed "
                        + "at \"/actors/1/members/0\"",
                "/actors/1/members/1: сторону слід наводити один раз; вказано \"ukraine\", яка вже "
                        + "стоїть у \"/actors/1/members/0\"",
                dossier(
                        state("ukraine").build(),
                        forum("council")
                                .addMember(Participant.builder()
                                        .party(Party.of("ukraine"))
                                        .period("../2014")
                                        .build())
                                .addMember(Participant.builder()
                                        .party(Party.of("ukraine"))
                                        .period("2023/..")
                                        .build())
                                .build()));
    }

    private static RuleCase sittingOutsideForum() {
        return RuleCase.of(
                "sitting-outside-forum",
                dossier(
                        forum("council").period("2002/2023-07").build(),
                        meeting("talks")
                                .forum("council")
                                .status(MeetingStatus.HELD)
                                .date("2024-02")
                                .build()),
                "/meetings/0/date: a forum must exist when it sits; was \"2024-02\", but \"council\" existed in "
                        + "\"2002/2023-07\"",
                "/meetings/0/date: форум має існувати, коли засідає; вказано \"2024-02\", а період "
                        + "\"council\" — \"2002/2023-07\"",
                dossier(
                        forum("council").period("2002/2023-07").build(),
                        meeting("talks")
                                .forum("council")
                                .status(MeetingStatus.HELD)
                                .date("2023")
                                .build()),
                dossier(
                        forum("council").period("2002/2023-07").build(),
                        meeting("talks")
                                .forum("council")
                                .status(MeetingStatus.PLANNED)
                                .date("2024-02")
                                .build()),
                dossier(
                        forum("council").period("2002/2023-07").build(),
                        meeting("talks")
                                .forum("council")
                                .status(MeetingStatus.HELD)
                                .build()),
                dossier(
                        forum("council").build(),
                        meeting("talks")
                                .forum("council")
                                .status(MeetingStatus.HELD)
                                .date("2024-02")
                                .build()));
    }

    private static RuleCase memberOfItself() {
        return RuleCase.of(
                "forum-member-of-itself",
                dossier(forum("council")
                        .addMember(
                                Participant.builder().party(Party.of("council")).build())
                        .build()),
                "/actors/0/members/0/party/actor: a forum must not be a member of itself; was " + "\"council\"",
                "/actors/0/members/0/party/actor: форум не може бути членом самого себе; вказано " + "\"council\"",
                dossier(
                        state("ukraine").build(),
                        forum("council")
                                .addMember(Participant.builder()
                                        .party(Party.of("ukraine"))
                                        .build())
                                .build()));
    }
}
