package org.rapporteur.json.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.fast.FastCodec;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** An input that is held in memory as a whole. Its offsets have the unit that its parser counts. */
public interface Document {
    /** {@return the problem of the document as a whole, found without parsing; null if there is none} */
    @Nullable
    Problem refusal();

    /** {@return a parser at the start of the document} */
    JsonParser parser();

    /**
     * Reads the value without a parser.
     *
     * @param <T> the type of the value
     * @param fast the codec that reads the value
     * @return the value; null if a parser must read the document, because it has a problem or a rare feature
     */
    default <T> @Nullable T read(FastCodec<T> fast) {
        return null;
    }

    /**
     * Returns the problem at which the parser failed.
     *
     * @param refusal the exception that the parser threw
     * @param offset the offset of the parser
     * @param pointer the current member
     * @return the problem
     */
    Problem flaw(JacksonException refusal, long offset, String pointer);

    /**
     * Returns the location of an offset.
     *
     * @param offset the offset
     * @return its location
     */
    Location location(long offset);

    /**
     * Returns the location of a member.
     *
     * @param pointer the member, as a JSON Pointer
     * @return its location; if it is missing, that of the innermost enclosing value
     */
    Location find(String pointer);

    /** {@return the locations of all members that can be parsed} */
    Locations locations();
}
