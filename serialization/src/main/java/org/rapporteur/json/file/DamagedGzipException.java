package org.rapporteur.json.file;

import java.io.IOException;

/** Thrown when a file that should be compressed is not valid gzip data. */
public final class DamagedGzipException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedGzipException() {
        super("not valid gzip data");
    }
}
