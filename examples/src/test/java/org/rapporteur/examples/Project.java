package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A project of a user's, compiled without a warning and run in a JVM of its own.
 *
 * @param folder where its files are
 * @param jars what it has
 */
record Project(Path folder, List<Path> jars) {
    /** The same project with more jars; those that it has already are not added again. */
    Project with(List<Path> more) {
        return new Project(
                folder, Stream.concat(jars.stream(), more.stream()).distinct().toList());
    }

    Path write(String name, String content) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    void compileOnClassPath(Path... sources) {
        compile("-cp", sources);
    }

    void compileOnModulePath(Path... sources) {
        compile("-p", sources);
    }

    private void compile(String pathOption, Path... sources) {
        List<String> options = List.of("-Xlint:all", "-Werror", "-d", out().toString(), pathOption, path(jars));
        var compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)
                .getJavaFileObjects(sources);
        boolean compiled =
                compiler.getTask(said, null, null, options, null, files).call();

        assertThat(said.toString()).isEmpty();
        assertThat(compiled).isTrue();
    }

    String runOnClassPath(String mainClass) throws IOException, InterruptedException {
        return run("-cp", path(with(List.of(out())).jars), mainClass);
    }

    String runOnModulePath(String mainClass) throws IOException, InterruptedException {
        return run("-p", path(with(List.of(out())).jars), "-m", mainClass);
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private Path out() {
        return folder.resolve("out");
    }

    private static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
