package org.rapporteur.json.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.ChildJvm;

/** Writers and readers of one file at the same time, in one process and in several. */
class AtomicFileRacesTest {
    private static final int LENGTH = 100_000;
    private static final int WRITERS = 8;
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto");

    @TempDir
    Path folder;

    @Test
    @Timeout(600)
    void readersFindOldOrCompleteFilesOnly() throws Exception {
        Path file = folder.resolve("file");
        Rewriting.write(file, 'o', LENGTH);
        ExecutorService threads = Executors.newCachedThreadPool();
        AtomicBoolean written = new AtomicBoolean();
        Future<Integer> reading = threads.submit(() -> incompleteReads(file, written));
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            char letter = (char) ('a' + i);
            writers.add(() -> {
                for (int round = 0; round < Share.of(350); round++) {
                    Rewriting.write(file, letter, LENGTH);
                }
                return true;
            });
        }
        for (Future<Boolean> writing : threads.invokeAll(writers)) {
            assertThat(writing.get()).isTrue();
        }
        written.set(true);
        assertThat(reading.get()).isZero();
        threads.shutdown();
        assertThat(names()).containsExactly("file");
    }

    private static int incompleteReads(Path file, AtomicBoolean written) throws IOException {
        int incomplete = 0;
        while (!written.get()) {
            incomplete += Rewriting.isComplete(file, LENGTH) ? 0 : 1;
        }
        return incomplete;
    }

    @Test
    @Timeout(600)
    void aFileIsOldOrCompleteWhenItsWriterIsKilled() throws Exception {
        Random random = new Random(16);
        for (int round = 0; round < Share.of(100); round++) {
            int length = List.of(1, LENGTH, 5_000_000).get(round % 3);
            Path file = folder.resolve(round % 2 == 0 ? "file" : "file.gz");
            Process writer = ChildJvm.start(QUICK_START, Rewriting.class, file.toString(), String.valueOf(length));
            assertThat(firstLine(writer)).isEqualTo("running");
            Thread.sleep(random.nextInt(100));
            writer.destroyForcibly().waitFor();
            assertThat(Rewriting.isComplete(file, length)).as("round %d", round).isTrue();
        }
        Rewriting.write(folder.resolve("file"), 'n', 1);
        assertThat(names()).containsExactly("file", "file.gz");
    }

    @Test
    @Timeout(600)
    void thePartOfAnotherProcessIsKeptUntilThatEnds() throws Exception {
        Path file = folder.resolve("file");
        Process commits = ChildJvm.start(QUICK_START, Waiting.class, file.toString());
        assertThat(firstLine(commits)).isEqualTo("waiting");
        Process dies = ChildJvm.start(QUICK_START, Waiting.class, file.toString());
        assertThat(firstLine(dies)).isEqualTo("waiting");
        Rewriting.write(file, 'n', 1);
        assertThat(file).hasContent("n");
        assertThat(names()).hasSize(3);

        dies.destroyForcibly().waitFor();
        Rewriting.write(file, 'm', 1);
        assertThat(file).hasContent("m");
        assertThat(names()).hasSize(2);

        commits.getOutputStream().write('\n');
        commits.getOutputStream().close();
        assertThat(commits.waitFor()).isZero();
        assertThat(file).hasContent("w");
        assertThat(names()).containsExactly("file");
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> Objects.toString(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
