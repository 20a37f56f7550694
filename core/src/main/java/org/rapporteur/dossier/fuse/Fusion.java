package org.rapporteur.dossier.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.property.ContentOrder;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.text.Quote;

/**
 * One record made of several that an editor holds to be about the same.
 *
 * <p>The record is fused property by property:
 *
 * <ul>
 *   <li>A property that one record lacks has the value of the other.
 *   <li>Lists are united. Elements that are equal apart from their citations become one.
 *   <li>Texts have the languages of all.
 *   <li>Of two dates, the more precise one is kept.
 *   <li>Two parts, such as places, become one if they have something in common and do not contradict each other.
 *   <li>Of other values that differ, one is kept.
 * </ul>
 *
 * <p>The value that is kept is that of the preferred record. Without a preference, a value gives way if another record has it as
 * the disputed {@linkplain org.rapporteur.model.Citation#reads() reading} of a citation. After that, the more precise date comes
 * first; then the greater revision, by number, withdrawn over live, and {@code recordedBy}; then the longer list; then the part that says
 * more; and last the greater value as JSON, which means nothing, but is the same everywhere.
 *
 * <p>No source is cited for what only another one said. A citation of a whole record then concerns the properties that the record
 * has. Elements of a list that have no citations get those of their record. If a record has another value than the fused one, its
 * citations read its own value, and dispute the fused one if both cannot be true. A list whose elements cannot have citations
 * is stated by the sources of those records that have all elements of it. Each pair of values is a {@link Difference}.
 *
 * <p>The result is the same whichever record comes first. To fuse it again with one of the records changes nothing, unless a record
 * was preferred whose value nothing cites. Fusing is not associative: which value is kept depends on all values that are compared.
 * Links and the basis are kept as they are; {@link FusionPlan} fuses records in a dossier, with all references. Immutable and
 * thread-safe.
 *
 * @param <E> the type of the records
 * @since 0.1
 */
public final class Fusion<E extends KnownEntity> {
    private final List<E> records;
    private final List<Id<?>> ids;
    private final Preferences preferences;
    private final Id<?> id;
    private final E record;
    private final List<Difference> differences;

    /** Fuses records, of which differences name the ids. */
    Fusion(List<E> records, List<Id<?>> ids, Preferences preferences, Id<?> id) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            places.add(i);
        }
        places.sort(
                Comparator.<Integer, String>comparing(place -> ids.get(place).value())
                        .thenComparing(records::get, ContentOrder.OF_RECORDS));
        this.records = places.stream().map(records::get).toList();
        this.ids = places.stream().<Id<?>>map(ids::get).toList();
        this.preferences =
                preferences.copy(this.ids.stream().<String>map(Id::value).toList());
        this.id = id;
        E first = this.records.get(0);
        Fuser<E, ?> fuser = new Fuser<>(typed(first), this.records, this.ids, this.preferences);
        boolean isDone = records.size() == 1 && first.id().equals(id);
        this.record = isDone ? first : fuser.fuse(id);
        this.differences = List.copyOf(fuser.differences());
    }

    @SuppressWarnings("unchecked") // the builder of the type
    private static <E extends KnownEntity> TypeDescription<E, Object> typed(E record) {
        return (TypeDescription<E, Object>) EntityTypes.of(record);
    }

    /**
     * Fuses records.
     *
     * @param <E> the type of the records
     * @param first a record
     * @param more other records of the same kind, in any order
     * @return the fusion
     * @throws IllegalArgumentException if the records are of several kinds
     */
    @SafeVarargs
    public static <E extends KnownEntity> Fusion<E> of(E first, E... more) {
        List<E> records = new ArrayList<>();
        records.add(first);
        for (E each : Objects.requireNonNull(more, "more")) {
            records.add(each);
        }
        return of(records);
    }

    /**
     * Fuses records.
     *
     * @param <E> the type of the records
     * @param records records of one kind, in any order
     * @return the fusion
     * @throws IllegalArgumentException if there is no record, or the records are of several kinds
     */
    public static <E extends KnownEntity> Fusion<E> of(Collection<? extends E> records) {
        Set<E> distinct = new LinkedHashSet<>();
        for (E record : Objects.requireNonNull(records, "records")) {
            distinct.add(Objects.requireNonNull(record, "records element"));
        }
        if (distinct.isEmpty()) {
            throw new IllegalArgumentException("records: must have at least one element");
        }
        List<E> list = List.copyOf(distinct);
        checkKinds(list);
        List<Id<?>> ids = new ArrayList<>();
        list.forEach(record -> ids.add(record.id()));
        Id<?> smallest = ids.stream().min(Comparator.comparing(Id::value)).orElseThrow();
        return new Fusion<>(list, ids, new Preferences(List.of()), smallest);
    }

    static void checkKinds(Collection<? extends KnownEntity> records) {
        Set<EntityKind> kinds = new LinkedHashSet<>();
        records.forEach(record -> kinds.add(EntityKind.of(record)));
        if (kinds.size() > 1) {
            throw new IllegalArgumentException("records: must be of one kind; were "
                    + String.join(
                            " and ", kinds.stream().map(EntityKind::typeName).toList()));
        }
    }

    /**
     * Keeps the values of one record wherever values differ.
     *
     * @param record the id of a record that is fused
     * @return the fusion with this preference
     * @throws IllegalArgumentException if no record has the id
     */
    public Fusion<E> preferring(Id<?> record) {
        Preferences copy = copy();
        copy.prefer(checked(record).value());
        return new Fusion<>(records, ids, copy, id);
    }

    /**
     * Keeps the values of one record wherever values differ.
     *
     * @param record the id of a record that is fused, as text
     * @return the fusion with this preference
     * @throws org.rapporteur.model.IllFormedException if the text is not an id
     * @throws IllegalArgumentException if no record has the id
     */
    public Fusion<E> preferring(String record) {
        return preferring(Id.of(Objects.requireNonNull(record, "record")));
    }

    /**
     * Keeps the values of one record wherever values differ.
     *
     * @param record a record that is fused
     * @return the fusion with this preference
     * @throws IllegalArgumentException if the record is not fused
     */
    public Fusion<E> preferring(KnownEntity record) {
        return preferring(Objects.requireNonNull(record, "record").id());
    }

    /**
     * Keeps the value of one record for a property. This overrides the preference for all properties.
     *
     * @param property the name of the property, such as {@code date}
     * @param record the id of a record that is fused
     * @return the fusion with this preference
     * @throws IllegalArgumentException if no record has the id, or none has the property
     */
    public Fusion<E> preferring(String property, Id<?> record) {
        checkProperty(Objects.requireNonNull(property, "property"), records);
        Preferences copy = copy();
        copy.prefer(property, checked(record).value());
        return new Fusion<>(records, ids, copy, id);
    }

    /**
     * Keeps the value of one record for a property. This overrides the preference for all properties.
     *
     * @param property the name of the property, such as {@code date}
     * @param record the id of a record that is fused, as text
     * @return the fusion with this preference
     * @throws org.rapporteur.model.IllFormedException if the text is not an id
     * @throws IllegalArgumentException if no record has the id, or none has the property
     */
    public Fusion<E> preferring(String property, String record) {
        return preferring(property, Id.of(Objects.requireNonNull(record, "record")));
    }

    /**
     * Keeps the value of one record for a property. This overrides the preference for all properties.
     *
     * @param property the name of the property, such as {@code date}
     * @param record a record that is fused
     * @return the fusion with this preference
     * @throws IllegalArgumentException if the record is not fused, or none has the property
     */
    public Fusion<E> preferring(String property, KnownEntity record) {
        return preferring(property, Objects.requireNonNull(record, "record").id());
    }

    /**
     * Keeps the id of one record. Without this, the smallest id is kept, by UTF-16 code units.
     *
     * @param record the id of a record that is fused
     * @return the fusion with this id
     * @throws IllegalArgumentException if no record has the id
     */
    public Fusion<E> keepingId(Id<?> record) {
        return new Fusion<>(records, ids, preferences, checked(record));
    }

    /**
     * Keeps the id of one record. Without this, the smallest id is kept, by UTF-16 code units.
     *
     * @param record the id of a record that is fused, as text
     * @return the fusion with this id
     * @throws org.rapporteur.model.IllFormedException if the text is not an id
     * @throws IllegalArgumentException if no record has the id
     */
    public Fusion<E> keepingId(String record) {
        return keepingId(Id.of(Objects.requireNonNull(record, "record")));
    }

    /**
     * Keeps the id of one record. Without this, the smallest id is kept, by UTF-16 code units.
     *
     * @param record a record that is fused
     * @return the fusion with this id
     * @throws IllegalArgumentException if the record is not fused
     */
    public Fusion<E> keepingId(KnownEntity record) {
        return keepingId(Objects.requireNonNull(record, "record").id());
    }

    private Preferences copy() {
        return preferences.copy(ids.stream().<String>map(Id::value).toList());
    }

    private Id<?> checked(Id<?> record) {
        if (!ids.contains(Objects.requireNonNull(record, "record"))) {
            throw new IllegalArgumentException("record: must be one that is fused; was " + Quote.of(record.value()));
        }
        return record;
    }

    static void checkProperty(String property, Collection<? extends KnownEntity> records) {
        boolean isKnown = records.stream()
                .anyMatch(record -> EntityTypes.of(record).property(property) != null
                        || record.extensions().property(property).isPresent());
        if (!isKnown) {
            throw new IllegalArgumentException("property: must be one of the records; was " + Quote.of(property));
        }
    }

    /** {@return the fused record} */
    public E record() {
        return record;
    }

    /** {@return the properties in which the records differ, in the order of documents} */
    public List<Difference> differences() {
        return differences;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fusion<?> that && record.equals(that.record) && differences.equals(that.differences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(record, differences);
    }

    /** {@return the record and the number of differences, on one line} */
    @Override
    public String toString() {
        return "Fusion: " + record + ", differences: " + differences.size();
    }
}
