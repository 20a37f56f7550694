package org.rapporteur.registry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data of packages of npm in the folder {@code -Drapporteur.packages}, as CONTRIBUTING.md says. */
final class Packages {
    static final String FOLDER = "rapporteur.packages";

    private static final JsonMapper MAPPER = new JsonMapper();

    private Packages() {}

    static JsonNode read(String file) {
        return MAPPER.readTree(folder().resolve(file).toFile());
    }

    static List<Path> files(String folder, String name) throws Exception {
        try (Stream<Path> files = Files.walk(folder().resolve(folder))) {
            return files.filter(file -> file.endsWith(name)).sorted().toList();
        }
    }

    static JsonNode read(Path file) {
        return MAPPER.readTree(file.toFile());
    }

    private static Path folder() {
        return Path.of(System.getProperty(FOLDER));
    }
}
