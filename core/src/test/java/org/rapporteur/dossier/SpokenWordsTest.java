package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Modality;

/** What was said at, to, on behalf of and in which office. */
class SpokenWordsTest {
    private static final Party SPOKESMAN = Party.named("Oleh Nikolenko").toBuilder()
            .onBehalfOf("ministry")
            .officeId("spokesperson")
            .capacity(Text.en("Spokesperson of the Ministry").and("uk", "речник міністерства"))
            .build();

    private final Statement opening = statement("opening")
            .addSpeaker(Party.of("kuleba"))
            .meeting("talks")
            .addAddressee(Party.of("stoltenberg"))
            .build();
    private final Statement briefing = statement("briefing")
            .addSpeaker(SPOKESMAN)
            .addSpeaker(SPOKESMAN)
            .addAbout("talks")
            .addAddressee(
                    Party.of("press-officer").toBuilder().onBehalfOf("nato").build())
            .build();
    private final Statement denied = statement("denied")
            .addSpeaker(Party.builder()
                    .officeId("https://example.org/office/spokesperson")
                    .build())
            .addSpeaker(Party.of("kuleba"))
            .meeting("talks")
            .modality(Modality.NEGATED)
            .build();
    private final DossierIndex index = DossierIndex.of(Dossier.builder()
            .add(opening, briefing, denied, Meeting.builder().id("talks").build())
            .add(Organization.builder().id("ministry").addName("Ministry").build())
            .build());

    private static Statement.Builder statement(String id) {
        return Statement.builder().id(id).content(Text.en("That talks went on."));
    }

    @Test
    void whatWasSaidAtAMeetingIsNotWhatWasSaidAboutIt() {
        assertThat(index.statementsAt("talks")).containsExactly(opening, denied);
        assertThat(index.statementsAbout("talks")).containsExactly(briefing);
        assertThat(index.statementsAt(Meeting.builder().id("talks").build())).isEqualTo(index.statementsAt("talks"));
        assertThat(index.statementsAt("another")).isEmpty();
    }

    @Test
    void whatWasSaidToSomebodyIncludesWhatWasSaidToThoseWhoActForIt() {
        assertThat(index.statementsTo("stoltenberg")).containsExactly(opening);
        assertThat(index.statementsTo("nato")).containsExactly(briefing);
        assertThat(index.statementsTo("press-officer")).containsExactly(briefing);
        assertThat(index.statementsTo("kuleba")).isEmpty();
    }

    @Test
    void whatWasSaidOnBehalfOfAMinistryIsNotSaidByIt() {
        assertThat(index.statementsOnBehalfOf("ministry")).containsExactly(briefing);
        assertThat(index.statementsBy("ministry")).isEmpty();
        assertThat(index.statementsOnBehalfOf("kuleba")).isEmpty();
    }

    @Test
    void whatWasSaidInAnOfficeIsFoundByItsIdAndByItsTitleInAnyLanguage() {
        assertThat(index.statementsByOffice("spokesperson")).containsExactly(briefing);
        assertThat(index.statementsByOffice("https://example.org/office/spokesperson"))
                .containsExactly(denied);
        assertThat(index.statementsByOffice("SPOKESPERSON of the ministry")).containsExactly(briefing);
        assertThat(index.statementsByOffice("Речник міністерства")).containsExactly(briefing);
        assertThat(index.statementsByOffice("Minister")).isEmpty();
    }

    /** The id of one office may be the title of another. */
    @Test
    void anIdAndATitleThatAreSpelledAlikeFindBothInDocumentOrder() {
        Statement titled = statement("titled")
                .addSpeaker(Party.named("A").withCapacity(Text.en("speaker")))
                .build();
        Statement byId = statement("by-id")
                .addSpeaker(Party.builder().officeId("speaker").build())
                .build();

        assertThat(DossierIndex.of(Dossier.builder().add(titled, byId).build()).statementsByOffice("speaker"))
                .containsExactly(titled, byId);
    }
}
