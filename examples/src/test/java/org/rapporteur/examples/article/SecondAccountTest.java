package org.rapporteur.examples.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.examples.article.Article.only;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.diff.DossierDiff;
import org.rapporteur.dossier.fuse.Alignment;
import org.rapporteur.dossier.fuse.Difference;
import org.rapporteur.dossier.fuse.FusedDossier;
import org.rapporteur.dossier.fuse.FusionPlan;
import org.rapporteur.dossier.fuse.Proposal;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.time.Edtf;

/** Another outlet's account of the article's talks is aligned with the article's dossier and fused. */
class SecondAccountTest {
    private final Dossier article = ArticleDossier.build();
    private final Alignment alignment = Alignment.between(article, second());
    private final FusedDossier fused = fused();
    private final DossierIndex index = DossierIndex.of(fused.dossier());

    private static Dossier second() {
        try (InputStream in = ArticleDossier.class.getResourceAsStream("second-account.json")) {
            return JsonReader.of(Dossier.class)
                    .read(Objects.requireNonNull(in, "second-account.json").readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the article's records are kept, and its values where both differ. */
    private FusedDossier fused() {
        FusionPlan plan = FusionPlan.of(alignment.merge().dossier());
        for (Proposal proposal : alignment.proposals()) {
            plan.together(proposal.one(), proposal.other()).keepingId(proposal.one());
            if (proposal.one() instanceof Meeting talks) {
                plan.preferring("kind", talks).preferring("place", talks);
            }
        }
        return plan.fuse();
    }

    @Test
    void theAccountsAreAlignedWithReasons() {
        assertThat(alignment.clashes()).isEmpty();
        assertThat(alignment.proposals())
                .extracting(Proposal::toString)
                .containsExactly(
                        "nato = alliance: the same identifier (CERTAIN)",
                        "ukraine = ua: the same country code, the same name (CERTAIN)",
                        "defence-industry-forum = arms-forum: the same name (LIKELY)",
                        "kuleba = d-kuleba: similar names, the same office (LIKELY)",
                        "stoltenberg = y-stoltenberh: similar names, the same office (LIKELY)",
                        "defence-industry-forum-in-autumn = arms-forum-edition: sittings of the same forum (POSSIBLE)",
                        "kuleba-stoltenberg-talks = phone-call: shared participants (POSSIBLE)");
    }

    @Test
    void theContradictionIsShownAndStaysInTheDossier() {
        assertThat(fused.fusions().stream()
                        .flatMap(fusion -> fusion.differences().stream())
                        .filter(difference -> difference.pointer().equals("/place")
                                || difference.pointer().equals("/kind")))
                .extracting(
                        Difference::kind,
                        difference -> difference.other().record().value())
                .containsExactlyInAnyOrder(
                        tuple(Difference.Kind.DIFFERS, "phone-call"),
                        tuple(Difference.Kind.DIFFERS, "arms-forum-edition"));
        assertThat(edition().citations())
                .anyMatch(citation -> citation.bearing() == Bearing.DISPUTES
                        && citation.concerns().equals(List.of("place"))
                        && citation.source().value().equals("kyiv-dispatch-story"));
    }

    @Test
    void theDayIsThatOfTheMorePreciseAccountAndTheOtherReadsItsOwn() {
        assertThat(talks().date()).contains(Edtf.parse("2023-08-24"));
        assertThat(edition().date()).contains(Edtf.parse("2023-09"));
        assertThat(edition().citations()).extracting(Citation::reads).contains(Optional.of(new JsonString("XXXX-23")));
    }

    @Test
    void whatOneOutletAloneToldIsCitedToItAlone() {
        assertThat(talks().format()).contains(MeetingFormat.PHONE);
        assertThat(talks().citations().stream()
                        .filter(citation -> citation.concerns().isEmpty()
                                || citation.concerns().contains("format")))
                .extracting(citation -> citation.source().value())
                .containsExactly("kyiv-dispatch-story");
    }

    @Test
    void everyClaimOfTheArticleIsStillFound() {
        assertThat(DossierDiff.between(article, fused.dossier()).removed()).isEmpty();
        assertThat(talks().kind()).contains(MeetingKind.TALKS);
        assertThat(talks().participants())
                .extracting(Participant::party)
                .extracting(Party::asNamed)
                .extracting(Optional::orElseThrow)
                .contains("Dmitry Kuleba", "Jens Stoltenberg", "Dmitriy Kuleba");
        assertThat(index.named("Дмитро Кулеба")).isEqualTo(index.named("Dmitriy Kuleba"));
        assertThat(talks().agenda())
                .containsAll(meeting(article, "kuleba-stoltenberg-talks").agenda());
        assertThat(edition().purposes())
                .containsAll(
                        meeting(article, "defence-industry-forum-in-autumn").purposes());
        assertThat(edition().place().orElseThrow().name().lookup("en")).isEqualTo("Kyiv");
        assertThat(fused.dossier().positions()).containsAll(article.positions());
        assertThat(fused.dossier().memberships()).containsAll(article.memberships());
        assertThat(index.statementsAbout("kuleba-stoltenberg-talks"))
                .as("the accounts of both outlets")
                .hasSize(2);
        assertThat(index.statementsBy("breton")).hasSize(1);
    }

    private Meeting talks() {
        return only(index.meetingsWith("kuleba", "stoltenberg").stream());
    }

    private Meeting edition() {
        return only(index.sittingsOf("defence-industry-forum").stream());
    }

    private static Meeting meeting(Dossier dossier, String id) {
        return only(dossier.meetings().stream()
                .filter(meeting -> meeting.id().value().equals(id)));
    }
}
