package org.rapporteur.bench;

import org.rapporteur.model.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/** What somebody would write for statements alone on Jackson's parser and generator, with no more checks than our types make. */
final class JacksonByHandCodec implements Codec {
    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public Object decode(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return JacksonByHandReader.statement(parser);
        }
    }

    @Override
    public byte[] encode(Object value) {
        BufferRecycler buffers = FACTORY._getBufferRecycler(); // as databind does
        try (ByteArrayBuilder out = new ByteArrayBuilder(buffers)) {
            try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
                JacksonByHandWriter.write((Statement) value, generator);
            }
            return out.getClearAndRelease();
        } finally {
            buffers.releaseToPool();
        }
    }
}
