package org.rapporteur.json.document;

import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import tools.jackson.core.exc.StreamReadException;

/**
 * Thrown if a document in a format other than JSON is malformed or contains something that JSON does not have. It is
 * converted into a problem.
 */
final class UnsupportedSyntax extends StreamReadException {
    private static final long serialVersionUID = 1;

    private final ProblemCode code;

    /** The offset, in the unit of the document. */
    private final long offset;

    /** A description of what is permitted. */
    private final String expected;

    /** A description of the actual content. */
    private final String found;

    UnsupportedSyntax(ProblemCode code, long offset, String expected, String found) {
        super("expected " + expected + "; found " + found);
        this.code = code;
        this.offset = offset;
        this.expected = expected;
        this.found = found;
    }

    long offset() {
        return offset;
    }

    Problem at(String pointer, Location location) {
        return new Problem(code, pointer, location, expected, found);
    }
}
