package org.rapporteur.json.stream;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.json.file.Gzip;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;

/**
 * Checks newline-delimited records by rules, in files that are larger than memory.
 *
 * <p>It reads the file twice: first to note where each record stands, in 20 bytes (40 for a membership), then to ask the
 * rules about each record, reading from the file those others that a rule wants to see. What is found in a record is just
 * what {@link RuleSet#validate(Dossier)} would find there, if all lines were read into one dossier; but rules for the
 * {@linkplain Rule#forDossier dossier as a whole} are {@linkplain #unasked() not asked}. Example:
 *
 * <pre>{@code
 * RecordValidator.of(RuleSet.standard())
 *         .validate(Path.of("records.ndjson"), found -> log(found), problem -> log(problem));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RecordValidator {
    private final RuleSet rules;
    private final ReadOptions options;

    private RecordValidator(RuleSet rules, ReadOptions options) {
        this.rules = rules;
        this.options = options;
    }

    /**
     * A validator that reads with the standard options.
     *
     * @param rules the rules to be asked
     * @return the validator
     */
    public static RecordValidator of(RuleSet rules) {
        return of(rules, ReadOptions.defaults());
    }

    /**
     * A validator.
     *
     * @param rules the rules to be asked
     * @param options how lines are read
     * @return the validator
     * @throws IllegalArgumentException if the options name another format than JSON
     */
    public static RecordValidator of(RuleSet rules, ReadOptions options) {
        Objects.requireNonNull(rules, "rules");
        RecordReader.requireJson(options, "lines");
        return new RecordValidator(rules, options);
    }

    /**
     * Tells which rules need the dossier as a whole, and so are not asked.
     *
     * @return those rules in their order, unmodifiable; about all others the result is whole
     */
    public List<Rule> unasked() {
        return rules.rules().stream()
                .filter(rule -> rule.subject() == Dossier.class)
                .toList();
    }

    /**
     * Checks each record of a file, and the publisher that its header names.
     *
     * <p>Findings and problems come in the order of the lines, those of one record in the order of a report. A line that is
     * no record is a problem, ends nothing, and counts as not there. A record whose check leads to more than 10 000 others,
     * or to more than 8 MiB of them, is not checked: that is a problem {@code limit-exceeded}, and memory stays bounded.
     *
     * <p>If the file is changed meanwhile, the last problem is {@code file-changed}, and what was told before is of no worth.
     * It is noticed where another record stands than was noted, and at the end by the size of the file and the time of its
     * last change.
     *
     * @param lines a file as {@link RecordReader#lines(Path)} reads it, not compressed, since its lines are read by their place
     * @param violations is given what the rules find
     * @param problems is given what cannot be read or checked
     * @throws IllegalArgumentException if the name of the file ends in {@code .gz}
     * @throws UnsupportedOperationException if a rule of one's own asks for more records than those of an id, or the
     *     memberships of one actor in one organisation
     * @throws IOException if there is no such file, it is a folder or a pipe, or it cannot be read
     */
    public void validate(Path lines, Consumer<? super LineViolation> violations, Consumer<? super Problem> problems)
            throws IOException {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(violations, "violations");
        Objects.requireNonNull(problems, "problems");
        if (Gzip.isCompressed(lines)) {
            throw new IllegalArgumentException("lines: must not be compressed, since records are read by their place"
                    + " in the file; decompress \"" + lines.getFileName() + "\" first");
        }
        List<Object> before = state(lines);
        RecordTable table;
        try (SlidingBuffer buffer = SlidingBuffer.open(lines)) {
            table = RecordCheck.table(RecordCheck.source(buffer, options));
        }
        try (LineFile file = LineFile.open(lines, options);
                SlidingBuffer buffer = SlidingBuffer.open(lines)) {
            LineSource<Entity> source = RecordCheck.source(buffer, options);
            try {
                new RecordCheck(rules, source, file, table, violations, problems).run();
                if (!state(lines).equals(before)) {
                    problems.accept(changed(source));
                }
            } catch (LineFile.Changed e) {
                problems.accept(changed(source));
            } catch (LineFile.Unreadable e) {
                throw e.getCause();
            }
        }
    }

    /** What is not the same for two files, or for one file before and after a change. */
    private static List<Object> state(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new FileSystemException(file.toString(), null, "not a regular file, which can be read twice");
        }
        return List.of(attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()));
    }

    private static Problem changed(LineSource<Entity> source) {
        return new Problem(
                ProblemCode.FILE_CHANGED,
                "",
                Location.of(source.place().line(), 1),
                "the file as it was when the check began",
                "another");
    }
}
