package org.rapporteur.examples;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.databind.RapporteurModule;
import org.rapporteur.model.Dossier;

/** The jars that a user may have, found by a class in each. */
final class Jar {
    /** The two of the library that everybody has. */
    static final List<Path> OURS = List.of(of(Dossier.class), of(JsonReader.class));

    /** The one that comes along at run time. */
    static final List<Path> STREAMING = List.of(of(tools.jackson.core.JsonParser.class));

    /** What plugs into a mapper of Jackson 3, and what such a mapper needs besides. */
    static final List<Path> MAPPER =
            List.of(of(RapporteurModule.class), of(tools.jackson.databind.ObjectMapper.class), of(JsonProperty.class));

    /** What a mapper of Jackson 2 needs. */
    static final List<Path> MAPPER_2 = List.of(
            of(com.fasterxml.jackson.databind.ObjectMapper.class),
            of(com.fasterxml.jackson.core.JsonParser.class),
            of(JsonProperty.class));

    private Jar() {}

    private static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
