package org.rapporteur.json.report;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Severity;
import org.rapporteur.validation.Validator;

/**
 * The result of checking one file: the problems that prevent it from being read, or the violations of rules.
 *
 * <p>Violations have lines and columns if the file was read {@linkplain ReadOptions#withLocations() with locations}.
 * The location of a violation about a missing member is the location of the enclosing value. Immutable and thread-safe.
 *
 * @param uri the URI of the file in reports; code hosts expect it relative to the root of the repository, such as
 *     {@code dossiers/talks.json}. Reports escape a colon in the first segment of a relative one
 * @param problems the problems of reading the file, in the order of the file
 * @param report the violations of rules in the value
 * @param locations the locations of the members; none if the file was read without locations
 * @param ids the ids of records with violations, by the JSON Pointers of the records; {@link SarifWriter} uses them to
 *     identify the violations in later versions of the file. Records without an id are absent
 * @since 0.1
 */
public record CheckedFile(
        URI uri, List<Problem> problems, Report report, Locations locations, Map<String, String> ids) {
    private static final Report NOTHING = Report.of(List.of());

    /**
     * Creates a result.
     *
     * @param uri the URI of the file in reports
     * @param problems the problems of reading the file
     * @param report the violations of rules in the value
     * @param locations the locations of the members
     * @param ids the ids of records with violations
     */
    public CheckedFile {
        Objects.requireNonNull(uri, "uri");
        problems = List.copyOf(Objects.requireNonNull(problems, "problems"));
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(locations, "locations");
        ids = Map.copyOf(Objects.requireNonNull(ids, "ids"));
    }

    /**
     * Creates a result without ids of records.
     *
     * @param uri the URI of the file in reports
     * @param problems the problems of reading the file
     * @param report the violations of rules in the value
     * @param locations the locations of the members
     */
    public CheckedFile(URI uri, List<Problem> problems, Report report, Locations locations) {
        this(uri, problems, report, locations, Map.of());
    }

    /**
     * Validates the value that was read.
     *
     * <p>If the file has problems, the result contains only these. Its {@linkplain ReadResult#partial() valid parts}
     * are not validated, because references to the other parts would appear to be dangling.
     *
     * @param <T> the type of the value
     * @param uri the URI of the file in reports
     * @param read the result of reading the file
     * @param validator validates the value, if there is one
     * @return the result
     */
    public static <T> CheckedFile of(URI uri, ReadResult<T> read, Validator<? super T> validator) {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(validator, "validator");
        Report report = read.value().map(value -> validator.validate(value)).orElse(NOTHING);
        Map<String, String> ids =
                read.value().map(value -> RecordIds.of(value, report)).orElse(Map.of());
        return new CheckedFile(uri, read.problems(), report, read.locations(), ids);
    }

    /** {@return the address of the file and the numbers of problems and findings, for logging} */
    @Override
    public String toString() {
        return "CheckedFile " + uri.toASCIIString() + ": problems: " + problems.size()
                + ", errors: " + report.count(Severity.ERROR)
                + ", warnings: " + report.count(Severity.WARNING)
                + ", information: " + report.count(Severity.INFO)
                + (report.accepted().isEmpty() ? "" : ", accepted: " + report.countAccepted());
    }

    /** {@return whether the file has problems or a violation with the severity {@code ERROR} that is not accepted} */
    public boolean hasErrors() {
        return !problems.isEmpty() || report.hasErrors();
    }
}
