package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.json.databind.RapporteurModule;
import org.rapporteur.json.databind.ValueProblemException;
import org.rapporteur.model.term.Term;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A mapper with the module reads and writes what the reader and the writer do. */
class MapperRoundTripTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20230824L);
    private static final int VALUES = 20;

    /** What is told by its bytes or its characters, before any value of ours begins or after it has ended. */
    private static final Set<ProblemCode> OF_THE_TEXT = Set.of(
            ProblemCode.ENCODING,
            ProblemCode.SYNTAX,
            ProblemCode.UNEXPECTED_END,
            ProblemCode.TRAILING_CONTENT,
            ProblemCode.LIMIT_EXCEEDED);

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new RapporteurModule()).build();

    @TestFactory
    Stream<DynamicTest> values_of_every_type_are_written_as_by_the_writer_and_read_back() {
        return eachType(true, (type, value) -> {
            byte[] written = mapper.writeValueAsBytes(value);
            assertThat(written).isEqualTo(write(type, value));
            assertThat(mapper.readValue(written, type)).isEqualTo(value);
            assertThat(mapper.writerFor(type).writeValueAsBytes(value)).isEqualTo(written);
        });
    }

    @TestFactory
    Stream<DynamicTest> values_of_every_type_go_through_trees_and_maps() {
        return eachType(false, (type, value) -> {
            JsonNode tree = mapper.valueToTree(value);
            assertThat(tree).isEqualTo(mapper.readTree(write(type, value)));
            assertThat(mapper.treeToValue(tree, type)).isEqualTo(value);
            assertThat(mapper.convertValue(mapper.convertValue(value, Map.class), type))
                    .isEqualTo(value);
            assertThat(mapper.convertValue(value, value.getClass())).isEqualTo(value);
        });
    }

    @TestFactory
    Stream<DynamicTest> good_golden_files_are_the_values_that_the_reader_gives() {
        return Golden.cases().stream()
                .filter(file -> file.verdict() != Golden.Verdict.INVALID)
                .filter(file -> file.bytes()[0] > 0) // a byte order mark
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    Object value = file.reader().read(file.bytes());
                    assertThat(mapper.readValue(file.bytes(), file.javaType())).isEqualTo(value);
                }));
    }

    @TestFactory
    Stream<DynamicTest> bad_golden_files_have_the_problem_that_the_reader_finds() {
        return Golden.cases(Golden.Verdict.INVALID).stream()
                .filter(file -> !OF_THE_TEXT.contains(GoldenTest.problem(file).code()))
                .filter(file -> !isNull(file)) // which a mapper reads as null, whatever the type
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    Problem expected = GoldenTest.problem(file);
                    assertThatThrownBy(() -> mapper.readValue(file.bytes(), file.javaType()))
                            .isInstanceOfSatisfying(ValueProblemException.class, e -> {
                                assertThat(e.code()).isEqualTo(expected.code());
                                assertThat(e.pointer()).isEqualTo(expected.pointer());
                                assertThat(e.expected()).isEqualTo(expected.expected());
                                assertThat(e.found()).isEqualTo(expected.found());
                            });
                }));
    }

    @Test
    void terms_of_every_vocabulary_are_read_and_written_as_strings() {
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
        return ModelTypes.built().stream()
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

    private static boolean isNull(Golden.Case file) {
        return new String(file.bytes(), StandardCharsets.UTF_8).strip().equals("null");
    }

    private interface Check {
        void of(Class<?> type, Object value) throws Exception;
    }

    private static Stream<DynamicTest> eachType(boolean extended, Check check) {
        Map<Class<?>, Supplier<?>> types = new RandomDossiers(SEED, extended).byType();
        assertThat(types.keySet()).containsAll(ModelTypes.built());
        return types.entrySet().stream()
                .map(type -> DynamicTest.dynamicTest(type.getKey().getSimpleName(), () -> {
                    for (int i = 0; i < VALUES; i++) {
                        check.of(type.getKey(), type.getValue().get());
                    }
                }));
    }

    private static <T> byte[] write(Class<T> type, Object value) {
        return JsonWriter.of(type).toBytes(type.cast(value));
    }
}
