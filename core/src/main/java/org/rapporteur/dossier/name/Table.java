package org.rapporteur.dossier.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The tables next to this class. */
final class Table {
    private Table() {}

    /** Returns the properties of a file, in the order of their keys. */
    static Map<String, String> load(String name) {
        String file = name + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(Table.class.getResourceAsStream(file), file)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        Map<String, String> table = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> table.put(key, properties.getProperty(key, "")));
        return table;
    }
}
