package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.json.Messages.messages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Name;
import org.rapporteur.model.Person;
import org.rapporteur.model.Place;
import org.rapporteur.model.Text;

/** YAML is read by its core schema, and what JSON has not is a problem with its line and column. */
class YamlInputTest {
    private static final String KYIV = "name: {en: Kyiv}\n";

    private static final JsonReader<Place> PLACES =
            JsonReader.of(Place.class, ReadOptions.defaults().withFormat(DataFormat.YAML));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no          | \"no\"",
                "yes         | \"yes\"",
                "True        | true",
                "~           | null",
                "``          | null",
                "0x1F        | 31",
                "0o17        | 15",
                "0b11        | \"0b11\"",
                "1_000       | \"1_000\"",
                "1:30        | \"1:30\"",
                "2023-08     | \"2023-08\"",
                "2023-08-24  | \"2023-08-24\"",
                "2023        | 2023",
                "'2023'      | \"2023\"",
                "\"no\"      | \"no\"",
                "1.50        | 1.50",
                "1e2         | 1e2",
                "+5          | 5",
                ".5          | 0.5",
                "-.5e3       | -0.5e3",
                "5.          | 5.0",
                "5.e3        | 5.0e3",
                "-0          | -0",
                "1.2.3       | \"1.2.3\"",
                "<<          | \"<<\"",
                "&a [1, b]   | [1,\"b\"]",
                "{a: , b}    | {\"a\":null,\"b\":null}",
            })
    void anUnquotedWordIsWhatTheCoreSchemaSays(String word, String json) {
        Place place = PLACES.read(KYIV + "x: " + word + "\n");
        assertThat(JsonWriter.of(Place.class).toText(place))
                .isEqualTo("{\"name\":{\"en\":\"Kyiv\"},\"x\":" + json + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "*a, the alias *a",
        "!!str 5, a value with the tag !!str",
        "!foo {a: [1]}, a value with the tag !foo",
        "! a, a value with the tag !",
        "!!binary aGVsbG8=, a value with the tag !!binary",
        ".nan, .nan",
        "-.inf, -.inf",
        "010, 010",
        "-007.5, -007.5",
    })
    void whatJsonHasNotOrYamlDoesNotAgreeOnIsAProblem(String value, String found) {
        assertProblems(KYIV + "x: " + value + "\n")
                .containsExactly("line 2, column 4, /x: wrong-type: expected a value of JSON; found " + found);
    }

    @Test
    void anAliasOfAnAnchorThatIsThereIsAProblemBesideTheOthers() {
        assertProblems(KYIV + "x: &a [1]\ny: [*a, *a]\nlatitude: 91\n")
                .containsExactly(
                        "line 3, column 5, /y/0: wrong-type: expected a value of JSON; found the alias *a",
                        "line 3, column 9, /y/1: wrong-type: expected a value of JSON; found the alias *a",
                        "line 4, column 11, /latitude: ill-formed-value: expected a number from -90 to 90; found 91");
    }

    @ParameterizedTest
    @CsvSource({
        "'<<: {a: 1}', 1, the merge key <<",
        "'1: x', 1, 1",
        "'true: x', 1, true",
        "'~: x', 1, ~",
        "'*a : x', 1, the alias *a",
        "'!!str a: x', 1, a value with the tag !!str",
        "'? [a]\n: x', 3, an array or an object",
    })
    void aNameThatIsNoStringIsAProblem(String member, int column, String found) {
        assertProblems(KYIV + member + "\n")
                .containsExactly("line 2, column " + column
                        + ": wrong-type: expected a string as the name of a property; found " + found);
    }

    @Test
    void norwegianNeedsNoQuotes() {
        assertThat(PLACES.read("name:\n  no: Kyiv\n").name()).isEqualTo(Text.of("no", "Kyiv"));
    }

    @Test
    void aSecondDocumentIsAProblem() {
        assertProblems(KYIV + "---\n" + KYIV)
                .containsExactly(
                        "line 2, column 1: trailing-content: expected the end of the document; found a second document");
        assertProblems("%YAML 1.2\n---\n" + KYIV + "...\n# the end\n").isEmpty();
    }

    @Test
    void anotherVersionOfYamlIsAProblem() {
        assertProblems("%YAML 1.1\n---\n" + KYIV)
                .containsExactly("line 1, column 1: unsupported-format: expected YAML 1.2; found YAML 1.1");
    }

    @Test
    void aNameThatComesTwiceIsAProblem() {
        assertProblems(KYIV + "x: 1\nx: 2\n")
                .containsExactly("line 3, column 1, /x: duplicate-property: expected one property of this name; found a"
                        + " second one");
    }

    @Test
    void whatIsNotYamlIsAProblem() {
        assertProblems(KYIV + "x:\n\t- 1\n")
                .hasSize(1)
                .first()
                .asString()
                .startsWith("line 3, column 1, /x: syntax: expected YAML; found an error: found character '\\t(TAB)'");
        assertProblems(KYIV + "x: a: b\n")
                .containsExactly(
                        "line 2, column 5: syntax: expected YAML; found an error: mapping values are not allowed"
                                + " here");
        assertProblems(KYIV + "x: [1, 2\n")
                .containsExactly("line 3, column 1, /x: unexpected-end: expected YAML; found the end of the document");
        assertProblems(KYIV + "x: \u0007\n")
                .containsExactly("line 2, column 4: syntax: expected a character that YAML allows, or an escape such as"
                        + " \"\\u0007\"; found \"\\u0007\"");
        assertProblems(KYIV + "x: \"\\uD83D\"\n")
                .containsExactly("line 2, column 4, /x: ill-formed-value: expected well-formed UTF-16, without a lone"
                        + " surrogate; found \"\\uD83D\"");
        assertProblems("# nothing\n")
                .containsExactly("line 2, column 1: unexpected-end: expected a value; found the end of the document");
    }

    @Test
    void columnsCountUtf16CodeUnitsAndBytesGiveTheSame() {
        String yaml = "name: {uk: '😀', en: ''}\n";
        assertProblems(yaml).hasSize(1).first().asString().startsWith("line 1, column 22, /name/en: ill-formed-value:");
        assertThat(PLACES.tryRead(yaml.getBytes(StandardCharsets.UTF_8))).isEqualTo(PLACES.tryRead(yaml));
        assertThat(PLACES.tryRead('\uFEFF' + yaml)).isEqualTo(PLACES.tryRead(yaml));
        assertThat(messages(PLACES.tryRead(new byte[] {'a', (byte) 0xE9})))
                .containsExactly("line 1, column 2: encoding: expected UTF-8; found a byte that cannot stand here");
    }

    @Test
    void limitsHold() {
        ReadOptions options = ReadOptions.defaults().withFormat(DataFormat.YAML);
        assertExceeds(
                options.withMaxBytes(16),
                "line 1, column 1: limit-exceeded: expected at most 16 bytes or characters; found more");
        assertExceeds(
                options.withMaxTokens(4),
                "line 1, column 12, /name/en: limit-exceeded: expected at most 4 names and values; found more");
        assertExceeds(
                options.withMaxDepth(1),
                "line 1, column 7, /name: limit-exceeded: expected at most 1 levels of nesting; found more");
        assertExceeds(
                options.withMaxStringLength(3),
                "line 1, column 1: limit-exceeded: expected a string of at most 3 characters; found more");
        for (String number :
                List.of("1".repeat(1001), "0x" + "f".repeat(999), "0x" + "f".repeat(Share.of(20_000_000) - 2))) {
            assertProblems(KYIV + "x: " + number)
                    .containsExactly(
                            "line 2, column 4, /x: limit-exceeded: expected a number of at most 1000 characters;"
                                    + " found more");
        }
    }

    private static void assertExceeds(ReadOptions options, String message) {
        assertThat(messages(JsonReader.of(Place.class, options).tryRead(KYIV))).containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "!a [", "x: !a [", "&a ", "[a, ", "a: b: ", "\"a\\\n"})
    void aMillionOfAnythingOpenIsAProblemAndCostsNoMoreThanItsLength(String open) {
        String quarter = open.repeat(250_000 / open.length());
        String bomb = quarter.repeat(4);

        assertThat(PLACES.tryRead(bomb).problems()).isNotEmpty();
        assertThat(Allocated.by(() -> PLACES.tryRead(bomb)))
                .isLessThan((1 << 20) + 5 * Allocated.by(() -> PLACES.tryRead(quarter)));
    }

    @Test
    void aDossierLargerThanTheEngineTakesByItselfIsReadAtACostOfItsLength() {
        Text note = Text.of(
                "en",
                "A note: long enough, with a \"quotation\" in it. ".repeat(20).trim());
        byte[] quarter = yaml(dossier(750, note));
        Dossier written = dossier(3_000, note);
        byte[] whole = yaml(written);
        JsonReader<Dossier> reader =
                JsonReader.of(Dossier.class, ReadOptions.defaults().withFormat(DataFormat.YAML));

        assertThat(new String(whole, StandardCharsets.UTF_8)).hasSizeGreaterThan(3 << 20);
        assertThat(Allocated.by(
                        () -> assertThat(reader.read(whole).equals(written)).isTrue()))
                .isLessThan(5 * Allocated.by(() -> reader.read(quarter)));
    }

    private static byte[] yaml(Dossier dossier) {
        return JsonWriter.of(Dossier.class).withFormat(DataFormat.YAML).toBytes(dossier);
    }

    private static Dossier dossier(int persons, Text note) {
        Dossier.Builder dossier = Dossier.builder();
        for (int i = 0; i < persons; i++) {
            dossier.add(Person.builder()
                    .id("person-" + i)
                    .addName(Name.of("Thierry Breton"))
                    .addName(Name.of("Тьєррі Бретон", "uk"))
                    .addCitation(Citation.of("report"))
                    .notes(note)
                    .build());
        }
        return dossier.build();
    }

    private static AbstractListAssert<?, ?, String, ?> assertProblems(String yaml) {
        return assertThat(messages(PLACES.tryRead(yaml)));
    }
}
