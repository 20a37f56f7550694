package org.rapporteur.dossier;

import java.util.List;
import java.util.Objects;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Source;

/**
 * Finds the records that are based on a source.
 *
 * <p>Implemented by {@link DossierIndex}, whose page says what holds of all queries.
 *
 * @since 0.1
 */
public sealed interface SourceQueries permits DossierIndex {
    /**
     * Finds the records that cite a source, either as a whole or in one of their parts.
     *
     * @param source the id of the source
     * @return the records, each once
     */
    List<KnownEntity> citing(Id<Source> source);

    /**
     * Finds the records that cite a source, either as a whole or in one of their parts.
     *
     * @param source the text of the id of the source
     * @return the records, each once
     * @throws IllFormedException if a text is not an id
     */
    default List<KnownEntity> citing(String source) {
        return citing(Ids.of(source, "source"));
    }

    /**
     * Finds the records that cite a source, either as a whole or in one of their parts.
     *
     * @param source the source
     * @return the records, each once
     */
    default List<KnownEntity> citing(Source source) {
        return citing(Objects.requireNonNull(source, "source").id());
    }

    /**
     * Finds the records that would have no citation left if a source were withdrawn, and with it those that
     * {@linkplain #origin(Id) repeat} it alone.
     *
     * @param source the id of the source
     * @return the records that cite this source or sources that repeat it, as a whole or in their parts, and no other;
     *     never the source itself
     */
    List<KnownEntity> restingOnlyOn(Id<Source> source);

    /**
     * Finds the records that would have no citation left if a source were withdrawn, and with it those that
     * {@linkplain #origin(Id) repeat} it alone.
     *
     * @param source the text of the id of the source
     * @return the records that cite this source or sources that repeat it, as a whole or in their parts, and no other;
     *     never the source itself
     * @throws IllFormedException if a text is not an id
     */
    default List<KnownEntity> restingOnlyOn(String source) {
        return restingOnlyOn(Ids.of(source, "source"));
    }

    /**
     * Finds the records that would have no citation left if a source were withdrawn, and with it those that
     * {@linkplain #origin(Id) repeat} it alone.
     *
     * @param source the source
     * @return the records that cite this source or sources that repeat it, as a whole or in their parts, and no other;
     *     never the source itself
     */
    default List<KnownEntity> restingOnlyOn(Source source) {
        return restingOnlyOn(Objects.requireNonNull(source, "source").id());
    }

    /**
     * Finds the source that a source repeats. From one source to the next leads {@link Source#from() from}, or a link
     * {@code derived-from} or {@code republishes}, as long as they lead to one source only. At most ten steps are taken.
     *
     * @param source the id of the source
     * @return the id of the last source in that order; that of the source itself if it repeats none, or draws on several
     */
    Id<Source> origin(Id<Source> source);

    /**
     * Finds the source that a source repeats, as {@link #origin(Id)} does.
     *
     * @param source the text of the id of the source
     * @return the id of the last source in that order; that of the source itself if it repeats none, or draws on several
     * @throws IllFormedException if a text is not an id
     */
    default Id<Source> origin(String source) {
        return origin(Ids.of(source, "source"));
    }

    /**
     * Finds the source that a source repeats, as {@link #origin(Id)} does.
     *
     * @param source the source
     * @return the id of the last source in that order; that of the source itself if it repeats none, or draws on several
     */
    default Id<Source> origin(Source source) {
        return origin(Objects.requireNonNull(source, "source").id());
    }
}
