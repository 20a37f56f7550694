package org.rapporteur.bench;

import java.util.Locale;

/** What is measured of a codec. */
enum Task {
    DECODE,
    ENCODE;

    /** {@return the name as tables and commands have it} */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
