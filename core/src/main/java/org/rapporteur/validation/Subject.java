package org.rapporteur.validation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.KnownEntity;

/** What rules look at: a dossier, a reference or a record. Its path is spelled out only where something is found. */
final class Subject {
    private final Object value;
    private final Object place;
    private @Nullable RecordParts parts;
    private Optional<Entity> target = Optional.empty();
    private boolean followed;

    private Subject(Object value, Object place) {
        this.value = value;
        this.place = place;
    }

    static Subject of(Dossier dossier) {
        return new Subject(dossier, "");
    }

    static Subject of(Reference reference) {
        return new Subject(reference, reference);
    }

    static Subject of(Occurrence occurrence) {
        return new Subject(occurrence.entity(), occurrence);
    }

    Object value() {
        return value;
    }

    String path() {
        if (place instanceof Occurrence occurrence) {
            return occurrence.path();
        }
        return place instanceof Reference reference ? reference.path() : "";
    }

    /** Whether this is the record at that place; most are, and their paths need not be spelled out. */
    boolean isAt(Occurrence record) {
        return place == record || path().equals(record.path());
    }

    /**
     * The parts of the record, gathered for the first rule that asks; of the parties, those of which the source says on what terms
     * they are named. Only a record of a known type has any.
     */
    RecordParts parts() {
        RecordParts known = parts;
        if (known == null) {
            known = RecordParts.of(
                    (KnownEntity) value, party -> party.attribution().isPresent());
            parts = known;
        }
        return known;
    }

    /** The record to which the reference leads, looked up for the first rule that asks. */
    Optional<Entity> target(DossierIndex index) {
        if (!followed) {
            target = index.find(((Reference) value).target());
            followed = true;
        }
        return target;
    }
}
