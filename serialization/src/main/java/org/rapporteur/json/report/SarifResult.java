package org.rapporteur.json.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.validation.AcceptedFinding;
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
 * @param accepted that the violation is accepted; empty if it is not
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
        Optional<AcceptedFinding> accepted,
        String fingerprint) {

    /** Returns the results of a file: the problems, the violations, and those that are accepted. */
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
                    Optional.empty(),
                    fingerprints.of(code, "", pointer)));
        }
        Ruled ruled = new Ruled(file, uri, descriptors, locale, fingerprints);
        file.report().forEach(violation -> results.add(ruled.result(violation, Optional.empty())));
        file.report().accepted().forEach(each -> results.add(ruled.result(each.violation(), Optional.of(each))));
        return results;
    }

    /** Makes the results of the rules in a file. */
    private record Ruled(
            CheckedFile file, String uri, Descriptors descriptors, Locale locale, Fingerprints fingerprints) {
        SarifResult result(Violation violation, Optional<AcceptedFinding> accepted) {
            String path = violation.pointer();
            Optional<String> record = RecordIds.record(violation, file.ids());
            String id = record.map(file.ids()::get).orElse("");
            String pointer = path.substring(record.map(String::length).orElse(0));
            return new SarifResult(
                    violation.code(),
                    descriptors.index(violation.code()),
                    violation.severity(),
                    violation.message(locale),
                    uri,
                    file.locations().nearest(path),
                    path,
                    violation.arguments(),
                    accepted,
                    fingerprints.of(violation.code(), id, pointer));
        }
    }
}
