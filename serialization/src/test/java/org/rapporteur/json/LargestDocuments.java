package org.rapporteur.json;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;

/** Reads documents that take as much memory as the limits allow, in the JVM of a small heap. */
final class LargestDocuments {
    private static final String HEAD = "{\"format\":\"rapporteur/1\",";

    private LargestDocuments() {}

    /** The arguments are by how much the limits are lowered, and whether locations and good parts are asked for. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int divisor = Integer.parseInt(arguments[0]);
        boolean all = Boolean.parseBoolean(arguments[1]);
        ReadOptions limits = ReadOptions.defaults()
                .withMaxBytes(ReadOptions.DEFAULT_MAX_BYTES / divisor)
                .withMaxTokens(ReadOptions.DEFAULT_MAX_TOKENS / divisor);
        JsonReader<Dossier> reader = JsonReader.of(Dossier.class, all ? limits.withLocations() : limits);
        shapes().forEach((name, shape) -> {
            byte[] json = shape.apply(limits).getBytes(StandardCharsets.UTF_8);
            ReadResult<Dossier> result = reader.tryRead(json);
            boolean isGood = all ? result.partial().isPresent() : result.value().isPresent();
            out.println(
                    name + ": " + (isGood ? "read" : result.problems().get(0).code()));
        });
    }

    /** Documents with as many tokens or bytes as the limits allow. An empty array is two tokens, its start and its end. */
    private static Map<String, Function<ReadOptions, String>> shapes() {
        Map<String, Function<ReadOptions, String>> shapes = new LinkedHashMap<>();
        shapes.put("arrays", limits -> HEAD + repeated("\"x\":[", "[0]", 3, limits) + "]}");
        shapes.put("objects", limits -> HEAD + repeated("\"x\":[", "{\"a\":0}", 4, limits) + "]}");
        shapes.put(
                "names",
                limits -> IntStream.range(0, times(2, limits))
                        .mapToObj(i -> "\"-" + Integer.toString(i, Character.MAX_RADIX) + "\":0")
                        .collect(Collectors.joining(",", HEAD, "}")));
        shapes.put("sources", limits -> HEAD + repeated("\"sources\":[", "{\"id\":\"a\"}", 4, limits) + "]}");
        shapes.put("bad sources", limits -> HEAD + repeated("\"sources\":[", "{}", 2, limits) + "]}");
        shapes.put("strings", limits -> {
            String string = "\"" + "ї".repeat(1000) + "\"";
            int times = limits.maxBytes() / (string.getBytes(StandardCharsets.UTF_8).length + 1) - 1;
            return HEAD + "\"x\":[" + string + ("," + string).repeat(times - 1) + "]}";
        });
        return shapes;
    }

    private static String repeated(String before, String piece, int tokens, ReadOptions limits) {
        return before + piece + ("," + piece).repeat(times(tokens, limits) - 1);
    }

    /** A few tokens are left for what surrounds the pieces. */
    private static int times(int tokens, ReadOptions limits) {
        return limits.maxTokens() / tokens - 10;
    }
}
