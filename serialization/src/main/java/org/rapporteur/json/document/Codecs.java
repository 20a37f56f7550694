package org.rapporteur.json.document;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.fast.FastCodec;
import org.rapporteur.json.fast.FastCodecs;
import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.Shapes;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/**
 * The codecs of one type. The fast codec processes typical JSON in UTF-8, and the shape everything else. Shapes consist
 * of many objects and are created only when they are needed.
 *
 * @param <T> the type
 */
public final class Codecs<T> {
    private final @Nullable FastCodec<T> fast;

    /** Creates the shape when it is needed. These are not lambdas, because the first lambda of a program is slow. */
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

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    private record Made<T>(Codec<T> shape, String name) implements Later<T> {
        @Override
        public String toString() {
            return name;
        }
    }

    Codecs(@Nullable FastCodec<T> fast, Codec<T> shape, String name) {
        this(fast, new Made<>(shape, name));
    }

    private Codecs(@Nullable FastCodec<T> fast, Later<T> later) {
        this.fast = fast;
        this.later = later;
    }

    /**
     * Returns the codecs of a type.
     *
     * @param <T> the type
     * @param type its class
     * @return its codecs
     * @throws IllegalArgumentException if the class is not a class of the model that is written as an object
     */
    @SuppressWarnings("unchecked") // a fast codec is registered under the type that it reads
    public static <T> Codecs<T> of(Class<T> type) {
        Codecs<T> codecs = new Codecs<>((FastCodec<T>) FastCodecs.of(type.getName()), new OfType<>(type));
        if (codecs.fast == null) {
            codecs.shape();
        }
        return codecs;
    }

    /**
     * Returns the codecs of the entities in a list of a dossier.
     *
     * @param list the name of the list
     * @param shape the shape of the entities
     * @return their codecs
     */
    public static Codecs<Entity> ofList(String list, Codec<Entity> shape) {
        return new Codecs<>(FastCodecs.ofList(list), shape, "Entity");
    }

    /** {@return the codecs of a dossier's own properties, as the first line of a stream} */
    public static Codecs<Dossier> ofHeader() {
        return new Codecs<>(null, Shapes.header(), "Dossier header");
    }

    /**
     * Reads a document with the fast codec.
     *
     * @param document the document
     * @return the value; null if the shape must read the document, because it has a problem or a rare feature
     */
    public @Nullable T good(Document document) {
        return fast == null ? null : document.read(fast);
    }

    /** {@return the fast codec; null if there is none} */
    public @Nullable FastCodec<T> fast() {
        return fast;
    }

    /**
     * {@return the shape, which is created by the first call; concurrent first calls may create it twice, which is
     * harmless}
     */
    public Codec<T> shape() {
        Codec<T> made = shape;
        if (made == null) {
            made = later.shape();
            shape = made;
        }
        return made;
    }

    /** {@return the name of the type} */
    @Override
    public String toString() {
        return later.toString();
    }
}
