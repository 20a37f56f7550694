package org.rapporteur.bench;

import java.nio.charset.StandardCharsets;

/** A limit: what it costs to make one string of the bytes. */
final class StringCodec implements Codec {
    @Override
    public Object decode(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
