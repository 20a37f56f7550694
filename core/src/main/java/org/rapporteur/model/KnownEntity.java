package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * An entity of a type that this version of the library knows, with the properties that all such types share.
 *
 * @since 0.1
 */
public sealed interface KnownEntity extends Entity
        permits Source, Actor, Statement, Meeting, MembershipPosition, Membership {
    /** {@return the id, which is unique in the dossier across all kinds of entities} */
    Id<? extends KnownEntity> id();

    /** {@return the identifiers of the same thing in registers; empty if none is recorded} */
    List<Identifier> identifiers();

    /** {@return the passages of sources that this record is based on; empty if none is recorded} */
    List<Citation> citations();

    /** {@return the records from which this one is known, such as a readout from which a meeting is known; empty if none is recorded} */
    List<Id<?>> basis();

    /** {@return the relations of this record to others; empty if none is recorded} */
    List<Link> links();

    /** {@return the credibility of the information in this record; absent if not recorded} */
    Optional<Assessment> assessment();

    /** {@return the revision of this record; absent if not recorded} */
    Optional<Revision> revision();

    /** {@return remarks by the authors of the dossier; absent if there are none} */
    Optional<Text> notes();
}
