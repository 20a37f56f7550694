package org.rapporteur.dossier.fuse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Person;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.property.EntityProperty;
import org.rapporteur.model.term.IdentifierScheme;
import org.rapporteur.model.term.Recognition;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** What two records of one kind cannot both be, if they are about the same. */
final class Contradictions {
    private static final List<EntityProperty> DATES = List.of(
            EntityProperty.named("date"),
            EntityProperty.named("period"),
            EntityProperty.named("born"),
            EntityProperty.named("died"));

    private Contradictions() {}

    static boolean between(KnownEntity one, KnownEntity other) {
        return ofIdentifiers(one, other)
                || DATES.stream().anyMatch(date -> areApart(date.date(one), date.date(other)))
                || one instanceof Person mine && other instanceof Person theirs && ofLives(mine, theirs)
                || one instanceof State state && other instanceof State another && ofStates(state, another)
                || one instanceof Statement said && other instanceof Statement too && said.modality() != too.modality();
    }

    /** Whether of the dates of both one lies within the other. */
    static boolean isOfOneDate(KnownEntity one, KnownEntity other) {
        if (one instanceof Person || one instanceof State) {
            return false;
        }
        return DATES.stream().anyMatch(date -> {
            Optional<Edtf> mine = date.date(one);
            Optional<Edtf> theirs = date.date(other);
            return mine.isPresent()
                    && theirs.isPresent()
                    && (mine.equals(theirs)
                            || mine.get().isWithin(theirs.get()) == Certainty.YES
                            || theirs.get().isWithin(mine.get()) == Certainty.YES);
        });
    }

    private static boolean areApart(Optional<Edtf> one, Optional<Edtf> other) {
        return one.isPresent() && other.isPresent() && one.get().overlaps(other.get()) == Certainty.NO;
    }

    private static boolean ofLives(Person one, Person other) {
        return isAfter(one.born(), other.died()) || isAfter(other.born(), one.died());
    }

    private static boolean isAfter(Optional<Edtf> one, Optional<Edtf> other) {
        return one.isPresent() && other.isPresent() && one.get().isAfter(other.get()) == Certainty.YES;
    }

    private static boolean ofStates(State one, State other) {
        boolean isFormer = one.recognition().filter(Recognition.FORMER::equals).isPresent();
        boolean isOtherFormer =
                other.recognition().filter(Recognition.FORMER::equals).isPresent();
        return isFormer != isOtherFormer
                || one.country().isPresent()
                        && other.country().isPresent()
                        && !one.country().equals(other.country());
    }

    /** One thing has one identifier in a register. */
    private static boolean ofIdentifiers(KnownEntity one, KnownEntity other) {
        if (one.identifiers().isEmpty() || other.identifiers().isEmpty()) {
            return false;
        }
        Map<IdentifierScheme, Set<String>> mine = byScheme(one);
        Map<IdentifierScheme, Set<String>> theirs = byScheme(other);
        return mine.entrySet().stream()
                .anyMatch(entry -> theirs.containsKey(entry.getKey())
                        && theirs.get(entry.getKey()).stream().noneMatch(entry.getValue()::contains));
    }

    private static Map<IdentifierScheme, Set<String>> byScheme(KnownEntity record) {
        Map<IdentifierScheme, Set<String>> values = new HashMap<>();
        for (Identifier identifier : record.identifiers()) {
            if (IdentifierScheme.known().contains(identifier.scheme())) {
                values.computeIfAbsent(identifier.scheme(), scheme -> new HashSet<>())
                        .add(Evidence.normal(identifier));
            }
        }
        return values;
    }
}
