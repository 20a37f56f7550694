package org.rapporteur.json.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Violation;

/**
 * Writes findings as JSON, for programs of one's own.
 *
 * <p>A report is an object with {@code violations}; each has {@code code}, {@code severity}, {@code pointer} (RFC 6901; empty
 * for the document), {@code message} and {@code arguments}. A file has besides its {@code uri}, and {@code problems}, each
 * with {@code code}, {@code pointer}, {@code expected} and {@code found}; where locations are known, {@code line} and
 * {@code column} follow the pointer, or {@code byteOffset} in a binary format.
 *
 * <p>Equal findings give equal bytes. Code, severity and names are the same in every language. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ReportWriter {
    private final Locale locale;

    private ReportWriter(Locale locale) {
        this.locale = locale;
    }

    /**
     * A writer of one language.
     *
     * @param locale the language of the messages; English where a rule has no words in it. Problems are in English
     * @return the writer
     */
    public static ReportWriter of(Locale locale) {
        return new ReportWriter(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Writes a report to a string.
     *
     * @param report what rules found
     * @return its JSON, indented, ended by a line feed
     */
    public String toText(Report report) {
        return new String(toBytes(report), StandardCharsets.UTF_8);
    }

    /**
     * Writes a report to bytes.
     *
     * @param report what rules found
     * @return its JSON in UTF-8, indented, ended by a line feed
     */
    public byte[] toBytes(Report report) {
        Objects.requireNonNull(report, "report");
        return Page.of(page -> violations(page, report, Optional.empty()));
    }

    /**
     * Writes what was found in a file to a string.
     *
     * @param file what was found
     * @return its JSON, indented, ended by a line feed
     */
    public String toText(CheckedFile file) {
        return new String(toBytes(file), StandardCharsets.UTF_8);
    }

    /**
     * Writes what was found in a file to bytes.
     *
     * @param file what was found
     * @return its JSON in UTF-8, indented, ended by a line feed
     */
    public byte[] toBytes(CheckedFile file) {
        Objects.requireNonNull(file, "file");
        return Page.of(page -> {
            page.string("uri", file.uri().toASCIIString());
            page.array("problems", () -> file.problems().forEach(problem -> page.object(() -> members(page, problem))));
            violations(page, file.report(), Optional.of(file.locations()));
        });
    }

    private void violations(Page page, Report report, Optional<Locations> locations) {
        page.array(
                "violations",
                () -> report.violations()
                        .forEach(violation -> page.object(() -> members(
                                page, violation, locations.flatMap(known -> known.nearest(violation.path()))))));
    }

    private void members(Page page, Violation violation, Optional<Location> location) {
        page.string("code", violation.code());
        page.string("severity", violation.severity().token());
        page.string("pointer", violation.path());
        location.ifPresent(known -> members(page, known));
        page.string("message", violation.words(locale));
        page.array("arguments", () -> violation.arguments().forEach(page::string));
    }

    private static void members(Page page, Problem problem) {
        page.string("code", problem.code().token());
        page.string("pointer", problem.pointer());
        members(page, problem.location());
        page.string("expected", problem.expected());
        page.string("found", problem.found());
    }

    private static void members(Page page, Location location) {
        if (location.line() > 0) {
            page.number("line", location.line());
            page.number("column", location.column());
        } else {
            page.number("byteOffset", location.byteOffset());
        }
    }
}
