package org.rapporteur.json.shape;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one type.
 *
 * @param <V> the type
 */
public interface Codec<V> {
    /** {@return the type of the values in documents; any value, if the type cannot be described} */
    default ValueType type() {
        return new ValueType.AnyType();
    }

    /**
     * Reads the value that starts at the current token, and stops at its last token.
     *
     * @param in the decoder
     * @return the value; null if it has a problem, which has been reported
     */
    @Nullable
    V read(Decoder in);

    /**
     * Reads the valid parts of the value that starts at the current token, and stops at any token. Problems are
     * ignored.
     *
     * @param in the decoder
     * @return the valid parts; null if there are none, or if a part of such a value would have another meaning
     */
    default @Nullable V salvage(Decoder in) {
        return null;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out the encoder
     */
    void write(V value, Encoder out);
}
