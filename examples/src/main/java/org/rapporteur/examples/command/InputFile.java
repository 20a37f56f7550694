package org.rapporteur.examples.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file that a command reads.
 *
 * @param name the name that was given
 * @param path the file
 * @param words the words for why it cannot be read
 */
public record InputFile(String name, Path path, Words words) {
    /** What is done with a file. */
    public interface Reading<T> {
        /** {@return what was read} */
        T read(Path path) throws IOException;
    }

    static InputFile of(String property, String name, Options options) throws Refusal {
        Words words = options.words();
        Path path = path(property, name, words);
        if (Files.isDirectory(path)) {
            throw new Refusal(words.get("file.directory", name));
        } else if (Files.notExists(path)) {
            throw new Refusal(words.get("file.missing", name));
        } else if (options.out().filter(out -> isSame(path, out)).isPresent()) {
            throw new Refusal(words.get("out.input", name));
        }
        return new InputFile(name, path, words);
    }

    /**
     * Reads the file.
     *
     * @param reading reads it
     * @return what was read
     * @throws Refusal if it cannot be read
     */
    public <T> T read(Reading<T> reading) throws Refusal {
        try {
            return reading.read(path);
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(words.get("file.unreadable", name));
        }
    }

    /**
     * Reads the file as text.
     *
     * @return the text
     * @throws Refusal if it cannot be read, or is not UTF-8
     */
    public String text() throws Refusal {
        byte[] bytes = read(Files::readAllBytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(words.get("file.text", name));
        }
    }

    static Path path(String property, String name, Words words) throws Refusal {
        if (name.isBlank()) {
            throw new Refusal(words.get("file.blank", property));
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Refusal(words.get(noPath(name), name));
        }
    }

    /** The key of why a text is no path: a name without NUL that is not all ASCII got lost between charsets. */
    static String noPath(String name) {
        boolean ascii = name.chars().allMatch(c -> c < 0x80);
        return ascii || name.indexOf('\0') >= 0 ? "file.name" : "file.locale";
    }

    private static boolean isSame(Path path, Path out) {
        try {
            return Files.exists(out) && Files.isSameFile(path, out);
        } catch (IOException e) {
            return false;
        }
    }
}
