package org.rapporteur.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables of examples beside the tests: tab-separated, UTF-8, one example a line, comments after a number sign. */
final class Tables {
    private Tables() {}

    /** The rows of a table. A name that is missing, or a row of another width, is a mistake in the table. */
    static List<String[]> rows(String name, int columns) {
        try (InputStream stream = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .peek(row -> {
                        if (row.length != columns) {
                            throw new IllegalStateException(name + ": " + String.join("|", row));
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> valid() {
        return rows("valid.tsv", 2).stream().map(row -> row[0]).toList();
    }
}
