package org.rapporteur.examples;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.rapporteur.exchange.popolo.Popolo;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.databind.RapporteurModule;
import org.rapporteur.model.Dossier;
import org.snakeyaml.engine.v2.api.Load;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The jars that a user may have, found by a class in each. */
final class Jar {
    /** The two of the library that everybody has. */
    static final List<Path> OURS = List.of(of(Dossier.class), of(JsonReader.class));

    /** The one for the formats of others. */
    static final List<Path> EXCHANGE = List.of(of(Popolo.class));

    /** The one that comes along at run time. */
    static final List<Path> STREAMING = List.of(of(tools.jackson.core.JsonParser.class));

    /** What plugs into a mapper of Jackson 3, and what such a mapper needs besides. */
    static final List<Path> MAPPER =
            List.of(of(RapporteurModule.class), of(tools.jackson.databind.ObjectMapper.class), of(JsonProperty.class));

    /** What CBOR and YAML need. */
    static final List<Path> FORMATS = List.of(of(CBORFactory.class), of(YAMLFactory.class), of(Load.class));

    /** What a mapper of Jackson 2 needs. */
    static final List<Path> MAPPER_2 = List.of(
            of(com.fasterxml.jackson.databind.ObjectMapper.class),
            of(com.fasterxml.jackson.core.JsonParser.class),
            of(JsonProperty.class));

    /** What a user's tests may have: our assertions, and AssertJ with the one that it needs. */
    static final List<Path> TESTING =
            List.of(tests("core"), tests("serialization"), of(Assertions.class), of(ByteBuddy.class));

    private Jar() {}

    /** By its name in the module's target: see there why it is no dependency. */
    private static Path tests(String module) {
        Path target = Path.of("..", module, "target").toAbsolutePath();
        String name = "rapporteur-" + module + "-" + System.getProperty("rapporteur.version") + "-tests.jar";
        return target.resolve(name);
    }

    private static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
