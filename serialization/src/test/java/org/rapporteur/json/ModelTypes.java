package org.rapporteur.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.model.Dossier;

/** The public types of the model, found where its classes lie: in a folder or in a jar. */
public final class ModelTypes {
    private ModelTypes() {}

    /** The types that have a builder. */
    static List<Class<?>> built() {
        return all().stream().filter(ModelTypes::hasBuilder).toList();
    }

    private static List<Class<?>> all() {
        try {
            URI dossier = Objects.requireNonNull(Dossier.class.getResource("Dossier.class"))
                    .toURI();
            if (!dossier.getScheme().equals("jar")) {
                return in(Objects.requireNonNull(Path.of(dossier).getParent()));
            }
            try (FileSystem jar = FileSystems.newFileSystem(dossier, Map.of())) {
                return in(jar.getPath("/" + Dossier.class.getPackageName().replace('.', '/')));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .sorted()
                    .<Class<?>>map(name -> load(name.replace(".class", "")))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> load(String simpleName) {
        try {
            return Class.forName(Dossier.class.getPackageName() + '.' + simpleName);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasBuilder(Class<?> type) {
        return Stream.of(type.getMethods())
                .anyMatch(method -> method.getName().equals("builder")
                        && Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0);
    }
}
