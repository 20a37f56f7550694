package org.rapporteur.json.swift;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Buffers that are not in use, so that a document need not make one. A thread looks in one place alone, which few others look
 * in; what is not there it makes, and what finds no place is left to the collector of garbage.
 *
 * @param <B> a kind of array
 */
final class Spares<B> {
    private static final int PLACES = 16;

    /** In references: places of two threads do not share a line of a processor's cache. */
    private static final int DISTANCE = 32;

    private final AtomicReferenceArray<@Nullable B> places = new AtomicReferenceArray<>(PLACES * DISTANCE);

    /** A buffer, which may hold anything; null if none is there. */
    @Nullable
    B take() {
        return places.getAndSet(place(), null);
    }

    /** Keeps a buffer for later; who gives it must not use it any more. */
    void give(B buffer) {
        places.lazySet(place(), buffer);
    }

    private static int place() {
        return (int) (Thread.currentThread().getId() % PLACES) * DISTANCE;
    }
}
