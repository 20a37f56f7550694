package org.rapporteur.json.stream;

import java.util.Objects;
import org.rapporteur.json.read.Location;
import org.rapporteur.validation.Violation;

/**
 * A finding in a record that stands on a line of a file.
 *
 * <p>The path of the violation is that in the dossier which all lines together make: {@code /statements/41/date} is in the
 * forty-second statement of the file. Immutable and thread-safe.
 *
 * @param location where the member stands in the file, or the value that lacks it
 * @param pointer the member as a JSON Pointer (RFC 6901) within its line, such as {@code /date}
 * @param violation what was found
 * @since 0.1
 */
public record LineViolation(Location location, String pointer, Violation violation) {
    /**
     * Checks that all is there.
     *
     * @param location where the member stands in the file
     * @param pointer the member within its line
     * @param violation what was found
     */
    public LineViolation {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(violation, "violation");
    }

    /** {@return for example {@code line 3, column 14: warning no-citation /meetings/0/citations: …}} */
    @Override
    public String toString() {
        return location + ": " + violation;
    }
}
