package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.time.Edtf;

/** The rules that the public face of the package keeps. */
class ApiTest {
    private static final Set<Class<?>> CONTAINERS = Set.of(Optional.class, List.class, Map.class);
    private static final Set<Class<?>> SCALARS =
            Set.of(String.class, int.class, boolean.class, OptionalInt.class, OptionalDouble.class, Instant.class);

    static List<Class<?>> types() {
        return Model.publicTypes();
    }

    static List<Class<?>> builtTypes() {
        return Model.builtTypes();
    }

    @ParameterizedTest
    @MethodSource("builtTypes")
    void whatIsBuiltHasABuilderItsCopyAndExtensions(Class<?> type) {
        Class<?> builder = Model.builder(type).getClass();

        assertThat(builder.getName()).isEqualTo(type.getName() + "$Builder");
        assertThat(Modifier.isFinal(builder.getModifiers())).isTrue();
        assertThat(builder.getConstructors()).isEmpty();
        assertThat(Model.method(type, "builder").orElseThrow().getReturnType()).isEqualTo(builder);
        assertThat(Model.method(type, "toBuilder").orElseThrow().getReturnType())
                .isEqualTo(builder);
        assertThat(Model.method(type, "extensions").orElseThrow().getReturnType())
                .isEqualTo(Extensions.class);
        assertThat(Model.method(builder, "build").orElseThrow().getReturnType()).isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void hierarchiesAreClosed(Class<?> type) {
        boolean closed = Modifier.isFinal(type.getModifiers()) || type.isSealed();

        assertThat(closed).as("%s is final or sealed", type).isTrue();
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses())
                    .forEach(permitted -> assertThat(Modifier.isFinal(permitted.getModifiers()) || permitted.isSealed())
                            .as("%s is final or sealed", permitted)
                            .isTrue());
        }
    }

    @Test
    void aSwitchOverEntitiesHasTheseCases() {
        assertThat(leaves(Entity.class).map(Class::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Source",
                        "Person",
                        "State",
                        "Organization",
                        "Forum",
                        "Statement",
                        "Meeting",
                        "MembershipPosition",
                        "Membership",
                        "OtherEntity");
    }

    @ParameterizedTest
    @MethodSource("types")
    void namesAreBareNounsAndVerbs(Class<?> type) {
        assertThat(type.getSimpleName()).doesNotMatch(".*(Impl|Utils?|Helper|Manager|DTO|Vo)");
        assertThat(own(type).map(Method::getName))
                .noneMatch(name -> name.matches("(get|is[A-Z]|set)[A-Z]?.*") && !name.equals("isEmpty"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void noTypeIsSerializableButExceptionsAndEnums(Class<?> type) {
        assertThat(Serializable.class.isAssignableFrom(type))
                .isEqualTo(type.isEnum() || Throwable.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void signaturesMentionTheJdkAndThisLibraryAlone(Class<?> type) {
        own(type)
                .flatMap(method -> Stream.concat(
                        Stream.of(method.getGenericReturnType()), Arrays.stream(method.getGenericParameterTypes())))
                .flatMap(ApiTest::mentioned)
                .forEach(mentioned -> {
                    assertThat(mentioned.isPrimitive() || mentioned.getName().matches("(java|org\\.rapporteur)\\..*"))
                            .as("%s in %s", mentioned, type)
                            .isTrue();
                    assertThat(Modifier.isPublic(mentioned.getModifiers()))
                            .as("%s in %s", mentioned, type)
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("builtTypes")
    void accessorsReturnScalarsAndOwnTypesAndListsAndOptionalsOfThem(Class<?> type) {
        Model.attributes(type).forEach(accessor -> {
            Type returned = accessor.getGenericReturnType();
            Class<?> raw = Samples.raw(returned);
            Class<?> element = CONTAINERS.contains(raw) ? Samples.raw(Samples.argument(returned)) : raw;

            assertThat(SCALARS.contains(element)
                            || element == Edtf.class
                            || element.getName().startsWith("org.rapporteur.model."))
                    .as("%s", accessor)
                    .isTrue();
        });
    }

    /** So that no caller need spell out Id.of, LanguageTag.parse, Edtf.parse or Instant.parse. */
    @ParameterizedTest
    @MethodSource("builtTypes")
    void idsTagsAndDatesCanBeGivenAsStrings(Class<?> type) {
        Class<?> builder = Model.builder(type).getClass();
        Model.attributes(type).forEach(accessor -> {
            Type returned = accessor.getGenericReturnType();
            Class<?> raw = Samples.raw(returned);
            Class<?> element = CONTAINERS.contains(raw) ? Samples.raw(Samples.argument(returned)) : raw;
            if (Set.of(Id.class, LanguageTag.class, Edtf.class, Instant.class).contains(element)) {
                assertThat(own(builder).filter(method -> takesString(method, raw == List.class, accessor.getName())))
                        .as("%s from a string", accessor)
                        .hasSize(1);
            }
        });
    }

    @Test
    void methodsThatAddToListsHaveTheseNames() {
        assertThat(Model.sorted(builtTypes().stream()
                        .map(type -> Model.builder(type).getClass())
                        .flatMap(builder -> own(builder)
                                .map(method -> builder.getDeclaringClass().getSimpleName() + '.' + method.getName()))
                        .filter(name -> name.matches(".*[.]add([A-Z].*)?"))
                        .distinct()))
                .containsExactlyElementsOf(Golden.lines("add-methods.txt"));
    }

    private static boolean takesString(Method method, boolean list, String attribute) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != 1 || parameters[0] != (list ? String[].class : String.class)) {
            return false;
        }
        return list
                ? method.getName().startsWith("add")
                        && attribute.regionMatches(
                                true, 0, method.getName(), 3, method.getName().length() - 3)
                : method.getName().equals(attribute);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return builtTypes().contains(type)
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(ApiTest::leaves);
    }

    /** Groovy, SpEL and others call a method only if the class that declares it is public. */
    @ParameterizedTest
    @MethodSource("builtTypes")
    void settersCanBeCalledByReflection(Class<?> type) {
        assertThat(own(Model.builder(type).getClass()))
                .isNotEmpty()
                .allMatch(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()));
    }

    /** Returns the methods of this library. Those of a builder are bridges to inherited ones. */
    private static Stream<Method> own(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> (!method.isBridge() || type.getSimpleName().equals("Builder"))
                        && method.getDeclaringClass().getName().startsWith("org.rapporteur."));
    }

    private static Stream<Class<?>> mentioned(Type type) {
        if (type instanceof Class<?> known) {
            return Stream.of(known.isArray() ? known.getComponentType() : known);
        }
        if (type instanceof ParameterizedType parameterized) {
            return Stream.concat(
                    mentioned(parameterized.getRawType()),
                    Arrays.stream(parameterized.getActualTypeArguments()).flatMap(ApiTest::mentioned));
        }
        if (type instanceof WildcardType wildcard) {
            return Arrays.stream(wildcard.getUpperBounds()).flatMap(ApiTest::mentioned);
        }
        return type instanceof TypeVariable<?>
                ? Stream.of()
                : mentioned(((GenericArrayType) type).getGenericComponentType());
    }
}
