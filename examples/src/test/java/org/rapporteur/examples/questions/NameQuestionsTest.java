package org.rapporteur.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.examples.questions.Questions.index;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.name.NameMatch;
import org.rapporteur.model.Actor;

/** Questions about names. */
class NameQuestionsTest {
    @Test
    void whoIsCalledThis() {
        DossierIndex index = index("two-readouts");

        assertThat(index.named("Luc Montréval").stream().map(Actor::id).toList())
                .hasToString("[montreval]");
        assertThat(index.named("Montréval").stream().map(Actor::id).toList()).hasToString("[]");
    }

    @Test
    void whoMayBeMeantByAFamilyNameInAnotherScript() {
        DossierIndex index = index("article");

        assertThat(index.candidates("Кулеба")).hasToString("[kuleba: FAIR [TRANSLITERATION, FAMILY_NAME_ALONE]]");
    }

    @Test
    void whoMayBeMeantByAnotherTransliteration() {
        DossierIndex index = index("two-readouts");

        assertThat(index.candidates("Darya Olesk")).hasToString("[olesk: FAIR [SPELLING]]");
    }

    @Test
    void whyMayTwoSpellingsBeOneName() {
        NameMatch match = NameMatch.between("Dmitry Kuleba", "Дмитро Кулеба").get();

        assertThat(match.reasons()).hasToString("[TRANSLITERATION, GIVEN_NAME]");
        assertThat(match.reason().phrase(Locale.ENGLISH)).hasToString("forms of one name in several languages");
        assertThat(NameMatch.between("Petrov", "Petrova")).hasToString("Optional.empty");
    }
}
