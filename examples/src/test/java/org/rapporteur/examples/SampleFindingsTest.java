package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Dossier;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.RuleSet;

/**
 * In each dossier of this repository, the standard rules find what was reviewed and is listed in {@code
 * sample-findings.txt}, and nothing else. A rule with a false alarm fails here by its code.
 *
 * <p>The list contains each file with its findings below it. Dossiers that have findings of their own beside them are
 * left out: those of the golden files, and the samples.
 */
class SampleFindingsTest {
    private static final Path ROOT = Path.of("..");
    private static final Path LIST =
            Path.of("src", "test", "resources", "org", "rapporteur", "examples", "sample-findings.txt");
    private static final Set<String> LEFT_OUT =
            Set.of(".git", "target", "node_modules", "golden", "golden-rules", "fuzz", "samples");

    /** Any day since the dossiers were written. */
    private static final RuleSet RULES = RuleSet.standard().asOf(Edtf.parse("2026-01-01"));

    @Test
    void eachDossierIsListed() throws IOException {
        assertThat(reviewed().keySet()).containsExactlyElementsOf(dossiers().keySet());
    }

    @TestFactory
    Stream<DynamicTest> theFindingsAreThoseThatWereReviewed() throws IOException {
        Map<String, List<String>> reviewed = reviewed();
        return dossiers().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThat(found(each.getValue()))
                                .containsExactlyElementsOf(reviewed.getOrDefault(each.getKey(), List.of()))));
    }

    private static List<String> found(Dossier dossier) {
        return RULES.validate(dossier).stream()
                .map(found -> found.severity().token() + ' ' + found.code() + ' ' + found.pointer())
                .toList();
    }

    private static Map<String, List<String>> reviewed() throws IOException {
        Map<String, List<String>> byFile = new TreeMap<>();
        List<String> findings = new ArrayList<>();
        for (String line : Files.readAllLines(LIST)) {
            if (line.startsWith("  ")) {
                findings.add(line.strip());
            } else {
                findings = new ArrayList<>();
                byFile.put(line, findings);
            }
        }
        return byFile;
    }

    /** Returns the dossiers without problems, by the path of the file. */
    private static Map<String, Dossier> dossiers() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return LEFT_OUT.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".json")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream()
                .flatMap(file -> read(file).map(dossier -> Map.entry(path(file), dossier)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private static String path(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static Optional<Dossier> read(Path file) {
        try {
            String json = Files.readString(file, StandardCharsets.UTF_8);
            return json.contains("\"rapporteur/1\"")
                    ? JsonReader.of(Dossier.class).tryRead(json).value()
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
