package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.provenance.Weakness;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.model.term.Reliability;

/** What rests on weak information alone. */
class WeaknessTest {
    private static DossierIndex index(Entity... entities) {
        return DossierIndex.of(Dossier.builder().add(entities).build());
    }

    private static Statement.Builder statement(String id) {
        return Statement.builder().id(id).addSpeaker(Party.of("ada")).content(Text.en("That talks went on."));
    }

    private static Source source(String id, String from) {
        return Source.builder().id(id).from(from).build();
    }

    @Test
    void whatRestsOnAnonymousInformationAlone() {
        Statement leak = statement("leak")
                .speakers(List.of(Party.described(Text.en("an unnamed official"))))
                .addCitation("report")
                .build();
        Statement background = statement("background")
                .speakers(List.of(Party.named("X").toBuilder()
                        .attribution(Attribution.BACKGROUND)
                        .build()))
                .addCitation("report")
                .build();
        Statement named = statement("named").addCitation("report").build();
        Meeting rumour = Meeting.builder()
                .id("rumour")
                .addBasis("leak")
                .addBasis("background")
                .build();
        Meeting known =
                Meeting.builder().id("known").addBasis("leak").addBasis("named").build();
        DossierIndex index = index(leak, background, named, rumour, known);

        assertThat(index.restingOnlyOn(Weakness.ANONYMOUS)).isEqualTo(List.of(leak, background, rumour));
        assertThat(index.provenanceOf(rumour).weaknesses()).containsExactly(Weakness.ANONYMOUS);
        assertThat(index.provenanceOf(known).weaknesses()).isEmpty();
    }

    @Test
    void anOfficeThatIsOnlyDescribedIsNotAnonymousOnTheRecord() {
        Statement declined = statement("declined")
                .speakers(List.of(Party.described(Text.en("the press office")).toBuilder()
                        .attribution(Attribution.ON_RECORD)
                        .build()))
                .addCitation("report")
                .build();
        Statement leaked = statement("leaked")
                .speakers(List.of(Party.described(Text.en("the press office")).toBuilder()
                        .attribution(Attribution.LEAKED)
                        .build()))
                .addCitation("report")
                .build();

        assertThat(index(declined, leaked).restingOnlyOn(Weakness.ANONYMOUS)).isEqualTo(List.of(leaked));
    }

    @Test
    void whatRestsOnImplicationsAlone() {
        Statement implied = statement("implied")
                .addCitation(Citation.of("report").implied())
                .build();
        Statement stated = statement("stated")
                .addCitation(Citation.of("report").implied())
                .addCitation(Citation.of("report").concerning("date"))
                .build();
        Statement bare = statement("bare").build();
        Meeting based = Meeting.builder().id("based").addBasis("implied").build();

        assertThat(index(implied, stated, bare, based).restingOnlyOn(Weakness.IMPLIED))
                .isEqualTo(List.of(implied, based));
    }

    @Test
    void whatFollowsFromAStatementByImplicationIsOnlyImplied() {
        Statement said = statement("said").addCitation("report").build();
        Meeting implied = Meeting.builder()
                .id("implied")
                .addCitation(Citation.of("report").implied())
                .addBasis("said")
                .build();
        Meeting onImplied =
                Meeting.builder().id("on-implied").addBasis("implied").build();
        Meeting partlyStated = Meeting.builder()
                .id("partly-stated")
                .addCitation(Citation.of("report").implied())
                .addParticipant(Participant.of("kuleba").toBuilder()
                        .addCitation("report")
                        .build())
                .addBasis("said")
                .build();
        DossierIndex index = index(said, implied, onImplied, partlyStated);

        assertThat(index.restingOnlyOn(Weakness.IMPLIED)).isEqualTo(List.of(implied, onImplied));
        assertThat(index.provenanceOf(implied).weaknesses()).containsExactly(Weakness.IMPLIED);
        assertThat(index.restingOnlyOn(Weakness.ANONYMOUS, Weakness.LOW_RATED)).isEmpty();
    }

    @Test
    void whatRestsOnLowRatedInformationAlone() {
        Source bad = Source.builder().id("bad").reliability(Reliability.E).build();
        Source reprint = source("reprint", "bad");
        Source ungraded =
                Source.builder().id("ungraded").reliability(Reliability.F).build();
        Statement poor =
                statement("poor").addCitation("bad").addCitation("reprint").build();
        Statement better =
                statement("better").addCitation("bad").addCitation("ungraded").build();
        Statement doubtful = statement("doubtful")
                .addCitation("ungraded")
                .assessment(Assessment.builder().credibility(5).build())
                .build();
        Statement unjudged = statement("unjudged")
                .addCitation("ungraded")
                .assessment(Assessment.builder().credibility(6).build())
                .build();

        assertThat(index(bad, reprint, ungraded, poor, better, doubtful, unjudged)
                        .restingOnlyOn(Weakness.LOW_RATED))
                .isEqualTo(List.of(poor, doubtful));
    }

    @Test
    void severalWeaknessesAreAskedTogether() {
        Source bad = Source.builder().id("bad").reliability(Reliability.D).build();
        Statement mixed = statement("mixed")
                .addCitation("bad")
                .addCitation(Citation.of("report").implied())
                .build();
        DossierIndex index = index(bad, mixed);

        assertThat(index.restingOnlyOn(Weakness.LOW_RATED)).isEmpty();
        assertThat(index.restingOnlyOn(Weakness.IMPLIED)).isEmpty();
        assertThat(index.restingOnlyOn(Weakness.LOW_RATED, Weakness.IMPLIED)).isEqualTo(List.<KnownEntity>of(mixed));
    }
}
