package org.rapporteur.json.shape;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one type.
 *
 * @param <V> the type
 */
public interface Codec<V> {
    /** {@return what stands in a document where this codec reads; any value, if it cannot be said} */
    default ValueType type() {
        return new ValueType.AnyType();
    }

    /**
     * Reads the value that starts at the current token, and stops at its last token.
     *
     * @param in where to read
     * @return the value, or null if it is not one, which was then reported
     */
    @Nullable
    V read(Decoder in);

    /**
     * Reads what is good of the value that starts at the current token, and stops anywhere. Problems are of no interest.
     *
     * @param in where to read
     * @return the good part; null if there is none, or a part of such a value would mean something else
     */
    default @Nullable V salvage(Decoder in) {
        return null;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to write
     */
    void write(V value, Encoder out);
}
