package org.rapporteur.bench;

import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;

/** Our reader and writer. */
final class RapporteurCodec<T> implements Codec {
    private final Class<T> type;
    private final JsonReader<T> reader;
    private final JsonWriter<T> writer;

    RapporteurCodec(Class<T> type) {
        this.type = type;
        this.reader = JsonReader.of(type);
        this.writer = JsonWriter.of(type);
    }

    @Override
    public Object decode(byte[] json) {
        return reader.read(json);
    }

    @Override
    public byte[] encode(Object value) {
        return writer.toBytes(type.cast(value));
    }
}
