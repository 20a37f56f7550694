package org.rapporteur.bench;

import com.alibaba.fastjson2.JSON;

/** Fastjson2, by the static methods that its documentation advises, which keep what they generate. */
final class FastjsonCodec implements Codec {
    private final Class<?> type;

    FastjsonCodec(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object decode(byte[] json) {
        return JSON.parseObject(json, type);
    }

    @Override
    public byte[] encode(Object value) {
        return JSON.toJSONBytes(value);
    }
}
