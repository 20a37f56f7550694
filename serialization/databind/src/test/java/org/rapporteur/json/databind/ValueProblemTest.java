package org.rapporteur.json.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Place;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Direction;
import org.rapporteur.time.Edtf;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/** The first problem of a value of ours ends the read of a mapper, and tells where and why in one line. */
class ValueProblemTest {
    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new RapporteurModule()).build();

    /** A list of a user's. */
    public record Inbox(List<Item> items, Map<Id<Person>, Edtf> seen, Map<Direction, Integer> votes) {}

    /** An element of it. */
    public record Item(Statement statement, Edtf received, Place place) {}

    @Test
    void thePointerLeadsFromTheRootThroughAUsersTypesIntoOurs() {
        String json = """
                {"items": [{"statement": {"id": "s", "speakers": [{"asNamed": "X"}],
                  "content": {"en": "Words."}, "date": "2023-13"}}]}""";
        ValueProblemException problem = refusal(() -> mapper.readValue(json, Inbox.class));

        assertThat(problem)
                .hasMessage(
                        "/items/0/statement/date: ill-formed-value: expected a month from 01 to 12 or a division of the year"
                                + " from 21 to 41 at character 6; found \"2023-13\"");
        assertThat(problem.code()).isEqualTo(ProblemCode.ILL_FORMED_VALUE);
        assertThat(problem.pointer()).isEqualTo("/items/0/statement/date");
        assertThat(problem.expected())
                .isEqualTo("a month from 01 to 12 or a division of the year from 21 to 41 at character 6");
        assertThat(problem.found()).isEqualTo("\"2023-13\"");
        assertThat(problem.getLocation().getLineNr()).isEqualTo(2);
        assertThat(problem.getLocation().getColumnNr()).isEqualTo(40);
        assertThat(problem.getPathReference())
                .endsWith("Inbox[\"items\"]->java.util.ArrayList[0]->" + Item.class.getName() + "[\"statement\"]");
        assertThat(problem.toString()).isEqualTo(problem.getClass().getName() + ": " + problem.getMessage());
    }

    @Test
    void aStringOfOursIsToldByItsPlaceInAUsersType() {
        assertThat(refusal(() -> mapper.readValue("{\"items\":[{},{\"received\":\"soon\"}]}", Inbox.class)))
                .hasMessage(
                        "/items/1/received: ill-formed-value: expected a date such as 2023, 2023-10, 2023-10-05 or [..2023-10] at character 1;"
                                + " found \"soon\"");
        assertThat(refusal(() -> mapper.readValue("{\"items\":[{\"received\":2023}]}", Inbox.class)))
                .hasMessage("/items/0/received: wrong-type: expected a string; found 2023");
    }

    @Test
    void aKeyOfOursIsToldByItsName() {
        assertThat(refusal(() -> mapper.readValue("{\"seen\":{\"a b\":\"2023\"}}", Inbox.class)))
                .hasMessage(
                        "/seen/a b: ill-formed-value: expected an absolute IRI, or letters, digits, '.', '_' and '-'"
                                + " after a letter or digit; found \"a b\"");
        assertThat(refusal(() -> mapper.readValue("{\"votes\":{\"seeks\":1,\"SEEKS\":2}}", Inbox.class)))
                .hasMessage("/votes/SEEKS: unknown-term: expected seeks, supports, neutral, opposes, blocks, divided or"
                        + " undetermined; found \"SEEKS\"");
    }

    @Test
    void aMissingPropertyIsFoundAtTheEndOfItsObject() {
        ValueProblemException problem = refusal(() -> mapper.readValue("{\"items\":[{\"place\":{ }}]}", Inbox.class));
        assertThat(problem)
                .hasMessage("/items/0/place/name: missing-property: expected a property \"name\" in this Place; found"
                        + " none");
        assertThat(problem.getLocation().getColumnNr()).isEqualTo(22);
    }

    @Test
    void aProblemOfTheWholeDocumentHasNoPointer() {
        assertThat(refusal(() -> mapper.readValue("[]", Place.class)))
                .hasMessage("wrong-type: expected an object; found an array");
        assertThat(refusal(() -> mapper.readValue("7", Entity.class)))
                .hasMessage("wrong-type: expected an object; found 7");
        assertThat(refusal(() -> mapper.readValue("[{},[]]", new TypeReference<List<Entity>>() {})))
                .hasMessage("/0/type: missing-property: expected one of the types Source, Person, State, Organization,"
                        + " Forum, Statement, Meeting, MembershipPosition or Membership; found none");
    }

    @Test
    void namesThatDoNotPrintAreEscapedInTheMessageAlone() {
        ValueProblemException problem = refusal(
                () -> mapper.readValue("{\"a/\\n\":{\"country\":\"ua\"}}", new TypeReference<Map<String, Place>>() {}));
        assertThat(problem)
                .hasMessage(
                        "/a~1\\u000A/country: ill-formed-value: expected two capital letters as in ISO 3166-1 alpha-2; found \"ua\"");
        assertThat(problem.pointer()).isEqualTo("/a~1\n/country");
    }

    @Test
    void whatAMapperHasBufferedToLookForATypeIsToldByThePathOfTheMapper() {
        TypeReference<List<RapporteurModuleTest.Mark>> marks = new TypeReference<>() {};
        ValueProblemException ahead =
                refusal(() -> mapper.readValue("[{\"is\":\"pin\",\"place\":{\"name\":5}}]", marks));
        ValueProblemException behind =
                refusal(() -> mapper.readValue("[{\"place\":{\"name\":5},\"is\":\"pin\"}]", marks));

        assertThat(ahead.pointer()).isEqualTo("/0/place/name");
        assertThat(behind.pointer()).startsWith("/0/").endsWith("/place/name");
        assertThat(behind.getPathReference())
                .isEqualTo(ahead.getPathReference())
                .endsWith("Pin[\"place\"]");
    }

    @Test
    void inATreeThePointerIsFromItsRootAndThereIsNoLine() {
        JsonNode tree = mapper.readTree("{\"items\":[{\"place\":{\"name\":5}}]}");
        assertThat(refusal(() -> mapper.treeToValue(tree, Inbox.class)))
                .hasMessage(
                        "/items/0/place/name: wrong-type: expected an object of language tags and strings; found 5");
        assertThat(refusal(() -> mapper.treeToValue(tree.at("/items/0"), Item.class)))
                .hasMessage("/place/name: wrong-type: expected an object of language tags and strings; found 5");
        assertThat(refusal(() -> mapper.convertValue(Map.of("country", "UA", "name", true), Place.class)))
                .hasMessageStartingWith(
                        "/name: wrong-type: expected an object of language tags and strings; found true");
    }

    @Test
    void whatJsonHasNoTokenForIsOfTheWrongType() {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("country", new byte[] {1});
        assertThat(refusal(() -> mapper.treeToValue(tree, Place.class)))
                .hasMessage("/country: wrong-type: expected a string; found a byte string");
        tree.removeAll().putPOJO("x", UUID.fromString("00000000-0000-0000-0000-000000000000"));
        assertThat(refusal(() -> mapper.treeToValue(tree, Place.class)))
                .hasMessage("/x: wrong-type: expected a value of JSON; found an embedded object");
        assertThat(refusal(() -> mapper.convertValue(new byte[] {1}, Place.class)))
                .hasMessage("wrong-type: expected an object; found a byte string");
    }

    @Test
    void aNumberThatJsonDoesNotHaveIsAProblem() {
        ObjectMapper lenient = JsonMapper.builder()
                .addModule(new RapporteurModule())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        assertThat(refusal(() -> lenient.readValue("{\"x\":[1,-INF]}", Place.class)))
                .hasMessage("/x/1: ill-formed-value: expected a JSON number; found -INF");
        assertThat(refusal(() -> lenient.readValue("{\"latitude\":NaN}", Place.class)))
                .hasMessage("/latitude: ill-formed-value: expected a number from -90 to 90; found NaN");
    }

    @Test
    void ourLimitOnTheDepthOfWhatIsNotKnownHoldsInAnyMapper() {
        String deep = "{\"x\":" + "[".repeat(100) + "]".repeat(100) + "}";
        assertThat(refusal(() -> mapper.readValue(deep, Place.class)))
                .hasMessage("/x" + "/0".repeat(99)
                        + ": limit-exceeded: expected at most 100 levels of nesting in what is not known; found more");
        assertThat(refusal(() -> mapper.treeToValue(mapper.readTree(deep), Place.class))
                        .code())
                .isEqualTo(ProblemCode.LIMIT_EXCEEDED);
    }

    @Test
    void theLimitsOfTheMapperHoldAsForAnyOtherType() {
        assertThat(catchThrowableOfType(
                        JacksonException.class,
                        () -> mapper.readValue("{\"x\":" + "1".repeat(1001) + "}", Place.class)))
                .isInstanceOf(StreamConstraintsException.class);
        assertThat(catchThrowableOfType(
                                JacksonException.class,
                                () -> mapper.readValue("{\"x\":-" + "1".repeat(1000) + "}", Place.class))
                        .getOriginalMessage())
                .isEqualTo("a number of more than 1000 characters");
    }

    @Test
    void tokensThatEndInsideAValueEndTheRead() {
        for (Class<?> type : List.of(Place.class, Entity.class)) {
            try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
                buffer.writeStartObject();
                buffer.writeName("x");
                buffer.writeStartArray();
                assertThat(catchThrowableOfType(
                                JacksonException.class,
                                () -> mapper.readValue(buffer.asParser(ObjectReadContext.empty()), type)))
                        .isInstanceOf(UnexpectedEndOfInputException.class);
            }
        }
    }

    private static ValueProblemException refusal(ThrowingCallable read) {
        ValueProblemException refusal = catchThrowableOfType(ValueProblemException.class, read);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
