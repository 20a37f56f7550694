package org.rapporteur.json.stream;

import java.util.function.LongSupplier;

/** Counts records that several threads hand over, together with the number of bytes read from the source. */
interface Tally {
    void count(int records, LongSupplier bytes);

    /** Reports that there are no more records. */
    void finish(LongSupplier bytes);
}
