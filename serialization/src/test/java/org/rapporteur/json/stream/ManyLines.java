package org.rapporteur.json.stream;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.Mutants;
import org.rapporteur.json.RandomDossiers;
import org.rapporteur.model.Entity;

/** Newline-delimited records, good and bad. */
final class ManyLines {
    static final String HEADER = "{\"type\":\"Dossier\",\"format\":\"rapporteur/1\",\"title\":{\"en\":\"Talks\"}}";

    private ManyLines() {}

    /** Lines of all kinds, among them each that is read otherwise than by decoding it. */
    static byte[] of(Random random, int bytes) {
        RandomDossiers dossiers = new RandomDossiers(random.nextLong(), true);
        Mutants mutants = new Mutants(random.nextLong());
        List<Class<?>> types = dossiers.byType().keySet().stream()
                .filter(Entity.class::isAssignableFrom)
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(utf8(List.of("\uFEFF", "\n", HEADER + "\n", "x".repeat(4000) + "\n", "")
                .get(random.nextInt(5))));
        while (lines.size() < bytes) {
            Class<?> type = types.get(random.nextInt(types.size()));
            byte[] line = JsonWriter.of(Entity.class)
                    .toBytes((Entity) dossiers.byType().get(type).get());
            switch (random.nextInt(12)) {
                case 0 -> lines.writeBytes(utf8("\r\n \t\n\n"));
                case 1 -> lines.writeBytes(utf8(HEADER + "\r"));
                case 2 -> lines.writeBytes(onOneLine(utf8(mutants.of(line))));
                case 3 -> lines.writeBytes(Arrays.copyOf(line, random.nextInt(line.length)));
                case 4 -> lines.writeBytes(utf8("x".repeat(random.nextInt(9000))));
                default -> lines.writeBytes(line);
            }
            lines.write('\n');
        }
        return random.nextBoolean() ? lines.toByteArray() : Arrays.copyOf(lines.toByteArray(), bytes);
    }

    /** A document without its line feeds. */
    static byte[] onOneLine(byte[] json) {
        byte[] line = json.clone();
        for (int i = 0; i < line.length; i++) {
            line[i] = line[i] == '\n' ? (byte) ' ' : line[i];
        }
        return line;
    }

    /** Such lines without an end. */
    static InputStream endless() {
        byte[] lines = of(new Random(9), 20_000);
        return new InputStream() {
            private int position;

            @Override
            public int read() {
                position = position == lines.length ? 0 : position;
                return lines[position++] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                position = position == lines.length ? 0 : position;
                int count = Math.min(length, lines.length - position);
                System.arraycopy(lines, position, target, offset, count);
                position += count;
                return count;
            }
        };
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
