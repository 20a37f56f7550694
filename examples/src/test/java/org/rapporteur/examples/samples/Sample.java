package org.rapporteur.examples.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Dossier;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.RuleSet;

/**
 * One of the sample dossiers.
 *
 * @param name the name of its file without the ending, which is also the id of the dossier
 */
record Sample(String name) {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "rapporteur", "examples", "samples");

    static List<Sample> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .map(Sample::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] json() {
        try {
            return Files.readAllBytes(FOLDER.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Dossier dossier() {
        return JsonReader.of(Dossier.class).read(json());
    }

    /** Checks a dossier as of the day on which it was created. */
    static Report check(Dossier dossier) {
        String created = dossier.createdAt().orElseThrow().toString();
        return RuleSet.standard()
                .asOf(Edtf.parse(created.substring(0, created.indexOf('T'))))
                .validate(dossier);
    }

    @Override
    public String toString() {
        return name;
    }
}
