package org.rapporteur.json.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.RandomDossiers;
import org.rapporteur.model.Dossier;

/** One reader and one writer give several threads what they give one, although buffers go from hand to hand. */
class FastThreadsTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261204L);
    private static final int THREADS = 4;

    private record Example(Dossier value, byte[] json) {}

    @Test
    void aReaderAndAWriterGiveAllThreadsTheSame() throws Exception {
        JsonReader<Dossier> reader = JsonReader.of(Dossier.class);
        JsonWriter<Dossier> writer = JsonWriter.of(Dossier.class);
        RandomDossiers random = new RandomDossiers(SEED, true);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Dossier value = (Dossier) random.byType().get(Dossier.class).get();
            examples.add(new Example(value, writer.toBytes(value)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<Example> shuffled = new ArrayList<>(examples);
                Collections.shuffle(shuffled, new Random(SEED + i));
                tasks.add(() -> {
                    shuffled.forEach(example -> checkBoth(example, reader, writer));
                    return null;
                });
            }
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void checkBoth(Example example, JsonReader<Dossier> reader, JsonWriter<Dossier> writer) {
        assertThat(reader.read(example.json())).as("-Drapporteur.seed=%s", SEED).isEqualTo(example.value());
        assertThat(writer.toBytes(example.value()))
                .as("-Drapporteur.seed=%s", SEED)
                .isEqualTo(example.json());
    }
}
