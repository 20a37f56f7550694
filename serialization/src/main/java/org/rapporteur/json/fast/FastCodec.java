package org.rapporteur.json.fast;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ReadOptions;

/**
 * Reads and writes values of one type as JSON in UTF-8, without a parser or generator in between.
 *
 * <p>The subclasses for the types of the model are made from their shapes, and are as code written by hand for one type would be:
 * no loop over properties, no list of values that waits for a builder. They know what is good, and nothing of what is wrong or
 * rare: then the answer is null, and the shape has to do it.
 *
 * @param <T> the type
 */
public abstract class FastCodec<T> {
    FastCodec() {}

    /** Reads the value that is next, and stops behind it. */
    abstract T read(Utf8Input in);

    abstract void write(T value, Utf8Encoder out);

    /**
     * Reads a document.
     *
     * @param json holds the document
     * @param start where it starts
     * @param end where it ends
     * @param options what to do with what is not known, and the limits but that of the document's length
     * @return the value that the shape would read; null if something is wrong with the document, or out of the ordinary
     */
    public final @Nullable T read(byte[] json, int start, int end, ReadOptions options) {
        Utf8Input in = Utf8Input.open(json, start, end, options);
        try {
            T value = read(in);
            in.end();
            return value;
        } catch (NotFast | IllegalArgumentException e) { // the latter is how the types of the model refuse
            return null;
        } finally {
            in.close();
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return the bytes that the shape would write; null if something in the value is out of the ordinary
     */
    public final byte @Nullable [] toBytes(T value) {
        try (Utf8Encoder out = Utf8Encoder.open()) {
            write(value, out);
            return out.toBytes();
        } catch (NotFast e) {
            return null;
        }
    }

    /** Notes that a property was met, which may happen once. */
    static long once(long met, int property) {
        long bit = 1L << property;
        if ((met & bit) != 0) {
            throw NotFast.INSTANCE;
        }
        return met | bit;
    }

    /** Sees to it that none of some properties was met, whose values are to come behind those of the next one. */
    static void requireUnmet(long met, long behind) {
        if ((met & behind) != 0) {
            throw NotFast.INSTANCE;
        }
    }

    /** Sees to it that all of some properties were met, and are not null. */
    static void require(long met, long required) {
        if ((met & required) != required) {
            throw NotFast.INSTANCE;
        }
    }
}
