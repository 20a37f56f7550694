package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.MINISTER;
import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.forum;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.membership;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.state;
import static org.rapporteur.validation.Samples.statement;
import static org.rapporteur.validation.Samples.tenure;

import java.util.List;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.model.term.SourceKind;

/** The rules about who can have spoken by example. */
final class SpeakerCases {
    private static final Person ORBAN =
            person("orban").addCitizenship("hungary").build();
    private static final String AT = "/statements/0/speakers/0";

    private SpeakerCases() {}

    static List<RuleCase> all() {
        return List.of(forAnother(), forAnotherBody(), ofPublisher(), addressee(), participant());
    }

    private static RuleCase forAnother() {
        return RuleCase.of(
                "speaks-for-another",
                dossier(
                        state("hungary").build(),
                        state("ukraine").build(),
                        ORBAN,
                        statement("s1", behalf("orban", "ukraine")).build()),
                AT + "/onBehalfOf: a party should act on behalf of a state or body of its own; was \"ukraine\", to "
                        + "which \"orban\" does not belong according to this dossier",
                AT + "/onBehalfOf: сторона мала б діяти від імені власної держави чи органу; вказано \"ukraine\", до "
                        + "чого \"orban\" за цим досьє не належить",
                dossier(
                        state("hungary").build(),
                        ORBAN,
                        statement("s1", behalf("orban", "hungary")).build()),
                dossier(
                        state("hungary").build(),
                        organization("ministry").state("hungary").build(),
                        ORBAN,
                        statement("s1", behalf("orban", "ministry")).build()),
                dossier(
                        state("hungary").build(),
                        organization("eu")
                                .kind(OrganizationKind.INTERGOVERNMENTAL)
                                .build(),
                        ORBAN,
                        statement("s1", behalf("orban", "eu")).build()),
                dossier(
                        state("ukraine").build(),
                        person("volker").build(),
                        statement("s1", behalf("volker", "ukraine")).build()));
    }

    private static RuleCase forAnotherBody() {
        return RuleCase.of(
                "speaks-for-another",
                dossier(
                        state("ukraine").build(),
                        organization("nato").build(),
                        membership("m1", "ukraine", MembershipStage.PARTNER).build(),
                        state("georgia").build(),
                        membership("m2", "georgia", MembershipStage.APPLIED).build(),
                        meeting("talks")
                                .addParticipant(Participant.of(behalf("georgia", "nato")))
                                .addParticipant(Participant.of(behalf("ukraine", "nato")))
                                .build()),
                "/meetings/0/participants/0/party/onBehalfOf: a party should act on behalf of a state or body of its "
                        + "own; was \"nato\", to which \"georgia\" does not belong according to this dossier",
                "/meetings/0/participants/0/party/onBehalfOf: сторона мала б діяти від імені власної держави чи "
                        + "органу; вказано \"nato\", до чого \"georgia\" за цим досьє не належить",
                dossier(
                        state("poland").build(),
                        organization("nato").build(),
                        membership("m1", "poland", MembershipStage.CANDIDATE)
                                .period("1997/1999")
                                .build(),
                        membership("m2", "poland", MembershipStage.MEMBER)
                                .period("1999/..")
                                .build(),
                        statement("s1", behalf("poland", "nato")).build()));
    }

    private static RuleCase ofPublisher() {
        return RuleCase.of(
                "speaker-not-of-publisher",
                dossier(
                        readout("kremlin"),
                        state("hungary").build(),
                        state("russia").build(),
                        organization("kremlin").state("russia").build(),
                        ORBAN,
                        inReadout("orban")),
                "/statements/0/speakers: a readout or post should have the words of its publisher; was \"orban\", but "
                        + "\"readout\" is published by \"kremlin\"",
                "/statements/0/speakers: підсумкове повідомлення чи допис мали б передавати слова того, хто їх "
                        + "оприлюднив; вказано \"orban\", а \"readout\" оприлюднює \"kremlin\"",
                dossier(readout("hungary"), state("hungary").build(), ORBAN, inReadout("orban")),
                dossier(
                        readout("kremlin"),
                        state("hungary").build(),
                        organization("kremlin").build(),
                        ORBAN,
                        inReadout("orban").toBuilder().channel(Channel.SPEECH).build()),
                dossier(
                        readout("post"),
                        state("hungary").build(),
                        organization("post").kind(OrganizationKind.MEDIA).build(),
                        ORBAN,
                        inReadout("orban")),
                dossier(
                        readout("nato"),
                        state("hungary").build(),
                        organization("nato").build(),
                        membership("m1", "hungary", MembershipStage.MEMBER).build(),
                        ORBAN,
                        inReadout("orban")));
    }

    private static RuleCase addressee() {
        return RuleCase.of(
                "speaker-is-addressee",
                dossier(
                        state("hungary").build(),
                        statement("s1", "hungary")
                                .addAddressee(Party.of("ukraine"))
                                .addAddressee(Party.of("hungary"))
                                .build()),
                "/statements/0/addressees/1/actor: a statement should be addressed to somebody else; was \"hungary\", "
                        + "who is one of the speakers",
                "/statements/0/addressees/1/actor: заява мала б бути звернена до когось іншого; вказано \"hungary\", "
                        + "а це один із мовців",
                dossier(statement("s1", "hungary")
                        .addAddressee(Party.of("ukraine"))
                        .build()),
                dossier(statement("s1", Party.named("Someone"))
                        .addAddressee(Party.named("Someone"))
                        .build()));
    }

    private static RuleCase participant() {
        Meeting talks = talks(MeetingKind.TALKS, Party.of("russia"), Party.of("ukraine"));
        Statement said = statement("s1", "orban").meeting("talks").build();
        return RuleCase.of(
                "speaker-not-participant",
                dossier(
                        state("hungary").build(),
                        state("russia").build(),
                        state("ukraine").build(),
                        ORBAN,
                        said,
                        talks),
                AT + ": a speaker at a closed meeting should be one of its participants; was \"orban\", who is none of "
                        + "those listed for \"talks\"",
                AT + ": мовець на закритій зустрічі мав би бути її учасником; вказано \"orban\", якого серед "
                        + "учасників \"talks\" немає",
                dossier(
                        state("hungary").build(),
                        ORBAN,
                        said,
                        talks(MeetingKind.TALKS, Party.of("hungary"), Party.of("hungary"))),
                dossier(
                        state("hungary").build(),
                        state("russia").build(),
                        ORBAN,
                        said,
                        talks(MeetingKind.TALKS, Party.of("russia"), Party.named("Someone"))),
                dossier(
                        state("hungary").build(),
                        state("russia").build(),
                        ORBAN,
                        said,
                        talks(MeetingKind.PRESS_CONFERENCE, Party.of("russia"), Party.of("russia"))),
                dossier(
                        state("hungary").build(),
                        state("russia").build(),
                        ORBAN,
                        said.toBuilder().modality(Modality.NEGATED).build(),
                        talks(MeetingKind.TALKS, Party.of("russia"), Party.of("russia"))),
                dossier(
                        state("hungary").build(),
                        state("russia").build(),
                        ORBAN,
                        said.toBuilder().channel(Channel.WRITTEN).build(),
                        talks(MeetingKind.TALKS, Party.of("russia"), Party.of("russia"))),
                dossier(
                        state("hungary").build(),
                        organization("nato").build(),
                        membership("m1", "hungary", MembershipStage.MEMBER).build(),
                        person("stoltenberg")
                                .addTenure(tenure(MINISTER, "2014/2024")
                                        .organization("nato")
                                        .build())
                                .build(),
                        ORBAN,
                        said,
                        talks(MeetingKind.COUNCIL, Party.of("stoltenberg"), Party.of("nato"))),
                dossier(
                        forum("council").build(),
                        state("russia").build(),
                        state("ukraine").build(),
                        said.toBuilder().speakers(List.of(Party.of("council"))).build(),
                        talks),
                dossier(
                        organization("nato").build(),
                        state("russia").build(),
                        state("ukraine").build(),
                        membership("m1", "ukraine", MembershipStage.MEMBER).build(),
                        said.toBuilder().speakers(List.of(Party.of("nato"))).build(),
                        talks));
    }

    private static Meeting talks(MeetingKind kind, Party one, Party other) {
        return meeting("talks")
                .kind(kind)
                .addParticipant(Participant.of(one))
                .addParticipant(Participant.of(other))
                .build();
    }

    private static Party behalf(String actor, String principal) {
        return Party.builder().actor(actor).onBehalfOf(principal).build();
    }

    private static Source readout(String publisher) {
        return source("readout")
                .kind(SourceKind.READOUT)
                .publisher(Party.of(publisher))
                .build();
    }

    private static Statement inReadout(String speaker) {
        return statement("s1", speaker)
                .channel(Channel.READOUT)
                .addCitation(Citation.of("readout"))
                .build();
    }
}
