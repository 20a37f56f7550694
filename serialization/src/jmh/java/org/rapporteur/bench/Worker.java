package org.rapporteur.bench;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Runs one variant in a JVM of its own, on command: {@code DECODE LATIN 100} is answered with the cost of a document, measured for
 * 100 milliseconds. Nothing of the other variants is loaded, nor of our library what the variant does not use.
 *
 * <p>Time is that of the processor in the thread at work, and that of the collector. The clock of the whole process would have both,
 * but on Linux it ticks in hundredths of a second. What else the machine does is in neither, and hardly in the second.
 */
final class Worker {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final List<GarbageCollectorMXBean> COLLECTORS = ManagementFactory.getGarbageCollectorMXBeans();

    private final String variant;
    private final Path corpora;
    private final Map<Kind, Codec> codecs = new EnumMap<>(Kind.class);
    private final Map<Corpus, List<byte[]>> documents = new EnumMap<>(Corpus.class);
    private final Map<Corpus, List<Object>> values = new EnumMap<>(Corpus.class);

    /** What was made last, so that nothing can be left out. */
    @SuppressWarnings("unused")
    private volatile Object last;

    private Worker(String variant, Path corpora) {
        this.variant = variant;
        this.corpora = corpora;
    }

    /** The arguments are a variant and the directory of the corpora. */
    public static void main(String[] arguments) throws IOException {
        Worker worker = new Worker(arguments[0], Path.of(arguments[1]));
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            String[] words = command.split(" ");
            System.out.println(worker.cost(Task.valueOf(words[0]), Corpus.valueOf(words[1]), Long.parseLong(words[2]))
                    .line());
        }
    }

    private Cost cost(Task task, Corpus corpus, long millis) throws IOException {
        Codec codec = codecs.computeIfAbsent(corpus.kind(), kind -> Variants.codec(variant, kind));
        List<byte[]> bytes = documents.computeIfAbsent(corpus, name -> name.documents(corpora));
        if (task == Task.ENCODE && !values.containsKey(corpus)) {
            List<Object> decoded = new ArrayList<>();
            for (byte[] document : bytes) {
                decoded.add(codec.decode(document));
            }
            values.put(corpus, decoded);
        }
        int size = bytes.size();
        long end = millis * 1_000_000;
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long collected = collectorMillis();
        long start = THREADS.getCurrentThreadCpuTime();
        long nanos;
        int passes = 0;
        do { // whole passes, since documents differ
            if (task == Task.DECODE) {
                decode(codec, bytes);
            } else {
                encode(codec, values.get(corpus));
            }
            passes++;
            nanos = THREADS.getCurrentThreadCpuTime() - start;
        } while (nanos < end);
        nanos += (collectorMillis() - collected) * 1_000_000;
        allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        return new Cost((double) nanos / passes / size, (double) allocated / passes / size);
    }

    private void decode(Codec codec, List<byte[]> bytes) throws IOException {
        for (byte[] document : bytes) {
            last = codec.decode(document);
        }
    }

    private void encode(Codec codec, List<Object> decoded) throws IOException {
        for (Object value : decoded) {
            last = codec.encode(value);
        }
    }

    private static long collectorMillis() {
        long millis = 0;
        for (GarbageCollectorMXBean collector : COLLECTORS) {
            millis += collector.getCollectionTime();
        }
        return millis;
    }
}
