package org.rapporteur;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.fixtures.CodingRules;

/** Arrows between packages point one way, and nothing in core depends on where or when it runs. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final String TEXT = "org.rapporteur.text..";
    private static final String TERM = "org.rapporteur.model.term..";
    private static final String TIME = "org.rapporteur.time..";
    private static final String MODEL = "org.rapporteur.model..";
    private static final String ANSWER = "org.rapporteur.dossier.answer..";
    private static final String DOSSIER = "org.rapporteur.dossier..";
    private static final String FUSE = "org.rapporteur.dossier.fuse..";
    private static final String MERGE = "org.rapporteur.dossier.merge..";
    private static final String DIFF = "org.rapporteur.dossier.diff..";
    private static final String NAME = "org.rapporteur.dossier.name..";
    private static final String TIMELINE = "org.rapporteur.dossier.timeline..";
    private static final String PROVENANCE = "org.rapporteur.dossier.provenance..";
    private static final String VALIDATION = "org.rapporteur.validation..";

    @TestFactory
    Stream<DynamicTest> theCodeKeepsTheCodingRules() {
        return CodingRules.tests();
    }

    @Test
    void vocabulariesUseNoOtherPackage() {
        usesOnly(TERM, TERM, TEXT);
    }

    @Test
    void datesUseNoOtherPackage() {
        usesOnly(TIME, TIME, TEXT);
    }

    @Test
    void theModelUsesVocabulariesAndDates() {
        usesOnly(MODEL, MODEL, TIME, TEXT);
    }

    @Test
    void answersUseTheModelAndItsProperties() {
        usesOnly(ANSWER, ANSWER, MODEL, TIME, TEXT);
    }

    @Test
    void queriesUseTheModelAndItsProperties() {
        usesOnly(DOSSIER, DOSSIER, MODEL, TIME, TEXT);
    }

    @Test
    void differencesUseTheModelAndItsProperties() {
        usesOnly(DIFF, DIFF, MODEL, TIME, TEXT);
    }

    @Test
    void mergingUsesTheModelAndItsProperties() {
        usesOnly(MERGE, MERGE, MODEL, TIME, TEXT);
    }

    @Test
    void fusingUsesMergesAndNames() {
        usesOnly(FUSE, FUSE, MERGE, NAME, MODEL, TIME, TEXT);
    }

    @Test
    void namesAndTimelinesAreOfRecordsAndNotOfAnIndex() {
        usesOnly(NAME, NAME, MODEL, TEXT);
        usesOnly(TIMELINE, TIMELINE, ANSWER, MODEL, TIME, TEXT);
    }

    @Test
    void provenanceIsOfRecordsAndNotOfAnIndex() {
        usesOnly(PROVENANCE, PROVENANCE, MODEL, TIME, TEXT);
    }

    @Test
    void validationUsesTheModelAndQueries() {
        usesOnly(VALIDATION, VALIDATION, DOSSIER, MODEL, TIME, TEXT);
    }

    @Test
    void everyClassHasAPlaceInTheOrder() {
        check(classes().should().resideInAnyPackage(TEXT, TIME, MODEL, DOSSIER, VALIDATION));
    }

    @Test
    void coreDependsOnTheJdkAlone() {
        check(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.rapporteur..",
                        "org.immutables..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.annotation..")
                .because("users get no other jar; the last three are needed at compile time alone"));
    }

    private static void usesOnly(String layer, String... used) {
        check(noClasses()
                .that()
                .resideInAPackage(layer)
                .should()
                .dependOnClassesThat(resideInAPackage("org.rapporteur..").and(not(resideInAnyPackage(used))))
                .because("arrows between packages point one way"));
    }

    /** A rule about a package that has no classes yet holds. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }
}
