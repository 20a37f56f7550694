package org.rapporteur.json.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import tools.jackson.core.exc.StreamReadException;

/** Thrown if a document is malformed or contains something that JSON does not have. It is converted into a problem. */
final class UnsupportedSyntax extends StreamReadException {
    private static final long serialVersionUID = 1;

    private final ProblemCode code;

    /** The offset, in the unit of the document. */
    private final long offset;

    /** The value that is malformed, as a JSON Pointer; null for the current member of the reader. */
    private final @Nullable String pointer;

    /** A description of what is permitted. */
    private final String expected;

    /** A description of the actual content. */
    private final String found;

    UnsupportedSyntax(ProblemCode code, long offset, String expected, String found) {
        this(code, offset, null, expected, found);
    }

    UnsupportedSyntax(ProblemCode code, long offset, @Nullable String pointer, String expected, String found) {
        super("expected " + expected + "; found " + found);
        this.code = code;
        this.offset = offset;
        this.pointer = pointer;
        this.expected = expected;
        this.found = found;
    }

    long offset() {
        return offset;
    }

    Problem at(String current, Location location) {
        return new Problem(code, pointer == null ? current : pointer, location, expected, found);
    }
}
