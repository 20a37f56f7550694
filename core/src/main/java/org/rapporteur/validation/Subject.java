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
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.text.Quote;

/**
 * The dossier, reference or record that rules currently check. The instance is reused for all subjects. The pointer is
 * created only if a rule reports a violation.
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
    private @Nullable RecordPlaces places;

    Subject(DossierIndex index) {
        this.index = index;
    }

    void become(Dossier dossier) {
        become(dossier, null, null);
    }

    /** Changes the subject to a reference. Its target is resolved if there are rules for unresolved references only. */
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
            traits = untold.traits(known);
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

    String pointer() {
        if (record != null) {
            return record.path();
        }
        return reference != null ? reference.path() : "";
    }

    /** Returns the id of the record in which a place is that is reported for the subject. */
    Optional<Id<?>> record(String place) {
        if (record != null) {
            return EntityTypes.id(record.entity());
        }
        if (reference != null) {
            return reference.from().map(KnownEntity::id);
        }
        if (places == null) {
            places = new RecordPlaces(index.dossier());
        }
        return places.id(place);
    }

    /** Returns the kind and the id of the record, for a message; of a reference, those of the record that has it. */
    String name() {
        if (value instanceof Entity entity) {
            return name(entity);
        }
        if (value instanceof Reference from) {
            return "reference to " + Quote.of(from.target().value())
                    + from.from().map(holder -> " in " + name(holder)).orElse(" in the dossier");
        }
        return "the dossier";
    }

    private static String name(Entity entity) {
        return ReferenceRules.typeOf(entity)
                + EntityTypes.id(entity).map(id -> ' ' + Quote.of(id.value())).orElse(" without an id");
    }

    /** Whether the subject is the record at a place. */
    boolean isAt(Occurrence place) {
        return record != null && record.isAtPlaceOf(place);
    }

    /**
     * Returns the parts of the record, which are collected when the first rule requests them. Of the parties, it
     * contains those whose terms of attribution are stated by the source. The record must be of a known type.
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

    /** Returns the traits of the record or reference; none for a record of an unknown type. */
    long traits() {
        return traits;
    }

    /**
     * Returns the target of the reference. The last result is cached, because most citations refer to the same source
     * as the previous one.
     */
    Optional<Entity> target() {
        Id<?> id = ((Reference) value).target();
        if (!id.value().equals(followed)) {
            target = index.find(id);
            followed = id.value();
        }
        return target;
    }
}
