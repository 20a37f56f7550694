package org.rapporteur.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rapporteur.bench.Variants.Variant;

/** Starts {@link ColdStart} for each variant in turn, some times over. */
final class ColdStarts {
    private static final int ROUNDS = 7;

    private final Map<String, double[]> nanos = new HashMap<>();

    private ColdStarts() {}

    static ColdStarts of(List<Variant> variants, Path corpora) throws IOException {
        Path file = Files.write(
                corpora.resolve("document.json"),
                Corpus.DOSSIER.documents(corpora).get(0));
        ColdStarts starts = new ColdStarts();
        for (int round = 0; round < ROUNDS; round++) {
            for (Variant variant : variants) {
                starts.nanos.computeIfAbsent(variant.name(), name -> new double[ROUNDS])[round] =
                        nanos(variant, Corpus.DOSSIER.kind(), file);
            }
        }
        Files.delete(file);
        return starts;
    }

    private static double nanos(Variant variant, Kind kind, Path file) throws IOException {
        Process process = Jvm.of(ColdStart.class, variant.name(), kind.name(), file.toString())
                .start();
        try (BufferedReader answer = process.inputReader(StandardCharsets.UTF_8)) {
            String line = answer.readLine();
            if (line == null) {
                throw new IllegalStateException(variant.name() + " did not start; its error is above");
            }
            return Double.parseDouble(line);
        }
    }

    /** {@return milliseconds to the first document} */
    Spread millis(String variant) {
        return Spread.of(Arrays.stream(nanos.get(variant)).map(each -> each / 1e6));
    }

    /** {@return how many times as long the variant takes as the other one} */
    Spread ratio(String variant, String other) {
        return Spread.of(IntStream.range(0, ROUNDS).mapToDouble(i -> nanos.get(variant)[i] / nanos.get(other)[i]));
    }
}
