package org.rapporteur.json.shape;

import org.rapporteur.json.read.ProblemCode;

/**
 * A problem with an offset instead of a line and a column.
 *
 * @param code the kind of problem
 * @param pointer the member, as a JSON Pointer
 * @param offset the offset in the unit of the input; {@value #AT_POINTER} for the start of the member itself
 * @param expected a description of what is permitted
 * @param found a description of the actual content
 */
public record Fault(ProblemCode code, String pointer, long offset, String expected, String found) {
    /** The offset of a fault that is detected after its member. */
    public static final long AT_POINTER = -1;
}
