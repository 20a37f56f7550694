package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.json.Golden.Verdict;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.OtherEntity;

/** Nothing that is read and written is without golden files, and no problem without an input that has it. */
class GoldenCoverageTest {
    @TestFactory
    Stream<DynamicTest> everyTypeOfTheModelIsReadAndWritten() {
        return each(type -> {
            assertThat(JsonReader.of(Golden.javaTypes().get(type))).isNotNull();
            assertThat(JsonWriter.of(Golden.javaTypes().get(type))).isNotNull();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyTypeOfTheModelHasValidToleratedAndInvalidFiles() {
        return each(type -> assertThat(List.of(Verdict.VALID, Verdict.TOLERATED, Verdict.INVALID))
                .allSatisfy(verdict -> assertThat(Golden.cases(type, verdict)).isNotEmpty()));
    }

    @Test
    void everyFolderIsOfAType() {
        assertThat(Golden.folders())
                .containsExactlyInAnyOrderElementsOf(Golden.javaTypes().keySet());
    }

    @Test
    void theModelIsFoundWhereItsClassesLie() {
        assertThat(ModelTypes.built()).hasSizeGreaterThanOrEqualTo(25).contains(Dossier.class, OtherEntity.class);
    }

    @Test
    void theSuiteIsLarge() {
        assertThat(Golden.cases()).hasSizeGreaterThanOrEqualTo(300);
    }

    /** But for that which no document has by itself. */
    @Test
    void everyProblemCodeHasAFileThatHasIt() {
        Set<ProblemCode> produced = Stream.of(Verdict.INVALID, Verdict.UNKNOWN)
                .flatMap(verdict -> Golden.cases(verdict).stream())
                .map(file -> GoldenTest.problem(file).code())
                .collect(Collectors.toSet());
        assertThat(produced)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(ProblemCode.FILE_CHANGED)));
    }

    private static Stream<DynamicTest> each(Consumer<String> test) {
        return Golden.javaTypes().keySet().stream().map(type -> DynamicTest.dynamicTest(type, () -> test.accept(type)));
    }
}
