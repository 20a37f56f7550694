package org.rapporteur.dossier.diff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.model.property.TypeDescription;

/**
 * A record that was added, removed or changed. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RecordChange {
    /** What happened to a record. */
    public enum Kind {
        /** Only the second dossier has the record. */
        ADDED,
        /** Only the first dossier has the record. */
        REMOVED,
        /** Both dossiers have the record, with different content. */
        CHANGED
    }

    private final Kind kind;
    private final Entity record;
    private final @Nullable Entity before;
    private final @Nullable Entity after;
    private final List<PropertyChange> properties;

    private RecordChange(
            Kind kind,
            Entity record,
            @Nullable Entity before,
            @Nullable Entity after,
            List<PropertyChange> properties) {
        this.kind = kind;
        this.record = record;
        this.before = before;
        this.after = after;
        this.properties = properties;
    }

    static RecordChange added(Entity record) {
        return new RecordChange(Kind.ADDED, record, null, record, List.of());
    }

    static RecordChange removed(Entity record) {
        return new RecordChange(Kind.REMOVED, record, record, null, List.of());
    }

    /**
     * Compares two versions of a record. Their ids may differ.
     *
     * <p>Elements of a list that are equal in both versions are matched in order. Of the others, those between the same
     * neighbours are compared property by property if their first property is equal, such as the text of a name or
     * the source of a citation, or if one element stands in the place of one. All others were removed or added.
     *
     * @param before the old version
     * @param after the new version
     * @return the change, which has no properties if the versions are equal
     * @throws IllegalArgumentException if the versions are of different kinds
     */
    public static RecordChange between(Entity before, Entity after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (EntityKind.of(before) != EntityKind.of(after)) {
            throw new IllegalArgumentException("after: must be of the kind of before; was " + after);
        }
        Comparison comparison = new Comparison();
        if (before instanceof OtherEntity other) {
            comparison.others(other, (OtherEntity) after);
        } else {
            @SuppressWarnings("unchecked") // a kind determines the type
            TypeDescription<Entity, ?> type =
                    (TypeDescription<Entity, ?>) (Object) EntityTypes.of(EntityKind.of(before));
            comparison.compare(type, before, after, Pointer.ROOT);
        }
        return new RecordChange(Kind.CHANGED, after, before, after, comparison.changes());
    }

    /** {@return what happened to the record} */
    public Kind kind() {
        return kind;
    }

    /** {@return the record: the new version, unless it was removed} */
    public Entity record() {
        return record;
    }

    /** {@return the id of the record; empty if it is of an unknown type and has none} */
    public Optional<Id<?>> id() {
        return EntityTypes.id(record);
    }

    /** {@return the old version; empty if the record was added} */
    public Optional<Entity> before() {
        return Optional.ofNullable(before);
    }

    /** {@return the new version; empty if the record was removed} */
    public Optional<Entity> after() {
        return Optional.ofNullable(after);
    }

    /** {@return the changes of its properties, if the record was changed} */
    public List<PropertyChange> properties() {
        return properties;
    }

    /**
     * Returns the record on one line, and below it the changes of its properties, one on a line.
     *
     * @param locale the language: English or Ukrainian; English is used for any other one
     * @return the lines, each of which ends with a line feed
     */
    public String toText(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        StringBuilder text = new StringBuilder();
        append(text, "", locale);
        return text.toString();
    }

    void append(StringBuilder text, String indent, Locale locale) {
        text.append(indent).append(record).append('\n');
        for (PropertyChange change : properties) {
            text.append(indent).append("  ").append(change.toText(locale)).append('\n');
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordChange that
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after);
    }

    /** {@return the kind of change and the record, on one line} */
    @Override
    public String toString() {
        return kind + " " + record;
    }
}
