package org.rapporteur.json.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.fast.FastCodec;
import org.rapporteur.json.fast.FastCodecs;
import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.Shapes;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/**
 * How values of one type are read and written: fast where they are JSON in UTF-8 and nothing is out of the ordinary, and by
 * their shape otherwise. The shapes, which are many objects, are not made before one is needed.
 *
 * @param <T> the type
 */
public final class Codecs<T> {
    private final @Nullable FastCodec<T> fast;

    /** Makes the shape once it is needed; not a lambda, of which the first is slow. */
    private final Later<T> later;

    private volatile @Nullable Codec<T> shape;

    private interface Later<T> {
        Codec<T> shape();
    }

    private record OfType<T>(Class<T> type) implements Later<T> {
        @Override
        public Codec<T> shape() {
            return Shapes.codec(type);
        }
    }

    private record Made<T>(Codec<T> shape) implements Later<T> {}

    private record OfFirstLine(Codecs<?> lines) implements Later<Object> {
        @Override
        @SuppressWarnings("unchecked") // whoever reads it tells one from the other
        public Codec<Object> shape() {
            return (Codec<Object>) Shapes.firstLine(lines.shape());
        }
    }

    Codecs(@Nullable FastCodec<T> fast, Codec<T> shape) {
        this(fast, new Made<>(shape));
    }

    private Codecs(@Nullable FastCodec<T> fast, Later<T> later) {
        this.fast = fast;
        this.later = later;
    }

    /**
     * Those of a type.
     *
     * @param <T> the type
     * @param type its class
     * @return its codecs
     * @throws IllegalArgumentException if the type is not one of the model that is written as an object
     */
    @SuppressWarnings("unchecked") // a fast codec is listed under the type that it reads
    public static <T> Codecs<T> of(Class<T> type) {
        Codecs<T> codecs = new Codecs<>((FastCodec<T>) FastCodecs.of(type.getName()), new OfType<>(type));
        if (codecs.fast == null) {
            codecs.shape();
        }
        return codecs;
    }

    /**
     * Those of the entities in a list of a dossier.
     *
     * @param list the name of the list
     * @param shape the shape of the entities
     * @return their codecs
     */
    public static Codecs<Entity> ofList(String list, Codec<Entity> shape) {
        return new Codecs<>(FastCodecs.ofList(list), shape);
    }

    /** {@return those of a dossier's own properties, as the first line of a stream} */
    public static Codecs<Dossier> ofHeader() {
        return new Codecs<>(null, Shapes.header());
    }

    /** {@return those of the first line of a stream of such values, which may be a dossier's own properties instead} */
    @SuppressWarnings("unchecked")
    public Codecs<Object> ofFirstLine() {
        return new Codecs<>((FastCodec<Object>) fast, new OfFirstLine(this));
    }

    /**
     * Reads a document the fast way.
     *
     * @param document the document
     * @return the value; null if the shape is to read it, because something is wrong, or rare
     */
    public @Nullable T good(Document document) {
        return fast == null ? null : document.read(fast);
    }

    /** {@return the fast way; null if there is none} */
    public @Nullable FastCodec<T> fast() {
        return fast;
    }

    /** {@return the shape, which is made by the first who asks; it does no harm if two threads do at once} */
    public Codec<T> shape() {
        Codec<T> made = shape;
        if (made == null) {
            made = later.shape();
            shape = made;
        }
        return made;
    }
}
