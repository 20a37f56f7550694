package org.rapporteur.json;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** The dossier's own properties, as far as they have been met. */
    Optional<Dossier> header();
}
