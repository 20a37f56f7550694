package org.rapporteur.json.stream;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/** A program of its own, to be run with a small heap: reads input that never ends, until there is a problem, and prints it. */
final class EndlessInput {
    private EndlessInput() {}

    /** Arguments: {@code whole}, {@code lines}, {@code parallel} or {@code entities}, the limit in bytes, and pairs of a start and what follows it for ever. */
    public static void main(String[] arguments) throws Exception {
        ReadOptions options = ReadOptions.defaults().withMaxBytes(Integer.parseInt(arguments[1]));
        for (int i = 2; i < arguments.length; i += 2) {
            InputStream in = new Forever(arguments[i], arguments[i + 1]);
            System.out.println(
                    switch (arguments[0]) {
                        case "whole" ->
                            JsonReader.of(Dossier.class, options)
                                    .tryRead(in)
                                    .problems()
                                    .get(0);
                        case "entities" ->
                            firstProblem(RecordReader.entities(in, options).iterator());
                        case "parallel" ->
                            inParallel(RecordReader.of(Entity.class, options).lines(in));
                        default ->
                            firstProblem(RecordReader.of(Entity.class, options)
                                    .lines(in)
                                    .iterator());
                    });
        }
    }

    /** Ends the program at the first result: a thread that asked for the next one would wait for ever. */
    private static Object inParallel(RecordStream<Entity> lines) {
        lines.stream().parallel().forEach(result -> {
            System.out.println(result.problems().get(0));
            Runtime.getRuntime().halt(0);
        });
        return "no result";
    }

    private static Object firstProblem(Iterator<? extends ReadResult<?>> results) {
        ReadResult<?> result = results.next();
        while (result.problems().isEmpty()) {
            result = results.next();
        }
        return result.problems().get(0);
    }

    /** A start, and then the same again and again. */
    private static final class Forever extends InputStream {
        private final byte[] start;
        private final byte[] text;
        private long read;

        Forever(String start, String text) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.text = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long at = read++;
            return at < start.length ? start[(int) at] : text[(int) ((at - start.length) % text.length)] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
