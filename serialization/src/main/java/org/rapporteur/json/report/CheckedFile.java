package org.rapporteur.json.report;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Validator;

/**
 * All that was found in one file: why it cannot be read, or what rules find in what was read.
 *
 * <p>Findings have lines and columns where the file was read {@linkplain ReadOptions#withLocations() with locations}; those
 * about what is missing have the place of what would hold it. Immutable and thread-safe.
 *
 * @param uri what readers of the findings know the file by; code hosts want it relative to the root of the repository, such
 *     as {@code dossiers/talks.json}
 * @param problems why the file is not a value, in the order of the file
 * @param report what rules find in the value
 * @param locations where each member stood; of none if nobody asked the reader
 * @since 0.1
 */
public record CheckedFile(URI uri, List<Problem> problems, Report report, Locations locations) {
    private static final Report NOTHING = Report.of(List.of());

    /**
     * Checks that all is there.
     *
     * @param uri what readers know the file by
     * @param problems why the file is not a value
     * @param report what rules find in the value
     * @param locations where each member stood
     */
    public CheckedFile {
        Objects.requireNonNull(uri, "uri");
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(locations, "locations");
    }

    /**
     * Looks at what was read.
     *
     * <p>A file with problems has those alone: rules are not asked about its {@linkplain ReadResult#partial() good parts},
     * since what refers to the others would seem to refer to nothing.
     *
     * @param <T> the type of the value
     * @param uri what readers of the findings know the file by
     * @param read what became of the file
     * @param validator is asked about the value, if there is one
     * @return what was found
     */
    public static <T> CheckedFile of(URI uri, ReadResult<T> read, Validator<? super T> validator) {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(validator, "validator");
        Report report = read.value().map(value -> validator.validate(value)).orElse(NOTHING);
        return new CheckedFile(uri, read.problems(), report, read.locations());
    }

    /** {@return whether the file cannot be read, or holds a violation that is an error} */
    public boolean hasErrors() {
        return !problems.isEmpty() || report.hasErrors();
    }
}
