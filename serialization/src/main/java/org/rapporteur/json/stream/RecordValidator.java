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
import org.rapporteur.json.file.NamedFile;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.text.Quote;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;

/**
 * Validates newline-delimited records in files that are larger than memory.
 *
 * <p>The file is read twice. The first pass notes the place of each record in 20 bytes (40 for a membership). The
 * second pass applies the rules to each record and reads the other records that a rule requests from the file. The
 * violations of a record are the same that {@link RuleSet#validate(Dossier)} finds if all lines are read into one
 * dossier, unless there are more than its {@linkplain RuleSet#withMaxFindings limits} allow. Rules for the {@linkplain Rule#forDossier dossier as a whole} are {@linkplain #skippedRules() not applied}.
 * Example:
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
     * Returns a validator that reads with the default options.
     *
     * @param rules the rules to apply
     * @return the validator
     */
    public static RecordValidator of(RuleSet rules) {
        return of(rules, ReadOptions.defaults());
    }

    /**
     * Returns a validator that reads with other options.
     *
     * @param rules the rules to apply
     * @param options the options for reading each line
     * @return the validator
     * @throws IllegalArgumentException if the options select a format other than JSON
     */
    public static RecordValidator of(RuleSet rules, ReadOptions options) {
        Objects.requireNonNull(rules, "rules");
        RecordReader.requireJson(options, "lines");
        return new RecordValidator(rules, options);
    }

    /**
     * Returns the rules that are not applied because they need the dossier as a whole.
     *
     * @return the rules in the order of the set, unmodifiable; the result for all other rules is complete
     */
    public List<Rule> skippedRules() {
        return rules.rules().stream()
                .filter(rule -> rule.subject() == Dossier.class)
                .toList();
    }

    /**
     * Validates each record of a file, and the publisher that its header names.
     *
     * <p>Violations and problems are reported in the order of the lines, and those of one record in the order of a
     * report. A line that is not a valid record is reported as a problem and otherwise ignored. If the check of a
     * record requires more than 10,000 other records, or more than 8 MiB of them, it is abandoned and reported as a
     * problem {@code limit-exceeded}, so that memory use is bounded. The same holds for a record that needs other
     * records when 100 times the bytes of the file have been read for others, so that the time is bounded.
     *
     * <p>The {@linkplain RuleSet#withMaxFindings limits} of the rules hold for the report of each record, and then for
     * the file: of each rule, the first violations are passed on. Since they are passed on at once, at most as many
     * errors are passed on as the limit of all rules, and other violations until this many have been passed on in all.
     *
     * <p>Violations that the {@linkplain RuleSet#accepting baseline} of the rules accepts are not passed on and do not count
     * for the limits. One violation is kept in memory for each acceptance that holds.
     *
     * <p>If the file is changed during the validation, the last problem is {@code file-changed}, and everything
     * reported before is invalid. A change is detected when another record is found at a noted place, and at the end by
     * the size and the modification time of the file.
     *
     * @param lines an uncompressed file in the form that {@link RecordReader#lines(Path)} reads; lines are read by
     *     their offsets
     * @param violations receives the violations
     * @param problems receives the problems of lines that cannot be read or checked
     * @return what was not passed on: the numbers of violations beyond the limits, the accepted violations, and the stale
     *     acceptances
     * @throws IllegalArgumentException if the name of the file ends in {@code .gz}
     * @throws org.rapporteur.validation.RuleException if the check of a rule throws an exception; an {@link
     *     UnsupportedOperationException} if it requests records other than those with an id, or the memberships of one
     *     actor in one organisation
     * @throws IOException if the file does not exist, is a directory or a pipe, or cannot be read; the message names it
     */
    public RecordSummary validate(
            Path lines, Consumer<? super LineViolation> violations, Consumer<? super Problem> problems)
            throws IOException {
        Objects.requireNonNull(lines, "lines");
        Objects.requireNonNull(violations, "violations");
        Objects.requireNonNull(problems, "problems");
        if (Gzip.isCompressed(lines)) {
            throw new IllegalArgumentException("lines: must not be compressed, since records are read by their place"
                    + " in the file; decompress " + Quote.of(String.valueOf(lines.getFileName())) + " first");
        }
        List<Object> before = state(lines);
        RecordTable table;
        try (SlidingBuffer buffer = SlidingBuffer.open(lines)) {
            table = RecordCheck.table(RecordCheck.source(buffer, options));
        }
        try (LineFile file = LineFile.open(lines, options);
                SlidingBuffer buffer = SlidingBuffer.open(lines)) {
            LineSource<Entity> source = RecordCheck.source(buffer, options);
            RecordCheck check =
                    new RecordCheck(rules, source, file, table, NamedFile.size(lines), violations, problems);
            try {
                check.run();
                if (!state(lines).equals(before)) {
                    check.problem(changed(source));
                }
            } catch (LineFile.Changed e) {
                check.problem(changed(source));
            } catch (LineFile.Unreadable e) {
                throw e.getCause();
            }
            return check.summary();
        }
    }

    /** Returns attributes that differ between two files, and between states of one file before and after a change. */
    private static List<Object> state(Path file) throws IOException {
        NamedFile.size(file); // whose exceptions are clearer than those of the next line
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
