package org.rapporteur.dossier.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.merge.Conflict.Reason;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Name;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Person;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Source;
import org.rapporteur.model.Text;

class MergeTest {
    private static final Person KULEBA =
            Person.builder().id("kuleba").addName(Name.of("Kuleba")).build();
    private static final Source REPORT = Source.builder().id("report").build();
    private static final OtherEntity NAMELESS =
            OtherEntity.builder().type("Act").build();

    private static Meeting talks(String title, int number, String recorder) {
        return talks(
                title, Revision.builder().number(number).recordedBy(recorder).build());
    }

    private static Meeting talks(String title, Revision revision) {
        return Meeting.builder()
                .id("talks")
                .title(Text.en(title))
                .revision(revision)
                .build();
    }

    @Test
    void recordsOfBothAreInTheOrderOfIds() {
        Source article = Source.builder().id("article").build();

        Merge merge = Merge.of(Dossier.of(REPORT, NAMELESS), Dossier.of(KULEBA, article, NAMELESS, REPORT));

        assertThat(merge.dossier()).isEqualTo(Dossier.of(article, REPORT, KULEBA, NAMELESS));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.lostHeaders()).isEmpty();
    }

    @Test
    void aLaterRevisionOfTheSameRecorderReplacesTheRecordWithoutAConflict() {
        Merge merge = Merge.of(Dossier.of(talks("Talks", 2, "desk")), Dossier.of(talks("Meeting", 1, "desk")));

        assertThat(merge.dossier().entities()).containsExactly(talks("Talks", 2, "desk"));
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void revisionsOfTwoRecordersAreInConflictAndTheHigherNumberIsKept() {
        Meeting ours = talks("Talks", 1, "desk");
        Meeting theirs = talks("Meeting", 2, "agency");

        Merge merge = Merge.of(Dossier.of(ours), Dossier.of(theirs));

        assertThat(merge.dossier().entities()).containsExactly(theirs);
        assertThat(merge.conflicts()).containsExactly(new Conflict(theirs, ours));
        assertThat(merge.conflicts().get(0).reason()).isEqualTo(Reason.RECORDER);
        assertThat(merge.conflicts().get(0)).hasToString("Conflict talks: RECORDER");
    }

    @Test
    void oneNumberWithTwoContentsIsAConflict() {
        Meeting later = talks("Talks", 1, "desk");
        Meeting earlier = talks("Meeting", 1, "desk");

        Merge merge = Merge.of(Dossier.of(later), Dossier.of(earlier));

        assertThat(merge.conflicts()).containsExactly(new Conflict(later, earlier));
        assertThat(merge.conflicts().get(0).reason()).isEqualTo(Reason.CONTENT);
    }

    @Test
    void ofOneNumberTheWithdrawnVersionIsKept() {
        Meeting live = talks("Talks", 1, "desk");
        Meeting withdrawn = talks(
                "Meeting",
                Revision.builder().number(1).recordedBy("desk").withdrawn(true).build());

        Merge merge = Merge.of(Dossier.of(live), Dossier.of(withdrawn));

        assertThat(merge.dossier().entities()).containsExactly(withdrawn);
        assertThat(merge.conflicts()).containsExactly(new Conflict(withdrawn, live));
    }

    @Test
    void aRecorderComesAfterNoneAndAnyRevisionAfterNone() {
        Meeting bare = Meeting.builder().id("talks").title(Text.en("Z")).build();
        Meeting anonymous = talks("Y", Revision.builder().number(1).build());
        Meeting recorded = talks("X", 1, "desk");

        assertThat(Merge.of(Dossier.of(bare, anonymous)).dossier().meetings()).containsExactly(anonymous);
        assertThat(Merge.of(Dossier.of(recorded, anonymous)).dossier().meetings())
                .containsExactly(recorded);
    }

    @Test
    void versionsOfOneIdMayBeOfDifferentKinds() {
        Source source = Source.builder().id("kuleba").build();

        Merge merge = Merge.of(Dossier.of(KULEBA), Dossier.of(source));

        assertThat(merge.dossier().entities()).containsExactly(KULEBA);
        assertThat(merge.conflicts()).containsExactly(new Conflict(KULEBA, source));
        assertThat(merge.conflicts().get(0).isOfOneKind()).isFalse();
    }

    @Test
    void aLaterRevisionOfTheSameRecorderSettlesAConflict() {
        Dossier first = Dossier.of(talks("Talks", 1, "desk"));
        Dossier second = Dossier.of(talks("Meeting", 1, "desk"));
        Dossier third = Dossier.of(talks("Talks on accession", 2, "desk"));

        assertThat(Merge.of(first, second).conflicts()).hasSize(1);
        assertThat(Merge.of(first, second).and(third)).isEqualTo(Merge.of(third, first, second));
        assertThat(Merge.of(first, second, third).conflicts()).isEmpty();
    }

    @Test
    void conflictsOfSuccessiveMergesAreUnited() {
        Meeting desk = talks("Talks", 1, "desk");
        Meeting agency = talks("Meeting", 2, "agency");
        Meeting ministry = talks("Visit", 3, "ministry");

        Merge merge = Merge.of(Dossier.of(desk), Dossier.of(agency)).and(Dossier.of(ministry));

        assertThat(merge.conflicts()).containsExactly(new Conflict(ministry, desk), new Conflict(ministry, agency));
    }

    @Test
    void theHeaderThatWasCreatedLastIsKeptWholeAndTheOtherOneIsReturned() {
        Dossier early = Dossier.builder()
                .title(Text.en("Talks"))
                .licence("CC0-1.0")
                .createdAt("2023-08-24T10:00:00Z")
                .add(KULEBA)
                .build();
        Dossier late = Dossier.builder()
                .title(Text.en("All talks"))
                .createdAt("2023-08-25T10:00:00Z")
                .build();

        Merge merge = Merge.of(late, early, Dossier.of(REPORT));

        assertThat(merge.dossier().title()).contains(Text.en("All talks"));
        assertThat(merge.dossier().licence()).isEmpty();
        assertThat(merge.lostHeaders()).containsExactly(early.without("kuleba"));
        assertThat(merge).hasToString("Merge: Dossier: All talks (1 source, 1 actor), conflicts: 0");
    }

    @Test
    void thereMayBeNoDossierOrOne() {
        assertThat(Merge.of().dossier()).isEqualTo(Dossier.builder().build());
        assertThat(Merge.of(List.of(Dossier.of(REPORT, REPORT))).dossier()).isEqualTo(Dossier.of(REPORT));
    }

    @Test
    void nullsAndConflictsOfTwoRecordsAreRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Merge.of((Dossier[]) null))
                .withMessage("dossiers");
        assertThatNullPointerException()
                .isThrownBy(() -> Merge.of((Dossier) null))
                .withMessage("dossiers element");
        assertThatNullPointerException()
                .isThrownBy(() -> Merge.of().and((Merge) null))
                .withMessage("other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conflict(KULEBA, REPORT))
                .withMessage("lost: must have the id of kept, which must have one; was Source report");
    }
}
