package org.rapporteur.dossier.provenance;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Source;

/**
 * What a record rests on.
 *
 * @param records the record; several if several have the id or are joined, none if no record has it
 * @param claims what the record says, with how each property and part is known, in the order of the properties
 * @param basis the records from which it is known, directly or through the basis of others, in document order
 * @param sources the sources that it rests on, directly, through its basis, or because a source repeats another. Citations
 *     that dispute do not count. A source rests on itself
 * @param origins those of the sources that repeat no other: whoever reported first. Sources that repeat each other in a
 *     circle are origins
 * @param weaknesses the weaknesses that all has on which the record rests, at one step or another
 * @since 0.1
 */
public record Provenance(
        List<KnownEntity> records,
        List<Claim> claims,
        List<Id<?>> basis,
        List<Id<Source>> sources,
        List<Id<Source>> origins,
        Set<Weakness> weaknesses) {
    /**
     * Copies the lists.
     *
     * @param records the record
     * @param claims what the record says
     * @param basis the records from which it is known
     * @param sources the sources that it rests on
     * @param origins those of the sources that repeat no other
     * @param weaknesses the weaknesses of all that the record rests on
     */
    public Provenance {
        records = List.copyOf(records);
        claims = List.copyOf(claims);
        basis = List.copyOf(basis);
        sources = List.copyOf(sources);
        origins = List.copyOf(origins);
        weaknesses = Set.copyOf(weaknesses);
    }

    /**
     * Returns how one property is known, and each of its parts.
     *
     * @param property the name of the property, such as {@code date}
     * @return the claims; several for a list of parts, none if the record does not have the property
     */
    public List<Claim> claims(String property) {
        Objects.requireNonNull(property, "property");
        return claims.stream()
                .filter(claim -> claim.property().equals(property))
                .toList();
    }
}
