package org.rapporteur.json.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.report.Descriptors.Descriptor;
import org.rapporteur.text.Quote;
import org.rapporteur.validation.Acceptance;
import org.rapporteur.validation.Omission;
import org.rapporteur.validation.Severity;

/** Writes one SARIF log. Section numbers in comments refer to version 2.1.0 of the standard. */
final class SarifLog {
    /** The number of results in a run, and the length of a description, from which on GitHub refuses a log. */
    private static final int MOST_RESULTS = 25_000;

    private static final int LONGEST_DESCRIPTION = 1000;

    /** Of the way in which fingerprints are made, with its version (3.27.16). */
    private static final String FINGERPRINT = "rapporteurFinding/v1";

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** The closing bracket of a link, {@code [text](target)}, unless it is escaped by a backslash. */
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\](?=\\()");

    /** Where a result is shown if its location is not known: a host shows none without a region. */
    private static final Location START = Location.of(1, 1);

    private final Page page;
    private final Descriptors descriptors;
    private final Locale locale;

    SarifLog(Page page, Descriptors descriptors, Locale locale) {
        this.page = page;
        this.descriptors = descriptors;
        this.locale = locale;
    }

    void write(List<CheckedFile> files) {
        // the rules are written first, and results and omissions may add rules that the set does not contain
        List<SarifResult> all = files.stream()
                .flatMap(file -> SarifResult.of(file, descriptors, locale).stream())
                .toList();
        files.stream()
                .flatMap(file -> file.report().omissions().stream())
                .forEach(omission -> descriptors.index(omission.code()));
        List<SarifResult> written = all.size() > MOST_RESULTS ? gravest(all) : all;
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
                    invocation(files, all.size() - written.size());
                    page.string("columnKind", "utf16CodeUnits");
                    // either all results have suppressions, or none has (3.27.23)
                    boolean anyAccepted = files.stream()
                            .anyMatch(file -> !file.report().accepted().isEmpty());
                    page.array(
                            "results",
                            () -> written.forEach(result -> page.object(() -> members(result, anyAccepted))));
                }));
    }

    /** Writes the notifications, if there are any. */
    private void invocation(List<CheckedFile> files, int left) {
        boolean cut = left > 0 || files.stream().anyMatch(file -> file.report().isCut());
        boolean stale = files.stream().anyMatch(file -> !file.report().stale().isEmpty());
        if (!cut && !stale) {
            return;
        }
        page.array(
                "invocations",
                () -> page.object(() -> {
                    page.bool("executionSuccessful", true);
                    if (cut) {
                        page.array("toolExecutionNotifications", () -> {
                            files.forEach(this::omissions);
                            if (left > 0) {
                                page.object(() -> members(left));
                            }
                        });
                    }
                    if (stale) {
                        page.array("toolConfigurationNotifications", () -> files.forEach(this::stale));
                    }
                }));
    }

    /** Returns as many results as a log may have: errors before warnings before notes, and accepted ones last. */
    private static List<SarifResult> gravest(List<SarifResult> all) {
        return all.stream()
                .sorted(Comparator.comparing(
                                (SarifResult result) -> result.accepted().isPresent())
                        .thenComparing(SarifResult::severity))
                .limit(MOST_RESULTS)
                .toList();
    }

    /** Writes the same words three times, because GitHub requires each of them and shows them in different places. */
    private void members(Descriptor rule) {
        String words = Quote.bare(rule.description().orElse(rule.id()), LONGEST_DESCRIPTION);
        page.string("id", rule.id());
        message("shortDescription", words);
        message("fullDescription", words);
        rule.severity()
                .ifPresent(
                        severity -> page.object("defaultConfiguration", () -> page.string("level", level(severity))));
        message("help", words);
    }

    private void members(SarifResult result, boolean anyAccepted) {
        page.string("ruleId", result.code());
        page.number("ruleIndex", result.rule());
        page.string("level", level(result.severity()));
        message("message", result.message());
        page.array("locations", () -> page.object(() -> location(result)));
        page.object("partialFingerprints", () -> page.string(FINGERPRINT, result.fingerprint()));
        if (anyAccepted) {
            result.accepted()
                    .filter(accepted -> accepted.count() > 1)
                    .ifPresent(accepted -> page.number("occurrenceCount", accepted.count()));
            page.array(
                    "suppressions",
                    () -> result.accepted()
                            .ifPresent(accepted -> page.object(() -> suppression(accepted.acceptance()))));
        }
        if (!result.arguments().isEmpty()) {
            page.object(
                    "properties",
                    () -> page.object("arguments", () -> result.arguments().forEach(page::string)));
        }
    }

    /** An acceptance of a baseline, which is a file beside that of the result (3.35). */
    private void suppression(Acceptance acceptance) {
        page.string("kind", "external");
        page.string("status", "accepted");
        page.string("justification", Quote.printable(acceptance.reason()));
        page.object("properties", () -> {
            page.string("acceptedBy", Quote.printable(acceptance.by()));
            acceptance.on().ifPresent(day -> page.string("acceptedOn", day.toString()));
        });
    }

    private void location(SarifResult result) {
        page.object("physicalLocation", () -> {
            artifact(result.uri());
            page.object("region", () -> region(result.location().orElse(START)));
        });
        if (!result.pointer().isEmpty()) {
            page.array(
                    "logicalLocations",
                    () -> page.object(() -> page.string("fullyQualifiedName", Quote.printable(result.pointer()))));
        }
    }

    /** A notification for each rule with violations that the report does not contain (3.20.21). */
    private void omissions(CheckedFile file) {
        for (Omission omission : file.report().omissions()) {
            page.object(() -> {
                page.object("associatedRule", () -> {
                    page.string("id", omission.code());
                    page.number("index", descriptors.index(omission.code()));
                });
                page.string("level", level(omission.severity()));
                message("message", omission.code() + ": " + omission.count() + " more");
                fileOf(file);
            });
        }
    }

    private void fileOf(CheckedFile file) {
        page.array(
                "locations",
                () -> page.object(() -> page.object("physicalLocation", () -> artifact(References.to(file.uri())))));
    }

    /** A notification for each acceptance that holds for no finding (3.20.20). */
    private void stale(CheckedFile file) {
        for (Acceptance acceptance : file.report().stale()) {
            page.object(() -> {
                page.object("associatedRule", () -> page.string("id", acceptance.code()));
                page.string("level", "note");
                message("message", "stale: " + acceptance);
                fileOf(file);
            });
        }
    }

    /** The notification of results that the log does not contain. */
    private void members(int left) {
        page.string("level", "warning");
        message(
                "message",
                "a log has at most " + MOST_RESULTS + " results; " + left + " of the least severe results are omitted");
    }

    private void artifact(String uri) {
        page.object("artifactLocation", () -> page.string("uri", uri));
    }

    /** Writes the first character of a value, because the end of the value is not known. */
    private void region(Location location) {
        if (location.line() > 0) {
            page.number("startLine", location.line());
            page.number("startColumn", location.column());
            page.number("endLine", location.line());
            page.number("endColumn", location.column() + 1L);
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

    /** Escapes invisible characters, doubles braces (3.11.5) and prevents text of a document from becoming a link (3.11.6). */
    private void message(String name, String words) {
        String literal = Quote.printable(words).replace("{", "{{").replace("}", "}}");
        String text = LINK.matcher(literal).replaceAll("$1\\\\]");
        page.object(name, () -> page.string("text", text));
    }
}
