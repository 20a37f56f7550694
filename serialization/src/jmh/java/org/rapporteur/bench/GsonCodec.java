package org.rapporteur.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;

/** Gson, one for all. It reads and writes characters, so that bytes become a string first. */
final class GsonCodec implements Codec {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Class<?> type;

    GsonCodec(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object decode(byte[] json) {
        return GSON.fromJson(new String(json, StandardCharsets.UTF_8), type);
    }

    @Override
    public byte[] encode(Object value) {
        return GSON.toJson(value, type).getBytes(StandardCharsets.UTF_8);
    }
}
