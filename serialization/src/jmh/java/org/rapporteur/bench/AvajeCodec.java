package org.rapporteur.bench;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** Avaje's jsonb with the adapters that its processor made from the records. */
final class AvajeCodec<T> implements Codec {
    private static final Jsonb JSONB =
            Jsonb.builder().serializeNulls(false).serializeEmpty(false).build();

    private final JsonType<T> json;

    AvajeCodec(Class<T> type) {
        this.json = JSONB.type(type);
    }

    @Override
    public Object decode(byte[] bytes) {
        return json.fromJson(bytes);
    }

    @Override
    @SuppressWarnings("unchecked") // what decode returned
    public byte[] encode(Object value) {
        return json.toJsonBytes((T) value);
    }
}
