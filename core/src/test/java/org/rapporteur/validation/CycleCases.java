package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Party;
import org.rapporteur.model.Revision;
import org.rapporteur.model.term.LinkRelation;

/** The rules about cycles by example. */
final class CycleCases {
    private CycleCases() {}

    static List<RuleCase> all() {
        return List.of(parents(), order(), parts(), basis(), origin(), replacement());
    }

    private static RuleCase parents() {
        return RuleCase.of(
                "circular-parents",
                dossier(part("a", "b"), part("b", "c"), part("c", "a")),
                "/actors/0/parent: the parents of organisations must not form a cycle; was \"a > b > c > a\"",
                "/actors/0/parent: організації не можуть входити одна до одної по колу; вказано \"a > b > c " + "> a\"",
                dossier(part("a", "b"), part("b", "c"), organization("c").build()),
                dossier(part("a", "a")),
                dossier(part("a", "b"), organization("b").build(), part("b", "a")));
    }

    private static RuleCase order() {
        return RuleCase.of(
                "circular-links",
                dossier(
                        linked("a", LinkRelation.PRECEDES, "b"),
                        linked("c", LinkRelation.FOLLOWS, "b"),
                        linked("c2", LinkRelation.FOLLOWS, "c"),
                        linked("b", LinkRelation.FOLLOWS, "c")),
                "/meetings/1/links/0/target: links with the same meaning must not form a cycle; was \"b > c > b\"",
                "/meetings/1/links/0/target: зв’язки одного змісту не можуть замикатися в коло; вказано \"b "
                        + "> c > b\"",
                dossier(linked("a", LinkRelation.PRECEDES, "b"), linked("b", LinkRelation.FOLLOWS, "a")),
                dossier(linked("a", LinkRelation.PRECEDES, "b"), linked("b", LinkRelation.PREPARES, "a")),
                dossier(linked("a", LinkRelation.SAME_AS, "b"), linked("b", LinkRelation.SAME_AS, "a")),
                dossier(linked("a", LinkRelation.PRECEDES, "a")));
    }

    private static RuleCase parts() {
        return RuleCase.of(
                "circular-links",
                dossier(linked("a", LinkRelation.PART_OF, "b"), linked("b", LinkRelation.PART_OF, "a")),
                "/meetings/0/links/0/target: links with the same meaning must not form a cycle; was \"a > b > a\"",
                "/meetings/0/links/0/target: зв’язки одного змісту не можуть замикатися в коло; вказано \"a "
                        + "> b > a\"",
                dossier(linked("a", LinkRelation.PART_OF, "b"), linked("b", LinkRelation.SUPERSEDES, "a")));
    }

    private static RuleCase basis() {
        return RuleCase.of(
                "circular-basis",
                dossier(
                        statement("s1", Party.named("X")).addBasis("talks").build(),
                        meeting("talks").addBasis("s1").build()),
                "/statements/0/basis/0: records must not be based on one another in a cycle; was \"s1 > talks > s1\"",
                "/statements/0/basis/0: записи не можуть бути відомими один з одного по колу; вказано \"s1 "
                        + "> talks > s1\"",
                dossier(
                        statement("s1", Party.named("X")).meeting("talks").build(),
                        meeting("talks").addBasis("s1").build()));
    }

    private static RuleCase origin() {
        return RuleCase.of(
                "circular-origin",
                dossier(
                        source("a").from("b").build(),
                        source("b")
                                .addLink(Link.to(LinkRelation.REPUBLISHES, "a"))
                                .build()),
                "/sources/1/from: sources must not repeat one another in a cycle; was \"a > b > a\"",
                "/sources/1/from: джерела не можуть переказувати одне одного по колу; вказано \"a > b > a\"",
                dossier(
                        source("a").from("b").build(),
                        source("b").addLink(Link.to(LinkRelation.CORRECTS, "a")).build()),
                dossier(
                        source("a").from("b").build(),
                        source("c").from("b").build(),
                        source("b").build()));
    }

    private static RuleCase replacement() {
        return RuleCase.of(
                "circular-replacement",
                dossier(replaced("a", "b"), replaced("b", "a")),
                "/actors/0/revision/replacedBy: records must not replace one another in a cycle; was \"a > "
                        + "b > a\"",
                "/actors/0/revision/replacedBy: записи не можуть заміняти один одного по колу; вказано \"a "
                        + "> b > a\"",
                dossier(replaced("a", "b"), organization("b").build()));
    }

    private static Organization part(String id, String parent) {
        return organization(id).parent(parent).build();
    }

    private static Meeting linked(String id, LinkRelation relation, String target) {
        return meeting(id).addLink(Link.to(relation, target)).build();
    }

    private static Organization replaced(String id, String by) {
        return organization(id)
                .revision(Revision.builder().number(1).replacedBy(by).build())
                .build();
    }
}
