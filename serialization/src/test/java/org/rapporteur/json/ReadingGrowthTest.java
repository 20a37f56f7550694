package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Dossier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.smile.SmileFactory;

/**
 * The memory that reading takes grows with the document and no faster, whatever is in it. Positions are found, and the
 * good parts collected, by passes over the document, each of which allocates: so a pass for each problem shows.
 */
@Execution(ExecutionMode.CONCURRENT)
class ReadingGrowthTest {
    private static final String HEAD = "{\"format\":\"rapporteur/1\",";

    /** The number of elements in the smallest document of a shape. */
    private static final int SIZE = Share.of(1750);

    /** Documents that were slow or large once, and their relatives, by the number of elements. */
    private static Map<String, IntFunction<String>> shapes() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        shapes.put("bad entities", n -> HEAD + "\"sources\":[{}" + ",{}".repeat(n) + "]}");
        shapes.put(
                "bad entities behind good ones",
                n -> HEAD + "\"sources\":[" + "{\"id\":\"a\",\"title\":{\"en\":\"A report\"}},".repeat(n)
                        + "{},".repeat(99) + "{}]}");
        shapes.put(
                "bad dates",
                n -> HEAD + "\"sources\":[{\"id\":\"a\",\"date\":\"x\"}" + ",{\"id\":\"a\",\"date\":\"x\"}".repeat(n)
                        + "]}");
        shapes.put("bad parts of one entity", n -> HEAD + "\"statements\":[{\"speakers\":[1" + ",1".repeat(n) + "]}]}");
        shapes.put(
                "parts that lack a property",
                n -> HEAD + "\"statements\":[{\"citations\":[{}" + ",{}".repeat(n) + "]}]}");
        shapes.put(
                "a long name around bad values",
                n -> HEAD + "\"" + "n".repeat(10 * n) + "\":[\"\\ud800\"" + ",\"\\ud800\"".repeat(n) + "]}");
        shapes.put(
                "a long name around good values",
                n -> HEAD + "\"" + "n".repeat(10 * n) + "\":[1" + ",1".repeat(n) + "]}");
        shapes.put("small unknown arrays", n -> HEAD + "\"x\":[[0]" + ",[0]".repeat(n) + "]}");
        shapes.put("small unknown objects", n -> HEAD + "\"x\":[{\"a\":0}" + ",{\"a\":0}".repeat(n) + "]}");
        shapes.put("unknown properties", n -> HEAD + numbered(n, "\"p%d\":0") + "}");
        shapes.put("duplicate properties", n -> HEAD + "\"x\":1" + ",\"x\":1".repeat(n) + "}");
        shapes.put("duplicate lists", n -> HEAD + "\"actors\":[]" + ",\"actors\":[]".repeat(n) + "}");
        shapes.put(
                "entities whose type comes last",
                n -> HEAD + "\"actors\":[" + numbered(n, "{\"x\":[1,1,1],\"id\":\"a%d\",\"type\":\"State\"}") + "]}");
        shapes.put(
                "entities of unknown types",
                n -> HEAD + "\"actors\":[" + numbered(n, "{\"id\":\"a%d\",\"type\":\"Ship\"}") + "]}");
        shapes.put("an end inside a list", n -> HEAD + "\"sources\":[" + "{\"id\":\"a\"},".repeat(n));
        shapes.put("an end inside a string", n -> HEAD + "\"sources\":[{}],\"x\":\"" + "y".repeat(10 * n));
        shapes.put("lines", n -> HEAD + "\"sources\":[{}" + ",\n{}".repeat(n) + "]}");
        return shapes;
    }

    private static String numbered(int n, String member) {
        StringBuilder members = new StringBuilder(String.format(member, 0));
        for (int i = 1; i <= n; i++) {
            members.append(',').append(String.format(member, i));
        }
        return members.toString();
    }

    @TestFactory
    List<DynamicTest> memoryGrowsWithTheDocument() {
        return shapes().entrySet().stream()
                .map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> {
                    for (DataFormat format : DataFormat.values()) {
                        for (Unknowns unknowns : Unknowns.values()) {
                            assertGrowth(format, unknowns, shape.getValue());
                        }
                    }
                }))
                .toList();
    }

    private static void assertGrowth(DataFormat format, Unknowns unknowns, IntFunction<String> shape) {
        ReadOptions options = ReadOptions.defaults().withFormat(format).withUnknowns(unknowns);
        ways(options).forEach((way, read) -> {
            read.accept(encoded(shape.apply(10), format)); // loads classes
            long[] bytes = {SIZE, 2 * SIZE, 4 * SIZE};
            for (int i = 0; i < bytes.length; i++) {
                byte[] document = encoded(shape.apply((int) bytes[i]), format);
                bytes[i] = Allocated.by(() -> read.accept(document));
            }
            assertThat(bytes[2])
                    .as(
                            "%s, %s, %s: %d, %d and %d bytes for 1, 2 and 4 parts",
                            format, unknowns, way, bytes[0], bytes[1], bytes[2])
                    .isLessThan(3 * bytes[1] + (1 << 20));
        });
    }

    private static Map<String, Consumer<byte[]>> ways(ReadOptions options) {
        JsonReader<Dossier> reader = JsonReader.of(Dossier.class, options);
        JsonReader<Dossier> locating = JsonReader.of(Dossier.class, options.withLocations());
        Map<String, Consumer<byte[]>> ways = new LinkedHashMap<>();
        ways.put("problems", reader::tryRead);
        ways.put("the good part", document -> reader.tryRead(document).partial());
        ways.put("locations", document -> {
            ReadResult<Dossier> result = locating.tryRead(document);
            result.problems().forEach(problem -> result.locations().nearest(problem.pointer()));
        });
        return ways;
    }

    private static byte[] encoded(String json, DataFormat format) {
        return switch (format) {
            case JSON, YAML -> json.getBytes(StandardCharsets.UTF_8);
            case CBOR -> encoded(json, new CBORFactory());
            case SMILE -> encoded(json, new SmileFactory());
        };
    }

    /** Returns the tokens of a text in a binary format; those before an error, if the text has one. */
    private static byte[] encoded(String json, TokenStreamFactory format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonGenerator generator = format.createGenerator(ObjectWriteContext.empty(), out);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
            generator.close();
        } catch (JacksonException e) {
            generator.flush();
        }
        return out.toByteArray();
    }
}
