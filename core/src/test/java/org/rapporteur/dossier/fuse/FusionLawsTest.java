package org.rapporteur.dossier.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.fixtures.DoubtfulDossiers;
import org.rapporteur.fixtures.Share;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Person;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.term.Bearing;

/** What holds for any records. Replay a failure with {@code -Drapporteur.seed=} and the seed that it names. */
@Execution(ExecutionMode.CONCURRENT)
class FusionLawsTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261130L);
    private static final int GROUPS = Share.of(10_000);

    private final Random random = new Random(SEED);

    @Test
    void fusingIsTheSameInAnyOrderAndTwice() {
        Set<Difference.Kind> kinds = new HashSet<>();
        for (int i = 0; i < GROUPS; i++) {
            List<KnownEntity> records = next(i);
            String group = "group " + i + " of seed " + SEED;
            Fusion<KnownEntity> fusion = Fusion.of(records);
            fusion.differences().forEach(difference -> kinds.add(difference.kind()));

            List<KnownEntity> shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, random);
            assertThat(Fusion.of(shuffled)).as(group).isEqualTo(fusion);
            assertThat(Fusion.of(fusion.record()).record()).as(group).isEqualTo(fusion.record());
            for (KnownEntity record : records) {
                assertThat(Fusion.of(fusion.record(), record).record())
                        .as(group)
                        .isEqualTo(fusion.record());
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(Difference.Kind.values());
    }

    @Test
    void noSourceIsCitedForAValueThatItsRecordDoesNotHaveAndNoValueIsLost() {
        for (int i = 0; i < GROUPS / 2; i++) {
            List<KnownEntity> records = next(i);
            Fusion<KnownEntity> fusion = Fusion.of(records);
            assertTrue(typed(fusion.record()), fusion, records, "group " + i + " of seed " + SEED);
        }
    }

    @SuppressWarnings("unchecked") // the type of all records of the group
    private static TypeDescription<KnownEntity, Object> typed(KnownEntity record) {
        return (TypeDescription<KnownEntity, Object>) EntityTypes.of(record);
    }

    private static void assertTrue(
            TypeDescription<KnownEntity, Object> type,
            Fusion<KnownEntity> fusion,
            List<KnownEntity> records,
            String group) {
        for (Property<KnownEntity, Object, ?> property : type.own()) {
            Object fused = property.present(fusion.record());
            for (KnownEntity record : records) {
                Object own = property.present(record);
                if (own instanceof List<?> list) {
                    boolean citing = property.kind() instanceof PartKind<?> part
                            && part.type().property("citations") != null;
                    assertThat(citing || ((List<?>) Objects.requireNonNull(fused)).containsAll(list))
                            .as(group)
                            .isTrue();
                } else if (own != null && !own.equals(fused)) {
                    assertThat(isToldIn(fusion, property.name(), property, own))
                            .as("%s: %s of %s", group, property, record.id())
                            .isTrue();
                }
            }
            if (fused != null && !property.isList()) {
                assertStated(property, fused, fusion.record(), records, group);
            }
        }
    }

    private static boolean isToldIn(
            Fusion<KnownEntity> fusion, String name, Property<KnownEntity, Object, ?> property, Object own) {
        JsonValue json = json(property, own);
        return fusion.differences().stream()
                .filter(difference -> difference.pointer().startsWith("/" + name))
                .anyMatch(difference -> own instanceof Text
                        || difference.other().value().equals(json)
                        || difference.kept().value().equals(json));
    }

    @SuppressWarnings("unchecked") // a value of the property
    private static <V> JsonValue json(Property<?, ?, V> property, Object value) {
        return property.kind().toJson((V) value);
    }

    /** A citation that states a value comes from a record that has the value, or read it. */
    private static void assertStated(
            Property<KnownEntity, Object, ?> property,
            Object fused,
            KnownEntity record,
            List<KnownEntity> records,
            String group) {
        for (Citation citation : record.citations()) {
            boolean isStated = citation.bearing() != Bearing.DISPUTES
                    && citation.reads().isEmpty()
                    && (citation.concerns().isEmpty() || citation.concerns().contains(property.name()));
            if (isStated && !fused.equals(property.defaultValue().orElse(null))) {
                assertThat(records)
                        .as("%s: %s of %s", group, citation, property)
                        .anyMatch(each -> fused.equals(property.present(each)) && cites(each, citation)
                                || reads(each, citation, json(property, fused)));
            }
        }
    }

    private static boolean cites(KnownEntity record, Citation citation) {
        return record.citations().stream()
                .anyMatch(each ->
                        each.source().equals(citation.source()) && each.quote().equals(citation.quote()));
    }

    private static boolean reads(KnownEntity record, Citation citation, JsonValue value) {
        return record.citations().stream()
                .anyMatch(each -> each.source().equals(citation.source())
                        && each.reads().filter(value::equals).isPresent());
    }

    /** Two or three records of one kind. */
    private List<KnownEntity> next(int i) {
        DoubtfulDossiers dossiers = new DoubtfulDossiers(SEED + i, 3);
        int count = 2 + i % 2;
        List<KnownEntity> records = new ArrayList<>();
        EntityKind kind = null;
        while (records.size() < count) {
            for (Entity entity : dossiers.next(8).entities()) {
                if (entity instanceof KnownEntity known
                        && records.size() < count
                        && (kind == null ? random.nextBoolean() : kind == EntityKind.of(known))) {
                    kind = EntityKind.of(known);
                    records.add(revised(known));
                }
            }
        }
        return records;
    }

    private KnownEntity revised(KnownEntity record) {
        if (random.nextInt(3) > 0) {
            return record;
        }
        Revision revision = Revision.builder()
                .number(1 + random.nextInt(2))
                .recordedBy(random.nextBoolean() ? "desk" : "agency")
                .build();
        if (record instanceof Meeting meeting) {
            return meeting.toBuilder().revision(revision).build();
        } else if (record instanceof Statement statement) {
            return statement.toBuilder().revision(revision).build();
        }
        return record instanceof Person person
                ? person.toBuilder().revision(revision).build()
                : record;
    }
}
