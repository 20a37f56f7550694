package org.rapporteur.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Writes the setters of all builders, and the followers of all types. */
public final class Main {
    private Main() {}

    /**
     * Writes the files that have changed, and deletes files that are no longer generated.
     *
     * @param arguments the root directory of the sources, that of the generated sources, and their module path
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        Path directory = Files.createDirectories(Path.of(arguments[1]));
        Map<String, String> files = generated(sources, arguments[2]);
        try (Stream<Path> present = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) present.filter(Files::isRegularFile)::iterator) {
                if (!files.containsKey(directory.relativize(file).toString().replace('\\', '/'))) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            boolean isNew = !Files.exists(path) || !Files.readString(path).equals(file.getValue());
            if (isNew) { // writing an unchanged file would make the compiler run again
                Files.writeString(path, file.getValue());
            }
        }
    }

    /** Returns the content of each file by its path. */
    private static Map<String, String> generated(Path sources, String modulePath) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ModelProcessor processor = new ModelProcessor();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> all = Files.list(sources.resolve(ModelProcessor.PACKAGE.replace('.', '/')))) {
            List<Path> model = all.filter(Files::isRegularFile).sorted().toList();
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(model);
            List<String> options = List.of(
                    "-proc:only", "-implicit:none", "-sourcepath", sources.toString(), "--module-path", modulePath);
            List<String> reported =
                    new ArrayList<>(); // always that classes which are still to be generated are missing
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, diagnostic -> reported.add(diagnostic.toString()), options, null, units);
            task.setProcessors(List.of(processor));
            task.call();
            if (processor.files().isEmpty()) {
                throw new IllegalStateException("no type read: " + String.join("\n", reported));
            }
        }
        return processor.files();
    }
}
