package org.rapporteur.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists that are kept beside the tests, so that a change of what they list is seen in review. */
final class Golden {
    private Golden() {}

    /** The lines of a file in {@code src/test/resources/api}, without the comments at its head. */
    static List<String> lines(String file) {
        try (InputStream in = Golden.class.getResourceAsStream("/api/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
