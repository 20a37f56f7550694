package org.rapporteur.dossier.provenance;

import java.util.List;
import java.util.Objects;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Source;

/**
 * What would fall if a source, or a record on which others are based, were withdrawn.
 *
 * <p>A source falls if it repeats others and all of these fall. A record falls if all the sources that it cites without
 * dispute and all the records of its basis fall. All lists are in document order.
 *
 * @param withdrawn the id of what is withdrawn
 * @param sources the other sources that fall
 * @param records the records that fall, without sources
 * @param claims what falls in records that remain: properties and parts that rest on nothing else
 * @since 0.1
 */
public record Withdrawal(Id<?> withdrawn, List<Source> sources, List<KnownEntity> records, List<Claim> claims) {
    /**
     * Copies the lists.
     *
     * @param withdrawn the id of what is withdrawn
     * @param sources the other sources that fall
     * @param records the records that fall, without sources
     * @param claims what falls in records that remain
     */
    public Withdrawal {
        Objects.requireNonNull(withdrawn, "withdrawn");
        sources = List.copyOf(sources);
        records = List.copyOf(records);
        claims = List.copyOf(claims);
    }
}
