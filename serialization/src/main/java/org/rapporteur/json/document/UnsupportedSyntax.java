package org.rapporteur.json.document;

import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import tools.jackson.core.exc.StreamReadException;

/** Ends the tokens of a document that is not JSON where it is broken or has what JSON has not: a problem to be. */
final class UnsupportedSyntax extends StreamReadException {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    private final ProblemCode code;

    /** Where it stands, in the unit of the document. */
    private final long offset;

    /** What could stand there, in words. */
    private final String expected;

    /** What stands there, in words. */
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
