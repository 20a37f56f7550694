package org.rapporteur.json.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.text.Quote;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Severity;
import org.rapporteur.validation.Validator;
import org.rapporteur.validation.Violation;

/**
 * What is to be changed in a dossier, for a program that wrote it and can write it anew, such as a language model.
 *
 * <p>Problems of reading come alone, since rules cannot be asked before there is a value. When it can be read, there is a repair
 * for each finding of severity error or warning; what is only worth knowing is left out. Example:
 *
 * <pre>{@code
 * Repairs repairs = Repairs.of(JsonReader.of(Dossier.class).tryRead(output), RuleSet.standard());
 * // at /positions/0/conditions/0/operator: unknown-term: expected requires, barred-by or regardless-of; found "needs"
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Repairs {
    /**
     * One thing to be changed.
     *
     * @param at the member that is wrong, or missing, as a JSON Pointer (RFC 6901); empty for the document
     * @param code the stable code of the problem or of the rule
     * @param message what was expected there and what was found, in English, one line
     * @param allowed the strings that the format has for this place, where it lists them; else none
     * @since 0.1
     */
    public record Repair(String at, String code, String message, List<String> allowed) {
        /**
         * Checks that all is there.
         *
         * @param at the member
         * @param code the code
         * @param message what was expected and found
         * @param allowed the strings that the format lists for this place
         */
        public Repair {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
            allowed = List.copyOf(Objects.requireNonNull(allowed, "allowed"));
        }

        /** {@return the repair as one line} */
        @Override
        public String toString() {
            String words = "at " + (at.isEmpty() ? "the document" : Quote.printable(at)) + ": " + code + ": " + message;
            return allowed.isEmpty() ? words : words + "; allowed: " + String.join(", ", allowed);
        }
    }

    private final List<Repair> repairs;

    private Repairs(List<Repair> repairs) {
        this.repairs = repairs;
    }

    /**
     * Finds what is to be changed.
     *
     * @param read what became of the document
     * @param validator is asked about the dossier, if there is one
     * @return the repairs; none if the dossier is good
     */
    public static Repairs of(ReadResult<Dossier> read, Validator<? super Dossier> validator) {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(validator, "validator");
        return new Repairs(read.value()
                .map(dossier -> ofFindings(validator.validate(dossier)))
                .orElseGet(() -> read.problems().stream().map(Repairs::of).toList()));
    }

    private static List<Repair> ofFindings(Report report) {
        return report.violations().stream()
                .filter(violation -> violation.severity() != Severity.INFO)
                .map(Repairs::of)
                .toList();
    }

    private static Repair of(Problem problem) {
        String message = "expected " + problem.expected() + "; found " + problem.found();
        return new Repair(problem.pointer(), problem.code().token(), message, Allowed.at(problem.pointer()));
    }

    private static Repair of(Violation violation) {
        return new Repair(
                violation.path(), violation.code(), violation.words(Locale.ENGLISH), Allowed.at(violation.path()));
    }

    /** {@return the repairs in the order of the document, unmodifiable} */
    public List<Repair> list() {
        return repairs;
    }

    /** {@return whether nothing is to be changed} */
    public boolean isEmpty() {
        return repairs.isEmpty();
    }

    /**
     * {@return the repairs as JSON, indented, ended by a line feed: an object whose {@code repairs} each have {@code at}, {@code
     * code}, {@code message} and, where there are any, {@code allowed}}
     */
    public String toJson() {
        byte[] json = Page.of(page -> page.array(
                "repairs",
                () -> repairs.forEach(repair -> page.object(() -> {
                    page.string("at", repair.at());
                    page.string("code", repair.code());
                    page.string("message", repair.message());
                    if (!repair.allowed().isEmpty()) {
                        page.array("allowed", () -> repair.allowed().forEach(page::string));
                    }
                }))));
        return new String(json, StandardCharsets.UTF_8);
    }

    /** {@return the repairs, one on a line} */
    @Override
    public String toString() {
        return repairs.stream().map(repair -> repair + "\n").collect(Collectors.joining());
    }
}
