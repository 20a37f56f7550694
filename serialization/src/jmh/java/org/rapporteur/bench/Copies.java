package org.rapporteur.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.stream.RecordReader;
import org.rapporteur.json.stream.RecordStream;
import org.rapporteur.model.Entity;
import org.rapporteur.model.KnownEntity;

/** The records of a dossier many times over, each time with ids of their own. */
final class Copies {
    private Copies() {}

    static List<Entity> of(String dossier, int count) {
        List<Entity> sample = entities(dossier);
        List<Entity> copies = new ArrayList<>(sample);
        for (int i = 1; i < count; i++) {
            copies.addAll(entities(renamed(dossier, sample, "-" + i)));
        }
        return copies;
    }

    /** The same dossier, with ids that end with the suffix. */
    static String renamed(String dossier, String suffix) {
        return renamed(dossier, entities(dossier), suffix);
    }

    private static List<Entity> entities(String dossier) {
        byte[] json = dossier.getBytes(StandardCharsets.UTF_8);
        try (RecordStream<Entity> stream =
                RecordReader.entities(new ByteArrayInputStream(json), ReadOptions.defaults())) {
            return stream.stream().map(ReadResult::orThrow).toList();
        }
    }

    private static String renamed(String dossier, List<Entity> sample, String suffix) {
        String renamed = dossier;
        for (Entity entity : sample) {
            String id = ((KnownEntity) entity).id().value();
            renamed = renamed.replace('"' + id + '"', '"' + id + suffix + '"');
        }
        return renamed;
    }
}
