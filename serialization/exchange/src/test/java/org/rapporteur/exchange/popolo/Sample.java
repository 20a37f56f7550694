package org.rapporteur.exchange.popolo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The documents of the tests. */
final class Sample {
    static final List<String> NAMES = List.of("parliament", "everypolitician", "embedded");

    private static final JsonFactory FACTORY = new JsonFactory();

    private Sample() {}

    static byte[] of(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/popolo/" + name + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of scalars in a document, as a plain parser counts them. */
    static long leaves(byte[] json) {
        long leaves = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                leaves += token.isScalarValue() ? 1 : 0;
            }
        }
        return leaves;
    }
}
