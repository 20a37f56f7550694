package org.rapporteur.dossier;

import java.util.List;
import java.util.Objects;
import org.rapporteur.dossier.provenance.Disagreement;
import org.rapporteur.dossier.provenance.Provenance;
import org.rapporteur.dossier.provenance.Weakness;
import org.rapporteur.dossier.provenance.Withdrawal;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.KnownEntity;

/**
 * Finds what records rest on, and who disagrees about them.
 *
 * <p>Implemented by {@link DossierIndex}, whose page says what holds of all queries.
 *
 * @since 0.1
 */
public sealed interface ProvenanceQueries permits DossierIndex {
    /**
     * Finds the disagreements on a record: links by which records oppose each other, citations that dispute it and the
     * values that they give, memberships according to other parties, outcomes and items of the agenda that one side
     * alone reports.
     *
     * @param record the id of the record
     * @return the disagreements, in this order
     */
    List<Disagreement> disagreementsOn(Id<?> record);

    /**
     * Finds the disagreements on a record: links by which records oppose each other, citations that dispute it and the
     * values that they give, memberships according to other parties, outcomes and items of the agenda that one side
     * alone reports.
     *
     * @param record the text of the id of the record
     * @return the disagreements, in this order
     * @throws IllFormedException if a text is not an id
     */
    default List<Disagreement> disagreementsOn(String record) {
        return disagreementsOn(Ids.of(record, "record"));
    }

    /**
     * Finds the disagreements on a record: links by which records oppose each other, citations that dispute it and the
     * values that they give, memberships according to other parties, outcomes and items of the agenda that one side
     * alone reports.
     *
     * @param record the record
     * @return the disagreements, in this order
     */
    default List<Disagreement> disagreementsOn(KnownEntity record) {
        return disagreementsOn(Objects.requireNonNull(record, "record").id());
    }

    /**
     * Returns what a record rests on: how each of its properties and parts is known, its sources and their origins,
     * and its weaknesses.
     *
     * @param record the id of the record
     * @return the provenance, without any record if none has the id
     */
    Provenance provenanceOf(Id<?> record);

    /**
     * Returns what a record rests on: how each of its properties and parts is known, its sources and their origins,
     * and its weaknesses.
     *
     * @param record the text of the id of the record
     * @return the provenance, without any record if none has the id
     * @throws IllFormedException if a text is not an id
     */
    default Provenance provenanceOf(String record) {
        return provenanceOf(Ids.of(record, "record"));
    }

    /**
     * Returns what a record rests on: how each of its properties and parts is known, its sources and their origins,
     * and its weaknesses.
     *
     * @param record the record
     * @return the provenance, without any record if none has the id
     */
    default Provenance provenanceOf(KnownEntity record) {
        return provenanceOf(Objects.requireNonNull(record, "record").id());
    }

    /**
     * Finds what would fall if a source were withdrawn, and with it the sources that repeat it alone.
     *
     * <p>A record falls if all the sources that it cites and all the records of its {@link KnownEntity#basis() basis}
     * fall. The same can be asked of any other record on which records are based, such as a statement.
     *
     * @param source the id of the source, or of another record
     * @return what would fall
     */
    Withdrawal fallingWith(Id<?> source);

    /**
     * Finds what would fall if a source were withdrawn, and with it the sources that repeat it alone.
     *
     * <p>A record falls if all the sources that it cites and all the records of its {@link KnownEntity#basis() basis}
     * fall. The same can be asked of any other record on which records are based, such as a statement.
     *
     * @param source the text of the id of the source, or of another record
     * @return what would fall
     * @throws IllFormedException if a text is not an id
     */
    default Withdrawal fallingWith(String source) {
        return fallingWith(Ids.of(source, "source"));
    }

    /**
     * Finds what would fall if a source were withdrawn, and with it the sources that repeat it alone.
     *
     * <p>A record falls if all the sources that it cites and all the records of its {@link KnownEntity#basis() basis}
     * fall. The same can be asked of any other record on which records are based, such as a statement.
     *
     * @param source the source, or another record
     * @return what would fall
     */
    default Withdrawal fallingWith(KnownEntity source) {
        return fallingWith(Objects.requireNonNull(source, "source").id());
    }

    /**
     * Finds the records that rest on weak information alone: each of their citations, and each record of their basis, has one
     * of the weaknesses or rests on such information alone.
     *
     * @param weakness a weakness
     * @param more other weaknesses
     * @return the records, without sources and without records that rest on nothing
     */
    List<KnownEntity> restingOnlyOn(Weakness weakness, Weakness... more);
}
