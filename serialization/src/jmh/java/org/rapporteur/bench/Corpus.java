package org.rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A set of documents of one kind, a line each in a file, so that who is measured need not make them. */
enum Corpus {
    /** Statements of some 1.6 kB in languages with Latin letters. */
    LATIN(Kind.STATEMENT),
    /** The same, of whose characters about two in five are Cyrillic. */
    MIXED(Kind.STATEMENT),
    /** The same in languages with Cyrillic letters. */
    CYRILLIC(Kind.STATEMENT),
    /** The same in Georgian, whose letters have three bytes each. */
    GEORGIAN(Kind.STATEMENT),
    /** The same in Chinese, without spaces. */
    CHINESE(Kind.STATEMENT),
    /** The documents of {@link #MIXED}, in which all characters but ASCII are escaped. Our writer does not write such. */
    ESCAPED(Kind.STATEMENT, EnumSet.of(Task.DECODE)),
    /** Meetings of some 2 kB with many small properties. */
    FIELDS(Kind.MEETING),
    /** Statements of a few texts of some 8 kB, with escapes. */
    LONG(Kind.STATEMENT),
    /** Positions with parts in parts. */
    DEEP(Kind.POSITION),
    /** The sample dossier, each time with other ids. */
    DOSSIER(Kind.DOSSIER);

    private final Kind kind;
    private final Set<Task> tasks;

    Corpus(Kind kind) {
        this(kind, EnumSet.allOf(Task.class));
    }

    Corpus(Kind kind, Set<Task> tasks) {
        this.kind = kind;
        this.tasks = tasks;
    }

    /** {@return those that {@code -Dcorpora} names, or all} */
    static List<Corpus> chosen() {
        String names = System.getProperty("corpora", "");
        return names.isBlank()
                ? List.of(values())
                : Arrays.stream(names.split(",")).map(Corpus::named).toList();
    }

    static Corpus named(String title) {
        return valueOf(title.toUpperCase(Locale.ROOT));
    }

    Kind kind() {
        return kind;
    }

    /** {@return what can be done with the documents} */
    Set<Task> tasks() {
        return tasks;
    }

    /** {@return the name as tables and properties have it} */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    void write(Path directory, List<byte[]> documents) throws IOException {
        Files.write(
                file(directory),
                documents.stream()
                        .map(json -> new String(json, StandardCharsets.UTF_8))
                        .toList());
    }

    List<byte[]> documents(Path directory) {
        try {
            return Files.readAllLines(file(directory)).stream()
                    .map(json -> json.getBytes(StandardCharsets.UTF_8))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(Path directory) {
        file(directory).toFile().delete();
    }

    /** {@return where the documents are} */
    private Path file(Path directory) {
        return directory.resolve(title() + ".jsonl");
    }
}
