package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchNullPointerException;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every public method and constructor of the package, found by reflection, refuses null for every parameter. */
class NullArgumentsTest {
    /** Generated setters of these dereference the argument: the exception is the right one, its text is the JVM's. */
    private static final Set<Class<?>> UNNAMED_WHERE_GENERATED =
            Set.of(Optional.class, OptionalInt.class, OptionalDouble.class, Iterable.class);

    @TestFactory
    Stream<DynamicTest> builderMethodsNameTheAttribute() {
        return Model.eachType(type -> Arrays.stream(builder(type).getMethods())
                .filter(method -> !method.isBridge() && isOurs(method) && method.getParameterCount() > 0)
                .filter(method -> !method.getParameterTypes()[0].isPrimitive())
                .forEach(method -> Model.naming(method, () -> refusesNullByName(type, method))));
    }

    @Test
    void factoriesAndOtherMethodsNameTheParameter() {
        Stream<String> lines = Model.publicTypes().stream()
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getMethods()), Arrays.stream(type.getConstructors())))
                .filter(executable -> isOurs(executable) && !isTheLanguages(executable))
                .flatMap(NullArgumentsTest::refusals);

        assertThat(Model.sorted(lines)).containsExactlyElementsOf(Golden.lines("null-arguments.txt"));
    }

    private static void refusesNullByName(Class<?> type, Method method) {
        NullPointerException thrown =
                catchNullPointerException(() -> Model.call(method, Model.builder(type), arguments(method, 0)));

        assertThat(thrown).isNotNull();
        Class<?> parameter = method.getParameterTypes()[0];
        boolean generated = method.getDeclaringClass() != builder(type);
        if (!generated || !parameter.isArray() && !UNNAMED_WHERE_GENERATED.contains(parameter)) {
            String name = method.getName();
            Stream<String> attributes = Model.attributes(type).stream()
                    .map(Method::getName)
                    .filter(attribute -> isFor(attribute, name))
                    .flatMap(attribute ->
                            Stream.of(attribute, attribute + " element", type.getSimpleName() + '.' + attribute));
            assertThat(thrown.getMessage()).isIn(Model.sorted(Stream.concat(attributes, otherNames(name))));
        }
    }

    /** The parameters of the few builder methods that are for no one attribute. */
    private static Stream<String> otherNames(String method) {
        return switch (method) {
            case "copyFrom" -> Stream.of("instance");
            case "add", "addAll" -> Stream.of("entities");
            default -> Stream.of();
        };
    }

    private static boolean isFor(String attribute, String method) {
        return method.equals(attribute)
                || method.startsWith("add")
                        && attribute.regionMatches(true, 0, method, 3, Math.min(4, method.length() - 3));
    }

    private static Stream<String> refusals(Executable executable) {
        return IntStream.range(0, executable.getParameterCount())
                .filter(i -> !executable.getParameterTypes()[i].isPrimitive())
                .mapToObj(i -> described(executable) + " #" + (i + 1) + ": " + refusal(executable, i));
    }

    private static String refusal(Executable executable, int i) {
        NullPointerException thrown = catchNullPointerException(() -> {
            if (executable instanceof Method method) {
                Class<?> type = method.getDeclaringClass();
                boolean isStatic = Modifier.isStatic(method.getModifiers());
                Model.call(method, isStatic ? null : receiver(type), arguments(method, i));
            } else {
                construct(executable, i);
            }
        });
        return thrown == null ? "accepted" : thrown.getMessage();
    }

    private static void construct(Executable constructor, int i) throws Throwable {
        try {
            ((Constructor<?>) constructor).newInstance(arguments(constructor, i));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object receiver(Class<?> type) {
        if (type == IllFormedException.class) {
            return new IllFormedException("field", "expected", "value");
        }
        return type.isSealed() && !Model.builtTypes().contains(type)
                ? Samples.of(Person.class)
                : Samples.value("a", type, 0);
    }

    private static Object[] arguments(Executable executable, int without) {
        return IntStream.range(0, executable.getParameterCount())
                .mapToObj(i -> i == without
                        ? null
                        : executable.getParameterTypes()[i] == String.class
                                ? "en"
                                : Samples.value("a", executable.getGenericParameterTypes()[i], 0))
                .toArray();
    }

    private static boolean isOurs(Executable executable) {
        return executable.getDeclaringClass().getPackage() == Dossier.class.getPackage();
    }

    private static boolean isTheLanguages(Executable executable) {
        return executable.getName().equals("equals")
                || executable.getName().equals("compareTo")
                        && executable.getDeclaringClass().isEnum()
                || executable.getName().equals("valueOf")
                        && executable.getDeclaringClass().isEnum()
                || executable instanceof Method method && method.isBridge();
    }

    private static Class<?> builder(Class<?> type) {
        return Model.builder(type).getClass();
    }

    private static String described(Executable executable) {
        String owner = executable.getDeclaringClass().getName();
        String name = executable instanceof Method ? '.' + executable.getName() : "";
        return owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.')
                + name
                + Arrays.stream(executable.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
