package org.rapporteur.dossier;

import java.util.List;
import java.util.Objects;
import org.rapporteur.dossier.provenance.RecordLink;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.term.LinkRelation;

/**
 * Finds the links between records, in both directions.
 *
 * <p>Implemented by {@link DossierIndex}, whose page says what holds of all queries.
 *
 * @since 0.1
 */
public sealed interface LinkQueries permits DossierIndex {
    /**
     * Finds the links from other records to a record, such as those by which statements contradict it.
     *
     * @param record the id of the record
     * @param relations the relations of the links; if there are none, links of any relation are found
     * @return the links, in the document order of the records that contain them
     */
    List<RecordLink> linksTo(Id<?> record, LinkRelation... relations);

    /**
     * Finds the links from other records to a record, such as those by which statements contradict it.
     *
     * @param record the text of the id of the record
     * @param relations the relations of the links; if there are none, links of any relation are found
     * @return the links, in the document order of the records that contain them
     * @throws IllFormedException if a text is not an id
     */
    default List<RecordLink> linksTo(String record, LinkRelation... relations) {
        return linksTo(Ids.of(record, "record"), relations);
    }

    /**
     * Finds the links from other records to a record, such as those by which statements contradict it.
     *
     * @param record the record
     * @param relations the relations of the links; if there are none, links of any relation are found
     * @return the links, in the document order of the records that contain them
     */
    default List<RecordLink> linksTo(KnownEntity record, LinkRelation... relations) {
        return linksTo(Objects.requireNonNull(record, "record").id(), relations);
    }

    /**
     * Finds the links from a record to others, with those to what is only described.
     *
     * @param record the id of the record
     * @param relations the relations of the links; if there are none, links of any relation are found
     * @return the links in their order
     */
    List<RecordLink> linksFrom(Id<?> record, LinkRelation... relations);

    /**
     * Finds the links from a record to others, with those to what is only described.
     *
     * @param record the text of the id of the record
     * @param relations the relations of the links; if there are none, links of any relation are found
     * @return the links in their order
     * @throws IllFormedException if a text is not an id
     */
    default List<RecordLink> linksFrom(String record, LinkRelation... relations) {
        return linksFrom(Ids.of(record, "record"), relations);
    }

    /**
     * Finds the links from a record to others, with those to what is only described.
     *
     * @param record the record
     * @param relations the relations of the links; if there are none, links of any relation are found
     * @return the links in their order
     */
    default List<RecordLink> linksFrom(KnownEntity record, LinkRelation... relations) {
        return linksFrom(Objects.requireNonNull(record, "record").id(), relations);
    }

    /**
     * Returns the id that stands for an id in an index that {@linkplain DossierIndex#withSameAs() follows} links
     * {@code same-as}. Joined records have the same representative.
     *
     * @param record the id of the record
     * @return the id of the first of the joined records; in any other index, the given id
     */
    Id<?> representative(Id<?> record);

    /**
     * Returns the id that stands for an id in an index that {@linkplain DossierIndex#withSameAs() follows} links
     * {@code same-as}. Joined records have the same representative.
     *
     * @param record the text of the id of the record
     * @return the id of the first of the joined records; in any other index, the given id
     * @throws IllFormedException if a text is not an id
     */
    default Id<?> representative(String record) {
        return representative(Ids.of(record, "record"));
    }

    /**
     * Returns the id that stands for an id in an index that {@linkplain DossierIndex#withSameAs() follows} links
     * {@code same-as}. Joined records have the same representative.
     *
     * @param record the record
     * @return the id of the first of the joined records; in any other index, the given id
     */
    default Id<?> representative(KnownEntity record) {
        return representative(Objects.requireNonNull(record, "record").id());
    }

    /**
     * Finds the records that an index which {@linkplain DossierIndex#withSameAs() follows} links {@code same-as}
     * treats as one.
     *
     * @param record the id of one of the records
     * @return the records in document order; in any other index, those that have the id
     */
    List<KnownEntity> joinedWith(Id<?> record);

    /**
     * Finds the records that an index which {@linkplain DossierIndex#withSameAs() follows} links {@code same-as}
     * treats as one.
     *
     * @param record the text of the id of one of the records
     * @return the records in document order; in any other index, those that have the id
     * @throws IllFormedException if a text is not an id
     */
    default List<KnownEntity> joinedWith(String record) {
        return joinedWith(Ids.of(record, "record"));
    }

    /**
     * Finds the records that an index which {@linkplain DossierIndex#withSameAs() follows} links {@code same-as}
     * treats as one.
     *
     * @param record one of the records
     * @return the records in document order; in any other index, those that have the id
     */
    default List<KnownEntity> joinedWith(KnownEntity record) {
        return joinedWith(Objects.requireNonNull(record, "record").id());
    }
}
