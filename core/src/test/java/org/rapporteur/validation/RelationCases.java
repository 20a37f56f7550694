package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.MINISTER;
import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.state;
import static org.rapporteur.validation.Samples.statement;
import static org.rapporteur.validation.Samples.tenure;

import java.util.List;
import org.rapporteur.model.Link;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.Modality;

/** The rules about links by example. */
final class RelationCases {
    private RelationCases() {}

    static List<RuleCase> all() {
        return List.of(
                retractionByAnother(),
                walkBackByAnother(),
                responseToLaterStatement(),
                relationDoesNotFit(),
                correctionOfAMeeting(),
                sameAsOfAnotherKind(),
                marginsOfAPerson());
    }

    private static RuleCase retractionByAnother() {
        return RuleCase.of(
                "retraction-by-another",
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s1", "lavrov").build(),
                        statement("s2", "peskov")
                                .addLink(Link.to(LinkRelation.RETRACTS, "s1"))
                                .build()),
                "/statements/1/links/0: only those who made a statement can retract it; was \"retracts\" of "
                        + "\"s1\", by others",
                "/statements/1/links/0: відкликати заяву можуть лише ті, хто її зробив; вказано "
                        + "\"retracts\" щодо \"s1\", але від інших",
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s1", "lavrov").build(),
                        statement("s2", "lavrov")
                                .addLink(Link.to(LinkRelation.RETRACTS, "s1"))
                                .build()),
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s1", "lavrov").build(),
                        statement(
                                        "s2",
                                        Party.of("peskov").toBuilder()
                                                .onBehalfOf("lavrov")
                                                .build())
                                .addLink(Link.to(LinkRelation.RETRACTS, "s1"))
                                .build()),
                dossier(
                        state("russia").build(),
                        organization("ministry").state("russia").build(),
                        person("lavrov")
                                .addTenure(tenure(MINISTER, "2004/..")
                                        .organization("ministry")
                                        .build())
                                .build(),
                        person("peskov").addCitizenship("russia").build(),
                        statement("s1", "lavrov").build(),
                        statement("s2", "peskov")
                                .addLink(Link.to(LinkRelation.RETRACTS, "s1"))
                                .build()),
                dossier(
                        person("lavrov").build(),
                        person("peskov")
                                .addLink(Link.to(LinkRelation.SAME_AS, "lavrov"))
                                .build(),
                        statement("s1", "lavrov").build(),
                        statement("s2", "peskov")
                                .addLink(Link.to(LinkRelation.RETRACTS, "s1"))
                                .build()),
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s1", "lavrov").build(),
                        statement("s2", Party.named("The Kremlin"))
                                .addLink(Link.to(LinkRelation.RETRACTS, "s1"))
                                .build()),
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s1", "lavrov").build(),
                        statement("s2", "peskov")
                                .addLink(Link.to(LinkRelation.DENIES, "s1"))
                                .build()));
    }

    private static RuleCase walkBackByAnother() {
        return RuleCase.of(
                "retraction-by-another",
                dossier(
                        state("france").build(),
                        state("spain").build(),
                        statement("s1", "france").build(),
                        statement("s2", "spain")
                                .addLink(Link.to(LinkRelation.WALKS_BACK, "s1"))
                                .build()),
                "/statements/1/links/0: only those who made a statement can retract it; was \"walks-back\" of "
                        + "\"s1\", by others",
                "/statements/1/links/0: відкликати заяву можуть лише ті, хто її зробив; вказано "
                        + "\"walks-back\" щодо \"s1\", але від інших",
                dossier(
                        state("france").build(),
                        statement("s1", "france").build(),
                        statement("s2", "france")
                                .addLink(Link.to(LinkRelation.WALKS_BACK, "s1"))
                                .build()));
    }

    private static RuleCase responseToLaterStatement() {
        return RuleCase.of(
                "response-to-later-statement",
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s1", "lavrov").date("2023-08-10").build(),
                        statement("s2", "peskov")
                                .date("2023-08-08")
                                .addLink(Link.to(LinkRelation.REITERATES, "s1"))
                                .build()),
                "/statements/1/links/0: a statement must not respond to a later one; was \"reiterates\", on "
                        + "\"2023-08-08\", but \"s1\" is dated \"2023-08-10\"",
                "/statements/1/links/0: заява не може відгукуватися на пізнішу; вказано \"reiterates\" "
                        + "з датою \"2023-08-08\", а \"s1\" має дату \"2023-08-10\"",
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s1", "lavrov").date("2023-08-10").build(),
                        statement("s2", "peskov")
                                .date("2023-08-10")
                                .addLink(Link.to(LinkRelation.REITERATES, "s1"))
                                .build()),
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s1", "lavrov").date("2023-08-10").build(),
                        statement("s2", "peskov")
                                .date("2023-08")
                                .addLink(Link.to(LinkRelation.REITERATES, "s1"))
                                .build()),
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s1", "lavrov").date("2023-08-10").build(),
                        statement("s2", "peskov")
                                .addLink(Link.to(LinkRelation.REITERATES, "s1"))
                                .build()),
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s1", "lavrov").date("2023-08-10").build(),
                        statement("s2", "peskov")
                                .date("2023-08-08")
                                .addLink(Link.to(LinkRelation.CONTRADICTS, "s1"))
                                .build()),
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s1", "lavrov").date("2023-08-10").build(),
                        statement("s2", "peskov")
                                .date("2023-08-08")
                                .modality(Modality.HYPOTHETICAL)
                                .addLink(Link.to(LinkRelation.CITES, "s1"))
                                .build()));
    }

    private static RuleCase relationDoesNotFit() {
        return RuleCase.of(
                "relation-does-not-fit",
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s1", "peskov")
                                .addLink(Link.to(LinkRelation.RETRACTS, "lavrov"))
                                .build()),
                "/statements/0/links/0/relation: a relation should fit the kinds of records that it "
                        + "links; was \"retracts\", from \"Statement\" to \"Person\"",
                "/statements/0/links/0/relation: відношення має пасувати до типів записів, які "
                        + "пов’язує; вказано \"retracts\", від \"Statement\" до \"Person\"",
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        meeting("talks").build(),
                        statement("s2", "peskov")
                                .addLink(Link.to(LinkRelation.PRECEDES, "talks"))
                                .build()),
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s2", "peskov")
                                .addLink(Link.toUnidentified(LinkRelation.CORRECTS, Text.en("what he said")))
                                .build()),
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        OtherEntity.builder().type("Post").id("post").build(),
                        statement("s2", "peskov")
                                .addLink(Link.to(LinkRelation.RETRACTS, "post"))
                                .build()),
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        statement("s2", "peskov")
                                .addLink(Link.to(LinkRelation.of("thanks"), "lavrov"))
                                .build()));
    }

    private static RuleCase correctionOfAMeeting() {
        return RuleCase.of(
                "relation-does-not-fit",
                dossier(
                        source("erratum")
                                .addLink(Link.to(LinkRelation.CORRECTS, "talks"))
                                .build(),
                        meeting("talks").build()),
                "/sources/1/links/0/relation: a relation should fit the kinds of records that it "
                        + "links; was \"corrects\", from \"Source\" to \"Meeting\"",
                "/sources/1/links/0/relation: відношення має пасувати до типів записів, які "
                        + "пов’язує; вказано \"corrects\", від \"Source\" до \"Meeting\"",
                dossier(source("erratum")
                        .addLink(Link.to(LinkRelation.CORRECTS, "report"))
                        .build()));
    }

    private static RuleCase sameAsOfAnotherKind() {
        return RuleCase.of(
                "relation-does-not-fit",
                dossier(
                        state("ussr")
                                .addLink(Link.to(LinkRelation.SAME_AS, "talks"))
                                .build(),
                        meeting("talks").build()),
                "/actors/0/links/0/relation: a relation should fit the kinds of records that it "
                        + "links; was \"same-as\", from \"State\" to \"Meeting\"",
                "/actors/0/links/0/relation: відношення має пасувати до типів записів, які пов’язує; "
                        + "вказано \"same-as\", від \"State\" до \"Meeting\"",
                dossier(
                        state("ussr")
                                .addLink(Link.to(LinkRelation.SAME_AS, "union"))
                                .build(),
                        organization("union").build()),
                dossier(
                        meeting("m1")
                                .addLink(Link.to(LinkRelation.SAME_AS, "m2"))
                                .build(),
                        meeting("m2").build()));
    }

    private static RuleCase marginsOfAPerson() {
        return RuleCase.of(
                "relation-does-not-fit",
                dossier(
                        person("peskov").build(),
                        person("lavrov").build(),
                        meeting("m1")
                                .addLink(Link.to(LinkRelation.MARGINS_OF, "lavrov"))
                                .build()),
                "/meetings/0/links/0/relation: a relation should fit the kinds of records that it "
                        + "links; was \"margins-of\", from \"Meeting\" to \"Person\"",
                "/meetings/0/links/0/relation: відношення має пасувати до типів записів, які "
                        + "пов’язує; вказано \"margins-of\", від \"Meeting\" до \"Person\"",
                dossier(
                        meeting("m1")
                                .addLink(Link.to(LinkRelation.MARGINS_OF, "m2"))
                                .build(),
                        meeting("m2").build()));
    }
}
