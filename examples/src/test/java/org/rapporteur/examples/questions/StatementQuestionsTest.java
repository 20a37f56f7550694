package org.rapporteur.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.examples.questions.Questions.index;

import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Modality;

/** Questions about statements. */
class StatementQuestionsTest {
    @Test
    void whatWasSaidAtTheClosingSitting() {
        DossierIndex index = index("summit-postponed");

        assertThat(index.statementsAt("closing").stream().map(Statement::id).toList())
                .hasToString("[lakes-declaration, wen-at-closing]");
    }

    @Test
    void whatWasSaidAboutTheCall() {
        DossierIndex index = index("two-readouts");

        assertThat(index.statementsAbout("call").stream().map(Statement::id).toList())
                .hasToString("[karvia-account, velmark-account, spokesman-on-readout]");
    }

    @Test
    void whatDidTheMinisterSayInPersonAndWhatWasSaidForTheState() {
        DossierIndex index = index("walked-back");

        assertThat(index.statementsBy("hrynko").stream().map(Statement::id).toList())
                .hasToString("[twenty-years, twenty-years-in-english, not-said, walk-back]");
        assertThat(index.statementsOnBehalfOf("karvia").stream()
                        .map(Statement::id)
                        .toList())
                .hasToString("[twenty-years, twenty-years-in-english, denial, not-said, walk-back]");
    }

    @Test
    void whatDidThreeHoldersOfAnOfficeSayInOffice() {
        DossierIndex index = index("office-in-turn");

        assertThat(index.statementsByOffice("secretary-general-of-the-compact").stream()
                        .map(Statement::id)
                        .toList())
                .hasToString("[verhoek-resigns, amadi-on-lirra, castellar-on-lirra]");
        assertThat(index.statementsBy("verhoek").stream().map(Statement::id).toList())
                .hasToString("[verhoek-resigns, verhoek-looks-back]");
    }

    @Test
    void whatWasSaidByAnOfficeThatHasOnlyATitle() {
        DossierIndex index = index("article");

        assertThat(index.statementsByOffice("міністр закордонних справ України").stream()
                        .map(Statement::id)
                        .toList())
                .hasToString("[kuleba-on-the-talks]");
    }

    @Test
    void whatWasSaidToTheState() {
        DossierIndex index = index("disputed-withdrawal");

        assertThat(index.statementsTo("mirania").stream().map(Statement::id).toList())
                .hasToString("[reading-of-the-charter]");
        assertThat(index.statementsTo("secretariat").stream().map(Statement::id).toList())
                .hasToString("[notice]");
    }

    @Test
    void whatDidAStateSayItselfAndWhatWasSaidForIt() {
        DossierIndex index = index("coalition-on-pace");

        assertThat(index.statementsBy("lirra").stream().map(Statement::id).toList())
                .hasToString("[]");
        assertThat(index.statementsOnBehalfOf("lirra").stream()
                        .map(Statement::id)
                        .toList())
                .hasToString("[lirra-hopes]");
    }

    @Test
    void whatDidTheMinisterNotSay() {
        DossierIndex index = index("walked-back");

        assertThat(index.statementsBy("hrynko").stream()
                        .filter(statement -> statement.modality() == Modality.NEGATED)
                        .map(Statement::id)
                        .toList())
                .hasToString("[not-said]");
    }
}
