package org.rapporteur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.bench.Variants.Variant;

/** Compares our codecs with other libraries, and prints tables; or runs JMH, if {@code -Djmh} has arguments for it. */
final class Benchmarks {
    private Benchmarks() {}

    /** The argument is the file of the sample dossier. */
    public static void main(String[] arguments) throws IOException {
        Path corpora = Corpora.written(Path.of(arguments[0]));
        String jmh = System.getProperty("jmh", "");
        if (jmh.isBlank()) {
            compare(corpora, new PrintStream(System.out, true, StandardCharsets.UTF_8));
        } else {
            CodecBenchmark.run(jmh, corpora);
        }
    }

    private static void compare(Path corpora, PrintStream out) throws IOException {
        List<Variant> variants = Variants.chosen();
        Verification.verify(variants, corpora);
        Tables tables = new Tables(variants, Rounds.standard().run(variants, corpora));
        out.println(Tables.head());
        out.println(tables.corpora(corpora));
        for (Task task : Task.values()) {
            out.printf(
                    "How many times as long as ours they take to %s (median, quartiles; all: mean of the row):%n%n",
                    task.title());
            out.println(tables.times(task));
        }
        for (Task task : Task.values()) {
            out.printf("Bytes allocated to %s, relative to %s:%n%n", task.title(), Variants.USUAL);
            out.println(tables.allocations(task));
        }
        out.printf(
                "Limits: what a decoder of the same bytes can hardly undercut, as a share of our time to decode:%n%n");
        out.println(tables.limits());
        if (Corpus.chosen().contains(Corpus.DOSSIER)) {
            List<Variant> readers = variants.stream()
                    .filter(variant -> !variant.limit() && variant.can(Task.DECODE, Corpus.DOSSIER))
                    .toList();
            out.printf("Cold start: from a JVM that has just started to the first dossier:%n%n");
            out.println(tables.coldStarts(readers, ColdStarts.of(readers, corpora)));
        }
    }
}
