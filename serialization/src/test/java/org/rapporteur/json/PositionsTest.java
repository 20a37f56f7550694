package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Place;

/** On request, a result tells where each member stood. */
class PositionsTest {
    private static final String KYIV = """
        {"name": {"en": "Kyiv", "uk": "😀 Київ"}, "a/b~": [1,
          {"x": null}],
         "latitude": 50}
        """;

    private static final JsonReader<Place> PLACES =
            JsonReader.of(Place.class, ReadOptions.standard().withPositions());

    @Test
    void eachMemberStoodWhereItsValueStarts() {
        Map<String, String> positions = new TreeMap<>();
        PLACES.collect(KYIV)
                .positions()
                .asMap()
                .forEach((pointer, position) -> positions.put(pointer, position.toString()));
        assertThat(positions)
                .containsOnly(
                        Map.entry("", "line 1, column 1"),
                        Map.entry("/name", "line 1, column 10"),
                        Map.entry("/name/en", "line 1, column 17"),
                        Map.entry("/name/uk", "line 1, column 31"),
                        Map.entry("/a~1b~0", "line 1, column 51"),
                        Map.entry("/a~1b~0/0", "line 1, column 52"),
                        Map.entry("/a~1b~0/1", "line 2, column 3"),
                        Map.entry("/a~1b~0/1/x", "line 2, column 9"),
                        Map.entry("/latitude", "line 3, column 14"));
    }

    @Test
    void positionsAreTheSameForBytesAndCharacters() {
        assertThat(PLACES.collect(KYIV.getBytes(StandardCharsets.UTF_8)).positions())
                .isEqualTo(PLACES.collect(KYIV).positions());
    }

    @Test
    void theyAreInTheOrderOfTheDocument() {
        assertThat(PLACES.collect(KYIV).positions().asMap().keySet()).startsWith("", "/name", "/name/en", "/name/uk");
    }

    @Test
    void whatIsMissingIsNearestToWhatWouldHoldIt() {
        Positions positions = PLACES.collect(KYIV).positions();
        assertThat(positions.of("/latitude")).contains(Position.of(3, 14));
        assertThat(positions.of("/name/fr")).isEmpty();
        assertThat(positions.nearest("/name/fr")).contains(Position.of(1, 10));
        assertThat(positions.nearest("/identifiers/0/scheme")).contains(Position.of(1, 1));
        assertThat(positions.nearest("/latitude")).contains(Position.of(3, 14));
    }

    @Test
    void nothingIsToldUnlessAskedFor() {
        Positions positions = JsonReader.of(Place.class).collect(KYIV).positions();
        assertThat(positions.asMap()).isEmpty();
        assertThat(positions.nearest("/name")).isEmpty();
    }

    @Test
    void aDocumentWithProblemsHasPositionsAsFarAsItIsJson() {
        assertThat(PLACES.collect("{\"name\": 7, \"latitude\": tru").positions().asMap())
                .containsOnlyKeys("", "/name");
    }

    @Test
    void ofTwoMembersOfOneNameTheFirstHasThePosition() {
        assertThat(PLACES.collect("{\"x\":1,\"x\":2}").positions().of("/x")).contains(Position.of(1, 6));
    }

    @Test
    void aPositionIsALineAndAColumnOrAnOffset() {
        assertThat(Position.of(3, 14)).hasToString("line 3, column 14");
        assertThat(Position.atByte(120)).hasToString("byte 120");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Position.of(0, 1))
                .withMessage("position: must be a line and a column from 1, or an offset from 0; was line 0, column 1,"
                        + " offset -1");
    }
}
