package org.rapporteur.bench;

import java.io.IOException;

/** How one library reads and writes documents of one kind, made ready once, as a program would keep it. */
interface Codec {
    Object decode(byte[] json) throws IOException;

    /** Writes what {@link #decode} of the same codec returned. */
    default byte[] encode(Object value) throws IOException {
        throw new UnsupportedOperationException("decodes alone");
    }
}
