package org.rapporteur.json.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.validation.Acceptance;
import org.rapporteur.validation.AcceptedFinding;
import org.rapporteur.validation.Omission;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Violation;

/**
 * Writes violations and problems in a JSON format of this library.
 *
 * <p>A report is an object with the array {@code violations}. Each violation has a {@code code}, a {@code severity}, a
 * {@code pointer} (RFC 6901; empty for the document), a {@code message} and {@code arguments}, an object with the value of
 * each {@linkplain Violation#arguments() argument} by its name. The report of a file
 * also has the {@code uri} of the file and the array {@code problems}. Each problem has a {@code code}, a {@code
 * pointer}, {@code expected} and {@code found}. If the location is known, {@code line} and {@code column} follow the
 * pointer, or {@code byteOffset} in a binary format.
 *
 * <p>If a report has {@linkplain Report#omissions() omissions}, the array {@code omissions} follows, with the {@code code},
 * the {@code severity} and the {@code count} of each.
 *
 * <p>If the rules {@linkplain org.rapporteur.validation.RuleSet#accepting accept} findings, the array {@code accepted}
 * follows. Each element has the members of a violation, and then {@code by}, {@code on} if the day is stated, {@code
 * reason}, and {@code count} if the acceptance holds for several findings. The array {@code stale} has the acceptances
 * that hold for no finding, in the form in which a baseline has them.
 *
 * <p>Control characters and other invisible characters are written as escape sequences of JSON. Equal reports produce
 * equal bytes. Codes, severities and names of members do not depend on the language. Immutable
 * and thread-safe.
 *
 * @since 0.1
 */
public final class ReportWriter {
    private final Locale locale;

    private ReportWriter(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns a writer with messages in a language.
     *
     * @param locale the language of violations; English is used for rules that are not translated. Problems are always
     *     in English
     * @return the writer
     */
    public static ReportWriter of(Locale locale) {
        return new ReportWriter(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Writes a report to a string.
     *
     * @param report the violations
     * @return the JSON, indented and ended by a line feed
     */
    public String toText(Report report) {
        return new String(toBytes(report), StandardCharsets.UTF_8);
    }

    /**
     * Writes a report to bytes.
     *
     * @param report the violations
     * @return the JSON in UTF-8, indented and ended by a line feed
     */
    public byte[] toBytes(Report report) {
        Objects.requireNonNull(report, "report");
        return Page.of(page -> violations(page, report, Optional.empty()));
    }

    /**
     * Writes the report of a file to a string.
     *
     * @param file the problems and violations of the file
     * @return the JSON, indented and ended by a line feed
     */
    public String toText(CheckedFile file) {
        return new String(toBytes(file), StandardCharsets.UTF_8);
    }

    /**
     * Writes the report of a file to bytes.
     *
     * @param file the problems and violations of the file
     * @return the JSON in UTF-8, indented and ended by a line feed
     */
    public byte[] toBytes(CheckedFile file) {
        Objects.requireNonNull(file, "file");
        return Page.of(page -> {
            page.string("uri", References.to(file.uri()));
            page.array("problems", () -> file.problems().forEach(problem -> page.object(() -> members(page, problem))));
            violations(page, file.report(), Optional.of(file.locations()));
        });
    }

    private void violations(Page page, Report report, Optional<Locations> locations) {
        page.array(
                "violations",
                () -> report.violations()
                        .forEach(violation -> page.object(() -> members(
                                page, violation, locations.flatMap(known -> known.nearest(violation.pointer()))))));
        if (report.isCut()) {
            page.array(
                    "omissions",
                    () -> report.omissions().forEach(omission -> page.object(() -> members(page, omission))));
        }
        if (!report.accepted().isEmpty()) {
            page.array(
                    "accepted",
                    () -> report.accepted().forEach(accepted -> page.object(() -> members(page, accepted, locations))));
        }
        if (!report.stale().isEmpty()) {
            page.array("stale", () -> report.stale().forEach(stale -> page.object(() -> members(page, stale))));
        }
    }

    private void members(Page page, AcceptedFinding accepted, Optional<Locations> locations) {
        Violation violation = accepted.violation();
        members(page, violation, locations.flatMap(known -> known.nearest(violation.pointer())));
        signature(page, accepted.acceptance());
        if (accepted.count() > 1) {
            page.number("count", accepted.count());
        }
    }

    private static void members(Page page, Acceptance stale) {
        page.string("code", stale.code());
        stale.record().ifPresent(id -> page.string("record", id.value()));
        if (!stale.pointer().isEmpty()) {
            page.string("pointer", stale.pointer());
        }
        if (!stale.arguments().isEmpty()) {
            page.object("arguments", () -> stale.arguments().forEach(page::string));
        }
        signature(page, stale);
    }

    private static void signature(Page page, Acceptance acceptance) {
        page.string("by", acceptance.by());
        acceptance.on().ifPresent(day -> page.string("on", day.toString()));
        page.string("reason", acceptance.reason());
    }

    private static void members(Page page, Omission omission) {
        page.string("code", omission.code());
        page.string("severity", omission.severity().token());
        page.number("count", omission.count());
    }

    private void members(Page page, Violation violation, Optional<Location> location) {
        page.string("code", violation.code());
        page.string("severity", violation.severity().token());
        page.string("pointer", violation.pointer());
        location.ifPresent(known -> members(page, known));
        page.string("message", violation.messageWithoutPointer(locale));
        page.object("arguments", () -> violation.arguments().forEach(page::string));
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
