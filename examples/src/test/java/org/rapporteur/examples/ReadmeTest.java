package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README compiles in a project that has only our two jars, without a warning, and runs there. */
class ReadmeTest {
    @TempDir
    private Path folder;

    @Test
    void compilesAndRunsOnAClassPathOfTheTwoJars() throws Exception {
        Project project = new Project(folder, Jar.OURS);
        project.compileOnClassPath(project.write("Example.java", example()));

        assertThat(project.with(Jar.STREAMING).runOnClassPath("Example")).isEqualTo(printed());
    }

    @Test
    void compilesAndRunsOnAModulePathOfTheTwoJars() throws Exception {
        Project project = new Project(folder, Jar.OURS);
        project.compileOnModulePath(
                project.write("module-info.java", "module app { requires org.rapporteur.serialization; }"),
                project.write("app/Example.java", "package app;" + example()));

        assertThat(project.with(Jar.STREAMING).runOnModulePath("app/app.Example"))
                .isEqualTo(printed());
    }

    private static String example() throws IOException {
        return readme().contents("java").get(0);
    }

    /** What the README says that the example prints. */
    private static String printed() throws IOException {
        return readme().contents("text").get(0) + readme().contents("json").get(0);
    }

    private static Page readme() throws IOException {
        return Page.of("README.md");
    }
}
