package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.text.Instants;

/** What the schema is to do with a document. */
enum Expected {
    ACCEPT,
    REFUSE,
    EITHER;

    /** What the decoder alone asks of a value. */
    private static final Pattern BEYOND_A_SCHEMA = Pattern.compile("a day from 01 to 2[89] at character .*"
            + "|an end that is not before its start at character .*"
            + "|a number of significant digits from 1 to [0-9]+ at character .*"
            + "|text without U\\+0000"
            + "|well-formed UTF-16, without a lone surrogate"
            + "|Unicode normalisation form C");

    static Expected of(List<Problem> problems) {
        if (problems.isEmpty()) {
            return ACCEPT;
        }
        return problems.stream().allMatch(Expected::isBeyondASchema) ? EITHER : REFUSE;
    }

    private static boolean isBeyondASchema(Problem problem) {
        return problem.code() == ProblemCode.DUPLICATE_PROPERTY
                || problem.code() == ProblemCode.LIMIT_EXCEEDED
                || BEYOND_A_SCHEMA.matcher(problem.expected()).matches()
                || problem.expected().equals(Instants.FORM) && problem.found().contains("-02-29T");
    }

    void check(Class<?> type, String json, long seed) {
        List<String> faults = PublishedSchema.faults(type, json);
        assertThat(this == EITHER || (this == ACCEPT) == faults.isEmpty())
                .as("-Drapporteur.seed=%s: to %s the %s %s, which has %s", seed, this, type, json, faults)
                .isTrue();
    }
}
