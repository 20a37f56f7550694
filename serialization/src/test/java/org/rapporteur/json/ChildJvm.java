package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM like this one, on the same class path, with memory of its own. */
public final class ChildJvm {
    private ChildJvm() {}

    /** Whether tests run on the module path: those that need a child run on the class path alone, once is enough. */
    static boolean onModulePath() {
        return ChildJvm.class.getModule().isNamed();
    }

    /** Runs a program with options of the JVM and arguments of its own; what it printed. */
    public static String run(List<String> options, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** Runs {@code java} with these arguments; what it printed. */
    public static String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        return said;
    }
}
