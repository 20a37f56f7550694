package org.rapporteur.json.fast;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ReadOptions;

/**
 * Reads and writes values of one type as JSON in UTF-8, without a parser or a generator.
 *
 * <p>The build generates the subclasses for the types of the model from their descriptions in core ({@code
 * org.rapporteur.model.property}). They resemble code written by hand for one type: there is no loop over properties
 * and no list of values for a builder. They process only valid and typical input. For everything else, they return
 * null, and the shape must be used.
 *
 * @param <T> the type
 */
public abstract class FastCodec<T> {
    FastCodec() {}

    /** Reads the next value and stops after it. */
    abstract T read(Utf8Input in);

    abstract void write(T value, Utf8Encoder out);

    /**
     * Reads a document.
     *
     * @param json contains the document
     * @param start the start of the document
     * @param end the end of the document
     * @param options the treatment of unknown content and the limits, except that of the length of the document
     * @return the value that the shape would read; null if the document has a problem or a rare feature
     */
    public final @Nullable T read(byte[] json, int start, int end, ReadOptions options) {
        Utf8Input in = Utf8Input.open(json, start, end, options);
        try {
            T value = read(in);
            in.end();
            return value;
        } catch (NotFast
                | IllegalArgumentException e) { // the types of the model throw the latter for ill-formed values
            return null;
        } finally {
            in.close();
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return the bytes that the shape would write; null if the value has a rare feature
     */
    public final byte @Nullable [] toBytes(T value) {
        try (Utf8Encoder out = Utf8Encoder.open()) {
            write(value, out);
            return out.toBytes();
        } catch (NotFast e) {
            return null;
        }
    }

    /** Registers a property, which must not be a duplicate. */
    static long once(long met, int property) {
        long bit = 1L << property;
        if ((met & bit) != 0) {
            throw NotFast.INSTANCE;
        }
        return met | bit;
    }

    /** Checks that no properties have been read whose values belong after those of the next one. */
    static void requireUnmet(long met, long behind) {
        if ((met & behind) != 0) {
            throw NotFast.INSTANCE;
        }
    }

    /** Checks that all required properties have been read and are not null. */
    static void require(long met, long required) {
        if ((met & required) != required) {
            throw NotFast.INSTANCE;
        }
    }
}
