package org.rapporteur.examples.briefing;

import java.util.List;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.Problem;

/** The problems of a file, one to a line, as compilers print them: editors find the place by it. */
final class ProblemList {
    private ProblemList() {}

    static String of(String file, List<Problem> problems, Phrases phrases) {
        StringBuilder text = new StringBuilder();
        line(text, phrases.get("problems.in", file));
        for (Problem problem : problems) {
            String what = problem.code().token()
                    + ", "
                    + (problem.pointer().isEmpty()
                            ? phrases.get("problem.whole")
                            : phrases.get("problem.where", problem.pointer()))
                    + ": "
                    + phrases.comma(List.of(
                            phrases.get("problem.expected", problem.expected()),
                            phrases.get("problem.found", problem.found())));
            line(text, phrases.get("problem", file, problem.line(), problem.column(), what));
        }
        int count = problems.size();
        boolean stopped = count == JsonReader.DEFAULT_PROBLEM_LIMIT;
        line(text, stopped ? phrases.get("count.problem.limit", count) : phrases.count("count.problem", count));
        return text.toString();
    }

    private static void line(StringBuilder text, String words) {
        text.append(Columns.printable(words).replace('\n', ' ').replace('\r', ' '))
                .append('\n');
    }
}
