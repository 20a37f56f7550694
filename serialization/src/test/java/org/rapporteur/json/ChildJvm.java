package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM like this one, with the same classes on its class path, and with memory of its own. */
public final class ChildJvm {
    private ChildJvm() {}

    /** Runs a program with options of the JVM and arguments of its own; what it printed. */
    public static String run(List<String> options, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        return run(command(options, program, arguments));
    }

    /** Starts a program, which is not waited for. */
    public static Process start(List<String> options, Class<?> program, String... arguments) throws IOException {
        return start(command(options, program, arguments));
    }

    private static List<String> command(List<String> options, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", classPath(), program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What is on the module path and on the class path here; the tests themselves are on neither if they are in a module. */
    private static String classPath() {
        return Stream.of(
                        System.getProperty("jdk.module.path"),
                        Path.of("target", "test-classes").toString(),
                        System.getProperty("java.class.path"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs {@code java} with these arguments; what it printed. */
    public static String run(List<String> arguments) throws IOException, InterruptedException {
        Process child = start(arguments);
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        return said;
    }

    private static Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
