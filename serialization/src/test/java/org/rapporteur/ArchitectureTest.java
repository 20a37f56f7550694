package org.rapporteur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Arrows between packages point one way, and no output depends on where or when it is written. */
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

    private static final String SHAPE = "org.rapporteur.json.shape..";
    private static final String FAST = "org.rapporteur.json.fast..";
    private static final String JSON = "org.rapporteur.json..";

    /** The classes that are loaded only for a format whose jar is there. */
    private static final String FORMATS = "org\\.rapporteur\\.json\\.(Cbor|Smile|Yaml|YamlTokens|YamlOutput)";

    private static final String EXCHANGE = "org.rapporteur.exchange..";

    @Test
    void json_knows_nothing_of_exchange_formats() {
        check(noClasses()
                .that()
                .resideInAPackage(JSON)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(EXCHANGE)
                .because("arrows between packages point one way"));
    }

    @Test
    void shapes_are_known_inside_json_alone() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(JSON)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SHAPE)
                .because("the package is exported to the module for mappers alone"));
    }

    @Test
    void the_fast_way_is_known_inside_json_alone() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(JSON)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(FAST)
                .because("the package is not exported"));
    }

    @Test
    void shapes_know_nothing_of_the_fast_way_that_is_made_from_them() {
        check(noClasses()
                .that()
                .resideInAPackage(SHAPE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(FAST)
                .because("arrows between packages point one way"));
    }

    @Test
    void the_fast_way_does_without_a_parser() {
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
    void no_exported_signature_speaks_of_shapes() {
        check(noCodeUnits()
                .that()
                .areDeclaredInClassesThat(resideOutsideOfPackages(SHAPE, FAST).and(modifier(PUBLIC)))
                .and(modifier(PUBLIC).or(modifier(PROTECTED)))
                .should(speakOf(resideInAnyPackage(SHAPE, FAST)))
                .because("users could not name the type"));
    }

    @Test
    void every_class_has_a_place_in_the_order() {
        check(classes().should().resideInAnyPackage(JSON, EXCHANGE));
    }

    @Test
    void serialization_depends_on_core_and_streaming_jackson_alone() {
        check(classes()
                .that()
                .haveNameNotMatching(FORMATS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.rapporteur..", "tools.jackson.core..", "org.jspecify..")
                .because("users get no other jar; the last is needed at compile time alone"));
    }

    @Test
    void nothing_knows_a_mapper() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..")
                .because("the jars of the formats bring one, which other users do not have"));
    }

    @Test
    void only_what_reads_and_writes_a_format_knows_the_optional_jars() {
        check(noClasses()
                .that()
                .haveNameNotMatching(FORMATS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.dataformat..", "org.snakeyaml..")
                .because("they need not be there"));
    }

    @Test
    void nothing_asks_the_clock_the_machine_or_its_settings() {
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
    void nothing_leaves_locale_or_charset_to_chance() {
        check(noClasses()
                .should()
                .accessTargetWhere(target(
                        "take the default locale or charset",
                        access -> WITHOUT_LOCALE_OR_CHARSET.contains(access.getFullName())))
                .because("a Turkish locale or a Latin-1 machine changes what they give; state Locale.ROOT or UTF-8"));
    }

    @Test
    void nothing_prints() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @Test
    void only_exceptions_and_enums_are_serializable() {
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
    void every_package_says_what_may_be_null() {
        check(classes()
                .should(be(describe(
                        "in a package whose package-info is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")))));
    }

    private static ArchCondition<JavaCodeUnit> speakOf(DescribedPredicate<JavaClass> type) {
        return have(describe(
                "a parameter or result that speaks of a type that does " + type.getDescription(),
                unit -> type.test(unit.getRawReturnType())
                        || unit.getRawParameterTypes().stream().anyMatch(type)));
    }

    private static DescribedPredicate<JavaAccess<?>> target(String doing, Predicate<AccessTarget> which) {
        return describe(doing, access -> which.test(access.getTarget()));
    }

    /** A rule about a package that has no classes yet holds. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }
}
