package org.rapporteur.exchange;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.fixtures.CodingRules;

/** The contract of all formats knows no JSON, and no output depends on where or when it is written. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void usersGetTheLibraryAndTheParserAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.rapporteur..", "tools.jackson.core..", "org.jspecify..")
                .because("users get no other jar; the last is needed at compile time alone")
                .check(MAIN);
    }

    @Test
    void theContractDependsOnNoFormat() {
        noClasses()
                .that()
                .resideInAPackage("org.rapporteur.exchange")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "tools.jackson..",
                        "org.rapporteur.json..",
                        "org.rapporteur.exchange.tree..",
                        "org.rapporteur.exchange.popolo.."))
                .because("formats that are not JSON keep it, too")
                .check(MAIN);
    }

    @Test
    void treesDependOnNoFormat() {
        noClasses()
                .that()
                .resideInAPackage("org.rapporteur.exchange.tree")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.rapporteur.json..", "org.rapporteur.exchange.popolo.."))
                .check(MAIN);
    }

    @Test
    void onlyTreesKnowTheParser() {
        noClasses()
                .that(DescribedPredicate.not(resideInAPackage("org.rapporteur.exchange.tree")))
                .should()
                .dependOnClassesThat(resideInAPackage("tools.jackson.."))
                .check(MAIN);
    }

    @TestFactory
    Stream<DynamicTest> rulesOfAllModules() {
        return CodingRules.tests();
    }
}
