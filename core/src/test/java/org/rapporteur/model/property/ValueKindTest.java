package org.rapporteur.model.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Citation;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.JsonValue.JsonBoolean;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.ValueKind.DecimalKind;
import org.rapporteur.model.property.ValueKind.IntegerKind;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.testing.Samples;
import org.rapporteur.time.Edtf;

/** Each kind of value has a form in JSON, and tells what is of that form. */
class ValueKindTest {
    private static final ValueKind<Integer> SCORE = new IntegerKind(0, 100);
    private static final ValueKind<Double> LATITUDE = new DecimalKind(-90, 90);
    private static final JsonObject KYIV = JsonObject.of(Map.of("en", string("Kyiv"), "uk", string("Київ")));

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Kinds.TEXT, Text.en("Kyiv").and("uk", "Київ"), KYIV),
                Arguments.of(Kinds.WORDS, "Kuleba", string("Kuleba")),
                Arguments.of(Kinds.TOKEN, "sha-256:0", string("sha-256:0")),
                Arguments.of(Kinds.IRI, "https://example.org/a", string("https://example.org/a")),
                Arguments.of(Kinds.SLUG, "ua-mfa", string("ua-mfa")),
                Arguments.of(Kinds.SLUG_OR_IRI, "ua-mfa", string("ua-mfa")),
                Arguments.of(Kinds.SLUG_OR_IRI, "urn:x:1", string("urn:x:1")),
                Arguments.of(Kinds.JSON, KYIV, KYIV),
                Arguments.of(Kinds.COUNTRY, "UA", string("UA")),
                Arguments.of(Kinds.TAG, LanguageTag.UKRAINIAN, string("uk")),
                Arguments.of(Kinds.DATE, Edtf.parse("2023-10"), string("2023-10")),
                Arguments.of(Kinds.INSTANT, Instant.parse("2024-05-01T12:00:00Z"), string("2024-05-01T12:00:00Z")),
                Arguments.of(Kinds.BOOLEAN, true, JsonBoolean.TRUE),
                Arguments.of(SCORE, 70, new JsonNumber("70")),
                Arguments.of(LATITUDE, 50.45, new JsonNumber("50.45")),
                Arguments.of(Kinds.ACTOR, Id.of("kuleba"), string("kuleba")),
                Arguments.of(Kinds.ownId(), Id.of("kuleba"), string("kuleba")),
                Arguments.of(Kinds.STATUS, MeetingStatus.HELD, string("held")),
                Arguments.of(Kinds.FORMAT, MeetingFormat.of("by-pigeon"), string("by-pigeon")),
                Arguments.of(
                        PartTypes.CITATION, Citation.of("report"), JsonObject.of(Map.of("source", string("report")))));
    }

    @ParameterizedTest
    @MethodSource("values")
    <V> void aValueHasAFormFromWhichItComesBack(ValueKind<V> kind, V value, JsonValue form) {
        assertThat(kind.toJson(value)).isEqualTo(form);
        assertThat(kind.fromJson(form)).contains(value);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(Kinds.TEXT, JsonObject.of(Map.of())),
                Arguments.of(Kinds.TEXT, JsonObject.of(Map.of("ukrainian language", string("Київ")))),
                Arguments.of(Kinds.TEXT, JsonObject.of(Map.of("UK", string("Київ"), "uk", string("Київ")))),
                Arguments.of(Kinds.TEXT, JsonObject.of(Map.of("uk", JsonNull.NULL))),
                Arguments.of(Kinds.TEXT, string("Kyiv")),
                Arguments.of(Kinds.WORDS, string("")),
                Arguments.of(Kinds.WORDS, JsonArray.of(List.of(string("Kuleba")))),
                Arguments.of(Kinds.IRI, string("example.org")),
                Arguments.of(Kinds.SLUG, string("urn:x:1")),
                Arguments.of(Kinds.SLUG_OR_IRI, string("/a")),
                Arguments.of(Kinds.JSON, JsonNull.NULL),
                Arguments.of(Kinds.COUNTRY, string("ua")),
                Arguments.of(Kinds.TAG, string("u")),
                Arguments.of(Kinds.DATE, string("2023-13")),
                Arguments.of(Kinds.DATE, new JsonNumber("2023")),
                Arguments.of(Kinds.INSTANT, string("2024-05-01T12:00:00+02:00")),
                Arguments.of(Kinds.BOOLEAN, string("true")),
                Arguments.of(SCORE, new JsonNumber("101")),
                Arguments.of(SCORE, new JsonNumber("0.5")),
                Arguments.of(SCORE, new JsonNumber("1e9999999999")),
                Arguments.of(SCORE, string("70")),
                Arguments.of(LATITUDE, new JsonNumber("90.1")),
                Arguments.of(Kinds.ACTOR, string("not an id")),
                Arguments.of(Kinds.STATUS, string("by-pigeon")),
                Arguments.of(Kinds.FORMAT, string("by pigeon")),
                Arguments.of(PartTypes.CITATION, JsonObject.of(Map.of("quote", string("no source")))),
                Arguments.of(PartTypes.CITATION, string("report")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsOfAnotherFormIsNoValue(ValueKind<?> kind, JsonValue form) {
        assertThat(kind.fromJson(form)).isEmpty();
    }

    /** As JSON Schema has it, a number may be written in any way. */
    @Test
    void anIntegerMayBeWrittenWithAFractionOfZero() {
        assertThat(SCORE.fromJson(new JsonNumber("7.0e1"))).contains(70);
    }

    @Test
    void everyRecordComesBackFromItsForm() {
        Stream.of(
                        Samples.source(),
                        Samples.person(),
                        Samples.state(),
                        Samples.organization(),
                        Samples.statement(),
                        Samples.meeting(),
                        Samples.position(),
                        Samples.membership())
                .forEach(entity -> assertThat(comesBack(entity))
                        .as(EntityKind.of(entity).typeName())
                        .isTrue());
    }

    private static <E extends KnownEntity> boolean comesBack(E entity) {
        TypeDescription<E, ?> type = EntityTypes.of(entity);
        return type.fromJson(type.toJson(entity)).filter(entity::equals).isPresent();
    }

    private static JsonString string(String value) {
        return new JsonString(value);
    }
}
