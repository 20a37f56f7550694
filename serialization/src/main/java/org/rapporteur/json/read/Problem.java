package org.rapporteur.json.read;

import java.util.Objects;
import org.rapporteur.text.Quote;

/**
 * One reason why an input, or a part of it, is not a value.
 *
 * <p>It says where: by a JSON Pointer (RFC 6901) to the member, which for a missing property is where it would stand; and
 * by its location in the input. It is not a finding about content: that is a violation of a rule. Immutable and thread-safe.
 *
 * @param code what is wrong
 * @param pointer the member, as a JSON Pointer; empty for the whole document
 * @param location where in the input it stands; of a missing property, where the object stands that lacks it
 * @param expected what could stand there, in words
 * @param found what stands there, in words or quoted and cut at 80 characters
 * @since 0.1
 */
public record Problem(ProblemCode code, String pointer, Location location, String expected, String found) {
    /**
     * Checks that all is there.
     *
     * @param code what is wrong
     * @param pointer the member, as a JSON Pointer
     * @param location where it stands
     * @param expected what could stand there
     * @param found what stands there
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /**
     * This problem, where the document that has it is a part of a larger one.
     *
     * @param prefix the part, as a JSON Pointer into the larger document
     * @return the problem, with a pointer into the larger document
     */
    public Problem within(String prefix) {
        return prefix.isEmpty() ? this : new Problem(code, prefix + pointer, location, expected, found);
    }

    /**
     * The problem in one line. Names in the pointer are escaped where they do not print, and cut at 80 characters.
     *
     * @return for example {@code line 3, column 14, /sources/0/date: ill-formed-value: expected a date; found "soon"}
     */
    public String message() {
        String where = pointer.isEmpty() ? "" : ", " + Quote.pointer(pointer);
        return location + where + ": " + code + ": expected " + expected + "; found " + found;
    }

    /** {@return the message} */
    @Override
    public String toString() {
        return message();
    }
}
