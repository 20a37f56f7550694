package org.rapporteur.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Place;
import org.rapporteur.model.Text;

/** The golden files: {@code golden/<type>/<verdict>/<name>.json}, as golden/README.md describes them. */
public final class Golden {
    /** What becomes of a file of each folder. */
    public enum Verdict {
        VALID,
        TOLERATED,
        UNKNOWN,
        INVALID;

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Path ROOT = root();

    private static final Map<String, Class<?>> TYPES = types();

    private static final List<Case> CASES = folders().stream()
            .flatMap(type -> Stream.of(Verdict.values()).flatMap(verdict -> find(type, verdict).stream()))
            .toList();

    private Golden() {}

    /** One golden file. */
    public record Case(String type, Verdict verdict, Path file) {
        public byte[] bytes() {
            return read(file);
        }

        /** What is to be written back, or the problem. */
        byte[] sibling(String suffix) {
            return read(siblingFile(suffix));
        }

        Path siblingFile(String suffix) {
            return file.resolveSibling(fileName().replaceAll("\\.json$", suffix));
        }

        public Class<?> javaType() {
            return Objects.requireNonNull(TYPES.get(type), type);
        }

        public JsonReader<?> reader() {
            return reader(ReadOptions.defaults());
        }

        public JsonReader<?> reader(ReadOptions options) {
            return JsonReader.of(javaType(), options);
        }

        public byte[] rewritten() {
            return rewritten(ReadOptions.defaults());
        }

        byte[] rewritten(ReadOptions options) {
            return rewrite(javaType(), options, bytes());
        }

        String fileName() {
            return file.getFileName().toString();
        }

        @Override
        public String toString() {
            return type + '/' + verdict.folder() + '/' + fileName();
        }
    }

    /** Every file but the siblings, in the order of their names. */
    public static List<Case> cases() {
        return CASES;
    }

    public static List<Case> cases(Verdict verdict) {
        return CASES.stream().filter(file -> file.verdict() == verdict).toList();
    }

    public static List<Case> cases(String type, Verdict verdict) {
        return cases(verdict).stream().filter(file -> file.type().equals(type)).toList();
    }

    private static List<Case> find(String type, Verdict verdict) {
        Path folder = ROOT.resolve(type).resolve(verdict.folder());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return list(folder).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .filter(file -> !file.toString().matches(".*\\.(expected|dropped)\\.json"))
                .map(file -> new Case(type, verdict, file))
                .toList();
    }

    /** The names of the folders: wire types in kebab case, and {@code syntax}. */
    static List<String> folders() {
        return list(ROOT).stream()
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    /** Every file of the suite. */
    static List<Path> files() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] file(String path) {
        return read(ROOT.resolve(path));
    }

    /** The type whose files a folder holds, by the name of the folder. */
    static Map<String, Class<?>> javaTypes() {
        return TYPES;
    }

    static String folderOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        Stream.concat(ModelTypes.built().stream(), Stream.of(Text.class, Entity.class, KnownEntity.class, Actor.class))
                .forEach(type -> types.put(folderOf(type), type));
        types.put("syntax", Place.class);
        return types;
    }

    private static <T> byte[] rewrite(Class<T> type, ReadOptions options, byte[] json) {
        return JsonWriter.of(type)
                .indented()
                .toBytes(JsonReader.of(type, options).read(json));
    }

    private static Path root() {
        URL readme = Objects.requireNonNull(Golden.class.getResource("/golden/README.md"), "golden/README.md");
        try {
            return Objects.requireNonNull(Path.of(readme.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(Path::toString)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
