package org.rapporteur.testing.json;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadResult;

/**
 * Assertions on those problems of a result that were asked for, and further ones on the result. Each narrows them down.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public final class ProblemAssert<T> extends ReadResultAssert<T> {
    private final List<Problem> found;
    private final String wanted;

    ProblemAssert(ReadResult<T> actual, List<Problem> found, String wanted) {
        super(actual);
        this.found = found;
        this.wanted = wanted;
    }

    /**
     * Asserts which member one of them is about.
     *
     * @param pointer a JSON Pointer (RFC 6901) from the root of the document; empty for the document as a whole
     * @return assertions on those about that member
     */
    public ProblemAssert<T> at(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        String place = pointer.isEmpty() ? "the root" : pointer;
        return narrowed(problem -> problem.pointer().equals(pointer), " at " + place);
    }

    /**
     * Asserts on which line of the text one of them stands.
     *
     * @param line the line, from 1
     * @return assertions on those on that line
     */
    public ProblemAssert<T> onLine(long line) {
        return narrowed(problem -> problem.location().line() == line, " on line " + line);
    }

    private ProblemAssert<T> narrowed(Predicate<Problem> which, String how) {
        return problem(found.stream().filter(which).toList(), wanted + how);
    }
}
