package org.rapporteur.json.fast;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A pool of unused objects, so that a document need not create them. A thread uses only one place, which it shares with
 * few other threads. If the place is empty, the thread creates an object; if the place is occupied, the replaced object
 * is left to the garbage collector.
 *
 * @param <T> a buffer, or an object with buffers
 */
final class Pool<T> {
    private static final int PLACES = 16;

    /** The distance of two places in references, so that the places of two threads do not share a cache line. */
    private static final int DISTANCE = 32;

    private final AtomicReferenceArray<@Nullable T> places = new AtomicReferenceArray<>(PLACES * DISTANCE);

    /** Takes an object in an unspecified state; returns null if there is none. */
    @Nullable
    T take() {
        return places.getAndSet(place(), null);
    }

    /** Returns an object to the pool. The caller must not use it any more. */
    void give(T spare) {
        places.lazySet(place(), spare);
    }

    private static int place() {
        return (int) (Thread.currentThread().getId() % PLACES) * DISTANCE;
    }
}
