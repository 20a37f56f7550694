package org.rapporteur.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.rapporteur.json.JsonSpans.Span;

/** Documents with a few things changed in their bytes; many are documents all the same. */
public final class ByteMutants {
    /** Each character is a byte: some of them are UTF-8, some are just not. */
    private static final List<String> FRAGMENTS = words("""
            " \\ \\" \\\\ \\/ \\b \\f \\n \\r \\t \\x \\u0000 \\u0041 \\u00e9 \\u00E \\u12g4 \\ud800 \\udfff \\uD83D\\uDE00
            \\uDE00\\uD83D \u007f \u0080 \u00c0\u0080 \u00c1\u00bf \u00c2 \u00c2\u0080 \u00d0\u0087 \u00d0\u00d0 \u00df\u00bf
            \u00e0\u0080\u0080 \u00e0\u009f\u00bf \u00e0\u00a0\u0080 \u00e2\u0080\u0099 \u00e2\u0080 \u00ed\u009f\u00bf
            \u00ed\u00a0\u0080 \u00ed\u00bf\u00bf \u00ef\u00bb\u00bf \u00ef\u00bf\u00bf \u00f0\u0080\u0080\u0080
            \u00f0\u009f\u0098\u0080 \u00f0\u009f\u0098 \u00f4\u008f\u00bf\u00bf \u00f4\u0090\u0080\u0080 \u00f5 \u00fe \u00ff
            { } [ ] : , null true 0 1 - + . e E / // /* # ' NaN""");

    private static final List<String> CONTROLS =
            List.of("\u0000", "\u0001", "\b", "\t", "\n", "\u000b", "\f", "\r", "\u001f", " ", "\u00a0");

    private static final List<String> LONG_FRAGMENTS = List.of(
            "a".repeat(8),
            "a".repeat(23),
            "a".repeat(257),
            "\u00d0\u009a\u00d0\u00b8".repeat(9),
            "\u00d1\u0097".repeat(130),
            "\u00f0\u009f\u0098\u0080".repeat(65));

    private static final List<String> VALUES = words("""
            true false 0 -0 -0.0 0.0 1 2 7 01 -01 1. .5 +1 1.0 1.5 -90.0 1e1 1E+1 1e-1 1e 1e400 -1e400 1e-400 1e99999999999
            49.123456789012345678 12345678901 2147483648 999999999 4.9e-324 0.1000000000000000055511151231257827
            "" "x" "\\u0000" "\\ud800" "\\ud83d\\ude00" [] {} [null] [[]] ["x"] ["x",] {"en":"x"} {"en":"x","EN":"y"}
            {"uk":"\\u0457","en":"x"} {"type":"Person"} {"type":"Treaty","id":"t"} {"a":1,"a":2} {"a":[{"b":null}]} {"":0}""");

    private static final List<String> LONG_VALUES = List.of(
            "9".repeat(1000),
            "9".repeat(1001),
            "1." + "0".repeat(1000),
            "[".repeat(60) + "]".repeat(60),
            "[".repeat(99) + "]".repeat(99),
            "[".repeat(130) + "]".repeat(130),
            "{\"a\":".repeat(40) + "1" + "}".repeat(40));

    private static final List<String> STRINGS = words("""
            2023 2023-01 2023-02-29 2023-01/2023-02 [2023-01,2024] 1984~ 2024-05-01T12:00:00Z 2024-05-01T24:00:00Z
            2024-05-01T12:00:00.123456789Z en EN uk-latn und eng e Person Source Statement Dossier Treaty rapporteur/1 UA ua
            https://example.org/ a\\u0020b other later unknown organization \\u0068ost \u00d0\u0087""");

    private static final List<String> NAMES = words("""
            type id others sources actors statements later typ types \\u0069d t\\u0079pe en uk extensions a\\u0000b a\\ud800b
            \u00d1\u0097 originalLanguage originalLanguagf memberships number""");

    private static final List<String> SPACES = List.of(" ", "\t", "\r", "\n", "\r\n  ", "         ");

    private final Random random;

    public ByteMutants(long seed) {
        random = new Random(seed);
    }

    public byte[] of(byte[] document) {
        byte[] mutant = document;
        do {
            mutant = changed(mutant);
        } while (random.nextInt(3) == 0 && mutant.length < 50_000);
        return mutant;
    }

    private byte[] changed(byte[] json) {
        JsonSpans spans = JsonSpans.of(json);
        return switch (random.nextInt(24)) {
            case 0 -> flipped(json);
            case 1 -> splice(json, random.nextInt(json.length + 1), 0, fragment());
            case 2 -> deleted(json, 1 + random.nextInt(8));
            case 3 -> Arrays.copyOf(json, random.nextInt(json.length + 1));
            case 4 -> spaced(json, spans.gaps(), ",");
            case 5, 6 -> spaced(json, spans.gaps(), one(SPACES));
            case 7 -> replaced(json, spans.values(), "null");
            case 8, 9 -> replaced(json, spans.values(), value());
            case 10, 11 -> replaced(json, spans.strings(), '"' + one(STRINGS) + '"');
            case 12 -> replaced(json, spans.names(), '"' + one(NAMES) + '"');
            case 13 -> renamed(json, spans.names());
            case 14 -> escaped(json, spans.names());
            case 15 -> escaped(json, spans.strings());
            case 16 -> insertedInside(json, spans.strings());
            case 17 -> twice(json, spans.members());
            case 18 -> swapped(json, spans.values());
            case 19, 20 -> swapped(json, spans.members());
            case 21, 22 -> unknownAdded(json, spans.members());
            default -> atAnEnd(json);
        };
    }

    private byte[] flipped(byte[] json) {
        if (json.length == 0) {
            return json;
        }
        byte[] flipped = json.clone();
        flipped[random.nextInt(json.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private byte[] deleted(byte[] json, int most) {
        int start = random.nextInt(json.length + 1);
        return splice(json, start, Math.min(most, json.length - start), "");
    }

    private byte[] spaced(byte[] json, List<Integer> gaps, String space) {
        return gaps.isEmpty() ? json : splice(json, one(gaps), 0, space);
    }

    private byte[] insertedInside(byte[] json, List<Span> strings) {
        return strings.isEmpty() ? json : splice(json, one(strings).inside(random), 0, fragment());
    }

    private byte[] twice(byte[] json, List<Span> members) {
        if (members.isEmpty()) {
            return json;
        }
        Span member = one(members);
        return splice(json, member.start(), 0, text(json, member) + ',');
    }

    /** Members or values in each other's place; if one is in the other, it comes in place of it. */
    private byte[] swapped(byte[] json, List<Span> spans) {
        if (spans.isEmpty()) {
            return json;
        }
        Span a = one(spans);
        Span b = one(spans);
        Span first = a.start() <= b.start() ? a : b;
        Span second = first == a ? b : a;
        if (first.end() > second.start()) {
            return splice(json, first.start(), first.length(), text(json, second));
        }
        byte[] secondGone = splice(json, second.start(), second.length(), text(json, first));
        return splice(secondGone, first.start(), first.length(), text(json, second));
    }

    private byte[] replaced(byte[] json, List<Span> spans, String replacement) {
        if (spans.isEmpty()) {
            return json;
        }
        Span span = one(spans);
        return splice(json, span.start(), span.length(), replacement);
    }

    private byte[] renamed(byte[] json, List<Span> names) {
        return names.isEmpty() ? json : replaced(json, names, text(json, one(names)));
    }

    private byte[] unknownAdded(byte[] json, List<Span> members) {
        return members.isEmpty()
                ? json
                : splice(
                        json,
                        one(members).start(),
                        0,
                        '"' + one(List.of("later", "la\\u0074er", "\u00d1\u0097", "")) + "\":" + value() + ',');
    }

    /** A character of ASCII as an escape, which it need not be. */
    private byte[] escaped(byte[] json, List<Span> strings) {
        if (strings.isEmpty()) {
            return json;
        }
        int at = one(strings).inside(random);
        int c = at < json.length ? json[at] : '"'; // of a string that does not end
        return c < ' ' || c == '"' || c == '\\'
                ? json
                : splice(json, at, 1, (random.nextBoolean() ? "\\u00" : "\\U00") + Integer.toHexString(c));
    }

    private byte[] atAnEnd(byte[] json) {
        return random.nextInt(3) == 0
                ? splice(
                        json,
                        0,
                        0,
                        one(List.of(
                                " ",
                                "\r",
                                "\t",
                                "\n\n",
                                "\u00ef\u00bb\u00bf",
                                "\u00ef\u00bb\u00bf\u00ef\u00bb\u00bf",
                                "\u00ef\u00bb",
                                "[",
                                "/**/")))
                : splice(
                        json,
                        json.length,
                        0,
                        one(List.of(
                                " ", "\r", "\t", "\n", "\u0000", ",", "}", "]", "1", "null", "{}", "\u00a0", "#",
                                "\u00ff")));
    }

    private String fragment() {
        return one(random.nextInt(12) == 0 ? LONG_FRAGMENTS : random.nextInt(8) == 0 ? CONTROLS : FRAGMENTS);
    }

    private String value() {
        return one(random.nextInt(10) == 0 ? LONG_VALUES : VALUES);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String text(byte[] json, Span span) {
        return new String(json, span.start(), span.length(), StandardCharsets.ISO_8859_1);
    }

    private static byte[] splice(byte[] json, int start, int length, String instead) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream(json.length + instead.length());
        spliced.write(json, 0, start);
        spliced.writeBytes(instead.getBytes(StandardCharsets.ISO_8859_1));
        spliced.write(json, start + length, json.length - start - length);
        return spliced.toByteArray();
    }

    private static List<String> words(String separated) {
        return List.of(separated.split("\\s+"));
    }
}
