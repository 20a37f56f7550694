package org.rapporteur.json.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PoolTest {
    /** More than there are places, so that some have one in common. */
    private static final int THREADS = 40;

    @Test
    void whatIsGivenIsTakenOnce() {
        Pool<byte[]> spares = new Pool<>();
        byte[] buffer = {1};

        assertThat(spares.take()).isNull();
        spares.give(buffer);
        assertThat(spares.take()).isSameAs(buffer);
        assertThat(spares.take()).isNull();
    }

    @Test
    void aBufferIsNeverInTwoHands() throws Exception {
        Pool<AtomicBoolean> spares = new Pool<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                tasks.add(() -> takenAndGiven(spares, 5_000));
            }
            int found = 0;
            for (Future<Integer> task : threads.invokeAll(tasks)) {
                found += task.get();
            }
            assertThat(found).as("buffers that were used again").isPositive();
        } finally {
            threads.shutdown();
        }
    }

    /** Takes two buffers, as a reader and a writer in it may, and gives them back; how many of them were used before. */
    private static int takenAndGiven(Pool<AtomicBoolean> spares, int times) {
        int found = 0;
        for (int i = 0; i < times; i++) {
            AtomicBoolean one = spares.take();
            AtomicBoolean other = spares.take();
            found += one == null ? 0 : 1;
            one = one == null ? new AtomicBoolean() : one;
            other = other == null ? new AtomicBoolean() : other;
            if (one.getAndSet(true) || other.getAndSet(true)) {
                throw new AssertionError("somebody has it already");
            }
            if (i % 16 == 0) {
                Thread.yield();
            }
            one.set(false);
            other.set(false);
            spares.give(one);
            spares.give(other);
        }
        return found;
    }
}
