package org.rapporteur.model.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.DoubtfulDossiers;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.JsonValue.JsonBoolean;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Source;
import org.rapporteur.model.Text;

class ContentOrderTest {
    private static final Comparator<Entity> ORDER = ContentOrder.OF_RECORDS;

    private static Meeting.Builder meeting() {
        return Meeting.builder().id("m");
    }

    @Test
    void kindsThenPropertiesInTheOrderOfDocumentsThenUnknownOnesDecide() {
        List<Entity> ascending = List.of(
                Source.builder().id("z").build(),
                meeting().build(),
                meeting().extensions(Extensions.of(Map.of("x", JsonNull.NULL))).build(),
                meeting().date("2023").build(),
                meeting().date("2023-08").build());
        assertThat(ascending).isSortedAccordingTo(ORDER);
    }

    @Test
    void jsonHasAnOrder() {
        List<JsonValue> ascending = List.of(
                JsonNull.NULL,
                JsonBoolean.FALSE,
                JsonBoolean.TRUE,
                new JsonNumber("1"),
                new JsonNumber("1.0"),
                new JsonString("1"),
                JsonArray.of(List.of()),
                JsonArray.of(List.of(JsonNull.NULL)),
                JsonObject.of(Map.of()),
                JsonObject.of(Map.of("a", JsonNull.NULL)),
                JsonObject.of(Map.of("a", JsonBoolean.TRUE)),
                JsonObject.of(Map.of("b", JsonNull.NULL)));

        for (int i = 0; i < ascending.size(); i++) {
            for (int j = 0; j < ascending.size(); j++) {
                assertThat(Integer.signum(JsonOrder.ORDER.compare(ascending.get(i), ascending.get(j))))
                        .as("%s and %s", ascending.get(i), ascending.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void itIsTotalAndOnlyEqualRecordsAreEqualInIt() {
        List<Entity> records = new ArrayList<>();
        for (int seed = 0; seed < 3; seed++) {
            records.addAll(new DoubtfulDossiers(seed, 2).next(60).entities());
        }
        records.addAll(List.of(
                meeting().title(Text.en("a")).build(),
                meeting().title(Text.en("a").and("uk", "а")).build(),
                OtherEntity.builder().type("Act").build()));
        List<Entity> sorted = records.stream().sorted(ORDER).toList();

        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < sorted.size(); j++) {
                int order = ORDER.compare(sorted.get(i), sorted.get(j));
                assertThat(order == 0).isEqualTo(sorted.get(i).equals(sorted.get(j)));
                assertThat(order == 0 || Integer.signum(order) == Integer.compare(i, j))
                        .isTrue();
            }
        }
    }
}
