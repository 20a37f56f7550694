package org.rapporteur.bench;

import org.rapporteur.json.fast.HandWritten;
import org.rapporteur.model.Statement;

/** What somebody would write for statements alone on our tokens. */
final class HandWrittenCodec implements Codec {
    @Override
    public Object decode(byte[] json) {
        return HandWritten.read(json);
    }

    @Override
    public byte[] encode(Object value) {
        return HandWritten.toBytes((Statement) value);
    }
}
