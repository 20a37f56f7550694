package org.rapporteur.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.bench.Variants.Variant;

/** Tells the results in Markdown. */
final class Tables {
    private static final String NOTHING = "–";

    private final List<Variant> variants;
    private final List<Corpus> corpora = Corpus.chosen();
    private final Results results;

    Tables(List<Variant> variants, Results results) {
        this.variants = variants;
        this.results = results;
    }

    /** What ratios of one variant to another one are told by. */
    private interface Ratios {
        Optional<Spread> of(String variant, Corpus corpus);
    }

    static String head() {
        return String.format(
                Locale.ROOT,
                "Java %s, %s %s, %d processors%n",
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
    }

    String corpora(Path directory) {
        MarkdownTable table = new MarkdownTable(
                "corpus",
                List.of("documents", "bytes each", "Cyrillic, % of characters", "our decode, µs", "our encode, µs"));
        for (Corpus corpus : corpora) {
            CorpusSize size = CorpusSize.of(corpus.documents(directory));
            table.row(
                    corpus.title(),
                    List.of(
                            number("%.0f", size.documents()),
                            number("%.0f", size.bytes()),
                            number("%.0f", size.cyrillic()),
                            micros(Task.DECODE, corpus),
                            micros(Task.ENCODE, corpus)));
        }
        return table.toString();
    }

    private String micros(Task task, Corpus corpus) {
        return results.nanos(Variants.OURS, task, corpus)
                .map(nanos -> number("%.2f", nanos.median() / 1000))
                .orElse(NOTHING);
    }

    /** How many times as long each peer takes as ours. */
    String times(Task task) {
        return table(
                "time / ours",
                peers().filter(variant -> !variant.name().equals(Variants.OURS)),
                (variant, corpus) -> results.time(variant, Variants.OURS, task, corpus),
                Spread::toString);
    }

    /** How many times as many bytes each allocates as the usual peer. */
    String allocations(Task task) {
        return table(
                "bytes / " + Variants.USUAL,
                peers(),
                (variant, corpus) -> results.allocation(variant, Variants.USUAL, task, corpus),
                spread -> number("%.2f", spread.median())); // the same in each round
    }

    /** How long each limit takes, as a share of our time. */
    String limits() {
        return table(
                "time / ours",
                variants.stream().filter(Variant::limit),
                (variant, corpus) -> results.time(variant, Variants.OURS, Task.DECODE, corpus),
                Spread::toString);
    }

    String coldStarts(List<Variant> readers, ColdStarts starts) {
        MarkdownTable table = new MarkdownTable("", List.of("ms to the first dossier", "time / ours"));
        readers.forEach(variant -> table.row(
                variant.title(),
                List.of(
                        starts.millis(variant.name()).toString(),
                        starts.ratio(variant.name(), Variants.OURS).toString())));
        return table.toString();
    }

    private Stream<Variant> peers() {
        return variants.stream().filter(variant -> !variant.limit());
    }

    private String table(String head, Stream<Variant> rows, Ratios ratios, Function<Spread, String> form) {
        List<String> columns =
                new ArrayList<>(corpora.stream().map(Corpus::title).toList());
        columns.add("all");
        MarkdownTable table = new MarkdownTable(head, columns);
        rows.forEach(variant -> table.row(variant.title(), cells(variant, ratios, form)));
        return table.toString();
    }

    /** The last cell is the geometric mean of those others that there are. */
    private List<String> cells(Variant variant, Ratios ratios, Function<Spread, String> form) {
        List<Optional<Spread>> spreads = corpora.stream()
                .map(corpus -> ratios.of(variant.name(), corpus))
                .toList();
        List<String> cells = new ArrayList<>();
        spreads.forEach(spread -> cells.add(spread.map(form).orElse(NOTHING)));
        double[] medians = spreads.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Spread::median)
                .toArray();
        cells.add(medians.length == 0 ? NOTHING : number("%.2f", Spread.mean(medians)));
        return cells;
    }

    private static String number(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
