package org.rapporteur.json.databind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Place;

/**
 * One of serialization's golden files, {@code golden/<type>/<verdict>/<name>.json}, as the README there describes them.
 *
 * @param path where it is
 */
record GoldenFile(Path path) {
    private static final Path ROOT = Path.of("..", "src", "test", "resources", "golden");

    /** All but the siblings, in the order of their names. */
    static List<GoldenFile> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().matches(".*\\.(expected|dropped)\\.json"))
                    .sorted()
                    .map(GoldenFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isInvalid() {
        return path.getParent().endsWith("invalid");
    }

    /** A null, which a mapper reads as null, whatever the type. */
    boolean isNull() {
        return new String(bytes(), StandardCharsets.UTF_8).strip().equals("null");
    }

    byte[] bytes() {
        return read(path);
    }

    /** The problem of an invalid file. */
    byte[] problem() {
        return read(path.resolveSibling(path.getFileName().toString().replaceAll("\\.json$", ".problem")));
    }

    /** What the file is read as: the type in the name of the folder, {@code membership-position} for one. */
    Class<?> type() {
        String folder = path.getParent().getParent().getFileName().toString();
        return folder.equals("syntax") ? Place.class : type(folder);
    }

    private static Class<?> type(String folder) {
        String name = Stream.of(folder.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        try {
            return Class.forName(Place.class.getPackageName() + '.' + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return ROOT.relativize(path).toString();
    }
}
