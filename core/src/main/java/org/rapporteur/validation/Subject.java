package org.rapporteur.validation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;

/**
 * What rules look at: a dossier, a reference or a record, and then the next one. Its path is spelled out only where something
 * is found.
 */
final class Subject {
    private final DossierIndex index;

    /** Of the parties, those of which the source says on what terms they are named. */
    private final RecordParts parts =
            new RecordParts(party -> party.attribution().isPresent());

    private Object value = "";
    private @Nullable Occurrence record;
    private @Nullable Reference reference;
    private boolean gathered;
    private @Nullable Id<?> followed;
    private Optional<Entity> target = Optional.empty();

    Subject(DossierIndex index) {
        this.index = index;
    }

    void become(Dossier dossier) {
        become(dossier, null, null);
    }

    void become(Reference next) {
        become(next, null, next);
    }

    void become(Occurrence next) {
        become(next.entity(), next, null);
    }

    private void become(Object next, @Nullable Occurrence itsRecord, @Nullable Reference itsReference) {
        value = next;
        record = itsRecord;
        reference = itsReference;
        gathered = false;
    }

    Object value() {
        return value;
    }

    String path() {
        if (record != null) {
            return record.path();
        }
        return reference != null ? reference.path() : "";
    }

    /** Whether this is the record at that place; most are, and their paths need not be spelled out. */
    boolean isAt(Occurrence place) {
        return record == place || path().equals(place.path());
    }

    /** The parts of the record, gathered for the first rule that asks. Only a record of a known type has any. */
    RecordParts parts() {
        if (!gathered) {
            parts.of((KnownEntity) value);
            gathered = true;
        }
        return parts;
    }

    /** The record to which the reference leads. Most citations name the source that the one before named. */
    Optional<Entity> target() {
        Id<?> id = ((Reference) value).target();
        if (!id.equals(followed)) {
            target = index.find(id);
            followed = id;
        }
        return target;
    }
}
