package org.rapporteur.json.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.fast.FastCodec;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** An input that is held whole. Its offsets are in the unit in which its parser counts. */
public interface Document {
    /** {@return what is wrong with it as a whole, before any of its tokens; null if nothing} */
    @Nullable
    Problem refusal();

    /** {@return a parser before its first token} */
    JsonParser parser();

    /**
     * Reads the value without a parser.
     *
     * @param <T> the type of the value
     * @param fast what reads it
     * @return the value; null if a parser is to read it, because something is wrong, or rare
     */
    default <T> @Nullable T read(FastCodec<T> fast) {
        return null;
    }

    /**
     * What is wrong where its parser gave up.
     *
     * @param refusal what the parser threw
     * @param offset where it was
     * @param pointer the member at which it was
     * @return the problem
     */
    Problem flaw(JacksonException refusal, long offset, String pointer);

    /**
     * The location of an offset.
     *
     * @param offset the offset
     * @return its location
     */
    Location location(long offset);

    /**
     * Where a member stands.
     *
     * @param pointer the member, as a JSON Pointer
     * @return its location; if it is missing, that of the innermost value around it
     */
    Location find(String pointer);

    /** {@return where each member stands, as far as the document can be parsed} */
    Locations locations();
}
