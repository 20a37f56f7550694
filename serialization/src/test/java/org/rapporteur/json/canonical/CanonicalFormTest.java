package org.rapporteur.json.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.CanonicalFormException;
import org.rapporteur.json.Golden;
import org.rapporteur.json.Golden.Case;
import org.rapporteur.json.Golden.Verdict;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.RandomDossiers;
import org.rapporteur.json.Tree;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.Place;
import org.rapporteur.model.Text;

/** The canonical form of RFC 8785 and the digest over it. Replay a failure with {@code -Drapporteur.seed=}. */
class CanonicalFormTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 8785L);

    private static final Place KYIV = Place.builder()
            .name(Text.en("Kyiv").and("uk", "Київ"))
            .country("UA")
            .latitude(50.45)
            .longitude(30)
            .build();

    private static final String KYIV_CANONICAL =
            "{\"country\":\"UA\",\"latitude\":50.45,\"longitude\":30,\"name\":{\"en\":\"Kyiv\",\"uk\":\"Київ\"}}";

    private static final String KYIV_DIGEST =
            "sha-256:5f7647bddef27ac10b3452802d5dd621d83484b1bbdcdbc478628c1ec4dbf368";

    private final JsonWriter<Place> places = JsonWriter.of(Place.class);

    @TempDir
    Path folder;

    @Test
    void sortsKnownPropertiesAndWritesNoSpaceAndNoLineFeed() {
        assertThat(places.canonical().toText(KYIV)).isEqualTo(KYIV_CANONICAL);
    }

    @Test
    void writesTextBytesStreamsAndFilesAlike() throws IOException {
        byte[] bytes = KYIV_CANONICAL.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        places.canonical().write(KYIV, out);
        Path file = folder.resolve("kyiv.json");
        places.canonical().write(KYIV, file);
        assertThat(places.canonical().toBytes(KYIV)).isEqualTo(bytes);
        assertThat(out.toByteArray()).isEqualTo(bytes);
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void theLastLayoutAskedForIsTheOneThatHolds() {
        assertThat(places.indented().canonical().toText(KYIV)).isEqualTo(KYIV_CANONICAL);
        assertThat(places.canonical().indented().toText(KYIV))
                .isEqualTo(places.indented().toText(KYIV));
    }

    @Test
    void theDigestIsTheSameWhateverTheLayout() {
        assertThat(places.digest(KYIV)).isEqualTo(KYIV_DIGEST);
        assertThat(places.indented().digest(KYIV)).isEqualTo(KYIV_DIGEST);
        assertThat(places.canonical().digest(KYIV)).isEqualTo(KYIV_DIGEST);
    }

    @Test
    void theDigestIsOneThatASourceCanHave() {
        assertThat(places.digest(KYIV)).matches("sha-256:[0-9a-f]{64}");
    }

    /** RFC 8785, section 3.2.2; but for the first number, of which the RFC has one digit more than a double holds. */
    @Test
    void writesTheSampleOfTheRfc() {
        String sample = """
            {"name": {"en": "Sample"},
             "numbers": [333333333.3333333, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
             "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
             "literals": [null, true, false]}
            """;
        assertThat(canonical(sample)).isEqualTo("""
            {"literals":[null,true,false],"name":{"en":"Sample"},\
            "numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],\
            "string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
        assertThatThrownBy(() -> canonical(sample.replace("333.3333333", "333.33333329")))
                .hasMessage(
                        "/numbers/0: expected a number that an IEEE double holds exactly; found 333333333.33333329");
    }

    /** RFC 8785, section 3.2.3. */
    @Test
    void sortsNamesByCodeUnitsAsTheSampleOfTheRfc() {
        String canonical = canonical("""
            {"name": {"en": "Sample"},
             "\\u20ac": "Euro Sign",
             "\\r": "Carriage Return",
             "\\ufb33": "Hebrew Letter Dalet With Dagesh",
             "1": "One",
             "\\ud83d\\ude00": "Emoji: Grinning Face",
             "\\u0080": "Control",
             "\\u00f6": "Latin Small Letter O With Diaeresis"}
            """);
        assertThat(canonical).isEqualTo("""
            {"\\r":"Carriage Return","1":"One","name":{"en":"Sample"},"\u0080":"Control",\
            "ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face",\
            "\uFB33":"Hebrew Letter Dalet With Dagesh"}""");
    }

    @Test
    void sortsUnknownPropertiesAmongTheKnownOnesAtEveryDepth() {
        assertThat(canonical("""
            {"name": {"uk": "Київ", "en": "Kyiv"}, "zone": [{"b": {"d": 1, "c": 2}, "a": 3}], "area": {},
             "identifiers": [{"value": "Q1899", "scheme": "wikidata", "by": [], "since": null}]}
            """)).isEqualTo("""
            {"area":{},"identifiers":[{"by":[],"scheme":"wikidata","since":null,"value":"Q1899"}],\
            "name":{"en":"Kyiv","uk":"Київ"},"zone":[{"a":3,"b":{"c":2,"d":1}}]}""");
    }

    @Test
    void sortsANameBeforeALongerOneAndCapitalsBeforeSmallLetters() {
        assertThat(canonical("""
            {"namesake": 1, "nam": 2, "name": {"en": "x"}, "Name": 3, "name-": 4, "": 5, "I": 6, "ı": 7, "i": 8}
            """))
                .isEqualTo(
                        "{\"\":5,\"I\":6,\"Name\":3,\"i\":8,\"nam\":2,\"name\":{\"en\":\"x\"},\"name-\":4,\"namesake\":1,\"ı\":7}");
    }

    @Test
    void escapesControlsQuotationMarksAndBackslashesAndNothingElse() {
        String controls = IntStream.range(1, 0x20).mapToObj(Character::toString).collect(Collectors.joining());
        assertThat(JsonWriter.of(Text.class)
                        .canonical()
                        .toText(Text.en(controls + "\"\\/\u007F\u0085\u2028\uFEFF<é😀")))
                .isEqualTo(
                        "{\"en\":\"\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                                + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d"
                                + "\\u001e\\u001f\\\"\\\\/\u007F\u0085\u2028\uFEFF<é😀\"}");
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0", "1, 1E0", "-0, 0.0", "1e2, 100", "0.1, 0.10", "1e-7, 0.0000001"})
    void numbersThatAreWrittenInTwoWaysHaveOneDigest(String one, String other) {
        assertThat(places.digest(with(new JsonNumber(one)))).isEqualTo(places.digest(with(new JsonNumber(other))));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"name\":{\"en\":\"x\"},\"later\":1e400}', /later, 1e400",
        "'{\"name\":{\"en\":\"x\"},\"later\":[0,{\"b\":[],\"a\":[1,[-9007199254740993]]}]}', /later/1/a/1/0, -9007199254740993",
        "'{\"name\":{\"en\":\"x\"},\"a/b~c\":{\"\":0.10000000000000001}}', /a~1b~0c/, 0.10000000000000001",
        "'{\"name\":{\"en\":\"x\"},\"identifiers\":[{\"scheme\":\"a\",\"value\":\"b\",\"n\":1},{\"scheme\":\"a\",\"value\":\"b\",\"n\":1e-400}]}', /identifiers/1/n, 1e-400"
    })
    void refusesANumberThatADoubleDoesNotHoldByItsPointer(String json, String pointer, String lexeme) {
        Place place = JsonReader.of(Place.class).read(json);
        List<CanonicalFormException> refusals = List.of(
                refusal(() -> places.canonical().toBytes(place)),
                refusal(() -> places.canonical().toText(place)),
                refusal(() -> places.canonical().write(place, new ByteArrayOutputStream())),
                refusal(() -> places.canonical().write(place, folder.resolve("refused.json"))),
                refusal(() -> places.digest(place)));
        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal.pointer()).isEqualTo(pointer);
            assertThat(refusal.expected()).isEqualTo("a number that an IEEE double holds exactly");
            assertThat(refusal.found()).isEqualTo(lexeme);
            assertThat(refusal).hasMessage(pointer + ": expected " + refusal.expected() + "; found " + lexeme);
        });
        assertThat(folder.resolve("refused.json")).doesNotExist();
    }

    @Test
    void refusesANumberInsideAnEntityOfAnUnknownType() {
        Dossier dossier = JsonReader.of(Dossier.class).read("""
            {"format": "rapporteur/1", "sources": [{"type": "Recording", "minutes": 1e999, "id": "r"},
                {"type": "Source", "id": "s"}]}
            """);
        assertThat(refusal(() -> JsonWriter.of(Dossier.class).digest(dossier)).pointer())
                .as("where the writer puts it: behind the known ones")
                .isEqualTo("/sources/1/minutes");
    }

    @Test
    void aRefusalIsOneShortLine() {
        Place place = KYIV.toBuilder()
                .extensions(Extensions.of(Map.of("a\nb", new JsonNumber("1".repeat(1000)))))
                .build();
        assertThat(refusal(() -> places.digest(place)))
                .hasMessage("/a\\u000Ab: expected a number that an IEEE double holds exactly; found " + "1".repeat(80)
                        + "...");
    }

    @Test
    void refusesAnUnknownPropertyThatBearsTheNameOfAKnownOne() {
        Place place = KYIV.toBuilder()
                .extensions(Extensions.of(Map.of("country", new JsonString("UA"))))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> places.digest(place))
                .withMessage("Place.extensions: must not hold a property of Place; was \"country\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullByTheNameOfTheParameter() {
        assertThatNullPointerException().isThrownBy(() -> places.digest(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> places.canonical().toBytes(null))
                .withMessage("value");
    }

    @TestFactory
    Stream<DynamicTest> goldenFilesHaveTheCanonicalFormThatAnotherImplementationGives() {
        return each((type, file) -> {
            Optional<String> expected = CanonicalTree.of(Tree.of(file.rewritten()));
            assertThat(canonicalOf(type, file.bytes())).isEqualTo(expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> canonicalFormsReadBackEqualAndAreTheirOwnCanonicalForm() {
        return each((type, file) -> canonicalOf(type, file.bytes()).ifPresent(canonical -> {
            Object value = file.reader().read(file.bytes());
            boolean asWritten = CanonicalTree.numbers(tree(file))
                    .allMatch(lexeme ->
                            lexeme.characters().equals(CanonicalTree.number(Double.parseDouble(lexeme.characters()))));
            if (asWritten) {
                assertThat(file.reader().read(canonical)).isEqualTo(value);
            }
            assertThat(canonicalOf(type, canonical.getBytes(StandardCharsets.UTF_8)))
                    .contains(canonical);
        }));
    }

    @Test
    void allGoldenFilesButAFewHaveACanonicalForm() {
        List<String> refused = goldenFiles()
                .filter(file -> canonicalOf(file.javaType(), file.bytes()).isEmpty())
                .map(Case::toString)
                .toList();
        assertThat(refused).contains("syntax/valid/number-of-1000-characters.json");
        assertThat(refused.size() * 10L).isLessThan(goldenFiles().count());
    }

    @TestFactory
    Stream<DynamicTest> theOrderOfPropertiesInADocumentDoesNotChangeItsDigest() {
        Random random = new Random(SEED);
        return each((type, file) -> {
            Optional<String> canonical = canonicalOf(type, file.bytes());
            Object tree = tree(file);
            for (int i = 0; i < 5; i++) {
                String shuffled = CanonicalTree.inOrder(tree, members -> shuffled(members, random));
                assertThat(canonicalOf(type, shuffled.getBytes(StandardCharsets.UTF_8)))
                        .as("-Drapporteur.seed=%s, %s", SEED, shuffled)
                        .isEqualTo(canonical);
            }
        });
    }

    @Test
    void equalValuesHaveEqualBytesAndDigestsOrAreRefusedAlike() {
        RandomDossiers random = new RandomDossiers(SEED, true);
        RandomDossiers again = new RandomDossiers(SEED, true);
        List<Class<?>> types = random.byType().keySet().stream()
                .sorted(Comparator.<Class<?>, String>comparing(Class::getName))
                .toList();
        int[] outcomes = new int[2];
        for (Class<?> type : types) {
            for (int i = 0; i < Share.of(50); i++) {
                outcomes[check(type, random, again) ? 1 : 0]++;
            }
        }
        assertThat(outcomes[0]).as("refused").isGreaterThan(Share.of(50));
        assertThat(outcomes[1]).as("written").isGreaterThan(Share.of(500));
    }

    private static <T> boolean check(Class<T> type, RandomDossiers random, RandomDossiers again) {
        T value = type.cast(random.byType().get(type).get());
        T same = type.cast(again.byType().get(type).get());
        JsonWriter<T> writer = JsonWriter.of(type);
        Optional<String> canonical = canonical(type, value);
        assertThat(canonical)
                .as("-Drapporteur.seed=%s", SEED)
                .isEqualTo(expected(type, value))
                .isEqualTo(canonical(type, same));
        canonical.ifPresent(text -> {
            T back = JsonReader.of(type).read(text);
            assertThat(canonical(type, back)).contains(text);
            assertThat(writer.digest(value)).isEqualTo(writer.digest(same)).isEqualTo(writer.digest(back));
        });
        return canonical.isPresent();
    }

    /** The canonical form, unless the value was refused for a number; then the digest is refused as well. */
    private static <T> Optional<String> canonical(Class<T> type, T value) {
        JsonWriter<T> writer = JsonWriter.of(type);
        try {
            return Optional.of(writer.canonical().toText(value));
        } catch (CanonicalFormException e) {
            assertThat(refusal(() -> writer.digest(value))).hasMessage(e.getMessage());
            assertThat(at(Tree.of(writer.toBytes(value)), e.pointer()))
                    .isInstanceOfSatisfying(Tree.Lexeme.class, number -> {
                        assertThat(number.characters()).startsWith(e.found().replaceFirst("\\.{3}$", ""));
                        assertThat(CanonicalTree.isHeld(number)).isFalse();
                    });
            return Optional.empty();
        }
    }

    private static <T> Optional<String> canonicalOf(Class<T> type, byte[] json) {
        return canonical(type, JsonReader.of(type).read(json));
    }

    private static String canonical(String place) {
        return JsonWriter.of(Place.class)
                .canonical()
                .toText(JsonReader.of(Place.class).read(place));
    }

    /** What is in the file itself; {@link Tree} knows no byte order mark. */
    private static @Nullable Object tree(Case file) {
        return Tree.of(new String(file.bytes(), StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", ""));
    }

    /** The form that has to come out; Java calls the smallest double, a known property, by a name that is not its shortest. */
    private static <T> Optional<String> expected(Class<T> type, T value) {
        String json = JsonWriter.of(type).toText(value);
        return CanonicalTree.of(Tree.of(json.replace("4.9E-324", "5E-324")));
    }

    private static Place with(JsonNumber number) {
        return KYIV.toBuilder()
                .extensions(Extensions.of(Map.of("later", number)))
                .build();
    }

    private static CanonicalFormException refusal(ThrowingCallable write) {
        return catchThrowableOfType(CanonicalFormException.class, write);
    }

    private static @Nullable Object at(@Nullable Object tree, String pointer) {
        Object member = tree;
        for (String segment : pointer.substring(1).split("/", -1)) {
            String name = segment.replace("~1", "/").replace("~0", "~");
            member = member instanceof List<?> elements
                    ? elements.get(Integer.parseInt(name))
                    : ((Map<?, ?>) Objects.requireNonNull(member)).get(name);
        }
        return member;
    }

    private interface Check {
        void accept(Class<?> type, Case file);
    }

    private static Stream<DynamicTest> each(Check check) {
        return goldenFiles()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> check.accept(file.javaType(), file)));
    }

    private static Stream<Case> goldenFiles() {
        return Stream.of(Verdict.VALID, Verdict.TOLERATED).flatMap(verdict -> Golden.cases(verdict).stream());
    }

    private static Map<String, Object> shuffled(Map<String, Object> members, Random random) {
        List<String> names = new ArrayList<>(members.keySet());
        Collections.shuffle(names, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, members.get(name)));
        return shuffled;
    }
}
