package org.rapporteur.dossier.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.property.IdMapping;
import org.rapporteur.text.Quote;

/**
 * New ids for records of a dossier, in the records themselves and wherever they are referred to.
 *
 * <p>All ids change at once, so that two records can exchange theirs. A reference is also the value that a citation {@linkplain
 * org.rapporteur.model.Citation#reads() reads}, if the property that it concerns is one. Strings in unknown properties are not
 * references: they stay as they are, and so does the id of the dossier itself. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Renaming {
    private static final int MOST_NAMED = 10;

    /** The new ids by the old ones. */
    private final Map<String, Id<?>> ids;

    private Renaming(Map<String, Id<?>> ids) {
        this.ids = ids;
    }

    /**
     * Creates a renaming of one record.
     *
     * @param from the old id
     * @param to the new id
     * @return the renaming
     */
    public static Renaming of(Id<?> from, Id<?> to) {
        Objects.requireNonNull(from, "from");
        return new Renaming(Map.of(from.value(), Objects.requireNonNull(to, "to")));
    }

    /**
     * Creates a renaming of one record.
     *
     * @param from the old id
     * @param to the new id
     * @return the renaming
     * @throws IllFormedException if a text is not an id
     */
    public static Renaming of(String from, String to) {
        return of(id(from, "from"), id(to, "to"));
    }

    /**
     * Creates a renaming of several records.
     *
     * @param ids the new ids by the old ones, as text
     * @return the renaming
     * @throws IllFormedException if a text is not an id
     */
    public static Renaming of(Map<String, String> ids) {
        Map<String, Id<?>> renamed = new LinkedHashMap<>();
        Objects.requireNonNull(ids, "ids")
                .forEach((from, to) -> renamed.put(id(from, "ids key").value(), id(to, "ids value")));
        return new Renaming(renamed);
    }

    private static Id<Entity> id(String text, String parameter) {
        Objects.requireNonNull(text, parameter);
        try {
            return Id.of(text);
        } catch (IllFormedException e) {
            throw e.withField(parameter);
        }
    }

    /**
     * Copies a dossier with the new ids. The records keep their order.
     *
     * <p>A new id may be one to which the dossier refers without having the record: the reference then leads to the renamed record.
     *
     * @param dossier the dossier
     * @return the copy
     * @throws IllegalArgumentException if no record has one of the old ids, or if records with different ids would have one
     */
    public Dossier apply(Dossier dossier) {
        List<Entity> records = Objects.requireNonNull(dossier, "dossier").entities();
        check(records);
        IdMapping mapping = new IdMapping(id -> ids.getOrDefault(id.value(), id));
        List<Entity> renamed = new ArrayList<>(records.size());
        records.forEach(record -> renamed.add(mapping.of(record)));
        return mapping.ofHeader(dossier).toBuilder().addAll(renamed).build();
    }

    private void check(List<Entity> records) {
        Set<String> missing = new LinkedHashSet<>(ids.keySet());
        Map<String, String> olds = new HashMap<>();
        Set<String> shared = new LinkedHashSet<>();
        for (Entity record : records) {
            String old = Versions.id(record);
            if (old == null) {
                continue;
            }
            missing.remove(old);
            Id<?> renamed = ids.get(old);
            String now = renamed == null ? old : renamed.value();
            String other = olds.put(now, old);
            if (other != null && !other.equals(old)) {
                shared.add(now);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("ids: must be those of the dossier, which has no " + named(missing));
        }
        if (!shared.isEmpty()) {
            throw new IllegalArgumentException(
                    "ids: must stay different; records with different ids would have " + named(shared));
        }
    }

    private static String named(Collection<String> ids) {
        String named = ids.stream().limit(MOST_NAMED).map(Quote::of).collect(Collectors.joining(", "));
        return ids.size() > MOST_NAMED ? named + " and " + (ids.size() - MOST_NAMED) + " more" : named;
    }

    /** {@return the first ids, each with the new one, on one line} */
    @Override
    public String toString() {
        return "Renaming: "
                + ids.entrySet().stream()
                        .limit(MOST_NAMED)
                        .map(each -> Quote.bare(each.getKey()) + " → " + each.getValue())
                        .collect(Collectors.joining(", "))
                + (ids.size() > MOST_NAMED ? ", …" : "");
    }
}
