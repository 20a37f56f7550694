package org.rapporteur.json.stream;

import java.util.Objects;
import org.rapporteur.json.read.Location;
import org.rapporteur.validation.Violation;

/**
 * A violation in a record on a line of a file.
 *
 * <p>The path of the violation refers to the dossier that all lines form together: {@code /statements/41/date} belongs
 * to the 42nd statement of the file. Immutable and thread-safe.
 *
 * @param location the location of the member in the file; for a missing member, that of the enclosing value
 * @param pointer the member as a JSON Pointer (RFC 6901) within its line, such as {@code /date}
 * @param violation the violation
 * @since 0.1
 */
public record LineViolation(Location location, String pointer, Violation violation) {
    /**
     * Creates a violation on a line.
     *
     * @param location the location of the member in the file
     * @param pointer the member within its line
     * @param violation the violation
     */
    public LineViolation {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(violation, "violation");
    }

    /**
     * {@return the violation on one line, such as {@code line 3, column 14: warning no-citation /meetings/0/citations:
     * …}}
     */
    @Override
    public String toString() {
        return location + ": " + violation;
    }
}
