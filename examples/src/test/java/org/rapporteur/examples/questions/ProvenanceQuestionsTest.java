package org.rapporteur.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.examples.questions.Questions.index;

import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.provenance.Provenance;
import org.rapporteur.dossier.provenance.Weakness;
import org.rapporteur.dossier.provenance.Withdrawal;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Source;

/** Questions about provenance. */
class ProvenanceQuestionsTest {
    @Test
    void howIsTheDateOfACallKnown() {
        DossierIndex index = index("two-readouts");

        assertThat(index.provenanceOf("call").claims("date"))
                .hasToString("[call/date STATED [karvia-account, velmark-account, karvia-readout], disputed]");
    }

    @Test
    void howAreTheConditionsOfAStanceKnown() {
        DossierIndex index = index("article");

        assertThat(index.provenanceOf("breton-opposes-a-faster-pace").claims("conditions"))
                .extracting(Object::toString)
                .containsExactly(
                        "breton-opposes-a-faster-pace/conditions/0 STATED [dea-news-report]",
                        "breton-opposes-a-faster-pace/conditions/1 IMPLIED [dea-news-report]",
                        "breton-opposes-a-faster-pace/conditions/2 IMPLIED [dea-news-report]");
    }

    @Test
    void whoReportedFirst() {
        DossierIndex index = index("sourcing-chain");
        Provenance provenance = index.provenanceOf("official-to-agency");

        assertThat(provenance.sources()).hasToString("[agency-report, gazette-story, channel-six]");
        assertThat(provenance.origins()).hasToString("[agency-report]");
        assertThat(index.origin("plain-tribune")).hasToString("agency-report");
    }

    @Test
    void whatFallsWithTheReportOfTheAgency() {
        DossierIndex index = index("sourcing-chain");
        Withdrawal withdrawal = index.fallingWith("agency-report");

        assertThat(withdrawal.sources().stream().map(Source::id).toList())
                .hasToString("[gazette-story, channel-six, plain-tribune]");
        assertThat(withdrawal.records().stream().map(KnownEntity::id).toList())
                .extracting(Object::toString)
                .containsExactly(
                        "courier",
                        "gazette",
                        "six",
                        "tribune",
                        "ostrel",
                        "union",
                        "lund",
                        "official-to-agency",
                        "resigned",
                        "embassy-declines",
                        "official-on-candidacy",
                        "ostrel-negotiating");
    }

    @Test
    void whatDependsOnOneSourceAlone() {
        DossierIndex index = index("two-readouts");

        assertThat(index.restingOnlyOn("meridian-report").stream()
                        .map(KnownEntity::id)
                        .toList())
                .hasToString("[meridian, spokesman-on-readout]");
    }

    @Test
    void whatRestsOnAnonymousInformationAlone() {
        DossierIndex index = index("sourcing-chain");

        assertThat(index.restingOnlyOn(Weakness.ANONYMOUS).stream()
                        .map(KnownEntity::id)
                        .toList())
                .hasToString("[official-to-agency, official-on-candidacy]");
    }

    @Test
    void whatIsOnlyImplied() {
        DossierIndex index = index("coalition-on-pace");

        assertThat(index.restingOnlyOn(Weakness.IMPLIED).stream()
                        .map(KnownEntity::id)
                        .toList())
                .hasToString("[ostrel-on-membership, coalition-divided]");
    }

    @Test
    void whatIsRatedLow() {
        DossierIndex index = index("sourcing-chain");

        assertThat(index.restingOnlyOn(Weakness.LOW_RATED).stream()
                        .map(KnownEntity::id)
                        .toList())
                .hasToString("[resigned]");
    }
}
