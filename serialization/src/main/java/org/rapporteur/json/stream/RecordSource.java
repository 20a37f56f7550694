package org.rapporteur.json.stream;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;

/**
 * Where a stream of records comes from.
 *
 * @param <T> the type of the records
 */
interface RecordSource<T> {
    /** The next record, or what is wrong with it; null at the end. */
    @Nullable
    ReadResult<T> next() throws IOException;

    /** The records of a loop, which several threads may share if they are worth it; a tally is told what those handed over. */
    default Spliterator<ReadResult<T>> spliterator(Iterator<ReadResult<T>> results, Tally tally) {
        return Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL);
    }

    /** The dossier's own properties, as far as they have been met. */
    Optional<Dossier> header();
}
