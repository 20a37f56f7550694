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
 * The necessary changes to a dossier, for a program that can write it again, such as a language model.
 *
 * <p>If the dossier cannot be read, these are the problems of reading; rules are not applied. Otherwise there is one
 * repair for each violation with the severity {@code ERROR} or {@code WARNING}; violations with the severity {@code
 * INFO} are omitted. Example:
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
     * One necessary change.
     *
     * @param at the wrong or missing member, as a JSON Pointer (RFC 6901); empty for the document
     * @param code the stable code of the problem or of the rule
     * @param message the expected and the actual content, in English, on one line
     * @param allowed the strings that the format permits for the member; empty if it does not list any
     * @since 0.1
     */
    public record Repair(String at, String code, String message, List<String> allowed) {
        /**
         * Creates a repair.
         *
         * @param at the wrong or missing member
         * @param code the code of the problem or of the rule
         * @param message the expected and the actual content
         * @param allowed the strings that the format permits for the member
         */
        public Repair {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
            allowed = List.copyOf(Objects.requireNonNull(allowed, "allowed"));
        }

        /** {@return the repair on one line} */
        @Override
        public String toString() {
            String words = "at " + (at.isEmpty() ? "the document" : at) + ": " + code + ": " + message;
            return Quote.printable(allowed.isEmpty() ? words : words + "; allowed: " + String.join(", ", allowed));
        }
    }

    private final List<Repair> repairs;

    private Repairs(List<Repair> repairs) {
        this.repairs = repairs;
    }

    /**
     * Returns the repairs of a dossier.
     *
     * @param read the result of reading the document
     * @param validator validates the dossier, if it can be read
     * @return the repairs; empty if nothing needs to be changed
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
                violation.pointer(),
                violation.code(),
                violation.messageWithoutPointer(Locale.ENGLISH),
                Allowed.at(violation.pointer()));
    }

    /** {@return the repairs in the order of the document, unmodifiable} */
    public List<Repair> list() {
        return repairs;
    }

    /** {@return whether there are no repairs} */
    public boolean isEmpty() {
        return repairs.isEmpty();
    }

    /**
     * Returns the repairs as JSON.
     *
     * @return an object, indented and ended by a line feed, whose array {@code repairs} contains objects with {@code
     *     at}, {@code code}, {@code message} and, if it is not empty, {@code allowed}
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

    /** {@return the repairs, each on one line} */
    @Override
    public String toString() {
        return repairs.stream().map(repair -> repair + "\n").collect(Collectors.joining());
    }
}
