package org.rapporteur.examples.command;

import java.util.List;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.validation.Violation;

/** What is wrong with a file, one thing to a line, as compilers print it: editors find the place by it. */
public final class Problems {
    private Problems() {}

    /** Prints by the words of a key that a file is not what it should be, its problems and their number. */
    static void print(String key, InputFile file, List<Problem> problems, Output out) {
        Words words = file.words();
        out.item(words.get(key, file.name()));
        problems.forEach(problem -> out.item(of(file, problem)));
        out.endLimit();
        int count = problems.size();
        boolean stopped = count == ReadOptions.DEFAULT_PROBLEM_LIMIT;
        out.line(stopped ? words.get("count.problem.limit", count) : words.count("count.problem", count));
    }

    /** {@return a problem in a line; in English as the library has it, since half a translation reads like none} */
    public static String of(InputFile file, Problem problem) {
        String where = problem.pointer().isEmpty() ? "the whole document" : "at " + problem.pointer();
        return at(file, problem.location()) + problem.code().token() + ", " + where + ": expected " + problem.expected()
                + ", found " + problem.found();
    }

    /** {@return what a rule found, in a line} */
    public static String of(InputFile file, Location location, String pointer, Violation violation) {
        return at(file, location) + of(file.words(), pointer, violation);
    }

    /** {@return what a rule found, without line and column} */
    public static String of(InputFile file, Violation violation) {
        return file.name() + ": " + of(file.words(), violation.pointer(), violation);
    }

    private static String of(Words words, String pointer, Violation violation) {
        String where = pointer.isEmpty() ? words.get("finding.record") : words.get("finding.at", pointer);
        return words.get("Severity." + violation.severity().token()) + " " + violation.code() + ", " + where + ": "
                + violation.messageWithoutPointer(words.locale());
    }

    private static String at(InputFile file, Location location) {
        return file.name() + ":" + location.line() + ":" + location.column() + ": ";
    }
}
