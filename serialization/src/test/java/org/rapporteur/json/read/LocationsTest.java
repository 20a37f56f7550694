package org.rapporteur.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Place;

/** On request, a result tells where each member stood. */
class LocationsTest {
    private static final String KYIV = """
        {"name": {"en": "Kyiv", "uk": "😀 Київ"}, "a/b~": [1,
          {"x": null}],
         "latitude": 50}
        """;

    private static final JsonReader<Place> PLACES =
            JsonReader.of(Place.class, ReadOptions.defaults().withLocations());

    @Test
    void eachMemberStoodWhereItsValueStarts() {
        Map<String, String> locations = new TreeMap<>();
        PLACES.tryRead(KYIV)
                .locations()
                .asMap()
                .forEach((pointer, position) -> locations.put(pointer, position.toString()));
        assertThat(locations)
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
        assertThat(PLACES.tryRead(KYIV.getBytes(StandardCharsets.UTF_8)).locations())
                .isEqualTo(PLACES.tryRead(KYIV).locations());
    }

    @Test
    void theyAreInTheOrderOfTheDocument() {
        assertThat(PLACES.tryRead(KYIV).locations().asMap().keySet()).startsWith("", "/name", "/name/en", "/name/uk");
    }

    @Test
    void whatIsMissingIsNearestToWhatWouldHoldIt() {
        Locations locations = PLACES.tryRead(KYIV).locations();
        assertThat(locations.of("/latitude")).contains(Location.of(3, 14));
        assertThat(locations.of("/name/fr")).isEmpty();
        assertThat(locations.nearest("/name/fr")).contains(Location.of(1, 10));
        assertThat(locations.nearest("/identifiers/0/scheme")).contains(Location.of(1, 1));
        assertThat(locations.nearest("/latitude")).contains(Location.of(3, 14));
    }

    @Test
    void nothingIsToldUnlessAskedFor() {
        Locations locations = JsonReader.of(Place.class).tryRead(KYIV).locations();
        assertThat(locations.asMap()).isEmpty();
        assertThat(locations.nearest("/name")).isEmpty();
    }

    @Test
    void aDocumentWithProblemsHasPositionsAsFarAsItIsJson() {
        assertThat(PLACES.tryRead("{\"name\": 7, \"latitude\": tru").locations().asMap())
                .containsOnlyKeys("", "/name");
    }

    @Test
    void ofTwoMembersOfOneNameTheFirstHasThePosition() {
        assertThat(PLACES.tryRead("{\"x\":1,\"x\":2}").locations().of("/x")).contains(Location.of(1, 6));
    }

    @Test
    void aPositionIsALineAndAColumnOrAnOffset() {
        assertThat(Location.of(3, 14)).hasToString("line 3, column 14");
        assertThat(Location.atByte(120)).hasToString("byte 120");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.of(0, 1))
                .withMessage("location: must be a line and a column from 1, or an offset from 0; was line 0, column 1,"
                        + " offset -1");
    }

    @Test
    void aPlaceThatIsNoIndexOrNoMemberIsNowhere() {
        Locations locations = PLACES.tryRead(KYIV).locations();
        for (String pointer :
                List.of("/a~1b~0/2", "/a~1b~0/01", "/a~1b~0/-1", "/a~1b~0/99999999999", "/a~1b~0/x", "name")) {
            assertThat(locations.of(pointer)).as(pointer).isEmpty();
        }
        assertThat(locations.nearest("/a~1b~0/2")).contains(Location.of(1, 51));
        assertThat(locations.nearest("name")).isEmpty();
    }

    @Test
    void aPartOfALargerDocumentIsFoundByThePointersOfThat() {
        Locations locations =
                PLACES.tryRead(KYIV).locations().within("/places/7").within("/x");
        assertThat(locations.of("/x/places/7/name/en")).contains(Location.of(1, 17));
        assertThat(locations.nearest("/x/places/7/name/fr")).contains(Location.of(1, 10));
        assertThat(locations.of("/x/places/7")).contains(Location.of(1, 1));
        assertThat(locations.of("/x/places/70")).isEmpty();
        assertThat(locations.nearest("/x")).isEmpty();
        assertThat(locations.asMap()).containsKeys("/x/places/7", "/x/places/7/name/en");
    }

    @Test
    void equalDocumentsHaveEqualLocationsAndAShortName() {
        Locations locations = PLACES.tryRead(KYIV).locations();
        assertThat(locations)
                .isEqualTo(PLACES.tryRead(KYIV).locations())
                .hasSameHashCodeAs(PLACES.tryRead(KYIV).locations())
                .isNotEqualTo(locations.within("/x"))
                .hasToString("locations from line 1, column 1 on");
        assertThat(Locations.none()).hasToString("no locations");
        assertThat(Locations.builder().build()).isSameAs(Locations.none());
    }
}
