package org.rapporteur.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.text.Quote;

/**
 * What a conversion lost, and what it kept only as extensions.
 *
 * <p>All losses are counted. The first ones are listed, up to a {@linkplain ExchangeLimits#maxLosses() limit}.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class LossReport {
    private static final LossReport NONE = new LossReport(List.of(), Map.of(), Map.of());

    private final List<Loss> losses;
    private final Map<LossCode, Long> counts;
    private final SortedMap<String, Long> extensions;

    private LossReport(List<Loss> losses, Map<LossCode, Long> counts, Map<String, Long> extensions) {
        this.losses = List.copyOf(losses);
        EnumMap<LossCode, Long> ordered = new EnumMap<>(LossCode.class);
        ordered.putAll(counts);
        this.counts = Collections.unmodifiableMap(ordered);
        this.extensions = Collections.unmodifiableSortedMap(new TreeMap<>(extensions));
    }

    /** {@return a report without losses and extensions} */
    public static LossReport none() {
        return NONE;
    }

    /**
     * Creates a report.
     *
     * @param losses the first losses that were found
     * @param counts the number of all losses by code
     * @param extensions the number of scalars kept as extensions, by the name of the property in the input
     * @return the report
     */
    public static LossReport of(List<Loss> losses, Map<LossCode, Long> counts, Map<String, Long> extensions) {
        return new LossReport(losses, counts, extensions);
    }

    /** {@return the first losses that were found, unmodifiable} */
    public List<Loss> losses() {
        return losses;
    }

    /** {@return the number of all losses by code, unmodifiable; a code without losses is absent} */
    public Map<LossCode, Long> counts() {
        return counts;
    }

    /** {@return the number of scalars kept as extensions by the name of the property, such as {@code person.gender}; unmodifiable} */
    public SortedMap<String, Long> extensions() {
        return extensions;
    }

    /** {@return the number of all losses} */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return whether nothing was lost} */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** {@return the losses that are listed, one on each line, and the number of the others} */
    public String toText() {
        String lines = losses.stream().map(loss -> loss + "\n").collect(Collectors.joining());
        long others = total() - losses.size();
        return others == 0 ? lines : lines + "and " + others + " more\n";
    }

    /**
     * Writes the losses that are listed as newline-delimited JSON. Each line is an object with {@code code}, {@code
     * place} and {@code value}.
     *
     * @param out the stream, which is not closed
     * @throws IOException if the stream cannot be written
     */
    public void writeLines(OutputStream out) throws IOException {
        for (Loss loss : losses) {
            String line = "{\"code\":\"" + loss.code() + "\"," + place(loss.place()) + ",\"value\":"
                    + json(loss.value()) + "}\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String place(InputPlace place) {
        if (place instanceof InputPlace.Member member) {
            return "\"pointer\":" + json(member.pointer());
        } else if (place instanceof InputPlace.Cell cell) {
            return "\"line\":" + cell.line() + ",\"column\":" + json(cell.column());
        }
        return "\"place\":" + json(place.toString());
    }

    private static String json(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                quoted.append("\\u");
                quoted.append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** {@return the number of losses by code, such as {@code 3 losses: no-place 2, coarsened 1}} */
    @Override
    public String toString() {
        return isEmpty()
                ? "no losses"
                : (total() == 1 ? "1 loss: " : total() + " losses: ")
                        + counts.entrySet().stream()
                                .map(entry -> Quote.printable(entry.getKey() + " " + entry.getValue()))
                                .collect(Collectors.joining(", "));
    }
}
