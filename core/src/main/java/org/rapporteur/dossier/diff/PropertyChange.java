package org.rapporteur.dossier.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.model.property.ValueKind;
import org.rapporteur.text.Quote;

/**
 * A change of one property of a record, or inside of it.
 *
 * <p>The changes of a record are in an order in which they can be applied one after the other, as RFC 6902 does. In each list,
 * removed elements come first, from the last one to the first, then added ones in ascending order, then changes inside of
 * elements. So the index of a removed element counts in the old list, and all other indexes count in the new list. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class PropertyChange {
    private final Pointer pointer;
    private final ValueKind<?> kind;
    private final @Nullable Object before;
    private final @Nullable Object after;

    /** Creates a change of a value, or of a list of values. */
    PropertyChange(Pointer pointer, ValueKind<?> kind, @Nullable Object before, @Nullable Object after) {
        this.pointer = pointer;
        this.kind = kind;
        this.before = before;
        this.after = after;
    }

    /** {@return the JSON Pointer of the value in the record, such as {@code /participants/2/role}} */
    public String pointer() {
        return pointer.toString();
    }

    /** {@return the old value as JSON; empty if documents did not have it, because it was absent or the default} */
    public Optional<JsonValue> before() {
        return Optional.ofNullable(before).map(this::json);
    }

    /** {@return the new value as JSON; empty if documents do not have it, because it is absent or the default} */
    public Optional<JsonValue> after() {
        return Optional.ofNullable(after).map(this::json);
    }

    private JsonValue json(Object value) {
        if (!(value instanceof List<?> elements)) {
            return json(kind, value);
        }
        List<JsonValue> array = new ArrayList<>();
        elements.forEach(element -> array.add(json(kind, element)));
        return JsonArray.of(array);
    }

    @SuppressWarnings("unchecked") // a value of the kind
    private static <V> JsonValue json(ValueKind<V> kind, Object value) {
        return kind.toJson((V) value);
    }

    /**
     * Returns the change on one line, such as {@code /date: 2023-08-23 → 2023-08-24}. Long values are cut.
     *
     * @param locale the language: English or Ukrainian; English is used for any other one
     * @return the line, without a line feed
     */
    public String toText(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String at = Quote.printable(pointer()) + ": ";
        if (before == null) {
            return at + DiffWords.ADDED.fill(locale, DiffWords.shown(Objects.requireNonNull(after)));
        } else if (after == null) {
            return at + DiffWords.REMOVED.fill(locale, DiffWords.shown(before));
        }
        return at + DiffWords.shown(before) + " → " + DiffWords.shown(after);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PropertyChange that
                && pointer.equals(that.pointer)
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, before, after);
    }

    /** {@return the change on one line, in English} */
    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}
