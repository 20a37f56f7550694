package org.rapporteur.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Statement;

/** A program of its own, to be run with a small heap: reads more than would ever fit, and prints what it counted. */
final class Endless {
    private static final String STATEMENT =
            """
        {"type":"Statement","id":"st%09d","speakers":[{"asNamed":"Дмитро Кулеба","capacity":{"en":"Minister of \
        Foreign Affairs","uk":"міністр закордонних справ"}}],"content":{"en":"%s","uk":"%s"},"originalLanguage":"uk",\
        "fidelity":"paraphrase","date":"2023-08-31","channel":"interview","citations":[{"source":"s1","locator":"p. 3"}],\
        "weight":[1.50,{"kept":true}]}""".formatted(0, "We go on, and say so. ".repeat(20), "Ми не спинимося. ".repeat(20));

    private Endless() {}

    /** Arguments: {@code lines} or {@code dossier}, the number of bytes to read, and how: {@code loop} or {@code parallel}. */
    public static void main(String[] arguments) {
        long bytes = Long.parseLong(arguments[1]);
        LongAdder values = new LongAdder();
        LongAdder problems = new LongAdder();
        AtomicLong read = new AtomicLong();
        try (RecordStream<? extends Entity> records = open(arguments[0], bytes)) {
            records.onProgress(System::nanoTime, Duration.ofSeconds(1), progress -> read.set(progress.bytes()));
            if (arguments[2].equals("parallel")) {
                records.stream().parallel().forEach(result -> {
                    values.add(result.value().isPresent() ? 1 : 0);
                    problems.add(result.problems().size());
                });
            } else {
                records.forEach(value -> values.increment(), problem -> problems.increment());
            }
        }
        System.out.printf("%d values, %d problems, %d bytes%n", values.sum(), problems.sum(), read.get());
    }

    private static RecordStream<? extends Entity> open(String kind, long bytes) {
        if (kind.equals("lines")) {
            return RecordReader.of(Statement.class).lines(new Repeated("", STATEMENT + "\n", "", bytes));
        }
        String start = "{\"format\":\"rapporteur/1\",\"title\":{\"en\":\"Endless\"},\"statements\":[\n";
        InputStream dossier = new Repeated(start, STATEMENT + ",\n", STATEMENT + "]}", bytes);
        return RecordReader.entities(dossier, ReadOptions.defaults());
    }

    /** A start, then one text again and again until there are enough bytes, then an end; the zeros of each id count up. */
    private static final class Repeated extends InputStream {
        private static final String ZEROS = "000000000";

        private final byte[] text;
        private final byte[] end;
        private final int digits;
        private byte[] current;
        private long left;
        private long number;
        private int position;
        private boolean ended;

        Repeated(String start, String text, String end, long bytes) {
            this.current = start.getBytes(StandardCharsets.UTF_8);
            this.text = text.getBytes(StandardCharsets.UTF_8);
            this.end = end.getBytes(StandardCharsets.UTF_8);
            this.digits = text.indexOf(ZEROS);
            this.left = bytes;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (position == current.length && !advance()) {
                return -1;
            }
            int count = Math.min(length, current.length - position);
            System.arraycopy(current, position, target, offset, count);
            position += count;
            return count;
        }

        private boolean advance() {
            position = 0;
            if (left > 0) {
                left -= text.length;
                count();
                current = text;
                return true;
            }
            boolean more = !ended && end.length > 0;
            ended = true;
            current = more ? end : new byte[0];
            return more;
        }

        private void count() {
            long rest = number++;
            for (int i = digits + ZEROS.length() - 1; i >= digits; i--) {
                text[i] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }
    }
}
