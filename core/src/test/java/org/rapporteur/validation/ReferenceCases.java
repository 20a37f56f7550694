package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Link;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.LinkRelation;

/** The rules about references by example. */
final class ReferenceCases {
    private ReferenceCases() {}

    static List<RuleCase> all() {
        return List.of(
                duplicateId(),
                duplicateIdOfUnknownType(),
                danglingReference(),
                danglingPublisher(),
                wrongKindOfReference(),
                selfReference(),
                selfReferenceOfSource(),
                selfReferenceOfLink(),
                selfReplacement(),
                selfParent());
    }

    private static RuleCase duplicateId() {
        return RuleCase.of(
                "duplicate-id",
                dossier(
                        person("kuleba").build(),
                        statement("kuleba", Party.named("X")).build()),
                "/statements/0/id: each record must have its own id; was \"kuleba\", which is already used at "
                        + "\"/actors/0\"",
                "/statements/0/id: два записи не можуть мати один ідентифікатор; вказано \"kuleba\", який уже стоїть у"
                        + " \"/actors/0\"",
                dossier(person("kuleba").build(), person("Kuleba").build()));
    }

    private static RuleCase duplicateIdOfUnknownType() {
        OtherEntity treaty = OtherEntity.builder().type("Treaty").id("kuleba").build();
        return RuleCase.of(
                "duplicate-id",
                dossier(person("kuleba").build(), treaty),
                "/others/0/id: each record must have its own id; was \"kuleba\", which is already used at "
                        + "\"/actors/0\"",
                "/others/0/id: два записи не можуть мати один ідентифікатор; вказано \"kuleba\", який уже стоїть у"
                        + " \"/actors/0\"",
                dossier(treaty, OtherEntity.builder().type("Treaty").build()));
    }

    private static RuleCase danglingReference() {
        return RuleCase.of(
                "dangling-reference",
                dossier(statement("s1", "kuleba").build()),
                "/statements/0/speakers/0/actor: must refer to a record of this dossier; was \"kuleba\"",
                "/statements/0/speakers/0/actor: має вести до запису цього досьє; вказано \"kuleba\"",
                dossier(person("kuleba").build(), statement("s1", "kuleba").build()));
    }

    private static RuleCase danglingPublisher() {
        return RuleCase.of(
                "dangling-reference",
                Dossier.builder().publisher(Party.of("desk")).build(),
                "/publisher/actor: must refer to a record of this dossier; was \"desk\"",
                "/publisher/actor: має вести до запису цього досьє; вказано \"desk\"",
                Dossier.builder().publisher(Party.named("The desk")).build());
    }

    private static RuleCase wrongKindOfReference() {
        OtherEntity unknown = OtherEntity.builder().type("Animal").id("paul").build();
        return RuleCase.of(
                "wrong-kind-of-reference",
                dossier(meeting("talks").build(), statement("s1", "talks").build()),
                "/statements/0/speakers/0/actor: must refer to a record of type \"Actor\"; was \"talks\", of "
                        + "type \"Meeting\"",
                "/statements/0/speakers/0/actor: має вести до запису типу \"Actor\"; вказано \"talks\", а це запис"
                        + " типу \"Meeting\"",
                dossier(organization("nato").build(), statement("s1", "nato").build()),
                dossier(unknown, statement("s1", "paul").build()),
                dossier(statement("s1", "nobody").build()));
    }

    private static RuleCase selfReference() {
        return RuleCase.of(
                "self-reference",
                dossier(meeting("talks").addBasis("talks").build()),
                "/meetings/0/basis/0: must refer to another record; was \"talks\", the record itself",
                "/meetings/0/basis/0: має вести до іншого запису; вказано \"talks\", тобто той самий запис",
                dossier(
                        meeting("talks").build(),
                        meeting("more").addBasis("talks").build()));
    }

    private static RuleCase selfReferenceOfSource() {
        return RuleCase.of(
                "self-reference",
                dossier(source("agency").from("agency").build()),
                "/sources/1/from: must refer to another record; was \"agency\", the record itself",
                "/sources/1/from: має вести до іншого запису; вказано \"agency\", тобто той самий запис",
                dossier(source("agency").from("report").build()));
    }

    private static RuleCase selfReferenceOfLink() {
        return RuleCase.of(
                "self-reference",
                dossier(statement("s1", Party.named("X"))
                        .addLink(Link.to(LinkRelation.REITERATES, "s1"))
                        .build()),
                "/statements/0/links/0/target: must refer to another record; was \"s1\", the record itself",
                "/statements/0/links/0/target: має вести до іншого запису; вказано \"s1\", тобто той самий запис",
                dossier(statement("s1", Party.named("X"))
                        .addLink(Link.toUnidentified(LinkRelation.REITERATES, Text.en("what it had said")))
                        .build()));
    }

    private static RuleCase selfReplacement() {
        Revision revision = Revision.builder().number(2).replacedBy("talks").build();
        return RuleCase.of(
                "self-reference",
                dossier(meeting("talks").revision(revision).build()),
                "/meetings/0/revision/replacedBy: must refer to another record; was \"talks\", the record itself",
                "/meetings/0/revision/replacedBy: має вести до іншого запису; вказано \"talks\", тобто той самий запис",
                dossier(
                        meeting("talks").build(),
                        meeting("old").revision(revision).build()));
    }

    private static RuleCase selfParent() {
        return RuleCase.of(
                "self-reference",
                dossier(organization("nato").parent("nato").build()),
                "/actors/0/parent: must refer to another record; was \"nato\", the record itself",
                "/actors/0/parent: має вести до іншого запису; вказано \"nato\", тобто той самий запис",
                dossier(
                        organization("nato").build(),
                        organization("staff").parent("nato").build()));
    }
}
