package org.rapporteur.json.stream;

import java.util.function.LongSupplier;

/** What counts the records that threads hand over side by side, and is told how many bytes were taken from the source by then. */
interface Tally {
    void count(int records, LongSupplier bytes);

    /** Says that there are no more records. */
    void finish(LongSupplier bytes);
}
