package org.rapporteur.testing.json;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.ObjectAssert;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadResult;

/**
 * Assertions on the outcome of a read. Every failure lists all problems, a line each.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public class ReadResultAssert<T> extends AbstractAssert<ReadResultAssert<T>, ReadResult<T>> {
    ReadResultAssert(ReadResult<T> actual) {
        super(actual, ReadResultAssert.class);
    }

    /**
     * Asserts that there is a value, and so no problem.
     *
     * @return assertions on the value
     */
    public ObjectAssert<T> succeeds() {
        expect(result().problems().isEmpty(), "a value");
        return new ObjectAssert<>(actual.orThrow()).as(info.description());
    }

    /**
     * Asserts that there is a problem of a kind, one at least.
     *
     * @param code what is wrong
     * @return assertions on the result and its problems of that code
     */
    public ProblemAssert<T> hasProblem(ProblemCode code) {
        Objects.requireNonNull(code, "code");
        List<Problem> found = result().problems().stream()
                .filter(problem -> problem.code() == code)
                .toList();
        return problem(found, "a problem " + code);
    }

    /**
     * Asserts that there are problems of some kinds, one of each at least, and no others. Order and repetition do not matter.
     *
     * @param codes what is wrong; none, if nothing is to be
     * @return this
     */
    public ReadResultAssert<T> hasOnly(ProblemCode... codes) {
        Set<ProblemCode> wanted = Set.copyOf(Arrays.asList(Objects.requireNonNull(codes, "codes")));
        Set<ProblemCode> found = result().problems().stream().map(Problem::code).collect(Collectors.toSet());
        String all = new TreeSet<>(wanted).stream().map(ProblemCode::token).collect(Collectors.joining(", "));
        return expect(found.equals(wanted), all.isEmpty() ? "no problems" : "problems " + all + " and nothing else");
    }

    /** Goes on with those problems, which must be there, under the same description. */
    ProblemAssert<T> problem(List<Problem> found, String wanted) {
        expect(!found.isEmpty(), wanted);
        ProblemAssert<T> those = new ProblemAssert<>(actual, found, wanted);
        those.info.useRepresentation(info.representation());
        those.info.description(info.description());
        those.info.overridingErrorMessage(info.overridingErrorMessage());
        return those;
    }

    private ReadResult<T> result() {
        isNotNull();
        return actual;
    }

    private ReadResultAssert<T> expect(boolean holds, String wanted) {
        if (!holds) {
            failWithMessage("%s", "Expecting " + wanted + ", but the result has " + integer());
        }
        return this;
    }

    private String integer() {
        String problems =
                actual.problems().stream().map(problem -> "\n  " + problem).collect(Collectors.joining());
        return problems.isEmpty() ? "a value" : "these problems:" + problems;
    }
}
