package org.rapporteur.json.databind;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What plugs into a mapper is a thin layer over the shapes, and depends on nothing of where it runs. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final DescribedPredicate<JavaClass> SHAPES = resideInAPackage("org.rapporteur.json.shape..");

    @Test
    void allOfItIsInOnePackageAndDependsOnTheLibraryAndTheMapperAlone() {
        classes().should().resideInAPackage("org.rapporteur.json.databind").check(MAIN);
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.rapporteur..",
                        "tools.jackson.core..",
                        "tools.jackson.databind..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify..")
                .because("users get no other jar; the last is needed at compile time alone")
                .check(MAIN);
    }

    @Test
    void ofJsonItKnowsShapesAndTheWordsOfReadersAlone() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.rapporteur.json..")
                        .and(not(resideInAnyPackage(
                                "org.rapporteur.json.databind",
                                "org.rapporteur.json.shape",
                                "org.rapporteur.json.read"))))
                .because("arrows between packages point one way")
                .check(MAIN);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.rapporteur.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void noExportedSignatureSpeaksOfShapes() {
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat(modifier(PUBLIC))
                .and(modifier(PUBLIC).or(modifier(PROTECTED)))
                .should(have(describe(
                        "a parameter or result of a shape's",
                        unit -> SHAPES.test(unit.getRawReturnType())
                                || unit.getRawParameterTypes().stream().anyMatch(SHAPES))))
                .because("users could not name the type")
                .check(MAIN);
    }

    @Test
    void nothingAsksTheClockTheMachineOrItsSettings() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(System.class, Locale.class, Charset.class, TimeZone.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .because("the same input gives the same output everywhere")
                .check(MAIN);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .because("they take the default locale or charset")
                .check(MAIN);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        classes()
                .should(be(describe(
                        "in a package whose package-info is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"))))
                .check(MAIN);
    }
}
