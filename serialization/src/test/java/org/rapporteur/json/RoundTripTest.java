package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Share;
import org.rapporteur.model.Dossier;

/** What holds for every value. Replay a failure with {@code -Drapporteur.seed=} and the seed that it names. */
class RoundTripTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20230824L);

    /** Of each type; of dossiers as many again, so that each property sees about two thousand values, or a share of them. */
    private static final int VALUES = Share.of(70);

    /** Property and default, whatever the type: no other property of that name can have the same value. */
    private static final Map<String, Object> DEFAULTS = Map.of(
            "bearing", "states",
            "role", "participant",
            "acting", false,
            "state", "unknown",
            "withdrawn", false,
            "modality", "asserted",
            "aspect", "membership");

    @Test
    void whatIsWrittenReadsBackEqualFromBytesTextAndIndented() {
        holdsForEveryType(true, new Property() {
            @Override
            public <T> void holds(Class<T> type, T value, T same) {
                JsonReader<T> reader = JsonReader.of(type);
                JsonWriter<T> writer = JsonWriter.of(type);
                assertThat(reader.read(writer.toBytes(value))).isEqualTo(value);
                assertThat(reader.read(writer.toText(value))).isEqualTo(value);
                assertThat(reader.read(writer.indented().toBytes(value))).isEqualTo(value);
            }
        });
    }

    @Test
    void equalValuesAreWrittenAsEqualBytes() {
        holdsForEveryType(true, new Property() {
            @Override
            public <T> void holds(Class<T> type, T value, T same) {
                JsonWriter<T> writer = JsonWriter.of(type);
                byte[] bytes = writer.toBytes(value);
                assertThat(same).isEqualTo(value);
                assertThat(writer.toBytes(value)).isEqualTo(bytes);
                assertThat(writer.toBytes(same)).isEqualTo(bytes);
                assertThat(writer.toBytes(JsonReader.of(type).read(bytes))).isEqualTo(bytes);
            }
        });
    }

    @Test
    void indentedAndOnOneLineAreTheSameTree() {
        holdsForEveryType(true, new Property() {
            @Override
            public <T> void holds(Class<T> type, T value, T same) {
                JsonWriter<T> writer = JsonWriter.of(type);
                assertThat(Tree.of(writer.indented().toBytes(value))).isEqualTo(Tree.of(writer.toBytes(value)));
            }
        });
    }

    @Test
    void neitherNullsNorEmptyListsNorDefaultsAreWritten() {
        holdsForEveryType(false, new Property() {
            @Override
            public <T> void holds(Class<T> type, T value, T same) {
                assertLean(Tree.of(JsonWriter.of(type).toBytes(value)));
            }
        });
    }

    /** Something that holds for any value of any type. There are two equal values, each made for itself. */
    private interface Property {
        <T> void holds(Class<T> type, T value, T same);
    }

    private static void holdsForEveryType(boolean extended, Property property) {
        RandomDossiers random = new RandomDossiers(SEED, extended);
        RandomDossiers again = new RandomDossiers(SEED, extended);
        Set<Class<?>> types = random.byType().keySet();
        assertThat(types).containsAll(ModelTypes.built());
        List<Class<?>> ordered = types.stream()
                .sorted(Comparator.<Class<?>, String>comparing(Class::getName))
                .toList();
        for (Class<?> type : ordered) {
            for (int i = 0; i < (type == Dossier.class ? 2 * VALUES : VALUES); i++) {
                check(type, random, again, property);
            }
        }
    }

    private static <T> void check(Class<T> type, RandomDossiers random, RandomDossiers again, Property property) {
        T value = type.cast(random.byType().get(type).get());
        T same = type.cast(again.byType().get(type).get());
        try {
            property.holds(type, value, same);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("-Drapporteur.seed=" + SEED + ", a value of " + type.getSimpleName(), e);
        }
    }

    private static void assertLean(Object tree) {
        assertThat(tree).isNotNull().isNotEqualTo(List.of());
        if (tree instanceof List<?> elements) {
            elements.forEach(RoundTripTest::assertLean);
        } else if (tree instanceof Map<?, ?> members) {
            members.forEach((name, value) -> {
                assertThat(value).as("the property %s", name).isNotEqualTo(DEFAULTS.get(name));
                assertLean(value);
            });
        }
    }
}
