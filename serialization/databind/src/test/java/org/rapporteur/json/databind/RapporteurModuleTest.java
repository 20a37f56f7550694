package org.rapporteur.json.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Name;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Person;
import org.rapporteur.model.Place;
import org.rapporteur.model.Source;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.SpeechAct;
import org.rapporteur.time.Edtf;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The types of the model inside types of a user's own. */
class RapporteurModuleTest {
    private static final Person BRETON =
            Person.builder().id("breton").addName(Name.of("Thierry Breton")).build();
    private static final Entity LATER = OtherEntity.builder().type("Podcast").build();
    private static final String KYIV = "{\"name\":{\"en\":\"Kyiv\"}}";

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new RapporteurModule()).build();

    /** A record of a user's. */
    public record Clipping(
            String headline,
            @Nullable Place place,
            List<Entity> entities,
            Map<String, Actor> cast,
            Optional<Name> name) {}

    /** What is written as a string. */
    public record Card(
            Id<Person> id,
            LanguageTag language,
            Edtf date,
            SpeechAct act,
            Direction direction,
            EnumSet<Direction> others,
            Map<Id<Person>, Edtf> dates) {}

    /** Keys of each kind. */
    public record Keys(
            Map<LanguageTag, String> languages,
            Map<Edtf, Integer> dates,
            Map<SpeechAct, Integer> acts,
            EnumMap<Direction, Integer> directions) {}

    /** One of several types of a user's, told apart by a property of the mapper's. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes(@JsonSubTypes.Type(value = Pin.class, name = "pin"))
    public interface Mark {}

    /** A mark with a place. */
    public record Pin(Place place) implements Mark {}

    /** A bean with a default and a setter. */
    public static final class Bean {
        private Object content = "none";

        public Object getContent() {
            return content;
        }

        public void setContent(Object content) {
            this.content = content;
        }
    }

    @Test
    void aMapperFindsTheModuleOnce() {
        assertThat(MapperBuilder.findModules())
                .filteredOn(RapporteurModule.class::isInstance)
                .hasSize(1);
    }

    @Test
    void ourTypesStandInRecordsListsMapsAndOptionals() {
        Clipping clipping = new Clipping(
                "Pace", Place.of(Text.en("Kyiv")), List.of(BRETON, LATER), Map.of("speaker", BRETON), Optional.empty());
        String json = "{\"headline\":\"Pace\",\"place\":{\"name\":{\"en\":\"Kyiv\"}},\"entities\":["
                + "{\"type\":\"Person\",\"id\":\"breton\",\"names\":[{\"text\":\"Thierry Breton\"}]},{\"type\":\"Podcast\"}],"
                + "\"cast\":{\"speaker\":{\"type\":\"Person\",\"id\":\"breton\",\"names\":[{\"text\":\"Thierry Breton\"}]}},"
                + "\"name\":null}";

        assertThat(mapper.writeValueAsString(clipping)).isEqualTo(json);
        assertThat(mapper.readValue(json, Clipping.class)).isEqualTo(clipping);
    }

    @Test
    void nullAndNothingLeaveAPropertyOfAUsersRecordNull() {
        assertThat(mapper.readValue("{\"place\":null}", Clipping.class).place()).isNull();
        assertThat(mapper.readValue("{}", Clipping.class).place()).isNull();
    }

    @Test
    void idsTagsDatesAndTermsAreStrings() {
        Card card = new Card(
                Id.of("breton"),
                LanguageTag.parse("uk"),
                Edtf.parse("2023~"),
                SpeechAct.of("muse"),
                Direction.SUPPORTS,
                EnumSet.of(Direction.OPPOSES),
                Map.of(Id.of("breton"), Edtf.parse("2023")));
        String json =
                "{\"id\":\"breton\",\"language\":\"uk\",\"date\":\"2023~\",\"act\":\"muse\",\"direction\":\"supports\","
                        + "\"others\":[\"opposes\"],\"dates\":{\"breton\":\"2023\"}}";

        assertThat(mapper.writeValueAsString(card)).isEqualTo(json);
        assertThat(mapper.readValue(json, Card.class)).isEqualTo(card);
    }

    @Test
    void keysOfMapsAreTheSameStrings() {
        Keys keys = new Keys(
                Map.of(LanguageTag.parse("uk"), "Київ"),
                Map.of(Edtf.parse("2023?"), 1),
                Map.of(SpeechAct.DENY, 2),
                new EnumMap<>(Map.of(Direction.OPPOSES, 3)));
        String json = "{\"languages\":{\"uk\":\"Київ\"},\"dates\":{\"2023?\":1},\"acts\":{\"deny\":2},"
                + "\"directions\":{\"opposes\":3}}";

        assertThat(mapper.writeValueAsString(keys)).isEqualTo(json);
        assertThat(mapper.readValue(json, Keys.class)).isEqualTo(keys);
    }

    @Test
    void settingsForAUsersOwnTypesDoNotReachIntoOurs() {
        ObjectMapper strict = JsonMapper.builder()
                .addModule(new RapporteurModule())
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.ALWAYS))
                .build();
        String json = "{\"PLACE\":{\"name\":{\"en\":\"Kyiv\"},\"NAME\":1}}";
        Pin pin = strict.readValue(json.replace("{\"PLACE\"", "{\"is\":\"pin\",\"PLACE\""), Pin.class);

        assertThat(pin.place().extensions().properties()).containsOnlyKeys("NAME");
        assertThat(strict.writeValueAsString(pin)).isEqualTo(json.replace("{\"PLACE\"", "{\"is\":\"pin\",\"PLACE\""));
    }

    @Test
    void aUsersPolymorphicTypesHoldOursWhereverTheirTypeStands() {
        Mark pin = new Pin(Place.of(Text.en("Kyiv")));
        String json = "{\"is\":\"pin\",\"place\":{\"name\":{\"en\":\"Kyiv\"}}}";

        assertThat(mapper.writeValueAsString(pin)).isEqualTo(json);
        assertThat(mapper.readValue(json, Mark.class)).isEqualTo(pin);
        assertThat(mapper.readValue("{\"place\":{\"name\":{\"en\":\"Kyiv\"}},\"is\":\"pin\"}", Mark.class))
                .isEqualTo(pin);
    }

    @Test
    void defaultTypingPutsNoClassNameIntoAValueOfOursAndAsksForNone() {
        ObjectMapper typed = JsonMapper.builder()
                .addModule(new RapporteurModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        assertThat(typed.writeValueAsString(BRETON)).isEqualTo(mapper.writeValueAsString(BRETON));
        assertThat(typed.readValue(mapper.writeValueAsString(BRETON), Entity.class))
                .isEqualTo(BRETON);
    }

    @Test
    void aValueInAPropertyOfAnyTypeIsWrittenByItsClass() {
        Bean bean = new Bean();
        bean.setContent(BRETON);
        assertThat(mapper.writeValueAsString(bean))
                .isEqualTo(
                        "{\"content\":{\"type\":\"Person\",\"id\":\"breton\",\"names\":[{\"text\":\"Thierry Breton\"}]}}");
    }

    @Test
    void thePrinterOfTheMapperDoesTheLayout() {
        String pretty = mapper.writerWithDefaultPrettyPrinter()
                .writeValueAsString(Place.of(Text.en("Kyiv")))
                .replace(System.lineSeparator(), "\n");
        assertThat(pretty).isEqualTo("{\n  \"name\" : {\n    \"en\" : \"Kyiv\"\n  }\n}");
    }

    @Test
    void valuesFollowOneAnotherInAStream() {
        String lines = "{\"type\":\"Source\",\"id\":\"a\"}\n{\"id\":\"b\",\"type\":\"Source\"}\n";
        assertThat(mapper.readerFor(Entity.class).<Entity>readValues(lines).readAll())
                .containsExactly(
                        Source.builder().id("a").build(),
                        Source.builder().id("b").build());
    }

    @Test
    void anUpdateOfAnImmutableValueIsANewValue() {
        Place lviv = Place.of(Text.en("Lviv"));
        assertThat(mapper.readerForUpdating(lviv).<Place>readValue(KYIV)).isEqualTo(Place.of(Text.en("Kyiv")));
        assertThat(lviv).isEqualTo(Place.of(Text.en("Lviv")));
    }

    @Test
    void numbersKeepTheirSpellingInTextAndTheirValueInTrees() {
        String json = "{\"name\":{\"en\":\"K\"},\"x\":[1e2,1.50,12345678901234567890,-7]}";
        Place place = mapper.readValue(json, Place.class);

        assertThat(mapper.writeValueAsString(place)).isEqualTo(json);
        assertThat(mapper.writeValueAsString(mapper.convertValue(place, Place.class)))
                .isEqualTo(json.replace("1e2", "1E+2"));
        assertThat(mapper.valueToTree(place).at("/x/3").isIntegralNumber()).isTrue();
        assertThat(mapper.valueToTree(place).at("/x/2").isBigInteger()).isTrue();
    }

    @Test
    void whatCannotBeWrittenIsAnExceptionOfTheMappers() {
        Place place = Place.builder()
                .name(Text.en("Kyiv"))
                .extensions(Extensions.of(Map.of("country", new JsonString("x"))))
                .build();
        assertThatThrownBy(() -> mapper.writeValueAsString(place))
                .isInstanceOf(DatabindException.class)
                .extracting(e -> ((DatabindException) e).getOriginalMessage())
                .isEqualTo("Place.extensions: must not hold a property of Place; was \"country\"");
    }

    @Test
    void theModuleMayBeGivenTwice() {
        ObjectMapper twice = JsonMapper.builder()
                .addModule(new RapporteurModule())
                .addModule(new RapporteurModule())
                .build();
        assertThat(twice.readValue(KYIV, Place.class))
                .isEqualTo(JsonReader.of(Place.class).read(KYIV));
    }

    @Test
    void aWrappedRootHasTheNameOfTheTypeAndIsReadBack() {
        ObjectMapper wrapping = JsonMapper.builder()
                .addModule(new RapporteurModule())
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();
        Place kyiv = Place.of(Text.en("Kyiv"));

        assertThat(wrapping.writeValueAsString(kyiv)).isEqualTo("{\"Place\":" + KYIV + "}");
        assertThat(wrapping.readValue("{\"Place\":" + KYIV + "}", Place.class)).isEqualTo(kyiv);
        assertThat(wrapping.writeValueAsString(BRETON)).startsWith("{\"Person\":{\"type\":\"Person\",");
        assertThat(wrapping.readValue(wrapping.writeValueAsString(BRETON), Person.class))
                .isEqualTo(BRETON);
        assertThat(wrapping.writeValueAsString(LATER)).isEqualTo("{\"OtherEntity\":{\"type\":\"Podcast\"}}");
        String entity = wrapping.writerFor(Entity.class).writeValueAsString(BRETON);
        assertThat(entity).startsWith("{\"Entity\":{\"type\":\"Person\",");
        assertThat(wrapping.readValue(entity, Entity.class)).isEqualTo(BRETON);
        assertThat(wrapping.readValue(wrapping.writeValueAsString(Edtf.parse("2023")), Edtf.class))
                .isEqualTo(Edtf.parse("2023"));
        assertThat(wrapping.readValue(wrapping.writeValueAsString(Direction.OPPOSES), Direction.class))
                .isEqualTo(Direction.OPPOSES);
    }
}
