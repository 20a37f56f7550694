package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.json.Golden.Case;
import org.rapporteur.json.Golden.Verdict;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.read.Unknowns;

/** Each golden file is what its folder says. */
class GoldenTest {
    @TestFactory
    Stream<DynamicTest> validFilesAreWrittenBackByteForByte() {
        return each(Verdict.VALID, file -> assertSame(file.rewritten(), file.bytes()));
    }

    @TestFactory
    Stream<DynamicTest> toleratedFilesAreWrittenBackInTheFormOfTheWriter() {
        return each(Verdict.TOLERATED, file -> {
            byte[] expected = file.sibling(".expected.json");
            assertThat(file.bytes()).as("there is something to tolerate").isNotEqualTo(expected);
            assertSame(file.rewritten(), expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenBackForToleratedFilesIsValid() {
        return each(Verdict.TOLERATED, file -> {
            byte[] expected = file.sibling(".expected.json");
            assertSame(rewrite(file.javaType(), expected), expected);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsUnknownIsWrittenBackByteForByte() {
        return each(Verdict.UNKNOWN, file -> assertSame(file.rewritten(), file.bytes()));
    }

    @TestFactory
    Stream<DynamicTest> whatIsUnknownIsAProblemWhereTheReaderRefusesIt() {
        ReadOptions refusing = ReadOptions.defaults().withUnknowns(Unknowns.REFUSE);
        return each(
                Verdict.UNKNOWN,
                file -> assertThat(file.reader(refusing).tryRead(file.bytes()).problems())
                        .containsExactly(problem(file)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsUnknownIsNotWrittenBackWhereTheReaderDropsIt() {
        ReadOptions dropping = ReadOptions.defaults().withUnknowns(Unknowns.DROP);
        return each(Verdict.UNKNOWN, file -> assertSame(file.rewritten(dropping), file.sibling(".dropped.json")));
    }

    @TestFactory
    Stream<DynamicTest> invalidFilesHaveTheirOneProblem() {
        return each(Verdict.INVALID, file -> {
            Problem expected = problem(file);
            ReadResult<?> result = file.reader().tryRead(file.bytes());
            assertThat(result.problems()).containsExactly(expected);
            assertThat(result.problems().get(0).message()).isEqualTo(expected.message());
            assertThat(result.value()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> invalidFilesHaveTheSameProblemReadFromCharacters() {
        return Golden.cases(Verdict.INVALID).stream()
                .filter(file -> problem(file).code() != ProblemCode.ENCODING)
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    String text = new String(file.bytes(), StandardCharsets.UTF_8);
                    assertThat(file.reader().tryRead(text).problems()).containsExactly(problem(file));
                }));
    }

    @TestFactory
    Stream<DynamicTest> toleratedAndValidFilesGiveEqualValuesFromBytesAndCharacters() {
        return Stream.of(Verdict.VALID, Verdict.TOLERATED)
                .flatMap(verdict -> each(verdict, file -> {
                    String text = new String(file.bytes(), StandardCharsets.UTF_8);
                    assertThat(file.reader().read(text)).isEqualTo(file.reader().read(file.bytes()));
                }));
    }

    @Test
    void everyFileOfTheSuiteBelongsToATest() {
        Set<Path> known = new HashSet<>();
        for (Case file : Golden.cases()) {
            known.add(file.file());
            switch (file.verdict()) {
                case INVALID -> known.add(file.siblingFile(".problem"));
                case TOLERATED -> known.add(file.siblingFile(".expected.json"));
                case UNKNOWN -> {
                    known.add(file.siblingFile(".problem"));
                    known.add(file.siblingFile(".dropped.json"));
                }
                case VALID -> {}
            }
        }
        assertThat(Golden.files())
                .filteredOn(file -> !file.endsWith("README.md") && !file.endsWith(".gitattributes"))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    private static Stream<DynamicTest> each(Verdict verdict, Consumer<Case> test) {
        return Golden.cases(verdict).stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> test.accept(file)));
    }

    static Problem problem(Case file) {
        Map<String, Object> members = Tree.object(file.sibling(".problem"));
        return new Problem(
                ProblemCode.valueOf(
                        text(members, "code").toUpperCase(Locale.ROOT).replace('-', '_')),
                text(members, "pointer"),
                Location.of(number(members, "line"), number(members, "column")),
                text(members, "expected"),
                text(members, "found"));
    }

    private static String text(Map<String, Object> members, String name) {
        return (String) members.get(name);
    }

    private static int number(Map<String, Object> members, String name) {
        return Integer.parseInt(((Tree.Lexeme) members.get(name)).characters());
    }

    private static void assertSame(byte[] actual, byte[] expected) {
        assertThat(new String(actual, StandardCharsets.UTF_8)).isEqualTo(new String(expected, StandardCharsets.UTF_8));
        assertThat(actual).isEqualTo(expected);
    }

    private static <T> byte[] rewrite(Class<T> type, byte[] json) {
        return JsonWriter.of(type).indented().toBytes(JsonReader.of(type).read(json));
    }
}
