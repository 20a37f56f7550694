package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Spliterator;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Entity;

/** Reading with several threads ends like reading with one. The timeouts end a hang. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LinesInParallelEndTest {
    /** More threads than there are processors, so that they get in each other's way. */
    private static final ForkJoinPool POOL = new ForkJoinPool(5);

    @TempDir
    private Path folder;

    @AfterAll
    static void thePoolIsClosed() {
        POOL.shutdown();
    }

    /** The first record is not let go before another thread has come with another one. */
    @Test
    void aThreadReadsOnWhileAnotherIsBusy() throws Exception {
        CountDownLatch threads = new CountDownLatch(2);
        AtomicInteger waited = new AtomicInteger();
        ThreadLocal<Boolean> seen = ThreadLocal.withInitial(() -> false);
        byte[] lines = ManyLines.of(new Random(5), 500_000);
        inPool(() -> {
            lines(new ByteArrayInputStream(lines)).stream().parallel().forEach(result -> {
                if (!seen.get()) {
                    seen.set(true);
                    threads.countDown();
                    waited.addAndGet(await(threads) ? 1 : 0);
                }
            });
            return waited;
        });
        assertThat(waited.get()).isGreaterThanOrEqualTo(2);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aConsumerThatFailsEndsTheReading() {
        for (int i = 0; i < 6; i++) {
            RecordStream<Entity> records = lines(ManyLines.endless());
            int last = i * 200;
            AtomicInteger count = new AtomicInteger();
            assertThatThrownBy(() -> inPool(() -> records.stream()
                            .parallel()
                            .peek(result -> {
                                if (count.incrementAndGet() == last + 1) {
                                    throw new IllegalStateException("enough");
                                }
                            })
                            .reduce((a, b) -> b)))
                    .hasStackTraceContaining("enough");
        }
    }

    @Test
    void whoeverNeedsNoMoreEndsTheReading() throws Exception {
        assertThat(inPool(() -> lines(ManyLines.endless()).stream()
                        .parallel()
                        .limit(1000)
                        .count()))
                .isEqualTo(1000);
        assertThat(inPool(() -> lines(ManyLines.endless()).stream().parallel().findFirst()))
                .hasValueSatisfying(result -> assertThat(result.value()).isPresent());
        AtomicInteger count = new AtomicInteger();
        assertThat(inPool(() -> lines(ManyLines.endless()).stream()
                        .parallel()
                        .anyMatch(result -> count.incrementAndGet() == 1000)))
                .isTrue();
    }

    @Test
    void closingWhileItIsReadIsAFailureAndEndsIt() {
        AtomicInteger count = new AtomicInteger();
        RecordStream<Entity> records = lines(ManyLines.endless());
        assertThatThrownBy(() -> inPool(() -> {
                    records.stream().parallel().forEach(result -> {
                        if (count.incrementAndGet() == 1000) {
                            records.close();
                        }
                    });
                    return count;
                }))
                .hasStackTraceContaining("java.io.IOException: the stream of records is closed");
    }

    @Test
    void aFileThatCannotBeReadOnIsNoProblemOfItsContent() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        for (int bytes : new int[] {0, 100_000, 400_000}) {
            InputStream start = new ByteArrayInputStream(ManyLines.of(new Random(bytes), bytes));
            List<Progress> told = new ArrayList<>();
            RecordStream<Entity> records = lines(new SequenceInputStream(start, failing))
                    .onProgress(() -> 0, Duration.ofSeconds(1), told::add);
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> records.stream().parallel().forEach(result -> {}))
                    .withMessage("java.io.IOException: the disk is gone");
            assertThat(told).isEmpty();
        }
    }

    @Test
    void progressIsToldByOneThreadAtATimeAndOnceAtTheEnd() throws Exception {
        Path file = Files.write(folder.resolve("records.ndjson"), ManyLines.of(new Random(2), 600_000));
        long size;
        try (RecordStream<Entity> records = RecordReader.of(Entity.class).lines(file)) {
            size = records.stream().count();
        }
        AtomicInteger tellers = new AtomicInteger();
        List<Progress> told = new ArrayList<>();
        try (RecordStream<Entity> records = RecordReader.of(Entity.class).lines(file)) {
            records.onProgress(() -> 0, Duration.ZERO, progress -> {
                assertThat(tellers.incrementAndGet()).isEqualTo(1);
                told.add(progress);
                tellers.decrementAndGet();
            });
            inPool(() -> records.stream().parallel().map(ReadResult::problems).toList());
        }
        assertThat(told).extracting(Progress::records).isSorted().hasSize((int) size + 1);
        assertThat(told).extracting(Progress::bytes).isSorted();
        OptionalLong bytes = OptionalLong.of(Files.size(file));
        assertThat(told.get((int) size)).isEqualTo(new Progress(size, Files.size(file), bytes, Duration.ZERO));
    }

    @Test
    void whoeverSplitsWithoutReadingComesToAnEnd() {
        RecordStream<Entity> records = lines(ManyLines.endless());
        Spliterator<ReadResult<Entity>> rest = records.stream().spliterator();
        int splits = 0;
        while (rest.trySplit() != null) {
            splits++;
        }
        assertThat(splits).isBetween(1000, 10_000);
    }

    private static <T> T inPool(Callable<T> reading) throws Exception {
        return POOL.submit(reading).get(5, TimeUnit.MINUTES);
    }

    private static RecordStream<Entity> lines(InputStream in) {
        return RecordReader.of(Entity.class).lines(in);
    }
}
