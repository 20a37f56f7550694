package org.rapporteur.json.shape;

import org.rapporteur.json.read.ProblemCode;

/**
 * A problem before its offset was turned into a line and a column.
 *
 * @param code what is wrong
 * @param pointer the member, as a JSON Pointer
 * @param offset where it stands, in the unit of the input; {@value #AT_POINTER} for the start of the member itself
 * @param expected what could stand there, in words
 * @param found what stands there, in words
 */
public record Fault(ProblemCode code, String pointer, long offset, String expected, String found) {
    /** The offset of a fault that is found after its member was passed. */
    public static final long AT_POINTER = -1;
}
