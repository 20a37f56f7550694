package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.LinkRelation;

/** What the rule says of more than two records. */
class DuplicateRulesTest {
    private static final RuleSet RULES =
            RuleSet.of(RuleSet.standard().rule("possible-duplicate").orElseThrow());

    private static Statement.Builder said(String id) {
        return Samples.statement(id, "kuleba").date("2023-08-10");
    }

    private static List<String> found(Entity... records) {
        return RULES.validate(Dossier.builder().add(records).build()).stream()
                .map(found -> found.pointer() + " is " + found.arguments().get("first"))
                .toList();
    }

    @Test
    void eachFurtherRecordIsReportedOnceAgainstTheFirst() {
        assertThat(found(
                        said("a").meeting("talks").build(),
                        said("b").meeting("talks").build(),
                        said("c").meeting("talks").build()))
                .containsExactly("/statements/1 is /statements/0", "/statements/2 is /statements/0");
    }

    @Test
    void aRecordOfSomethingElseHidesNoDuplicateOfIt() {
        assertThat(found(
                        said("a").meeting("talks").build(),
                        said("b").meeting("call").build(),
                        said("c").meeting("call").build()))
                .containsExactly("/statements/2 is /statements/1");
    }

    @Test
    void recordsThatLinksJoinThroughAnotherAreNoFinding() {
        Link sameAsA = Link.to(LinkRelation.SAME_AS, "a");

        assertThat(found(
                        said("a").build(),
                        said("b").addLink(sameAsA).build(),
                        said("c").addLink(sameAsA).build()))
                .isEmpty();
        assertThat(found(
                        said("b").addLink(sameAsA).build(),
                        said("c").addLink(sameAsA).build()))
                .isEmpty();
    }
}
