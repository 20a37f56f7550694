package org.rapporteur.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.examples.questions.Questions.index;

import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.term.LinkRelation;

/** Questions about links. */
class LinkQuestionsTest {
    @Test
    void whatContradictsTheAccount() {
        DossierIndex index = index("two-readouts");

        assertThat(index.linksTo("karvia-account", LinkRelation.CONTRADICTS))
                .hasToString("[velmark-account contradicts karvia-account]");
        assertThat(index.linksTo("karvia-account"))
                .extracting(Object::toString)
                .containsExactly(
                        "velmark-account contradicts karvia-account", "spokesman-on-readout answers karvia-account");
    }

    @Test
    void whatClarifiesWhatTheMinisterSaid() {
        DossierIndex index = index("walked-back");

        assertThat(index.linksTo("twenty-years", LinkRelation.CLARIFIES, LinkRelation.WALKS_BACK))
                .extracting(Object::toString)
                .containsExactly("walk-back walks-back twenty-years", "walk-back clarifies twenty-years");
    }

    @Test
    void whatDoesAStatementAnswerAndInterpret() {
        DossierIndex index = index("disputed-withdrawal");

        assertThat(index.linksFrom("reading-of-the-charter"))
                .extracting(Object::toString)
                .containsExactly(
                        "reading-of-the-charter answers notice",
                        "reading-of-the-charter interprets Article 31 of the charter of the Compact");
    }

    @Test
    void whichPositionsAreCoupled() {
        DossierIndex index = index("ratification-but-one");

        assertThat(index.linksTo("finmaria-seeks")).hasToString("[sveland-seeks coupled-with finmaria-seeks]");
        assertThat(index.linksFrom("finmaria-seeks")).hasToString("[finmaria-seeks coupled-with sveland-seeks]");
    }

    @Test
    void whatCorrectsASource() {
        DossierIndex index = index("sourcing-chain");

        assertThat(index.linksTo("plain-tribune", LinkRelation.CORRECTS))
                .hasToString("[tribune-correction corrects plain-tribune]");
    }
}
