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
     * Finds the records that would have no citation left if a source were withdrawn.
     *
     * @param source the id of the source
     * @return the records that cite this source, as a whole or in their parts, and no other; never the source itself
     */
    List<KnownEntity> restingOnlyOn(Id<Source> source);

    /**
     * Finds the records that would have no citation left if a source were withdrawn.
     *
     * @param source the text of the id of the source
     * @return the records that cite this source, as a whole or in their parts, and no other; never the source itself
     * @throws IllFormedException if a text is not an id
     */
    default List<KnownEntity> restingOnlyOn(String source) {
        return restingOnlyOn(Ids.of(source, "source"));
    }

    /**
     * Finds the records that would have no citation left if a source were withdrawn.
     *
     * @param source the source
     * @return the records that cite this source, as a whole or in their parts, and no other; never the source itself
     */
    default List<KnownEntity> restingOnlyOn(Source source) {
        return restingOnlyOn(Objects.requireNonNull(source, "source").id());
    }
}
