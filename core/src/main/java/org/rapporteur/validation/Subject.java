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
import org.rapporteur.model.Party;

/**
 * What rules look at: a dossier, a reference or a record, and then the next one. Its path is spelled out only where something
 * is found.
 */
final class Subject {
    private final DossierIndex index;

    private final RecordParts untold = RecordParts.untold(Subject::isNamedOnTerms);
    private @Nullable RecordParts parts;
    private Object value = "";
    private @Nullable Occurrence record;
    private @Nullable Reference reference;
    private long traits;
    private @Nullable String followed;
    private Optional<Entity> target = Optional.empty();

    Subject(DossierIndex index) {
        this.index = index;
    }

    void become(Dossier dossier) {
        become(dossier, null, null);
    }

    /** Becomes a reference, whose target is looked for if a rule is only for those that go astray. */
    void become(Reference next, boolean following) {
        become(next, null, next);
        if (following) {
            Optional<Entity> found = target();
            traits = found.isPresent() && next.kind().isInstance(found.get()) ? 0 : Trait.UNRESOLVED.bit();
        }
    }

    void become(Occurrence next) {
        become(next.entity(), next, null);
        if (next.entity() instanceof KnownEntity known) {
            traits = Trait.of(known) | untold.traits(known);
        }
    }

    private void become(Object next, @Nullable Occurrence itsRecord, @Nullable Reference itsReference) {
        value = next;
        record = itsRecord;
        reference = itsReference;
        traits = 0;
        parts = null;
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

    /** Whether this is the record at that place. */
    boolean isAt(Occurrence place) {
        return record != null && record.isAtPlaceOf(place);
    }

    /**
     * The parts of the record, gathered for the first rule that asks; of the parties, those of which the source says on what terms
     * they are named. Only a record of a known type has any.
     */
    RecordParts parts() {
        RecordParts known = parts;
        if (known == null) {
            known = RecordParts.of((KnownEntity) value, Subject::isNamedOnTerms);
            parts = known;
        }
        return known;
    }

    private static boolean isNamedOnTerms(Party party) {
        return party.attribution().isPresent();
    }

    /** What the record or reference has that some rules are for; nothing where it is a record of a type that is not known. */
    long traits() {
        return traits;
    }

    /** The record to which the reference leads. Most citations name the source that the one before named. */
    Optional<Entity> target() {
        Id<?> id = ((Reference) value).target();
        if (!id.value().equals(followed)) {
            target = index.find(id);
            followed = id.value();
        }
        return target;
    }
}
