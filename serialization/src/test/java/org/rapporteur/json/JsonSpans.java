package org.rapporteur.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Where the parts of a document stand, as far as it is one.
 *
 * @param gaps where white space may stand
 */
public record JsonSpans(
        List<Span> values, List<Span> strings, List<Span> names, List<Span> members, List<Integer> gaps) {
    private static final String DELIMITERS = "{}[]:,\" \t\r\n";

    static JsonSpans of(byte[] json) {
        JsonSpans spans = new JsonSpans(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Integer> starts = new ArrayList<>(); // of open containers
        List<Integer> names = new ArrayList<>(List.of(-1)); // of the member that is read, at each level
        for (int i = 0; i < json.length; ) {
            int start = i;
            i = spans.end(json, i);
            switch (json[start]) {
                case '{', '[' -> {
                    starts.add(start);
                    names.add(-1);
                }
                case '}', ']' -> {
                    if (!starts.isEmpty()) {
                        names.remove(names.size() - 1);
                        spans.value(starts.remove(starts.size() - 1), i, names);
                    }
                }
                case ':', ',', ' ', '\t', '\r', '\n' -> {}
                default -> {
                    if (i < json.length && json[i] == ':') {
                        spans.names.add(new Span(start, i));
                        names.set(names.size() - 1, start);
                    } else {
                        spans.value(start, i, names);
                        if (json[start] == '"') {
                            spans.strings.add(new Span(start, i));
                        }
                    }
                }
            }
            spans.gaps.add(i);
        }
        return spans;
    }

    private void value(int start, int end, List<Integer> names) {
        values.add(new Span(start, end));
        int name = names.set(names.size() - 1, -1);
        if (name >= 0) {
            members.add(new Span(name, end));
        }
    }

    /** The end of the token that starts there. */
    private int end(byte[] json, int start) {
        int i = start + 1;
        if (json[start] == '"') {
            while (i < json.length && json[i] != '"') {
                i += json[i] == '\\' ? 2 : 1;
            }
            return Math.min(json.length, i + 1);
        }
        if (DELIMITERS.indexOf(json[start]) < 0) {
            while (i < json.length && DELIMITERS.indexOf(json[i]) < 0) {
                i++;
            }
        }
        return i;
    }

    /** Where something stands. */
    record Span(int start, int end) {
        int length() {
            return end - start;
        }

        /** A place behind the first quotation mark of a string, and not behind the second. */
        int inside(Random random) {
            return start + 1 + random.nextInt(Math.max(1, length() - 1));
        }
    }
}
