package org.rapporteur.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Jackson's databind, as it advises: one mapper for all, and a reader and a writer kept for the type. */
final class JacksonCodec implements Codec {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    private JacksonCodec(JsonMapper mapper, Class<?> type) {
        this.reader = mapper.readerFor(type);
        this.writer = mapper.writerFor(type);
    }

    static Codec databind(Class<?> type) {
        return new JacksonCodec(Databind.MAPPER, type);
    }

    static Codec blackbird(Class<?> type) {
        return new JacksonCodec(Blackbird.MAPPER, type);
    }

    @Override
    public Object decode(byte[] json) {
        return reader.readValue(json);
    }

    @Override
    public byte[] encode(Object value) {
        return writer.writeValueAsBytes(value);
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY));
    }

    /** Made when it is used, as is the other. */
    private static final class Databind {
        static final JsonMapper MAPPER = mapper().build();
    }

    private static final class Blackbird {
        static final JsonMapper MAPPER =
                mapper().addModule(new BlackbirdModule()).build();
    }
}
