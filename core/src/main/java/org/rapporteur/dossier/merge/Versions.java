package org.rapporteur.dossier.merge;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Revision;
import org.rapporteur.model.property.ContentOrder;

/** The orders by which a merge decides between versions of one record, and between the own properties of dossiers. */
final class Versions {
    /** The order of a merged dossier: by id, first the records without one. */
    static final Comparator<Entity> BY_ID = (one, other) -> {
        int order = absentFirst(id(one), id(other));
        return order != 0 ? order : ContentOrder.OF_RECORDS.compare(one, other);
    };

    /** The header that was created last is the last one. */
    static final Comparator<Dossier> HEADERS = (one, other) -> {
        Instant mine = one.createdAt().orElse(null);
        Instant theirs = other.createdAt().orElse(null);
        int order = absentFirst(mine, theirs);
        return order != 0 ? order : ContentOrder.OF_HEADERS.compare(one, other);
    };

    /** The version that is kept is the last one. */
    private static final Comparator<Entity> VERSIONS = (one, other) -> {
        int order = Integer.compare(number(one), number(other));
        order = order != 0 ? order : Boolean.compare(isWithdrawn(one), isWithdrawn(other));
        order = order != 0
                ? order
                : absentFirst(recorder(one).orElse(null), recorder(other).orElse(null));
        return order != 0 ? order : ContentOrder.OF_RECORDS.compare(one, other);
    };

    private Versions() {}

    private static <C extends Comparable<? super C>> int absentFirst(@Nullable C one, @Nullable C other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }

    /** Returns the id of a record; null if it has none. */
    static @Nullable String id(Entity entity) {
        return entity instanceof KnownEntity known
                ? known.id().value()
                : ((OtherEntity) entity).id().map(Id::value).orElse(null);
    }

    /** Returns who recorded a version. */
    static Optional<String> recorder(Entity entity) {
        return revision(entity).flatMap(Revision::recordedBy);
    }

    /** A version without a revision comes before the first one. */
    private static int number(Entity entity) {
        return revision(entity).map(Revision::number).orElse(0);
    }

    private static boolean isWithdrawn(Entity entity) {
        return revision(entity).filter(Revision::withdrawn).isPresent();
    }

    private static Optional<Revision> revision(Entity entity) {
        return entity instanceof KnownEntity known ? known.revision() : Optional.empty();
    }

    /**
     * Returns the versions of one record that no later revision of the same recorder replaces. The last of them is kept; the others
     * are in conflict with it.
     */
    static List<Entity> current(List<Entity> versions) {
        Map<String, Integer> latest = new HashMap<>();
        versions.forEach(version -> latest.merge(recorder(version).orElse(""), number(version), Math::max));
        TreeSet<Entity> current = new TreeSet<>(VERSIONS);
        for (Entity version : versions) {
            if (number(version) == latest.getOrDefault(recorder(version).orElse(""), 0)) {
                current.add(version);
            }
        }
        return List.copyOf(current);
    }
}
