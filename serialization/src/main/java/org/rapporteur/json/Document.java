package org.rapporteur.json;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.fast.FastCodec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** An input that is held whole. Its offsets are in the unit in which its parser counts. */
interface Document {
    /** What is wrong with it as a whole, before any of its tokens; null if nothing. */
    @Nullable
    Problem refusal();

    JsonParser parser();

    /** The value, read without a parser; null if it is to be read by one, because of something that is wrong, or rare. */
    default <T> @Nullable T read(FastCodec<T> fast) {
        return null;
    }

    /** What is wrong where its parser gave up. */
    Problem flaw(JacksonException refusal, long offset, String pointer);

    Location location(long offset);

    /** Where a member stands; of one that is missing, the innermost value around it. */
    Location find(String pointer);

    /** Where each member stands, as far as the document can be parsed. */
    Locations locations();
}
