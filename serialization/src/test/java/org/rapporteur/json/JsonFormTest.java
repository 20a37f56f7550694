package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.model.property.ValueKind;
import org.rapporteur.model.property.ValueKind.PartKind;

/** The JSON form that core gives a value is the one that documents have. */
class JsonFormTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261130L);
    private static final int VALUES = 100;

    static Stream<TypeDescription<?, ?>> types() {
        return Stream.concat(EntityKind.known().stream().map(EntityTypes::of), EntityTypes.parts().stream());
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void isWhatTheWriterWrites(TypeDescription<T, ?> type) {
        Supplier<?> random = new RandomDossiers(SEED, true).byType().get(type.type());
        ValueKind<T> kind = new PartKind<>(type);
        for (int i = 0; i < VALUES; i++) {
            T value = type.type().cast(random.get());
            JsonValue form = kind.toJson(value);

            assertThat(form).as("-Drapporteur.seed=%s: %s", SEED, value).isEqualTo(written(value, type));
            assertThat(kind.fromJson(form)).isEqualTo(Optional.of(value));
        }
    }

    /** The members that the writer writes, but for the type: read as those of an entity whose type is not known. */
    private static <T> JsonObject written(T value, TypeDescription<T, ?> type) {
        String json = JsonWriter.of(type.type()).toText(value);
        String known = "{\"type\":\"" + type.name() + '"';
        String members = json.startsWith(known) ? json.substring(known.length()) : "," + json.substring(1);
        String unknown = "{\"type\":\"Unheard\"" + (members.equals(",}") ? "}" : members);
        OtherEntity read = JsonReader.of(OtherEntity.class).read(unknown);
        Map<String, JsonValue> all = new TreeMap<>(read.extensions().properties());
        read.id().ifPresent(id -> all.put("id", new JsonString(id.value())));
        return JsonObject.of(all);
    }
}
