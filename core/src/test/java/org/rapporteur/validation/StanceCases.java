package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.MINISTER;
import static org.rapporteur.validation.Samples.accession;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.membership;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.position;
import static org.rapporteur.validation.Samples.state;
import static org.rapporteur.validation.Samples.statement;
import static org.rapporteur.validation.Samples.tenure;

import java.util.List;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.model.term.PositionAspect;

/** The rules about stances by example. */
final class StanceCases {
    private StanceCases() {}

    static List<RuleCase> all() {
        return List.of(
                seeksForAnother(),
                seeksByOrganization(),
                seeksByInstitution(),
                dividedPerson(),
                twoStancesAtOnce(),
                twoStancesByOneStatement(),
                twoStancesOfDifferentLengths(),
                holderDoesNotSpeak(),
                candidateAlreadyMember());
    }

    private static RuleCase seeksForAnother() {
        return RuleCase.of(
                "seeks-for-another",
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary"))
                                .direction(Direction.SEEKS)
                                .build()),
                "/positions/0/direction: only the candidate can seek its membership; was \"hungary\", but the "
                        + "candidate is \"ukraine\"",
                "/positions/0/direction: прагнути членства може лише сам кандидат; вказано "
                        + "\"hungary\", а кандидат — \"ukraine\"",
                accession(position("p1", Party.of("ukraine"))
                        .direction(Direction.SEEKS)
                        .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).build()),
                accession(
                        person("kuleba").build(),
                        position("p1", Party.of("kuleba"))
                                .direction(Direction.SEEKS)
                                .build()),
                accession(
                        organization("ministry").state("ukraine").build(),
                        person("kuleba")
                                .addTenure(tenure(MINISTER, "2020/2024")
                                        .organization("ministry")
                                        .build())
                                .build(),
                        position("p1", Party.of("kuleba"))
                                .direction(Direction.SEEKS)
                                .build()),
                accession(
                        state("hungary").build(),
                        position(
                                        "p1",
                                        Party.of("hungary").toBuilder()
                                                .onBehalfOf("ukraine")
                                                .build())
                                .direction(Direction.SEEKS)
                                .build()));
    }

    private static RuleCase seeksByOrganization() {
        return RuleCase.of(
                "seeks-for-another",
                accession(
                        organization("eu")
                                .kind(OrganizationKind.INTERGOVERNMENTAL)
                                .build(),
                        position("p1", Party.of("eu"))
                                .direction(Direction.SEEKS)
                                .build()),
                "/positions/0/direction: only the candidate can seek its membership; was \"eu\", but the "
                        + "candidate is \"ukraine\"",
                "/positions/0/direction: прагнути членства може лише сам кандидат; вказано \"eu\", а "
                        + "кандидат — \"ukraine\"",
                accession(
                        organization("party").kind(OrganizationKind.PARTY).build(),
                        position("p1", Party.of("party"))
                                .direction(Direction.SEEKS)
                                .build()));
    }

    private static RuleCase seeksByInstitution() {
        return RuleCase.of(
                "seeks-for-another",
                accession(
                        organization("commission")
                                .kind(OrganizationKind.INSTITUTION)
                                .build(),
                        person("breton")
                                .addTenure(tenure(MINISTER, "2019/2024")
                                        .organization("commission")
                                        .build())
                                .build(),
                        position("p1", Party.of("breton"))
                                .direction(Direction.SEEKS)
                                .build()),
                "/positions/0/direction: only the candidate can seek its membership; was \"breton\", but the "
                        + "candidate is \"ukraine\"",
                "/positions/0/direction: прагнути членства може лише сам кандидат; вказано \"breton\", а "
                        + "кандидат — \"ukraine\"",
                accession(
                        organization("parliament")
                                .kind(OrganizationKind.INSTITUTION)
                                .state("ukraine")
                                .build(),
                        position("p1", Party.of("parliament"))
                                .direction(Direction.SEEKS)
                                .build()),
                accession(
                        organization("cabinet")
                                .kind(OrganizationKind.INSTITUTION)
                                .parent("unknown")
                                .build(),
                        position("p1", Party.of("cabinet"))
                                .direction(Direction.SEEKS)
                                .build()));
    }

    private static RuleCase dividedPerson() {
        return RuleCase.of(
                "divided-person",
                accession(
                        person("orban").build(),
                        position("p1", Party.of("orban"))
                                .direction(Direction.DIVIDED)
                                .build()),
                "/positions/0/direction: only a body can be divided; was \"orban\", a person",
                "/positions/0/direction: розділеною може бути лише думка органу; вказано \"orban\", а " + "це особа",
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary"))
                                .direction(Direction.DIVIDED)
                                .build()),
                accession(
                        person("orban").build(),
                        position("p1", Party.of("orban")).build()),
                accession(
                        state("hungary").build(),
                        person("orban").build(),
                        position(
                                        "p1",
                                        Party.of("orban").toBuilder()
                                                .onBehalfOf("hungary")
                                                .build())
                                .direction(Direction.DIVIDED)
                                .build()));
    }

    private static RuleCase twoStancesAtOnce() {
        return RuleCase.of(
                "two-stances-at-once",
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2023/2024").build(),
                        position("p2", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .period("2024-02-26")
                                .build()),
                "/positions/1/direction: a holder should have one stance on a matter at a time; was "
                        + "\"supports\", but \"p1\" is \"opposes\"",
                "/positions/1/direction: водночас і з одного питання позиція мала б бути одна; "
                        + "вказано \"supports\", а в \"p1\" — \"opposes\"",
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2023/2024").build(),
                        position("p2", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .period("2025/..")
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2023/2024").build(),
                        position("p2", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .period("2024")
                                .aspect(PositionAspect.PACE)
                                .build()),
                accession(
                        state("hungary").build(),
                        state("turkey").build(),
                        position("p1", Party.of("hungary")).period("2023/2024").build(),
                        position("p2", Party.of("turkey"))
                                .direction(Direction.SUPPORTS)
                                .period("2023/2024")
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2023/2024").build(),
                        position("p2", Party.of("hungary"))
                                .direction(Direction.UNDETERMINED)
                                .period("2023/2024")
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2023/2024").build(),
                        position("p2", Party.of("hungary")).period("2023/2024").build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2023").build(),
                        position("p2", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .period("2023")
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).build(),
                        position("p2", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary"))
                                .period("2023-05-01/2024-02-26")
                                .build(),
                        position("p2", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .period("2024-02-26")
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary"))
                                .period("2023-05-01/2024-02-26")
                                .build(),
                        position("p2", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .period("2024-02-25/..")
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2024-02-26").build(),
                        position("p2", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .period("2024-02-26")
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2022/..").build(),
                        position("p2", Party.of("hungary"))
                                .period("2023/..")
                                .direction(Direction.NEUTRAL)
                                .addLink(Link.to(LinkRelation.SUPERSEDES, "p1"))
                                .build(),
                        position("p3", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .period("2024/..")
                                .addLink(Link.to(LinkRelation.SUPERSEDES, "p2"))
                                .build()));
    }

    private static RuleCase twoStancesByOneStatement() {
        return RuleCase.of(
                "two-stances-at-once",
                accession(
                        state("hungary").build(),
                        statement("s1", "hungary").build(),
                        position("p1", Party.of("hungary")).addBasis("s1").build(),
                        position("p2", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .addBasis("s1")
                                .build()),
                "/positions/1/direction: a holder should have one stance on a matter at a time; was "
                        + "\"supports\", but \"p1\" is \"opposes\"",
                "/positions/1/direction: водночас і з одного питання позиція мала б бути одна; "
                        + "вказано \"supports\", а в \"p1\" — \"opposes\"",
                accession(
                        state("hungary").build(),
                        statement("s1", "hungary").build(),
                        statement("s2", "hungary").build(),
                        position("p1", Party.of("hungary")).addBasis("s1").build(),
                        position("p2", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .addBasis("s2")
                                .build()),
                accession(
                        state("hungary").build(),
                        meeting("talks").build(),
                        position("p1", Party.of("hungary")).addBasis("talks").build(),
                        position("p2", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .addBasis("talks")
                                .build()));
    }

    private static RuleCase twoStancesOfDifferentLengths() {
        return RuleCase.of(
                "two-stances-at-once",
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2020/2024").build(),
                        position("p2", Party.of("hungary")).period("2021/2022").build(),
                        position("p3", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .period("2023-05")
                                .build()),
                "/positions/2/direction: a holder should have one stance on a matter at a time; was "
                        + "\"supports\", but \"p1\" is \"opposes\"",
                "/positions/2/direction: водночас і з одного питання позиція мала б бути одна; "
                        + "вказано \"supports\", а в \"p1\" — \"opposes\"",
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2020/2022").build(),
                        position("p2", Party.of("hungary")).period("2021/2022").build(),
                        position("p3", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .period("2023-05")
                                .build()));
    }

    private static RuleCase holderDoesNotSpeak() {
        return RuleCase.of(
                "holder-does-not-speak",
                accession(
                        state("hungary").build(),
                        statement("s1", "ukraine").build(),
                        position("p1", Party.of("hungary")).addBasis("s1").build()),
                "/positions/0/basis: a position should be based on a statement of its holder; none is by \"hungary\"",
                "/positions/0/basis: носій мав би говорити в тому, на що спирається його позиція; "
                        + "\"hungary\" не говорить ніде",
                accession(
                        state("hungary").build(),
                        statement("s1", "hungary").build(),
                        position("p1", Party.of("hungary")).addBasis("s1").build()),
                accession(
                        state("hungary").build(),
                        statement("s1", "hungary").build(),
                        statement("s2", "ukraine").build(),
                        position("p1", Party.of("hungary")).addBasis("s1", "s2").build()),
                accession(
                        state("hungary").build(),
                        person("orban").addCitizenship("hungary").build(),
                        statement("s1", "orban").build(),
                        position("p1", Party.of("hungary")).addBasis("s1").build()),
                accession(
                        state("hungary").build(),
                        statement("s1", "ukraine").build(),
                        position("p1", Party.of("hungary"))
                                .direction(Direction.DIVIDED)
                                .addBasis("s1")
                                .build()),
                accession(
                        statement("s1", "ukraine").build(),
                        position("p1", Party.of("nobody")).addBasis("s1").build()),
                accession(
                        state("hungary").build(),
                        person("orban")
                                .addTenure(tenure(MINISTER, "2010/..")
                                        .organization("nobody")
                                        .build())
                                .build(),
                        statement("s1", "orban").build(),
                        position("p1", Party.of("hungary")).addBasis("s1").build()),
                accession(
                        state("hungary").build(),
                        statement("s1", Party.named("Someone")).build(),
                        position("p1", Party.of("hungary")).addBasis("s1").build()),
                accession(
                        state("hungary").build(),
                        meeting("talks").build(),
                        position("p1", Party.of("hungary")).addBasis("talks").build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).build()));
    }

    private static RuleCase candidateAlreadyMember() {
        return RuleCase.of(
                "candidate-already-member",
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2031-05").build(),
                        membership("m1", "ukraine", MembershipStage.MEMBER)
                                .period("2030/..")
                                .build()),
                "/positions/0/candidate: a candidate should not yet be a member; was \"ukraine\", a member of "
                        + "\"nato\" in \"2030/..\"",
                "/positions/0/candidate: кандидат не мав би вже бути членом; вказано \"ukraine\", член "
                        + "\"nato\" у період \"2030/..\"",
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2023").build(),
                        membership("m1", "ukraine", MembershipStage.MEMBER)
                                .period("2030/..")
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).date("2029-05-01").build(),
                        membership("m1", "ukraine", MembershipStage.MEMBER)
                                .period("2030/..")
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).date("2031-05-01").build(),
                        membership("m1", "ukraine", MembershipStage.MEMBER)
                                .period("2030/..")
                                .addAccordingTo(Party.of("ukraine"))
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).build(),
                        membership("m1", "ukraine", MembershipStage.MEMBER)
                                .period("2030/..")
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("202X").build(),
                        membership("m1", "ukraine", MembershipStage.MEMBER)
                                .period("2030/..")
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary"))
                                .period("2031")
                                .aspect(PositionAspect.SECURITY_GUARANTEE)
                                .build(),
                        membership("m1", "ukraine", MembershipStage.MEMBER)
                                .period("2030/..")
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2031").build(),
                        membership("m1", "ukraine", MembershipStage.MEMBER).build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).period("2031").build(),
                        membership("m1", "ukraine", MembershipStage.INVITED)
                                .period("2030/..")
                                .build()));
    }
}
