package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.json.Messages.messages;

import java.util.HexFormat;
import org.assertj.core.api.AbstractListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.model.Place;

/** What CBOR has and JSON has not is a problem with its byte; what both have is read. */
class CborInputTest {
    /** {@code {"name": {"en": "Kyiv"}, "x": …}}, whose last value starts at byte 17. */
    private static final String KYIV = "a2646e616d65a162656e644b7969766178";

    /** The same before the name {@code x}, at byte 15. */
    private static final String NAMED = "a2646e616d65a162656e644b796976";

    private static final ReadOptions OPTIONS = ReadOptions.defaults().withFormat(DataFormat.CBOR);

    @ParameterizedTest
    @CsvSource({
        "00, 0",
        "20, -1",
        "1bffffffffffffffff, 18446744073709551615",
        "3bffffffffffffffff, -18446744073709551616",
        "c249010000000000000000, 18446744073709551616",
        "c349010000000000000000, -18446744073709551617",
        "c48221196ab3, 273.15",
        "f93c00, 1.0",
        "fa3dcccccd, 0.10000000149011612",
        "fb3fb999999999999a, 0.1",
        "fb8000000000000000, -0.0",
        "f6, null",
        "f5, true",
        "9f01ff, [1]",
        "bf616101ff, '{\"a\":1}'",
        "7f61616162ff, '\"ab\"'",
        "62c3a9, '\"é\"'"
    })
    void whatJsonHasTooIsRead(String value, String json) {
        Place place = JsonReader.of(Place.class, OPTIONS).read(HexFormat.of().parseHex(KYIV + value));
        assertThat(JsonWriter.of(Place.class).toText(place))
                .isEqualTo("{\"name\":{\"en\":\"Kyiv\"},\"x\":" + json + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "4161, a byte string",
        "f97e00, NaN",
        "f97c00, Infinity",
        "fafF800000, -Infinity",
        "f7, undefined",
        "e0, a simple value without a meaning",
        "f8ff, a simple value without a meaning",
        "c06161, a value with tag 0",
        "c101, a value with tag 1",
        "d9d9f701, a value with tag 55799",
        "c0a0, a value with tag 0",
        "c5822003, a value with tag 5",
        "c340, a value with tag 3"
    })
    void whatJsonHasNotIsAProblem(String value, String found) {
        assertProblems(KYIV + value)
                .containsExactly("byte 17, /x: wrong-type: expected a value of JSON; found " + found);
    }

    @Test
    void byteStringsInPlaceOfAKnownPropertyAreProblemsBesideTheOthers() {
        assertProblems("a3" + "646e616d65" + "4161" + "686c61746974756465" + "f97e00" + "67636f756e747279" + "63756b72")
                .containsExactly(
                        "byte 6, /name: wrong-type: expected an object of language tags and strings; found a byte string",
                        "byte 17, /latitude: wrong-type: expected a number; found NaN",
                        "byte 28, /country: ill-formed-value: expected two capital letters as in ISO 3166-1 alpha-2;"
                                + " found \"ukr\"");
    }

    @ParameterizedTest
    @CsvSource({
        "01, 1",
        "20, -1",
        "4161, a byte string",
        "c16178, a name with tag 1",
    })
    void aNameThatIsNoStringIsAProblem(String name, String found) {
        assertProblems(NAMED + name + "02")
                .containsExactly("byte 15: wrong-type: expected a string as the name of a property; found " + found);
    }

    @Test
    void theTagThatSaysThatThisIsCborIsPassedOver() {
        assertProblems("d9d9f7" + KYIV + "00").isEmpty();
    }

    @Test
    void aNameThatComesTwiceIsAProblem() {
        assertProblems(NAMED + NAMED.substring(2))
                .containsExactly(
                        "byte 15, /name: duplicate-property: expected one property of this name; found a second"
                                + " one");
    }

    @ParameterizedTest
    @CsvSource({
        "62c328, 18", // a lone lead byte
        "62c081, 18", // an overlong form
        "66eda0bdedb880, 18", // surrogates
        "7f61c361a9ff, 19", // a character in two chunks
    })
    void aStringThatIsNotUtf8IsAProblem(String value, int offset) {
        assertProblems(KYIV + value)
                .containsExactly(
                        "byte " + offset + ", /x: encoding: expected UTF-8; found a byte that cannot stand here");
    }

    @Test
    void aNameThatIsNotUtf8IsAProblem() {
        assertProblems(NAMED + "62c32801")
                .containsExactly("byte 16: encoding: expected UTF-8; found a byte that cannot stand here");
    }

    @Test
    void bytesBehindTheDocumentAreAProblem() {
        assertProblems(KYIV + "0000")
                .containsExactly("byte 18: trailing-content: expected the end of the document; found more bytes");
        assertProblems(KYIV + "00ff")
                .containsExactly("byte 18: trailing-content: expected the end of the document; found more bytes");
    }

    @Test
    void whatIsNotCborIsAProblem() {
        assertProblems(KYIV + "1c").containsExactly("byte 17, /x: syntax: expected CBOR; found byte 0x1C");
        assertProblems(KYIV + "ff").containsExactly("byte 17, /x: syntax: expected CBOR; found byte 0xFF");
        assertProblems("ff").containsExactly("byte 0: syntax: expected CBOR; found byte 0xFF");
        assertProblems("").containsExactly("byte 0: unexpected-end: expected a value; found the end of the document");
    }

    @Test
    void aMissingPropertyStandsWhereTheObjectDoes() {
        assertProblems("81a0").containsExactly("byte 0: wrong-type: expected an object; found an array");
        assertProblems("a0")
                .containsExactly(
                        "byte 0, /name: missing-property: expected a property \"name\" in this Place; found none");
    }

    /** A string, a byte string, an array and an object that claim to be of two thousand million. */
    @ParameterizedTest
    @CsvSource({
        "7a7fffffff61",
        "5a7fffffff61",
        "9a7fffffff00",
        "ba7fffffff6161",
        "7bffffffffffffffff61",
        "c25a7fffffff61"
    })
    void aHugeLengthIsAProblemAndTakesNoMemory(String value) {
        byte[] cbor = HexFormat.of().parseHex(KYIV + value);
        JsonReader<Place> reader = JsonReader.of(Place.class, OPTIONS);

        assertThat(reader.tryRead(cbor).problems()).isNotEmpty();
        assertThat(Allocated.by(() -> reader.tryRead(cbor))).isLessThan(1 << 20);
    }

    @Test
    void nestingIsLimited() {
        assertProblems("81".repeat(1_000_000))
                .containsExactly(
                        "byte 0: wrong-type: expected an object; found an array",
                        "byte 128: limit-exceeded: expected at most 128 levels of nesting; found more");
        assertProblems("c1".repeat(1_000_000))
                .containsExactly("byte 1000000: unexpected-end: expected a value; found the end of the document");
    }

    @Test
    void numbersAreLimitedBeforeTheirDigitsAreCounted() {
        String problem = "byte 17, /x: limit-exceeded: expected a number of at most 1000 characters; found more";
        assertProblems(KYIV + "c25901a1" + "ff".repeat(417)).containsExactly(problem); // 1005 digits
        assertProblems(KYIV + "c25a00800000" + "ff".repeat(0x800000)).containsExactly(problem);
    }

    @Test
    void otherLimitsHoldToo() {
        byte[] cbor = HexFormat.of().parseHex(KYIV + "6461626364");
        assertThat(messages(JsonReader.of(Place.class, OPTIONS.withMaxStringLength(3))
                        .tryRead(cbor)))
                .containsExactly("byte 1: limit-exceeded: expected a string of at most 3 characters; found more");
        assertThat(messages(JsonReader.of(Place.class, OPTIONS.withMaxTokens(7)).tryRead(cbor)))
                .containsExactly("byte 17, /x: limit-exceeded: expected at most 7 names and values; found more");
        assertThat(messages(JsonReader.of(Place.class, OPTIONS.withMaxBytes(21)).tryRead(cbor)))
                .containsExactly("byte 0: limit-exceeded: expected at most 21 bytes or characters; found more");
        assertThat(messages(JsonReader.of(Place.class, OPTIONS.withMaxDepth(1)).tryRead(cbor)))
                .containsExactly("byte 6, /name: limit-exceeded: expected at most 1 levels of nesting; found more");
    }

    private static AbstractListAssert<?, ?, String, ?> assertProblems(String hex) {
        return assertThat(messages(
                JsonReader.of(Place.class, OPTIONS).tryRead(HexFormat.of().parseHex(hex))));
    }
}
