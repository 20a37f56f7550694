package org.rapporteur.dossier.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.diff.DossierDiff;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.DoubtfulDossiers;
import org.rapporteur.fixtures.Share;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Person;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;

/** What holds for any dossiers. Replay a failure with {@code -Drapporteur.seed=} and the seed that it names. */
class MergeLawsTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261130L);

    /** Of ten thousand triples, or a share of them. */
    private static final int TRIPLES = Share.of(10_000);

    /** The records of each dossier; a hundredth of 400,000 unless {@code -Drapporteur.entities} says otherwise. */
    private static final int RECORDS = Integer.getInteger("rapporteur.entities", 10_000) * 4 / 10;

    private final Random random = new Random(SEED);

    @Test
    void mergingIsCommutativeAssociativeAndIdempotentWithItsConflicts() {
        Set<Integer> conflicts = new HashSet<>();
        for (int i = 0; i < TRIPLES; i++) {
            DoubtfulDossiers dossiers = new DoubtfulDossiers(SEED + i, 4);
            Dossier a = revised(dossiers.next(random.nextInt(6)));
            Dossier b = revised(dossiers.next(random.nextInt(6)));
            Dossier c = random.nextInt(4) == 0 ? a : revised(dossiers.next(random.nextInt(6)));
            String triple = "triple " + i + " of seed " + SEED;
            Merge all = Merge.of(a, b, c);

            assertThat(Merge.of(b, a)).as(triple).isEqualTo(Merge.of(a, b));
            assertThat(Merge.of(a, b).and(c)).as(triple).isEqualTo(all);
            assertThat(Merge.of(a).and(Merge.of(c, b))).as(triple).isEqualTo(all);
            assertThat(Merge.of(Merge.of(a, b).dossier(), c).dossier())
                    .as(triple)
                    .isEqualTo(all.dossier());
            assertThat(Merge.of(a, Merge.of(b, c).dossier()).dossier())
                    .as(triple)
                    .isEqualTo(all.dossier());
            assertThat(all.and(all)).as(triple).isEqualTo(all);
            assertThat(all.and(b)).as(triple).isEqualTo(all);
            assertThat(Merge.of(all.dossier()).dossier()).as(triple).isEqualTo(all.dossier());
            conflicts.add(all.conflicts().size());
        }
        assertThat(conflicts).hasSizeGreaterThan(5);
    }

    /** Nothing is mixed, and what is lost is replaced by its own recorder or in a conflict. */
    @Test
    void eachRecordOfAMergeIsWholeFromOneOfTheDossiers() {
        for (int i = 0; i < TRIPLES / 10; i++) {
            DoubtfulDossiers dossiers = new DoubtfulDossiers(SEED + i, 4);
            List<Dossier> pair = List.of(revised(dossiers.next(5)), revised(dossiers.next(5)));
            Merge merge = Merge.of(pair);

            List<Entity> all =
                    pair.stream().flatMap(each -> each.entities().stream()).toList();
            assertThat(all).containsAll(merge.dossier().entities());
            for (Conflict conflict : merge.conflicts()) {
                assertThat(all).contains(conflict.lost(), conflict.kept());
                assertThat(conflict.lost()).isNotEqualTo(conflict.kept());
            }
        }
    }

    private Dossier revised(Dossier dossier) {
        List<Entity> records = new ArrayList<>();
        dossier.entities().forEach(record -> records.add(revised(record)));
        Collections.shuffle(records, random);
        Dossier.Builder builder = Dossier.builder().addAll(records);
        if (random.nextBoolean()) {
            builder.title(Text.en("Title " + random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            builder.createdAt("2023-08-2" + random.nextInt(3) + "T00:00:00Z");
        }
        return builder.build();
    }

    private Entity revised(Entity record) {
        if (random.nextInt(4) == 0) {
            return record;
        }
        Revision.Builder builder =
                Revision.builder().number(1 + random.nextInt(2)).withdrawn(random.nextInt(5) == 0);
        if (random.nextBoolean()) {
            builder.recordedBy(random.nextBoolean() ? "desk" : "agency");
        }
        Revision revision = builder.build();
        if (record instanceof Meeting meeting) {
            return meeting.toBuilder().revision(revision).build();
        } else if (record instanceof Statement statement) {
            return statement.toBuilder().revision(revision).build();
        } else if (record instanceof Person person) {
            return person.toBuilder().revision(revision).build();
        }
        return record;
    }

    @Test
    void theCostOfAMergeAndOfADiffGrowsWithTheRecordsNotFaster() {
        assertInProportion(MergeLawsTest::mergeAndDiff);
    }

    @Test
    void thousandsOfVersionsOfOneRecordCostNoMore() {
        assertInProportion(size -> {
            Dossier one =
                    Dossier.builder().addAll(meetings(0, size, i -> "one")).build();
            Dossier other =
                    Dossier.builder().addAll(meetings(size, size, i -> "one")).build();
            return Allocated.by(() -> {
                assertThat(Merge.of(one, other).conflicts()).hasSize(2 * size - 1);
                assertThat(DossierDiff.between(one, other).changed()).hasSize(size);
            });
        });
    }

    /** The cost is what is allocated: for four times the records about four times as much; for pairs it would be sixteen times. */
    private static void assertInProportion(IntToLongFunction cost) {
        assertThat(cost.applyAsLong(RECORDS / 4)).as("loads classes").isPositive();
        long few = cost.applyAsLong(RECORDS / 4);
        long more = cost.applyAsLong(RECORDS / 2);
        long most = cost.applyAsLong(RECORDS);

        assertThat(more).as("twice the records").isLessThan(few * 5 / 2);
        assertThat(most).as("four times the records").isLessThan(few * 5);
    }

    /** Two dossiers that share a tenth of their records, half of which differ. */
    private static long mergeAndDiff(int size) {
        int shared = size / 10;
        Dossier one = Dossier.builder().addAll(meetings(0, size, i -> "m" + i)).build();
        Dossier other = Dossier.builder()
                .addAll(meetings(size - shared / 2, shared / 2, i -> "m" + (i - shared / 2)))
                .addAll(meetings(size - shared / 2, size - shared / 2, i -> "m" + i))
                .build();
        return Allocated.by(() -> {
            Merge merge = Merge.of(one, other);
            assertThat(merge.dossier().meetings()).hasSize(2 * size - shared);
            assertThat(merge.conflicts()).hasSize(shared / 2);
            DossierDiff diff = DossierDiff.between(one, other);
            assertThat(diff.changed()).hasSize(shared / 2);
            assertThat(diff.added()).hasSize(size - shared);
        });
    }

    private static List<Meeting> meetings(int from, int count, IntFunction<String> id) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> Meeting.builder()
                        .id(id.apply(i))
                        .title(Text.en("Meeting " + i))
                        .build())
                .toList();
    }

    @Test
    void idsWithOneHashCodeCostNoMore() {
        List<String> ids = Stream.iterate(
                        List.of(""),
                        all -> all.stream()
                                .flatMap(id -> Stream.of(id + "Aa", id + "BB"))
                                .toList())
                .skip(10)
                .findFirst()
                .orElseThrow();
        Dossier dossier = Dossier.builder()
                .addAll(ids.stream().map(id -> Meeting.builder().id(id).build()).toList())
                .build();

        assertThat(new HashSet<>(ids.stream().map(String::hashCode).toList())).hasSize(1);
        assertThat(Merge.of(dossier, dossier).dossier().meetings()).hasSize(1024);
        assertThat(DossierDiff.between(dossier, dossier).isEmpty()).isTrue();
    }
}
