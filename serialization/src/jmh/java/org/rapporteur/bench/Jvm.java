package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts JVMs for single variants, all with the same options and the class path of this one. */
final class Jvm {
    /** A heap of a fixed size, the plainest collector, and no complaint about how some libraries reach into the JDK. */
    private static final List<String> OPTIONS = List.of(
            "-Xms512m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "--sun-misc-unsafe-memory-access=allow");

    private Jvm() {}

    static ProcessBuilder of(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
