package org.rapporteur.examples.briefing;

import java.util.List;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadOptions;

/** The problems of a file, one to a line, as compilers print them: editors find the place by it. */
final class ProblemList {
    private ProblemList() {}

    static String of(String file, List<Problem> problems, Lexicon lexicon) {
        StringBuilder text = new StringBuilder();
        line(text, lexicon.get("problems.in", file));
        for (Problem problem : problems) {
            // in English as the library has it: a sentence half of which is translated reads like none
            String where = problem.pointer().isEmpty() ? "the whole document" : "at " + problem.pointer();
            line(
                    text,
                    file + ":" + problem.location().line() + ":"
                            + problem.location().column() + ": "
                            + problem.code().token() + ", " + where
                            + ": expected " + problem.expected() + ", found " + problem.found());
        }
        int count = problems.size();
        boolean stopped = count == ReadOptions.DEFAULT_PROBLEM_LIMIT;
        line(text, stopped ? lexicon.get("count.problem.limit", count) : lexicon.count("count.problem", count));
        return text.toString();
    }

    private static void line(StringBuilder text, String words) {
        text.append(Columns.line(words)).append('\n');
    }
}
