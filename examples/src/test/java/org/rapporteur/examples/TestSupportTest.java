package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars of classifier {@code tests} are all that a user's tests need beside AssertJ, on either path. */
class TestSupportTest {
    /** What a user's test says, beside AssertJ's own assertions. */
    private static final String APP = """
            import static org.assertj.core.api.Assertions.assertThat;
            import static org.rapporteur.testing.RapporteurAssertions.assertThat;
            import static org.rapporteur.testing.json.JsonAssertions.assertThat;

            import org.rapporteur.json.*;
            import org.rapporteur.json.read.ProblemCode;
            import org.rapporteur.model.*;
            import org.rapporteur.testing.Samples;
            import org.rapporteur.validation.*;

            public class App {
                public static void main(String[] args) {
                    Statement statement = Samples.statement().toBuilder().meeting("unheard-of").build();
                    Dossier dossier = Samples.dossier().toBuilder().statements(java.util.List.of(statement)).build();
                    Report report = RuleSet.standard().validate(dossier);
                    assertThat(report).hasError("dangling-reference").at("/statements/0/meeting").hasOnly("dangling-reference");
                    assertThat(statement).isSaidBy("speaker").cites("report");
                    assertThat(statement.id().value()).isEqualTo("statement");

                    JsonReader<Dossier> reader = JsonReader.of(Dossier.class);
                    String json = JsonWriter.of(Dossier.class).toText(dossier);
                    assertThat(reader.tryRead(json)).succeeds().isEqualTo(dossier);
                    assertThat(reader.tryRead("")).hasProblem(ProblemCode.UNEXPECTED_END).at("").onLine(1);
                    try {
                        assertThat(report).hasNoErrors();
                    } catch (AssertionError e) {
                        System.out.print(e.getMessage());
                    }
                }
            }
            """;

    private static final String SAID = """
            Expecting no errors, but the report has these findings:
              error dangling-reference /statements/0/meeting: must refer to a record of this dossier; was "unheard-of\"""";

    @TempDir
    private Path folder;

    @Test
    void onTheClassPath() throws Exception {
        Project project = new Project(folder, Jar.OURS).with(Jar.STREAMING).with(Jar.TESTING);
        project.compileOnClassPath(project.write("App.java", APP));

        assertThat(project.runOnClassPath("App")).isEqualTo(SAID);
    }

    @Test
    void onTheModulePath() throws Exception {
        Project project = new Project(folder, Jar.OURS).with(Jar.STREAMING).with(Jar.TESTING);
        project.compileOnModulePath(
                project.write("module-info.java", """
                @SuppressWarnings("requires-automatic")
                module app {
                    requires org.assertj.core;
                    requires org.rapporteur.serialization;
                    requires org.rapporteur.testing;
                    requires org.rapporteur.testing.json;
                }
                """), project.write("app/App.java", "package app;" + APP));

        assertThat(project.runOnModulePath("app/app.App")).isEqualTo(SAID);
    }

    @Test
    void eachJarHoldsOnePackageAndTheLicence() throws IOException {
        assertThat(packages(Jar.TESTING.get(0))).containsExactly("org/rapporteur/testing");
        assertThat(packages(Jar.TESTING.get(1))).containsExactly("org/rapporteur/testing/json");
    }

    private static List<String> packages(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.getEntry("META-INF/LICENSE")).isNotNull();
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> !name.endsWith("/") && !name.startsWith("META-INF/"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')))
                    .distinct()
                    .toList();
        }
    }
}
