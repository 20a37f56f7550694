package org.rapporteur.testing;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Violation;

/**
 * Assertions on those findings of a report that were asked for, and further ones on the report.
 *
 * <p>Each narrows them down: {@code hasError("dangling-reference").at("/meetings/0/forum").about("g7")} holds if one error of
 * that code stands there and speaks of that.
 *
 * @since 0.1
 */
public final class FindingAssert extends ReportAssert {
    private final List<Violation> found;
    private final String wanted;

    FindingAssert(Report actual, List<Violation> found, String wanted) {
        super(actual);
        this.found = found;
        this.wanted = wanted;
    }

    /**
     * Asserts where one of them stands.
     *
     * @param pointer a JSON Pointer (RFC 6901) from the root of the document; empty for the document as a whole
     * @return assertions on those that stand there
     */
    public FindingAssert at(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        String place = pointer.isEmpty() ? "the root" : pointer;
        return narrowed(violation -> violation.pointer().equals(pointer), " at " + place);
    }

    /**
     * Asserts what one of them speaks of.
     *
     * @param arguments the values of all {@linkplain Violation#arguments() arguments} of the finding, in order
     * @return assertions on those that speak of it
     */
    public FindingAssert about(String... arguments) {
        List<String> all = List.of(arguments);
        String quoted = all.stream().map(argument -> '"' + argument + '"').collect(Collectors.joining(", "));
        return narrowed(violation -> List.copyOf(violation.arguments().values()).equals(all), " about " + quoted);
    }

    private FindingAssert narrowed(Predicate<Violation> which, String how) {
        Stream<Violation> narrowed = found.stream().filter(which);
        return finding(narrowed.toList(), wanted + how);
    }
}
