package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * An entity of a type that this version of the library knows, with what all of them have in common.
 *
 * @since 0.1
 */
public sealed interface KnownEntity extends Entity
        permits Source, Actor, Statement, Meeting, MembershipPosition, Membership {
    /** {@return the id, unique across the dossier whatever the kind} */
    Id<? extends KnownEntity> id();

    /** {@return what other registers call the same thing; empty if none is given} */
    List<Identifier> identifiers();

    /** {@return the passages of sources on which this record rests; empty if none is given} */
    List<Citation> citations();

    /** {@return the records from which this one is known, as a meeting from one side's account of it; empty if none is given} */
    List<Id<?>> basis();

    /** {@return how this record relates to others; empty if nothing is reported} */
    List<Link> links();

    /** {@return how far the information in this record can be believed; absent if nobody assessed it} */
    Optional<Assessment> assessment();

    /** {@return which revision of our record this is; absent if revisions are not counted} */
    Optional<Revision> revision();

    /** {@return remarks of those who made the record; absent if there are none} */
    Optional<Text> notes();
}
