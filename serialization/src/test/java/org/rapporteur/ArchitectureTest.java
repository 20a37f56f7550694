package org.rapporteur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.fixtures.CodingRules;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.Unknowns;

/** Arrows between packages point one way, and no output depends on where or when it is written. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** What each package of JSON may know of the others; the names are those behind {@code org.rapporteur.}. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("json.read", Set.of()),
            Map.entry("json.schema", Set.of()),
            Map.entry("json.shape", Set.of("json.read")),
            Map.entry("json.fast", Set.of("json.read", "json.shape")),
            Map.entry("json.document", Set.of("json.read", "json.shape", "json.fast")),
            Map.entry("json.canonical", Set.of("json.shape")),
            Map.entry("json.file", Set.of("json.read")),
            Map.entry("json.report", Set.of("json.read", "json.shape")),
            Map.entry("json.patch", Set.of("json.shape")),
            Map.entry(
                    "json",
                    Set.of("json.read", "json.shape", "json.fast", "json.document", "json.canonical", "json.file")),
            Map.entry(
                    "json.stream",
                    Set.of("json", "json.read", "json.shape", "json.fast", "json.document", "json.file")));

    private static final String SHAPE = "org.rapporteur.json.shape";
    private static final String FAST = "org.rapporteur.json.fast";
    private static final String JSON = "org.rapporteur.json..";

    /** The classes that are loaded only for a format whose jar is there. */
    private static final String FORMATS =
            "org\\.rapporteur\\.json\\.document\\.(Cbor|Smile|Yaml|YamlTokens|YamlOutput)";

    private static final int MOST_FILES = 35;

    @TestFactory
    Stream<DynamicTest> theCodeKeepsTheCodingRules() {
        return CodingRules.tests();
    }

    @TestFactory
    Stream<DynamicTest> arrowsBetweenPackagesPointOneWay() {
        return ARROWS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    String[] known = Stream.concat(Stream.of(row.getKey()), row.getValue().stream())
                            .map(name -> "org.rapporteur." + name)
                            .toArray(String[]::new);
                    check(noClasses()
                            .that()
                            .resideInAPackage("org.rapporteur." + row.getKey())
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(JSON).and(not(resideInAnyPackage(known)))));
                }));
    }

    @Test
    void everyPackageOfJsonHasItsArrows() {
        assertThat(ARROWS.keySet())
                .containsExactlyInAnyOrderElementsOf(MAIN.stream()
                        .map(type -> type.getPackageName().substring("org.rapporteur.".length()))
                        .filter(name -> name.startsWith("json"))
                        .collect(Collectors.toSet()));
    }

    /** Generated code is not counted: nobody looks for a file there. */
    @Test
    void noPackageHasMoreFilesThanAReaderTakesIn() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            Map<Path, Long> files = sources.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            assertThat(files).allSatisfy((folder, count) -> assertThat(count).isLessThanOrEqualTo(MOST_FILES));
        }
    }

    @Test
    void shapesKnowWhatMayBeWrongAndWhatToDoWithUnknownsAlone() {
        check(noClasses()
                .that()
                .resideInAPackage(SHAPE)
                .should()
                .dependOnClassesThat(resideInAPackage("org.rapporteur.json.read")
                        .and(not(belongToAnyOf(ProblemCode.class, Unknowns.class))))
                .because("the description of a problem does not depend on what reads"));
    }

    @Test
    void whatIsNotExportedIsKnownInsideJsonAlone() throws IOException {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(JSON)
                .should()
                .dependOnClassesThat(resideInAPackage(JSON).and(not(resideInAnyPackage(exported())))));
    }

    @Test
    void theFastWayDoesWithoutAParser() {
        check(noClasses()
                .that()
                .resideInAPackage(FAST)
                .and()
                .doNotHaveSimpleName("Utf8Encoder")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .because("it is what is there instead of one, and starts faster without"));
    }

    @Test
    void exportedSignaturesSpeakOfExportedPackagesAlone() throws IOException {
        String[] exported = exported();
        DescribedPredicate<JavaClass> hidden =
                resideInAnyPackage(JSON, "tools.jackson..", "org.snakeyaml..").and(not(resideInAnyPackage(exported)));
        check(noCodeUnits()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(exported).and(modifier(PUBLIC)))
                .and(modifier(PUBLIC).or(modifier(PROTECTED)))
                .should(speakOf(hidden))
                .because("users could not name the type"));
    }

    /** Those that are exported to everybody. */
    private static String[] exported() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .toArray(String[]::new);
        }
    }

    @Test
    void everyClassHasAPlaceInTheOrder() {
        check(classes().should().resideInAnyPackage(JSON));
    }

    @Test
    void serializationDependsOnCoreAndStreamingJacksonAlone() {
        check(classes()
                .that()
                .haveNameNotMatching(FORMATS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.rapporteur..", "tools.jackson.core..", "org.jspecify..")
                .because("users get no other jar; the last is needed at compile time alone"));
    }

    @Test
    void nothingKnowsAMapper() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..")
                .because("the jars of the formats bring one, which other users do not have"));
    }

    @Test
    void onlyWhatReadsAndWritesAFormatKnowsTheOptionalJars() {
        check(noClasses()
                .that()
                .haveNameNotMatching(FORMATS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.dataformat..", "org.snakeyaml..")
                .because("they need not be there"));
    }

    private static ArchCondition<JavaCodeUnit> speakOf(DescribedPredicate<JavaClass> type) {
        return have(describe(
                "a parameter or result that speaks of a type that does " + type.getDescription(),
                unit -> Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                        .flatMap(spoken -> spoken.getAllInvolvedRawTypes().stream())
                        .anyMatch(type)));
    }

    /** A rule about a package that has no classes yet holds. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }
}
