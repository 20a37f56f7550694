package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Entity;

/** What reading a stream allocates grows with its length, whatever is wrong with it. */
@Execution(ExecutionMode.CONCURRENT)
class StreamGrowthTest {
    private static final int N = Share.of(42_000);

    /** Each is about as long as the number says. */
    private static final Map<String, IntFunction<String>> LINES = Map.of(
            "lines that are no JSON", n -> "x\n".repeat(n / 2),
            "lines that lack everything", n -> "{}\n".repeat(n / 3),
            "lines cut short", n -> "{\"id\":\"s1\"\n".repeat(n / 12),
            "blank lines", n -> " \n".repeat(n / 2),
            "a line of many bad values", n -> "{\"type\":\"Source\",\"authors\":[" + "7,".repeat(n / 2) + "7]}",
            "a line of many unknown members", n -> "{\"type\":\"Source\",\"id\":\"s1\"" + members(n) + "}",
            "a line of many unknown arrays",
                    n -> "{\"type\":\"Source\",\"id\":\"s1\",\"x\":[" + "[],".repeat(n / 3) + "[]]}",
            "a line of brackets", n -> "[".repeat(n),
            "lines of brackets", n -> ("[".repeat(200) + "\n").repeat(n / 200),
            "a long name", n -> "{\"type\":\"Source\",\"" + "x".repeat(n) + "\":[7,{\"a\":1,\"a\":1}],\"id\":7}");

    private static final Map<String, IntFunction<String>> ENTITIES = Map.of(
            "numbers", n -> list("1,".repeat(n / 2) + "1"),
            "entities that lack everything", n -> list("{},".repeat(n / 3) + "{}"),
            "nested entities", n -> list(("[".repeat(100) + "]".repeat(100) + ",").repeat(n / 200) + "1"),
            "brackets", n -> list("[".repeat(n)),
            "spaces", n -> list((" ".repeat(100) + "{}" + " ".repeat(100) + ",").repeat(n / 200) + "1"),
            "a long entity", n -> list("{\"id\":\"" + "x".repeat(n) + "\"}"),
            "a long number", n -> list("1".repeat(n)),
            "properties of the dossier", n -> "{\"format\":\"rapporteur/1\"" + members(n) + "}",
            "lists of one name", n -> "{\"format\":\"rapporteur/1\"" + ",\"sources\":[7]".repeat(n / 14) + "}",
            "a long name", n -> "{\"" + "x".repeat(n) + "\":[7,{\"a\":1,\"a\":1}]}");

    @Test
    void linesAllocateInProportionToTheirLength() {
        LINES.forEach((name, text) -> assertGrowth(name, text, StreamGrowthTest::readLines));
    }

    @Test
    void entitiesAllocateInProportionToTheirLength() {
        ENTITIES.forEach((name, text) -> assertGrowth(name, text, StreamGrowthTest::readEntities));
    }

    private interface Reading {
        void read(byte[] json, ReadOptions options);
    }

    private static void assertGrowth(String name, IntFunction<String> text, Reading reading) {
        Map<String, ReadOptions> ways = new LinkedHashMap<>();
        ways.put("as it is", ReadOptions.defaults());
        ways.put("dropping", ReadOptions.defaults().withUnknowns(Unknowns.DROP));
        ways.put("beyond the limit", ReadOptions.defaults().withMaxBytes(150));
        ways.forEach((way, options) -> {
            reading.read(text.apply(N).getBytes(StandardCharsets.UTF_8), options); // classes are loaded
            long once = allocated(text.apply(N), options, reading);
            long twice = allocated(text.apply(2 * N), options, reading);
            long fourTimes = allocated(text.apply(4 * N), options, reading);
            assertThat(twice).as("%s, %s: twice of %s bytes", name, way, once).isLessThan(once * 5 / 2 + 100_000);
            assertThat(fourTimes)
                    .as("%s, %s: four times of %s bytes", name, way, once)
                    .isLessThan(once * 5 + 100_000);
        });
    }

    private static long allocated(String text, ReadOptions options, Reading reading) {
        byte[] json = text.getBytes(StandardCharsets.UTF_8);
        return Allocated.by(() -> reading.read(json, options));
    }

    private static void readLines(byte[] json, ReadOptions options) {
        try (RecordStream<Entity> lines =
                RecordReader.of(Entity.class, options).lines(new ByteArrayInputStream(json))) {
            lines.forEach(value -> {}, problem -> {});
        }
    }

    private static void readEntities(byte[] json, ReadOptions options) {
        try (RecordStream<Entity> entities = RecordReader.entities(new ByteArrayInputStream(json), options)) {
            entities.forEach(value -> {}, problem -> {});
        }
    }

    private static String list(String elements) {
        return "{\"format\":\"rapporteur/1\",\"sources\":[" + elements + "]}";
    }

    private static String members(int length) {
        return IntStream.range(0, length / 10)
                .mapToObj(i -> ",\"x%05d\":0".formatted(i))
                .collect(Collectors.joining());
    }
}
