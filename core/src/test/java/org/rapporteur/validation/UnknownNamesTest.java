package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionOperator;

class UnknownNamesTest {
    private static final RuleSet RULES = RuleSet.of(ExtensionRules.all());

    private static Extensions named(String name) {
        return Extensions.of(Map.of(name, JsonNull.NULL));
    }

    @Test
    void aNameIsReportedOnceWhereverItStands() {
        Citation cited =
                Citation.builder().source("report").extensions(named("area")).build();
        Dossier dossier = Dossier.builder()
                .publisher(
                        Party.named("X").toBuilder().extensions(named("area")).build())
                .extensions(named("area"))
                .addAll(IntStream.range(0, 2_000)
                        .mapToObj(i -> Samples.person("p" + i)
                                .extensions(named("area"))
                                .addCitation(cited)
                                .build())
                        .toList())
                .build();

        assertThat(RULES.validate(dossier).violations())
                .singleElement()
                .satisfies(found -> assertThat(found.pointer()).isEqualTo("/publisher/area"))
                .extracting(Violation::arguments)
                .isEqualTo(Map.of("property", "area", "type", "Party", "occurrences", "4002"));
    }

    @Test
    void partsOfPartsAreSearched() {
        Condition condition = Condition.builder()
                .operator(ConditionOperator.REQUIRES)
                .kind(ConditionKind.REFORM)
                .text(Text.en("reform"))
                .addCitation(Citation.builder()
                        .source("report")
                        .extensions(named("locater"))
                        .build())
                .build();
        Dossier dossier = Samples.accession(Samples.position("p1", Party.of("ukraine"))
                .addCondition(condition)
                .build());

        Violation found = RULES.validate(dossier).violations().get(0);

        assertThat(found.pointer()).isEqualTo("/positions/0/conditions/0/citations/0/locater");
        assertThat(found.arguments())
                .containsExactly(
                        entry("property", "locater"),
                        entry("type", "Citation"),
                        entry("occurrences", "1"),
                        entry("suggestion", "locator"));
    }

    @Test
    void whatIsInsideAnUnknownRecordIsNotReported() {
        Dossier dossier = Dossier.builder()
                .add(OtherEntity.builder()
                        .type("acme:Treaty")
                        .extensions(named("nmaes"))
                        .build())
                .build();

        assertThat(RULES.validate(dossier)).isEmpty();
    }

    @Test
    void theTypeOfARecordMayBeMisspeltToo() {
        Dossier dossier = Samples.dossier(Samples.statement("s1", Party.named("X"))
                .extensions(named("tpye"))
                .build());

        assertThat(RULES.validate(dossier).ofCode("possibly-misspelt-property").violations())
                .extracting(found -> found.arguments().get("suggestion"))
                .isEqualTo(List.of("type"));
    }
}
