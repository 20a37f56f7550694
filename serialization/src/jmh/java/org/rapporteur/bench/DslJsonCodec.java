package org.rapporteur.bench;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;

/** Dsl-json with the converters that its processor made from the records, and a writer that is used again. */
final class DslJsonCodec implements Codec {
    private static final DslJson<Object> JSON =
            new DslJson<>(Settings.basicSetup().skipDefaultValues(true));

    private final Class<?> type;
    private final JsonWriter writer = JSON.newWriter();

    DslJsonCodec(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object decode(byte[] json) throws IOException {
        return JSON.deserialize(type, json, json.length);
    }

    @Override
    public byte[] encode(Object value) {
        writer.reset();
        JSON.serialize(writer, type, value);
        return writer.toByteArray();
    }
}
