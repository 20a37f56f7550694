package org.rapporteur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Arrows between packages point one way, and nothing in core depends on where or when it runs. */
class ArchitectureTest {
    /** Calls whose answer depends on the machine, its settings or the moment, by their full names. */
    private static final Set<String> FROM_THE_ENVIRONMENT = Set.of(
            "java.lang.Math.random()",
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.getProperties()",
            "java.lang.System.getProperty(java.lang.String)",
            "java.lang.System.getProperty(java.lang.String, java.lang.String)",
            "java.lang.System.getenv()",
            "java.lang.System.getenv(java.lang.String)",
            "java.lang.System.lineSeparator()",
            "java.lang.System.nanoTime()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.time.ZoneId.systemDefault()",
            "java.util.Date.<init>()",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.util.Random.<init>()",
            "java.util.TimeZone.getDefault()",
            "java.util.UUID.randomUUID()");

    /** Calls that take the default locale or charset without saying so, by their full names. */
    private static final Set<String> WITHOUT_LOCALE_OR_CHARSET = Set.of(
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.util.Formatter.<init>()",
            "java.util.Formatter.<init>(java.lang.Appendable)");

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final String TEXT = "org.rapporteur.text..";
    private static final String TERM = "org.rapporteur.model.term..";
    private static final String TIME = "org.rapporteur.time..";
    private static final String MODEL = "org.rapporteur.model..";
    private static final String DOSSIER = "org.rapporteur.dossier..";
    private static final String VALIDATION = "org.rapporteur.validation..";

    @Test
    void vocabulariesKnowNothingOfTheRest() {
        knowsOnly(TERM, TERM, TEXT);
    }

    @Test
    void datesKnowNothingOfTheRest() {
        knowsOnly(TIME, TIME, TEXT);
    }

    @Test
    void theModelKnowsVocabulariesAndDates() {
        knowsOnly(MODEL, MODEL, TIME, TEXT);
    }

    @Test
    void questionsToADossierKnowTheModel() {
        knowsOnly(DOSSIER, DOSSIER, MODEL, TIME, TEXT);
    }

    @Test
    void validationKnowsTheModelAndQuestionsToADossier() {
        knowsOnly(VALIDATION, VALIDATION, DOSSIER, MODEL, TIME, TEXT);
    }

    @Test
    void everyClassHasAPlaceInTheOrder() {
        check(classes().should().resideInAnyPackage(TEXT, TIME, MODEL, DOSSIER, VALIDATION));
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.rapporteur.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void coreDependsOnTheJdkAlone() {
        check(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.rapporteur..", "org.immutables..", "org.jspecify..")
                .because("users get no other jar; the last two are needed at compile time alone"));
    }

    @Test
    void nothingAsksTheClockTheMachineOrItsSettings() {
        check(noClasses()
                .should()
                .accessTargetWhere(target(
                        "read the environment",
                        access -> FROM_THE_ENVIRONMENT.contains(access.getFullName())
                                || (access.getName().equals("now")
                                        && access.getOwner().getPackageName().startsWith("java.time"))))
                .because("the same input gives the same output everywhere; take the value as a parameter"));
    }

    @Test
    void nothingLeavesLocaleOrCharsetToChance() {
        check(noClasses()
                .should()
                .accessTargetWhere(target(
                        "take the default locale or charset",
                        access -> WITHOUT_LOCALE_OR_CHARSET.contains(access.getFullName())))
                .because("a Turkish locale or a Latin-1 machine changes what they give; state Locale.ROOT or UTF-8"));
    }

    @Test
    void nothingPrints() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @Test
    void onlyExceptionsAndEnumsAreSerializable() {
        check(noClasses()
                .that()
                .areNotAssignableTo(Throwable.class)
                .and()
                .areNotEnums()
                .should()
                .beAssignableTo(Serializable.class)
                .because("a serialized form would be a second, unversioned format of documents"));
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        check(classes()
                .should(be(describe(
                        "in a package whose package-info is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")))));
    }

    private static void knowsOnly(String layer, String... known) {
        check(noClasses()
                .that()
                .resideInAPackage(layer)
                .should()
                .dependOnClassesThat(resideInAPackage("org.rapporteur..").and(not(resideInAnyPackage(known))))
                .because("arrows between packages point one way"));
    }

    private static DescribedPredicate<JavaAccess<?>> target(String doing, Predicate<AccessTarget> which) {
        return describe(doing, access -> which.test(access.getTarget()));
    }

    /** A rule about a package that has no classes yet holds. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }
}
