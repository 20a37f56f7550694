package org.rapporteur.json.report;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.report.Descriptors.Descriptor;
import org.rapporteur.text.Quote;
import org.rapporteur.validation.Omission;
import org.rapporteur.validation.Severity;
import org.rapporteur.validation.Violation;

/** Writes one SARIF log. Section numbers in comments refer to version 2.1.0 of the standard. */
final class SarifLog {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** The closing bracket of a link, {@code [text](target)}, unless it is escaped by a backslash. */
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\](?=\\()");

    private final Page page;
    private final Descriptors descriptors;
    private final Locale locale;

    SarifLog(Page page, Descriptors descriptors, Locale locale) {
        this.page = page;
        this.descriptors = descriptors;
        this.locale = locale;
    }

    void write(List<CheckedFile> files) {
        // the results are written last and may refer to rules that the set does not contain
        files.stream()
                .flatMap(file -> file.report().violations().stream())
                .forEach(violation -> descriptors.index(violation.code()));
        files.stream()
                .flatMap(file -> file.report().omissions().stream())
                .forEach(omission -> descriptors.index(omission.code()));
        page.string("$schema", SCHEMA);
        page.string("version", "2.1.0");
        page.array(
                "runs",
                () -> page.object(() -> {
                    page.object(
                            "tool",
                            () -> page.object("driver", () -> {
                                page.string("name", "Rapporteur");
                                page.array(
                                        "rules",
                                        () -> descriptors.all().forEach(rule -> page.object(() -> members(rule))));
                            }));
                    if (files.stream().anyMatch(file -> file.report().isCut())) {
                        page.array(
                                "invocations",
                                () -> page.object(() -> {
                                    page.bool("executionSuccessful", true);
                                    page.array("toolExecutionNotifications", () -> files.forEach(this::notifications));
                                }));
                    }
                    page.string("columnKind", "utf16CodeUnits");
                    page.array("results", () -> files.forEach(this::results));
                }));
    }

    private void members(Descriptor rule) {
        page.string("id", rule.id());
        rule.description().ifPresent(words -> message("shortDescription", words));
        rule.severity()
                .ifPresent(
                        severity -> page.object("defaultConfiguration", () -> page.string("level", level(severity))));
    }

    private void results(CheckedFile file) {
        for (Problem problem : file.problems()) {
            String words = "expected " + problem.expected() + "; found " + problem.found();
            String text = problem.pointer().isEmpty() ? words : Quote.printable(problem.pointer()) + ": " + words;
            page.object(() -> {
                rule(problem.code().token(), descriptors.index(problem.code()), Severity.ERROR);
                message("message", text);
                location(file.uri(), Optional.of(problem.location()), problem.pointer());
            });
        }
        for (Violation violation : file.report().violations()) {
            page.object(() -> {
                rule(violation.code(), descriptors.index(violation.code()), violation.severity());
                message("message", violation.message(locale));
                location(file.uri(), file.locations().nearest(violation.path()), violation.path());
            });
        }
    }

    /** A notification for each rule of which the results are not all in the log (3.20.21). */
    private void notifications(CheckedFile file) {
        for (Omission omission : file.report().omissions()) {
            page.object(() -> {
                page.object("associatedRule", () -> {
                    page.string("id", omission.code());
                    page.number("index", descriptors.index(omission.code()));
                });
                page.string("level", level(omission.severity()));
                message("message", omission.code() + ": " + omission.count() + " more");
                location(file.uri(), Optional.empty(), "");
            });
        }
    }

    private void rule(String id, int index, Severity severity) {
        page.string("ruleId", id);
        page.number("ruleIndex", index);
        page.string("level", level(severity));
    }

    private void location(URI uri, Optional<Location> location, String pointer) {
        page.array(
                "locations",
                () -> page.object(() -> {
                    page.object("physicalLocation", () -> {
                        page.object("artifactLocation", () -> page.string("uri", uri.toASCIIString()));
                        location.ifPresent(known -> page.object("region", () -> region(known)));
                    });
                    if (!pointer.isEmpty()) {
                        page.array(
                                "logicalLocations",
                                () -> page.object(() -> page.string("fullyQualifiedName", pointer)));
                    }
                }));
    }

    private void region(Location location) {
        if (location.line() > 0) {
            page.number("startLine", location.line());
            page.number("startColumn", location.column());
        } else {
            page.number("byteOffset", location.byteOffset());
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Doubles braces (3.11.5) and prevents text of a document from becoming a link (3.11.6). */
    private void message(String name, String words) {
        String literal = words.replace("{", "{{").replace("}", "}}");
        String text = LINK.matcher(literal).replaceAll("$1\\\\]");
        page.object(name, () -> page.string("text", text));
    }
}
