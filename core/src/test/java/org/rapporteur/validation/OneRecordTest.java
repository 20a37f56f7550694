package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.RecordLookup;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Statement;

/** One record of a dossier that is not held is looked at with those that it names. */
class OneRecordTest {
    private static final Person ADA =
            Person.builder().id("ada").addName(Name.of("Ada")).died("1852").build();
    private static final Statement LATE =
            Samples.statement("late", Party.of("ada")).date("1853").build();

    private static final RecordLookup BOTH = new RecordLookup() {
        @Override
        public List<Occurrence> withId(Id<?> id) {
            return Stream.of(Occurrence.of(ADA, 7), Occurrence.of(LATE, 40))
                    .filter(record ->
                            List.of("/actors/7 ada", "/statements/40 late").contains(record.path() + ' ' + id.value()))
                    .toList();
        }

        @Override
        public List<Membership> membershipsOf(Id<? extends Actor> member, Id<? extends Actor> organization) {
            return List.of();
        }
    };

    private final Dossier own = Dossier.builder().publisher(Party.of("eve")).build();
    private final DossierIndex index = DossierIndex.over(own, BOTH);
    private final RuleSet rules = RuleSet.of(
            RuleSet.standard().rule("statement-after-death").orElseThrow(),
            RuleSet.standard().rule("duplicate-id").orElseThrow(),
            RuleSet.standard().rule("dangling-reference").orElseThrow());

    @Test
    void whatItNamesIsLookedUp() {
        assertThat(rules.validate(index, Occurrence.of(LATE, 40)).violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "error dangling-reference /statements/40/citations/0/source: must refer to a record of "
                                + "this dossier; was \"report\"",
                        "error statement-after-death /statements/40/date: a statement must not follow the death "
                                + "of its speaker; was \"1853\", but \"ada\" died \"1852\"");
    }

    @Test
    void aRecordAtAnotherPlaceThanThatOfItsIdIsADuplicate() {
        assertThat(rules.validate(index, Occurrence.of(ADA, 9)).violations())
                .extracting(Violation::toString)
                .containsExactly("error duplicate-id /actors/9/id: each record must have its own id; was "
                        + "\"ada\", which is already used at \"/actors/7\"");
    }

    @Test
    void aReferenceOfTheDossierItselfIsLookedUp() {
        assertThat(DossierIndex.of(own).references())
                .flatExtracting(reference -> rules.validate(index, reference).violations())
                .extracting(Violation::toString)
                .containsExactly("error dangling-reference /publisher/actor: must refer to a record of this "
                        + "dossier; was \"eve\"");
    }

    /** Looking up a record of a file takes time, and may lead to more of them than may be held. */
    @Test
    void aReferenceIsNotFollowedUnlessARuleDoes() {
        Rule local = Rule.forEachReference(
                "acme-local", Severity.INFO, "{id}", (reference, findings) -> findings.report("", reference.target()));
        RecordLookup none = new RecordLookup() {
            @Override
            public List<Occurrence> withId(Id<?> id) {
                throw new AssertionError(id + " was looked up");
            }

            @Override
            public List<Membership> membershipsOf(Id<? extends Actor> member, Id<? extends Actor> organization) {
                return List.of();
            }
        };

        assertThat(RuleSet.of(local).validate(DossierIndex.over(own, none), Occurrence.of(LATE, 40)))
                .hasToString("""
                        info acme-local /statements/40/citations/0/source: "report"
                        info acme-local /statements/40/speakers/0/actor: "ada"
                        """);
    }

    @Test
    void rulesForTheWholeAreNotAsked() {
        Rule whole = Rule.forDossier("whole", Severity.INFO, "whole", (dossier, findings) -> findings.report(""));

        assertThat(RuleSet.of(whole).validate(index, Occurrence.of(ADA, 7)).isEmpty())
                .isTrue();
    }
}
