package org.rapporteur.examples.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.rapporteur.examples.command.Command;
import org.rapporteur.examples.command.InputFile;
import org.rapporteur.examples.command.Options;
import org.rapporteur.examples.command.Refusal;
import org.rapporteur.examples.command.Words;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.stream.RecordReader;
import org.rapporteur.json.stream.RecordStream;
import org.rapporteur.json.stream.RecordValidator;
import org.rapporteur.model.Entity;
import org.rapporteur.validation.Baseline;
import org.rapporteur.validation.RuleSet;

/**
 * Reads a file of records, of any size, asks the rules about each, and says what is in it and what is wrong with it.
 *
 * <p>{@code mvn -q -Precords -Drecords=FILE} reads the lines of {@code FILE} if its name ends in {@code .ndjson} or
 * {@code .ndjson.gz}, and else the entities of one dossier document. On a terminal it shows a progress bar. {@link
 * Command} reads the properties that all commands have; the limit on lines is one on the list of what is wrong.
 * {@code -Dbaseline=FILE} names the findings that are accepted; they are listed after the summary. The exit
 * code is 1 if a record cannot be read, or a rule finds an error.
 */
public final class Main {
    private static final Duration OFTEN = Duration.ofMillis(200);

    private Main() {}

    /**
     * Runs with the system properties.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        boolean watched = ProgressBar.isWatched(System.console());
        Command.main(command -> run(command, watched));
    }

    static int run(Command command, boolean watched) throws Refusal {
        InputFile file = command.options().needed("records");
        Options options = command.options();
        Optional<Baseline> baseline = command.baseline();
        if (baseline.isEmpty()) {
            return Command.BAD;
        }
        RecordValidator rules = RecordValidator.of(RuleSet.standard().accepting(baseline.get()));
        Words words = Words.of(Main.class, "records", options.language());
        ProgressBar bar = new ProgressBar(command.err(), words, options.width(), watched);
        Census census = new Census(words);
        Findings findings = new Findings(file, command.out(), bar);
        try {
            file.read(path -> {
                if (isLines(path) && !isCompressed(path) && Files.isRegularFile(path)) {
                    inPlace(path, rules, census, findings, bar);
                } else {
                    byCopy(path, rules, census, findings, bar);
                }
                return path;
            });
        } finally {
            bar.clear();
        }
        command.out().endLimit();
        if (findings.isListed()) {
            command.out().line("");
        }
        command.out().text(census.page(findings, rules.skippedRules().size(), options));
        return findings.isBad() ? Command.BAD : Command.GOOD;
    }

    /** Counts, then checks, by which the problems and findings come in the order of the lines. */
    private static void inPlace(Path path, RecordValidator rules, Census census, Findings findings, ProgressBar bar)
            throws IOException {
        try (RecordStream<Entity> records = RecordReader.of(Entity.class).lines(path)) {
            records.onProgress(System::nanoTime, OFTEN, bar);
            records.forEach(census::count, problem -> {});
            census.header(records.header());
        }
        bar.checking();
        findings.ended(rules.validate(path, findings::found, findings::problem));
    }

    /** The rules look up records by their place in a file of lines; what is none, or compressed, is copied into one. */
    private static void byCopy(Path path, RecordValidator rules, Census census, Findings findings, ProgressBar bar)
            throws IOException {
        ReadOptions options = ReadOptions.defaults().withLocations();
        try (LinesCopy copy = LinesCopy.create();
                RecordStream<Entity> records = isLines(path)
                        ? RecordReader.of(Entity.class, options).lines(path)
                        : RecordReader.entities(path, options)) {
            records.onProgress(System::nanoTime, OFTEN, bar);
            for (var record : records) {
                if (record.value().isPresent()) {
                    census.count(record.value().get());
                    copy.add(record.value().get(), record.locations(), records.header());
                }
                record.problems().forEach(findings::problem);
            }
            census.header(records.header());
            bar.checking();
            findings.ended(rules.validate(
                    copy.finish(),
                    found -> findings.found(copy.original(found)),
                    problem -> findings.problem(copy.original(problem))));
        }
    }

    private static boolean isLines(Path path) {
        return path.toString().matches(".*\\.ndjson(\\.gz)?");
    }

    private static boolean isCompressed(Path path) {
        return path.toString().endsWith(".gz");
    }
}
