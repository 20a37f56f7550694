package org.rapporteur.dossier.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rapporteur.dossier.diff.RecordChange.Kind;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.property.DossierType;
import org.rapporteur.model.property.Pointer;

/**
 * The differences between two dossiers, by record and property.
 *
 * <p>Records are matched by their kind and id; those without an id by their content. If several records have one id, the first one is
 * matched with the first one of the other dossier, the second with the second, and so on. A record whose kind differs was removed
 * and added. The order of records is no difference.
 *
 * <p>Time and memory grow linearly with the number of records. Equal arguments give equal differences, in the same order. Immutable
 * and thread-safe.
 *
 * @since 0.1
 */
public final class DossierDiff implements Iterable<RecordChange> {
    private final Dossier before;
    private final Dossier after;
    private final List<PropertyChange> properties;
    private final List<RecordChange> added = new ArrayList<>();
    private final List<RecordChange> removed = new ArrayList<>();
    private final List<RecordChange> changed = new ArrayList<>();

    private DossierDiff(Dossier before, Dossier after) {
        this.before = before;
        this.after = after;
        Comparison own = new Comparison();
        own.compare(DossierType.OWN, before, after, Pointer.ROOT);
        this.properties = own.changes();
        RecordMatches matches = new RecordMatches(before.entities());
        for (Entity record : after.entities()) {
            Entity old = matches.take(record);
            if (old == null) {
                added.add(RecordChange.added(record));
            } else if (!old.equals(record)) {
                changed.add(RecordChange.between(old, record));
            }
        }
        matches.left().forEach(record -> removed.add(RecordChange.removed(record)));
    }

    /**
     * Compares two dossiers.
     *
     * @param before the old dossier
     * @param after the new dossier
     * @return their differences
     */
    public static DossierDiff between(Dossier before, Dossier after) {
        return new DossierDiff(Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"));
    }

    /** {@return the old dossier} */
    public Dossier before() {
        return before;
    }

    /** {@return the new dossier} */
    public Dossier after() {
        return after;
    }

    /** {@return whether there are no differences} */
    public boolean isEmpty() {
        return properties.isEmpty() && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** {@return the changes of the dossier's own properties, such as its title} */
    public List<PropertyChange> properties() {
        return properties;
    }

    /** {@return the records that only the new dossier has, in its order} */
    public List<RecordChange> added() {
        return Collections.unmodifiableList(added);
    }

    /** {@return the records that only the old dossier has, in its order} */
    public List<RecordChange> removed() {
        return Collections.unmodifiableList(removed);
    }

    /** {@return the records whose content differs, in the order of the new dossier} */
    public List<RecordChange> changed() {
        return Collections.unmodifiableList(changed);
    }

    /** {@return an iterator over the added records, then the removed ones, then the changed ones} */
    @Override
    public Iterator<RecordChange> iterator() {
        List<RecordChange> all = new ArrayList<>(added);
        all.addAll(removed);
        all.addAll(changed);
        return Collections.unmodifiableList(all).iterator();
    }

    /**
     * Returns the differences in words, each on one line: the dossier's own properties, then the added, the removed and the changed
     * records.
     *
     * @param locale the language: English or Ukrainian; English is used for any other one
     * @return the lines, each of which ends with a line feed; one line if there are no differences
     */
    public String toText(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        StringBuilder text = new StringBuilder();
        if (isEmpty()) {
            text.append(DiffWords.NONE.fill(locale)).append('\n');
        }
        if (!properties.isEmpty()) {
            text.append(DiffWords.DOSSIER.fill(locale)).append('\n');
        }
        for (PropertyChange change : properties) {
            text.append("  ").append(change.toText(locale)).append('\n');
        }
        append(text, Kind.ADDED, added, locale);
        append(text, Kind.REMOVED, removed, locale);
        append(text, Kind.CHANGED, changed, locale);
        return text.toString();
    }

    private static void append(StringBuilder text, Kind kind, List<RecordChange> changes, Locale locale) {
        if (changes.isEmpty()) {
            return;
        }
        DiffWords heading = switch (kind) {
            case ADDED -> DiffWords.RECORDS_ADDED;
            case REMOVED -> DiffWords.RECORDS_REMOVED;
            case CHANGED -> DiffWords.RECORDS_CHANGED;
        };
        text.append(heading.fill(locale, changes.size())).append('\n');
        changes.forEach(change -> change.append(text, "  ", locale));
    }

    /** {@return the number of changes of each kind, on one line} */
    @Override
    public String toString() {
        return "DossierDiff: " + added.size() + " added, " + removed.size() + " removed, " + changed.size() + " changed"
                + (properties.isEmpty() ? "" : ", own properties changed");
    }
}
