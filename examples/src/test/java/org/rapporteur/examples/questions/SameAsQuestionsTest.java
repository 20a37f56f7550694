package org.rapporteur.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.examples.questions.Questions.index;

import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Statement;

/** Questions about one thing in several records. */
class SameAsQuestionsTest {
    @Test
    void whatWasSaidOfAThingThatHasTwoRecords() {
        DossierIndex index = index("article");
        DossierIndex joined = index.withSameAs();

        assertThat(index.statementsAbout("defence-industry-forum-in-autumn-2023")
                        .size())
                .hasToString("0");
        assertThat(joined.statementsAbout("defence-industry-forum-in-autumn-2023").stream()
                        .map(Statement::id)
                        .toList())
                .hasToString("[kuleba-on-the-talks, announcement-of-the-forum]");
    }

    @Test
    void whichRecordsAreOneThing() {
        DossierIndex index = index("article");
        DossierIndex joined = index.withSameAs();

        assertThat(joined.joinedWith("defence-industry-forum-in-autumn-2023").stream()
                        .map(KnownEntity::id)
                        .toList())
                .hasToString("[defence-industry-forum-in-autumn, defence-industry-forum-in-autumn-2023]");
        assertThat(joined.representative("defence-industry-forum-in-autumn-2023"))
                .hasToString("defence-industry-forum-in-autumn");
    }
}
