package org.rapporteur.json.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.validation.Severity;
import org.rapporteur.validation.Violation;

/**
 * A problem or a violation as a result of a SARIF log.
 *
 * @param code the code of the problem or of the rule
 * @param rule the index of its descriptor
 * @param severity the severity
 * @param message the message, preceded by the pointer
 * @param uri the reference to the file
 * @param location the location in the file; empty if it is not known
 * @param pointer the member, as a JSON Pointer
 * @param arguments the arguments of a violation, by name
 * @param fingerprint what identifies the result in other versions of the file
 */
record SarifResult(
        String code,
        int rule,
        Severity severity,
        String message,
        String uri,
        Optional<Location> location,
        String pointer,
        Map<String, String> arguments,
        String fingerprint) {

    /** Returns the results of a file: the problems, then the violations. */
    static List<SarifResult> of(CheckedFile file, Descriptors descriptors, Locale locale) {
        String uri = References.to(file.uri());
        Fingerprints fingerprints = new Fingerprints();
        List<SarifResult> results = new ArrayList<>();
        for (Problem problem : file.problems()) {
            String code = problem.code().token();
            String words = "expected " + problem.expected() + "; found " + problem.found();
            String pointer = problem.pointer();
            results.add(new SarifResult(
                    code,
                    descriptors.index(problem.code()),
                    Severity.ERROR,
                    pointer.isEmpty() ? words : pointer + ": " + words,
                    uri,
                    Optional.of(problem.location()),
                    pointer,
                    Map.of(),
                    fingerprints.of(code, "", pointer)));
        }
        for (Violation violation : file.report().violations()) {
            String path = violation.pointer();
            Optional<String> record = RecordIds.record(violation, file.ids());
            String id = record.map(file.ids()::get).orElse("");
            String pointer = path.substring(record.map(String::length).orElse(0));
            results.add(new SarifResult(
                    violation.code(),
                    descriptors.index(violation.code()),
                    violation.severity(),
                    violation.message(locale),
                    uri,
                    file.locations().nearest(path),
                    path,
                    violation.arguments(),
                    fingerprints.of(violation.code(), id, pointer)));
        }
        return results;
    }
}
