package org.rapporteur.json.document;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.fast.FastCodec;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import tools.jackson.core.JsonParser;

/** An input that is held in memory as a whole. Its offsets have the unit that its parser counts. */
public interface Document {
    /** {@return the problem of the document as a whole, found without parsing; null if there is none} */
    @Nullable
    Problem refusal();

    /** {@return a parser at the start of the document, which throws only {@link UnsupportedSyntax}} */
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
     * Returns a function from offsets to locations. Offsets must be ascending, because it continues to count at the
     * previous one.
     *
     * @return the function
     */
    LongFunction<Location> locator();

    /** {@return the number of bytes or characters of the document} */
    int length();

    /** {@return the same document, held in a way that does not depend on an array of the caller} */
    Document snapshot();
}
