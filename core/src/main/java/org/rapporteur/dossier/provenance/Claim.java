package org.rapporteur.dossier.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.text.Quote;

/**
 * Something that a record says, with what it rests on: a property, or a part such as a participant or a condition.
 *
 * <p>A part with citations rests on these. Any other part, and any property, rests on the citations of the record that
 * concern the property or the whole record, and on the basis of the record.
 *
 * @param record the record
 * @param pointer the place of the property or the part in the record, as a JSON Pointer (RFC 6901) such as {@code /date}
 * @param grounding how it is known; the citations that concern the property alone decide, if there are any
 * @param citations the citations that state or imply it
 * @param disputing the citations that dispute it
 * @param basis the records from which the record is known; empty for a part with citations
 * @since 0.1
 */
public record Claim(
        KnownEntity record,
        String pointer,
        Grounding grounding,
        List<Citation> citations,
        List<Citation> disputing,
        List<Id<?>> basis) {
    /**
     * Copies the lists.
     *
     * @param record the record
     * @param pointer the place of the property or the part
     * @param grounding how it is known
     * @param citations the citations that state or imply it
     * @param disputing the citations that dispute it
     * @param basis the records from which the record is known
     */
    public Claim {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(grounding, "grounding");
        citations = List.copyOf(citations);
        disputing = List.copyOf(disputing);
        basis = List.copyOf(basis);
    }

    /** {@return the name of the property of the record that it is, or in which it is} */
    public String property() {
        int end = pointer.indexOf('/', 1);
        return end < 0 ? pointer.substring(1) : pointer.substring(1, end);
    }

    /** {@return whether a citation disputes it} */
    public boolean isDisputed() {
        return !disputing.isEmpty();
    }

    /** {@return the place, how it is known, and from which sources and records, for logging} */
    @Override
    public String toString() {
        List<Id<?>> from = new ArrayList<>(basis);
        citations.forEach(citation -> from.add(citation.source()));
        return record.id() + Quote.pointer(pointer) + " " + grounding + " " + from + (isDisputed() ? ", disputed" : "");
    }
}
