package org.rapporteur.dossier.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.time.Edtf;

class FusionPlanTest {
    private static final Person DMYTRO =
            Person.builder().id("dmytro").addName("Dmytro Kuleba").build();
    private static final Person DMITRY =
            Person.builder().id("dmitry").addName("Dmitry Kuleba").build();
    private static final Statement SAID = Statement.builder()
            .id("said")
            .addSpeaker(Party.of("dmitry"))
            .addAddressee(Party.of("dmytro"))
            .content(Text.en("Peace"))
            .build();

    @Test
    void allReferencesFollowTheFusedRecord() {
        Dossier dossier = Dossier.of(DMYTRO, DMITRY, SAID);

        FusedDossier fused = FusionPlan.of(dossier).together("dmytro", "dmitry").fuse();

        assertThat(fused.dossier())
                .isEqualTo(Dossier.of(
                        DMITRY.toBuilder()
                                .names(List.of())
                                .addName("Dmytro Kuleba")
                                .addName("Dmitry Kuleba")
                                .build(),
                        SAID.toBuilder().addressees(List.of(Party.of("dmitry"))).build()));
        assertThat(fused.fusions()).hasSize(1);
    }

    @Test
    void differencesNameTheIdsThatTheRecordsHad() {
        Meeting talks = Meeting.builder().id("talks").date("2023-08-23").build();
        Meeting call = Meeting.builder().id("call").date("2023-08-24").build();

        FusedDossier fused = FusionPlan.of(Dossier.of(talks, call))
                .together(talks, call)
                .preferring("date", talks)
                .keepingId(talks)
                .fuse();

        assertThat(fused.dossier()).isEqualTo(Dossier.of(talks));
        assertThat(fused.fusions().get(0).differences())
                .hasToString("[/date differs: \"2023-08-23\" in talks, \"2023-08-24\" in call]");
    }

    @Test
    void aFusedRecordDoesNotReferToItself() {
        Meeting talks = Meeting.builder()
                .id("talks")
                .addLink(Link.to(LinkRelation.SAME_AS, "call"))
                .addBasis("call")
                .build();
        Meeting call = Meeting.builder()
                .id("call")
                .addLink(Link.to(LinkRelation.FOLLOWS, "summit"))
                .build();

        assertThat(FusionPlan.of(Dossier.of(talks, call))
                        .together("talks", "call")
                        .fuse()
                        .dossier()
                        .meetings())
                .containsExactly(call);
    }

    @Test
    void groupsThatShareARecordAreOneAndOthersAreFusedInTheSamePass() {
        Dossier dossier = Dossier.builder()
                .addAll(IntStream.range(0, 5)
                        .mapToObj(i -> Meeting.builder().id("m" + i).build())
                        .toList())
                .add(DMYTRO, DMITRY)
                .build();

        FusedDossier fused = FusionPlan.of(dossier)
                .together("m0", "m1")
                .together("m2", "m3")
                .together("m3", "m1")
                .together(Id.of("dmytro"), Id.of("dmitry"))
                .fuse();

        assertThat(fused.dossier().meetings()).extracting(Meeting::id).hasToString("[m0, m4]");
        assertThat(fused.dossier().actors()).hasSize(1);
        assertThat(fused).hasToString("FusedDossier: " + fused.dossier() + ", fused: 2");
    }

    @Test
    void citationsOfTwoSourcesThatBecomeOneAreOne() {
        Dossier dossier = Dossier.of(
                Source.builder().id("s1").build(),
                Source.builder().id("s2").build(),
                SAID.toBuilder()
                        .addCitation(Citation.of("s1"))
                        .addCitation(Citation.of("s2"))
                        .build());

        Dossier fused = FusionPlan.of(dossier).together("s1", "s2").fuse().dossier();

        assertThat(fused.statements().get(0).citations()).containsExactly(Citation.of("s1"));
    }

    @Test
    void aPreferenceInOneGroupLeavesTheOthersAlone() {
        Dossier dossier = Dossier.of(
                Meeting.builder().id("a1").date("2023-08-23").build(),
                Meeting.builder().id("a2").date("2023-08-24").build(),
                Meeting.builder().id("b1").date("2023-09-23").build(),
                Meeting.builder().id("b2").date("2023-09-24").build());

        Dossier fused = FusionPlan.of(dossier)
                .together("a1", "a2")
                .together("b1", "b2")
                .preferring("date", "a1")
                .preferring("date", "b1")
                .fuse()
                .dossier();

        assertThat(fused.meetings())
                .extracting(meeting -> meeting.date().orElseThrow())
                .containsExactly(Edtf.parse("2023-08-23"), Edtf.parse("2023-09-23"));
    }

    @Test
    void mistakesAreRefused() {
        OtherEntity treaty = OtherEntity.builder().type("Treaty").id("treaty").build();
        FusionPlan plan = FusionPlan.of(Dossier.of(DMYTRO, SAID, treaty));

        assertThatThrownBy(() -> plan.together("dmytro", "unheard-of"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ids: must be those of records of known types; was \"unheard-of\"");
        assertThatThrownBy(() -> plan.together("dmytro", "treaty"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ids: must be those of records of known types; was \"treaty\"");
        assertThatThrownBy(() -> plan.together("dmytro", "said"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("records: must be of one kind; were Person and Statement");
    }

    @Test
    void theCostOfFusingManyPairsGrowsWithTheirNumber() {
        cost(500);
        assertThat(cost(4_000)).isLessThan(5 * cost(1_000));
    }

    private static long cost(int pairs) {
        Dossier dossier = Dossier.builder()
                .addAll(IntStream.range(0, 2 * pairs)
                        .mapToObj(i -> Meeting.builder().id("m" + i).build())
                        .toList())
                .build();
        return Allocated.by(() -> {
            FusionPlan plan = FusionPlan.of(dossier);
            IntStream.range(0, pairs).forEach(i -> plan.together("m" + 2 * i, "m" + (2 * i + 1)));
            assertThat(plan.fuse().dossier().meetings()).hasSize(pairs);
        });
    }
}
