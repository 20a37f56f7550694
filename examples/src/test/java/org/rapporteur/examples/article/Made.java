package org.rapporteur.examples.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Dossier;

/** The two ways in which the article's dossier comes to be. */
enum Made {
    BUILT_IN_JAVA {
        @Override
        Dossier dossier() {
            return ArticleDossier.build();
        }
    },

    READ_FROM_JSON {
        @Override
        Dossier dossier() {
            return JsonReader.of(Dossier.class).read(json());
        }
    };

    abstract Dossier dossier();

    static byte[] json() {
        try (InputStream in = ArticleDossier.class.getResourceAsStream("dossier.json")) {
            return Objects.requireNonNull(in, "dossier.json").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
