package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own mapper, of Jackson 2, of Jackson 3 or of both, lives beside the library on either path. */
class MapperTest {
    /** Hands part of a message, which a mapper of Jackson 2 has read, to our reader, and puts back what our writer gives. */
    private static final String WITH_JACKSON_2 = """
            import com.fasterxml.jackson.databind.JsonNode;
            import com.fasterxml.jackson.databind.ObjectMapper;
            import org.rapporteur.json.*;
            import org.rapporteur.model.*;

            public class App {
                public static class Message {
                    public String topic;
                    public JsonNode body;
                }

                public static void main(String[] args) throws Exception {
                    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
                    String json = "{'topic':'places','body':{'unknown':1.50,'name':{'en':'Lviv'}}}".replace((char) 39, (char) 34);
                    Message message = mapper.readValue(json, Message.class);
                    Place place = JsonReader.of(Place.class).read(message.body.toString());
                    message.body = mapper.readTree(JsonWriter.of(Place.class).toText(place));
                    System.out.print(mapper.writeValueAsString(message));
                }
            }
            """;

    /** Reads a record that holds a type of ours by a mapper of Jackson 3, and writes the record's other half by one of Jackson 2. */
    private static final String WITH_BOTH = """
            import org.rapporteur.model.*;

            public class App {
                public record Pin(String label, Place place) {}

                public static void main(String[] args) throws Exception {
                    var mapper = tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
                    var older = new com.fasterxml.jackson.databind.ObjectMapper();
                    String json = "{'label':'home','place':{'name':{'en':'Lviv'}}}".replace((char) 39, (char) 34);
                    Pin pin = mapper.readValue(json, Pin.class);
                    System.out.print(older.writeValueAsString(pin.label()) + mapper.writeValueAsString(pin));
                    try {
                        mapper.readValue(json.replace("en", "1"), Pin.class);
                    } catch (tools.jackson.databind.DatabindException e) {
                        System.out.print(e.getMessage());
                    }
                }
            }
            """;

    private static final String SAID_BY_JACKSON_2 =
            "{\"topic\":\"places\",\"body\":{\"name\":{\"en\":\"Lviv\"},\"unknown\":1.5}}";

    private static final String SAID_BY_BOTH = "\"home\"{\"label\":\"home\",\"place\":{\"name\":{\"en\":\"Lviv\"}}}"
            + "/place/name/1: ill-formed-value: expected a BCP 47 language tag such as uk or sr-Cyrl-BA; found \"1\"";

    /** Writes and reads the record of docs/mapper.md in a module. */
    private static final String CLIPPING = """
            package app;

            import java.util.List;
            import org.rapporteur.model.*;

            public class App {
                record Clipping(String desk, List<Statement> statements) {}

                public static void main(String[] args) {
                    var mapper = tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
                    String json = "{'desk':'Brussels','statements':[]}".replace((char) 39, (char) 34);
                    try {
                        System.out.print(mapper.readValue(json, Clipping.class));
                    } catch (tools.jackson.core.JacksonException e) {
                        System.out.print(e.getOriginalMessage());
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void jackson2OnTheClassPath() throws Exception {
        Project project = new Project(folder, Jar.OURS).with(Jar.MAPPER_2);
        project.compileOnClassPath(project.write("App.java", WITH_JACKSON_2));

        assertThat(project.with(Jar.STREAMING).runOnClassPath("App")).isEqualTo(SAID_BY_JACKSON_2);
    }

    @Test
    void jackson2OnTheModulePath() throws Exception {
        Project project = new Project(folder, Jar.OURS).with(Jar.MAPPER_2);
        project.compileOnModulePath(
                project.write("module-info.java", """
                module app {
                    requires com.fasterxml.jackson.databind;
                    requires org.rapporteur.serialization;

                    opens app;
                }
                """), project.write("app/App.java", "package app;" + WITH_JACKSON_2));

        assertThat(project.with(Jar.STREAMING).runOnModulePath("app/app.App")).isEqualTo(SAID_BY_JACKSON_2);
    }

    @Test
    void bothOnTheClassPath() throws Exception {
        Project project = withBoth();
        project.compileOnClassPath(project.write("App.java", WITH_BOTH));

        assertThat(project.runOnClassPath("App")).isEqualTo(SAID_BY_BOTH);
    }

    @Test
    void bothOnTheModulePath() throws Exception {
        assertThat(runBothOnModulePath("requires org.rapporteur.databind;")).isEqualTo(SAID_BY_BOTH);
    }

    @Test
    void bothOnTheModulePathWhereNobodyRequiresTheModuleThatTheMapperFinds() throws Exception {
        assertThat(runBothOnModulePath("requires org.rapporteur.serialization; requires tools.jackson.databind;"))
                .isEqualTo(SAID_BY_BOTH);
    }

    @Test
    void aRecordInAModuleIsReadIfItsPackageIsOpen() throws Exception {
        assertThat(runClipping(mapperPage("java"))).isEqualTo("Clipping[desk=Brussels, statements=[]]");
    }

    @Test
    void aRecordInAModuleIsRefusedByJacksonIfItsPackageIsNotOpen() throws Exception {
        String closed = mapperPage("java").replaceFirst("opens .*", "");

        assertThat(runClipping(closed)).startsWith(mapperPage("text").strip().replaceFirst("…$", ""));
    }

    private static String mapperPage(String language) throws IOException {
        return Page.of("docs/mapper.md").contents(language).stream()
                .filter(block -> block.startsWith("module ") || language.equals("text"))
                .findFirst()
                .orElseThrow();
    }

    private String runClipping(String module) throws Exception {
        Project project = new Project(folder, Jar.OURS).with(Jar.STREAMING).with(Jar.MAPPER);
        project.compileOnModulePath(project.write("module-info.java", module), project.write("app/App.java", CLIPPING));
        return project.runOnModulePath("app/app.App");
    }

    private String runBothOnModulePath(String requires) throws Exception {
        Project project = withBoth();
        project.compileOnModulePath(
                project.write("module-info.java", """
                module app {
                    requires com.fasterxml.jackson.databind;
                    %s

                    opens app;
                }
                """.formatted(requires)),
                project.write("app/App.java", "package app;" + WITH_BOTH));

        return project.runOnModulePath("app/app.App");
    }

    private Project withBoth() {
        return new Project(folder, Jar.OURS)
                .with(Jar.STREAMING)
                .with(Jar.MAPPER)
                .with(Jar.MAPPER_2);
    }
}
