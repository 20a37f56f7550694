package org.rapporteur.json.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.term.Term;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** A mapper with the module does with each golden file what the reader and the writer do. */
class MapperGoldenTest {
    /** What is told by its bytes or its characters, before any value of ours begins or after it has ended. */
    private static final Set<String> OF_THE_TEXT = Stream.of(
                    ProblemCode.ENCODING,
                    ProblemCode.SYNTAX,
                    ProblemCode.UNEXPECTED_END,
                    ProblemCode.TRAILING_CONTENT,
                    ProblemCode.LIMIT_EXCEEDED)
            .map(ProblemCode::token)
            .collect(Collectors.toUnmodifiableSet());

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new RapporteurModule()).build();

    @Test
    void thereAreFilesOfEveryVerdictAndManyTypes() {
        assertThat(GoldenFile.all().stream().filter(GoldenFile::isInvalid)).hasSizeGreaterThan(500);
        assertThat(types()).hasSizeGreaterThan(25);
    }

    @TestFactory
    Stream<DynamicTest> goodFilesAreReadAndWrittenAsByTheReaderAndTheWriter() {
        return good((file, value) -> {
            assertThat(mapper.readValue(file.bytes(), file.type())).isEqualTo(value);
            byte[] written = mapper.writeValueAsBytes(value);
            assertThat(written).isEqualTo(write(file.type(), value));
            assertThat(mapper.writerFor(file.type()).writeValueAsBytes(value)).isEqualTo(written);
        });
    }

    /** What comes back from a tree is what the reader makes of the tree's text, which may spell a number otherwise. */
    @TestFactory
    Stream<DynamicTest> goodFilesGoThroughTreesAndMaps() {
        ObjectReader exactly = mapper.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        return good((file, value) -> {
            JsonNode tree = mapper.valueToTree(value);
            String text = mapper.writeValueAsString(tree);
            assertThat(text).isEqualTo(mapper.writeValueAsString(exactly.readTree(write(file.type(), value))));

            Object again = JsonReader.of(file.type()).read(text);
            assertThat(mapper.treeToValue(tree, file.type())).isEqualTo(again);
            assertThat(mapper.convertValue(mapper.convertValue(value, Map.class), file.type()))
                    .isEqualTo(again);
            assertThat(mapper.convertValue(value, value.getClass())).isEqualTo(again);
        });
    }

    @TestFactory
    Stream<DynamicTest> badFilesHaveTheProblemThatTheReaderFinds() {
        return GoldenFile.all().stream()
                .filter(GoldenFile::isInvalid)
                .filter(file -> !OF_THE_TEXT.contains(problem(file).at("/code").asString()))
                .filter(file -> !file.isNull())
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    JsonNode expected = problem(file);
                    assertThatThrownBy(() -> mapper.readValue(file.bytes(), file.type()))
                            .isInstanceOfSatisfying(ValueProblemException.class, e -> {
                                assertThat(e.code()).hasToString(text(expected, "code"));
                                assertThat(e.pointer()).isEqualTo(text(expected, "pointer"));
                                assertThat(e.expected()).isEqualTo(text(expected, "expected"));
                                assertThat(e.found()).isEqualTo(text(expected, "found"));
                            });
                }));
    }

    @Test
    void termsOfEveryVocabularyAreReadAndWrittenAsStrings() {
        List<Class<?>> vocabularies = vocabularies();
        assertThat(vocabularies).hasSizeGreaterThan(20);
        for (Class<?> type : vocabularies) {
            Term term = (Term) mapper.readValue("\"" + anyToken(type) + "\"", type);
            assertThat(term.token()).as(type.getName()).isEqualTo(anyToken(type));
            assertThat(mapper.writeValueAsString(term)).isEqualTo("\"" + term.token() + "\"");
        }
    }

    /** What the accessors of the model give, alone or in a list or an optional. */
    private static List<Class<?>> vocabularies() {
        return types().stream()
                .flatMap(type -> Stream.of(type.getMethods()))
                .map(Method::getGenericReturnType)
                .map(type -> type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : type)
                .<Class<?>>mapMulti((type, found) -> {
                    if (type instanceof Class<?> vocabulary && Term.class.isAssignableFrom(vocabulary)) {
                        found.accept(vocabulary);
                    }
                })
                .distinct()
                .toList();
    }

    private static String anyToken(Class<?> vocabulary) {
        return vocabulary.isEnum() ? ((Term) vocabulary.getEnumConstants()[0]).token() : "later";
    }

    private static List<Class<?>> types() {
        return GoldenFile.all().stream()
                .<Class<?>>map(GoldenFile::type)
                .distinct()
                .toList();
    }

    private interface Check {
        void of(GoldenFile file, Object value) throws Exception;
    }

    private static Stream<DynamicTest> good(Check check) {
        return GoldenFile.all().stream()
                .filter(file -> !file.isInvalid())
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> check.of(file, JsonReader.of(file.type()).read(file.bytes()))));
    }

    private JsonNode problem(GoldenFile file) {
        return mapper.readTree(file.problem());
    }

    private static String text(JsonNode problem, String name) {
        return problem.get(name).asString();
    }

    private static <T> byte[] write(Class<T> type, Object value) {
        return JsonWriter.of(type).toBytes(type.cast(value));
    }
}
