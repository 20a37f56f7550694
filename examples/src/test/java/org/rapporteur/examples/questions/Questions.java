package org.rapporteur.examples.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Dossier;

/**
 * What the questions of an analyst are asked of. Each test is a question with its whole answer, which was read in the dossier
 * first. {@code docs/questions.md} asks the same.
 */
final class Questions {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "rapporteur", "examples");

    private Questions() {}

    /** Returns the index of a sample dossier, or that of the article. */
    static DossierIndex index(String name) {
        Path file = name.equals("article")
                ? FOLDER.resolve("article").resolve("dossier.json")
                : FOLDER.resolve("samples").resolve(name + ".json");
        try {
            return DossierIndex.of(JsonReader.of(Dossier.class).read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
