package org.rapporteur.json.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Place;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Values of the model from trees of Jackson and as trees, as docs/reading.md says. */
class TreesTest {
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new RapporteurModule()).build();
    private final JsonMapper exact = mapper.rebuild()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void aTreeThatContainsItselfIsRefusedAtTheLimitOfDepth() {
        ObjectNode cyclic = mapper.createObjectNode();
        cyclic.set("y", cyclic);
        assertThatThrownBy(() -> mapper.treeToValue(cyclic, Entity.class))
                .isInstanceOf(StreamConstraintsException.class)
                .hasMessageStartingWith("more than 500 levels of nesting");
    }

    @Test
    void aTreeThatContainsItselfInAnEntityOfADossierIsRefusedToo() {
        ObjectNode cyclic = mapper.createObjectNode();
        cyclic.set("y", mapper.createArrayNode().add(cyclic));
        ObjectNode dossier = mapper.createObjectNode().put("format", Dossier.FORMAT);
        dossier.set("others", mapper.createArrayNode().add(cyclic));
        assertThatThrownBy(() -> mapper.treeToValue(dossier, Dossier.class))
                .isInstanceOf(StreamConstraintsException.class)
                .hasMessageStartingWith("more than 500 levels of nesting");
    }

    @Test
    void aDeepUnknownPropertyOfATreeIsAProblem() {
        ArrayNode cyclic = mapper.createArrayNode();
        cyclic.add(cyclic);
        assertThatThrownBy(() -> mapper.treeToValue(place(mapper, "0").set("x", cyclic), Place.class))
                .isInstanceOf(ValueProblemException.class)
                .hasMessageContaining(
                        "limit-exceeded: expected at most 100 levels of nesting in what is not known; found more");
    }

    @Test
    void fractionsInATreeAreDoublesUnlessTheMapperKeepsThemExact() {
        String number = "0.12345678901234567890123456789";
        assertThat(x(mapper, place(mapper, number))).isEqualTo("0.12345678901234568");
        assertThat(x(exact, place(exact, number))).isEqualTo(number);
        assertThat(x(exact, place(exact, "1e400"))).isEqualTo("1E+400");
        assertThat(x(mapper, place(mapper, "123456789012345678901234567890")))
                .isEqualTo("123456789012345678901234567890");
        assertThatThrownBy(() -> x(mapper, place(mapper, "1e400")))
                .isInstanceOf(ValueProblemException.class)
                .hasMessage("/x: ill-formed-value: expected a JSON number; found Infinity");
    }

    @Test
    void numbersOfMoreThanAThousandCharactersAreRefusedInATreeToo() {
        ObjectNode place = place(mapper, "0").put("x", new BigInteger("1".repeat(1001)));
        assertThatThrownBy(() -> mapper.treeToValue(place, Place.class))
                .isInstanceOf(StreamConstraintsException.class)
                .hasMessageStartingWith("a number of more than 1000 characters");
    }

    @Test
    void anExponentOfTenDigitsCannotBeWrittenToATree() {
        Place place = mapper.readValue("{\"name\":{\"en\":\"K\"},\"x\":1e9999999999}", Place.class);
        assertThatThrownBy(() -> mapper.valueToTree(place)).isInstanceOf(StreamWriteException.class);
        assertThat(mapper.convertValue(place, Place.class)).isEqualTo(place);
    }

    private static ObjectNode place(ObjectMapper mapper, String number) {
        return (ObjectNode) mapper.readTree("{\"name\":{\"en\":\"K\"},\"x\":" + number + "}");
    }

    private static String x(ObjectMapper mapper, JsonNode place) {
        return mapper.writeValueAsString(mapper.treeToValue(place, Place.class)).replaceAll(".*\"x\":(.*)}", "$1");
    }
}
