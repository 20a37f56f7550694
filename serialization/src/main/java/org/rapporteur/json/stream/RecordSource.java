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
 * The source of a stream of records.
 *
 * @param <T> the type of the records
 */
interface RecordSource<T> {
    /** Returns the next record or its problems; null at the end. */
    @Nullable
    ReadResult<T> next() throws IOException;

    /**
     * Returns a spliterator over the records of an iteration. If the source can be split, several threads may share it,
     * and the tally counts the records that they hand over.
     */
    default Spliterator<ReadResult<T>> spliterator(Iterator<ReadResult<T>> results, Tally tally) {
        return Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL);
    }

    /** Returns the dossier's own properties that have been read so far. */
    Optional<Dossier> header();
}
