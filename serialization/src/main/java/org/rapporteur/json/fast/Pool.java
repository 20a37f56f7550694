package org.rapporteur.json.fast;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What is not in use, so that a document need not make one. A thread looks in one place alone, which few others look in; what is
 * not there it makes, and what finds no place is left to the collector of garbage.
 *
 * @param <T> a buffer, or what has buffers
 */
final class Pool<T> {
    private static final int PLACES = 16;

    /** In references: places of two threads do not share a line of a processor's cache. */
    private static final int DISTANCE = 32;

    private final AtomicReferenceArray<@Nullable T> places = new AtomicReferenceArray<>(PLACES * DISTANCE);

    /** One, of which nothing is known but that it is given; null if none is there. */
    @Nullable
    T take() {
        return places.getAndSet(place(), null);
    }

    /** Keeps one for later; who gives it must not use it any more. */
    void give(T spare) {
        places.lazySet(place(), spare);
    }

    private static int place() {
        return (int) (Thread.currentThread().getId() % PLACES) * DISTANCE;
    }
}
