package org.rapporteur.model.property;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of a type.
 *
 * @param <T> the type that has the property
 * @param <B> the builder of that type
 * @param <V> the type of the value; for a list, the type of its elements
 */
public final class Property<T, B, V> {
    /** When a property is present. */
    public enum Presence {
        /** In every value. */
        REQUIRED,
        /** If the source states it. */
        OPTIONAL,
        /** In every value; documents omit the default value. */
        DEFAULTED,
        /** In every value; documents omit an empty list. */
        LIST,
        /** In every value, with at least one element. */
        NON_EMPTY_LIST
    }

    private final Class<T> owner;
    private final String name;
    private final ValueKind<V> kind;
    private final Presence presence;
    private final boolean isList;
    private final @Nullable V defaultValue;
    private final Function<T, ?> accessor;
    private final BiConsumer<B, Object> setter;

    /**
     * Creates a property. The accessor returns an {@link Optional} if the property is optional, and a list if it is a
     * list.
     */
    Property(
            Class<T> owner,
            String name,
            ValueKind<V> kind,
            Presence presence,
            @Nullable V defaultValue,
            Function<T, ?> accessor,
            BiConsumer<B, Object> setter) {
        this.owner = owner;
        this.name = name;
        this.kind = kind;
        this.presence = presence;
        this.isList = presence == Presence.LIST || presence == Presence.NON_EMPTY_LIST;
        this.defaultValue = defaultValue;
        this.accessor = accessor;
        this.setter = setter;
    }

    /** {@return the name of the property in JSON, which is also the name of the accessor} */
    public String name() {
        return name;
    }

    /** {@return the kind of the value; for a list, the kind of its elements} */
    public ValueKind<V> kind() {
        return kind;
    }

    /** {@return when the property is present} */
    public Presence presence() {
        return presence;
    }

    /** {@return whether the value is a list} */
    public boolean isList() {
        return isList;
    }

    /** {@return whether the builder refuses a value without the property} */
    public boolean isRequired() {
        return presence == Presence.REQUIRED || presence == Presence.NON_EMPTY_LIST;
    }

    /** {@return the value of the property if it is not set; empty if there is none} */
    public Optional<V> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /**
     * Returns the value of the property, unless it is an empty list.
     *
     * @param value the value that has the property
     * @return the value, or a list with elements; null if it is absent
     */
    public @Nullable Object present(T value) {
        Object found = accessor.apply(value);
        if (found instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        return isList && ((List<?>) found).isEmpty() ? null : found;
    }

    /**
     * Returns the value of the property, unless documents omit it.
     *
     * @param value the value that has the property
     * @return the value, or a list if the property is a list; null if it is absent, an empty list, or the default
     */
    public @Nullable Object written(T value) {
        Object found = present(value);
        boolean isDefault = presence == Presence.DEFAULTED && defaultValue != null && defaultValue.equals(found);
        return isDefault ? null : found;
    }

    /**
     * Sets the property.
     *
     * @param builder the builder
     * @param value a value of the kind, or a list of such values if the property is a list
     */
    public void set(B builder, Object value) {
        setter.accept(builder, value);
    }

    /** {@return the type and the name} */
    @Override
    public String toString() {
        return owner.getSimpleName() + '.' + name;
    }
}
