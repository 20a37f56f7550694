package org.rapporteur.json.read;

import java.util.Objects;
import org.rapporteur.text.Quote;

/**
 * A reason why an input, or a part of it, cannot be read as a value.
 *
 * <p>A problem concerns the form of the input; a violation of a rule concerns its content. Immutable and thread-safe.
 *
 * @param code the kind of problem
 * @param pointer the member, as a JSON Pointer (RFC 6901), even if the member is missing; empty for the whole document
 * @param location the location in the input; for a missing property, the location of the object that lacks it
 * @param expected a description of the permitted content
 * @param found the actual content, described or quoted, truncated to 80 characters
 * @since 0.1
 */
public record Problem(ProblemCode code, String pointer, Location location, String expected, String found) {
    /**
     * Creates a problem.
     *
     * @param code the kind of problem
     * @param pointer the member, as a JSON Pointer
     * @param location the location in the input
     * @param expected a description of the permitted content
     * @param found the actual content
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /**
     * Returns this problem for a document that is part of a larger one.
     *
     * @param prefix the part, as a JSON Pointer into the larger document
     * @return the problem, with a pointer into the larger document
     */
    public Problem within(String prefix) {
        return prefix.isEmpty() ? this : new Problem(code, prefix + pointer, location, expected, found);
    }

    /**
     * Returns the problem on one line. The pointer is truncated to 80 characters, and unprintable characters in it are
     * escaped.
     *
     * @return the message, such as {@code line 3, column 14, /sources/0/date: ill-formed-value: expected a date; found
     *     "soon"}
     */
    public String message() {
        String where = pointer.isEmpty() ? "" : ", " + Quote.pointer(pointer);
        return Quote.printable(location + where + ": " + code + ": expected " + expected + "; found " + found);
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message();
    }
}
