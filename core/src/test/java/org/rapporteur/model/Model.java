package org.rapporteur.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The package as reflection sees it, so that no test needs a list of types or attributes that could be out of date. */
final class Model {
    private static final Path CLASSES = classes();
    private static final List<Class<?>> BUILT_TYPES = findBuiltTypes();
    private static final Map<Class<?>, List<Method>> ATTRIBUTES = new ConcurrentHashMap<>();

    private Model() {}

    /** The classes of a package, nested ones too, that are as public as all they are nested in; ordered by name. */
    static List<Class<?>> publicTypes(String packageName) {
        try (Stream<Path> files = Files.list(CLASSES.resolve(packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> load(packageName + '.' + file.substring(0, file.length() - ".class".length())))
                    .filter(Model::isPublic)
                    .sorted(Comparator.comparing(Class::getName))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Class<?>> publicTypes() {
        return publicTypes(Model.class.getPackageName());
    }

    /** The types that a builder builds, ordered by name. */
    static List<Class<?>> builtTypes() {
        return BUILT_TYPES;
    }

    private static List<Class<?>> findBuiltTypes() {
        return publicTypes().stream()
                .filter(type -> type.isInterface() && method(type, "builder").isPresent())
                .collect(Collectors.toUnmodifiableList());
    }

    /** The accessors of a type with a builder, inherited ones too, ordered by name. */
    static List<Method> attributes(Class<?> type) {
        return ATTRIBUTES.computeIfAbsent(type, Model::findAttributes);
    }

    private static List<Method> findAttributes(Class<?> type) {
        Set<String> stored = Arrays.stream(implementation(type).getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && stored.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    static Stream<DynamicTest> eachType(Consumer<Class<?>> check) {
        return builtTypes().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> check.accept(type)));
    }

    /** Runs a check so that its failure says which method it was about. */
    static void naming(Method method, Runnable check) {
        try {
            check.run();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(method + ": " + e.getMessage(), e);
        }
    }

    static Class<?> implementation(Class<?> type) {
        return type.getPermittedSubclasses()[0];
    }

    static Object builder(Class<?> type) {
        return call(method(type, "builder").orElseThrow(), null);
    }

    /** Gives an attribute a value of its own type: what is optional as an Optional, a list as a whole. */
    static void set(Object builder, Method attribute, Object value) {
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(attribute.getName())
                        && method.getParameterCount() == 1
                        && boxed(method.getParameterTypes()[0]).isInstance(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No setter for " + attribute));
        call(setter, builder, value);
    }

    static Object build(Object builder) {
        return call(method(builder.getClass(), "build").orElseThrow(), builder);
    }

    static Optional<Method> method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return Optional.of(type.getMethod(name, parameters));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    /** Calls a method; what it throws comes out as it is. */
    static Object call(Method method, Object receiver, Object... arguments) {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(method + " threw", e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    static Set<String> sorted(Stream<String> lines) {
        return lines.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == int.class) {
            return Integer.class;
        }
        if (type == double.class) {
            return Double.class;
        }
        return type == boolean.class ? Boolean.class : type;
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null ? !type.isAnonymousClass() : isPublic(outer));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Model.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(Dossier.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
