package org.rapporteur.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.TypeDescription;

/** Writes the generated codecs. */
public final class Main {
    private Main() {}

    /**
     * Writes the files that have changed, and deletes files that are no longer generated.
     *
     * @param arguments the root directory of the generated sources
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path directory = Files.createDirectories(root.resolve(Path.of("org", "rapporteur", "json", "fast")));
        Map<String, String> files = files();
        try (Stream<Path> present = Files.walk(root)) {
            for (Path file : (Iterable<Path>) present.filter(Files::isRegularFile)::iterator) {
                if (!file.equals(directory.resolve(file.getFileName()))
                        || !files.containsKey(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            if (!Files.exists(path)
                    || !Files.readString(path)
                            .equals(file.getValue())) { // writing an unchanged file would make the compiler run again
                Files.writeString(path, file.getValue());
            }
        }
    }

    /** Returns the content of each file by its name. */
    private static Map<String, String> files() {
        List<JsonObjectType> types = new ArrayList<>();
        types.add(JsonObjectType.dossier());
        EntityKind.known().forEach(kind -> types.add(JsonObjectType.entity(EntityTypes.of(kind))));
        EntityTypes.parts().stream()
                .sorted(Comparator.comparing(TypeDescription::name))
                .forEach(part -> types.add(JsonObjectType.part(part)));
        Map<String, String> files = new TreeMap<>();
        types.forEach(type -> files.put(type.name() + "Codec.java", new CodecSource(type).text()));
        files.put("Terms.java", new TermsSource(types).text());
        files.put("FastCodecs.java", new IndexSource(types).text());
        return files;
    }
}
