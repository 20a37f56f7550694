package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.membership;
import static org.rapporteur.validation.Samples.position;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Change;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.Modality;

/** The rule about records that are probably about one thing by example: what is the same, and what shows that there are two. */
final class DuplicateCases {
    private DuplicateCases() {}

    static List<RuleCase> all() {
        return List.of(
                addressesOfSources(),
                titlesOfSources(),
                statements(),
                sittings(),
                meetings(),
                positions(),
                memberships());
    }

    static RuleCase duplicate(
            String pointer, String id, String properties, String first, Dossier triggering, Dossier... passing) {
        return RuleCase.of(
                "possible-duplicate",
                triggering,
                pointer + ": each thing should have one record, or links between its records; was \"" + id
                        + "\", with the same \"" + properties + "\" as \"" + first + "\"",
                pointer + ": про кожну річ мав би бути один запис або посилання між її записами; вказано \"" + id
                        + "\", де \"" + properties + "\" ті самі, що й у \"" + first + "\"",
                passing);
    }

    private static RuleCase addressesOfSources() {
        return duplicate(
                "/sources/2",
                "b",
                "url",
                "/sources/1",
                dossier(page("a").build(), page("b").title("Talks").build()),
                dossier(
                        page("a").date("2023-08-10").build(),
                        page("b").date("2023-08-12").build()),
                dossier(
                        page("a").language("en").build(),
                        page("b").language("uk").build()),
                dossier(
                        page("a").digest("sha-256:1").build(),
                        page("b").digest("sha-256:2").build()),
                dossier(page("a").build(), page("b").from("a").build()));
    }

    private static Source.Builder page(String id) {
        return Source.builder().id(id).url("https://example.org/talks");
    }

    private static RuleCase titlesOfSources() {
        return duplicate(
                "/sources/2",
                "b",
                "publisher, title, date",
                "/sources/1",
                dossier(report("a").build(), report("b").title("talks went on").build()),
                dossier(report("a").build(), report("b").date("2023-08-11").build()),
                dossier(
                        report("a").url("https://example.org/1").build(),
                        report("b").url("https://example.org/2").build()),
                dossier(
                        report("a").build(),
                        report("b").publisher(Party.named("NPR")).build()));
    }

    private static Source.Builder report(String id) {
        return source(id).publisher(Party.named("BBC")).date("2023-08-10");
    }

    private static RuleCase statements() {
        return duplicate(
                "/statements/1",
                "b",
                "speakers, date, content",
                "/statements/0",
                dossier(
                        said("a").build(),
                        said("b").addAddressee(Party.of("norway")).build()),
                dossier(said("a").build(), said("b").date("2023-08-11").build()),
                dossier(
                        said("a").build(),
                        said("b").content(Text.en("That talks will go on.")).build()),
                dossier(said("a").build(), said("b").modality(Modality.NEGATED).build()),
                dossier(
                        said("a").meeting("talks").build(),
                        said("b").meeting("call").build()),
                dossier(
                        said("a").addAddressee(Party.of("ukraine")).build(),
                        said("b").addAddressee(Party.of("norway")).build()),
                dossier(said("a").build(), said("b").addBasis("a").build()),
                dossier(
                        said("a").addLink(Link.to(LinkRelation.REITERATES, "b")).build(),
                        said("b").build()),
                dossier(said("a").build(), said("a").build()),
                dossier(
                        said("a").build(),
                        said("b")
                                .revision(Revision.builder()
                                        .number(2)
                                        .withdrawn(true)
                                        .build())
                                .build()),
                dossier(
                        statement("a", Party.named("An official"))
                                .date("2023-08-10")
                                .build(),
                        statement("b", Party.named("An official"))
                                .date("2023-08-10")
                                .build()),
                dossier(
                        statement("a", "kuleba").build(),
                        statement("b", "kuleba").build()));
    }

    private static Statement.Builder said(String id) {
        return statement(id, "kuleba").date("2023-08-10");
    }

    private static RuleCase sittings() {
        return duplicate(
                "/meetings/1",
                "b",
                "forum, date",
                "/meetings/0",
                dossier(
                        sitting("a", "kuleba", "stoltenberg").build(),
                        sitting("b", "kuleba", "blinken").build()),
                dossier(
                        sitting("a", "kuleba", "stoltenberg").build(),
                        sitting("b", "cavoli", "blinken").build()),
                dossier(sitting("a", "kuleba").build(), sitting("b").build()),
                dossier(
                        sitting("a", "kuleba").title(Text.en("Opening")).build(),
                        sitting("b", "kuleba").title(Text.en("Dinner")).build()),
                dossier(
                        sitting("a", "kuleba").date("2023-08").build(),
                        sitting("b", "kuleba").date("2023-08").build()));
    }

    private static Meeting.Builder sitting(String id, String... participants) {
        Meeting.Builder sitting = meeting(id).forum("council").date("2023-08-10");
        for (String participant : participants) {
            sitting.addParticipant(Participant.of(participant));
        }
        return sitting;
    }

    private static RuleCase meetings() {
        return duplicate(
                "/meetings/1",
                "b",
                "kind, date, participants",
                "/meetings/0",
                dossier(talks("a").build(), talks("b").build()),
                dossier(
                        talks("a").build(),
                        talks("b").kind(MeetingKind.PRESS_CONFERENCE).build()),
                dossier(talks("a").build(), talks("b").date("2023-08-11").build()),
                dossier(
                        talks("a").build(),
                        talks("b").status(MeetingStatus.CANCELLED).build()),
                dossier(
                        talks("a").build(),
                        talks("b").addLink(Link.to(LinkRelation.SAME_AS, "a")).build()));
    }

    private static Meeting.Builder talks(String id) {
        return meeting(id)
                .kind(MeetingKind.TALKS)
                .date("2023-08-10")
                .addParticipant(Participant.of("ukraine"))
                .addParticipant(Participant.of("norway"));
    }

    private static RuleCase positions() {
        Condition reform = Condition.requires(ConditionKind.REFORM, Text.en("reforms"));
        return duplicate(
                "/positions/1",
                "b",
                "holder, candidate, organization, aspect, direction, basis",
                "/positions/0",
                dossier(stance("a").build(), stance("b").date("2023-08-10").build()),
                dossier(
                        stance("a").build(),
                        stance("b").basis(List.of()).addBasis("later").build()),
                dossier(stance("a").build(), stance("b").addCondition(reform).build()),
                dossier(
                        stance("a").change(Change.FIRST_STATED).build(),
                        stance("b").change(Change.REAFFIRMED).build()),
                dossier(
                        stance("a").date("2023-08-10").build(),
                        stance("b").date("2023-08-12").build()));
    }

    private static MembershipPosition.Builder stance(String id) {
        return position(id, Party.of("breton")).addBasis("interview");
    }

    private static RuleCase memberships() {
        return duplicate(
                "/memberships/1",
                "b",
                "member, organization, stage",
                "/memberships/0",
                dossier(member("a").build(), member("b").build()),
                dossier(
                        member("a").build(),
                        member("b").stage(MembershipStage.CANDIDATE).build()),
                dossier(
                        member("a").build(),
                        member("b").addAccordingTo(Party.of("norway")).build()),
                dossier(
                        member("a").date("2004").build(),
                        member("b").date("2005").build()),
                dossier(
                        member("a").period("2004/..").build(),
                        member("b").period("2004/..").build()));
    }

    private static Membership.Builder member(String id) {
        return membership(id, "ukraine", MembershipStage.MEMBER);
    }
}
