package org.rapporteur.model.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.property.Property.Presence;

/**
 * The description of a type of the model, with its properties in the order of documents. Immutable and thread-safe.
 *
 * @param <T> the type
 * @param <B> the builder of that type
 */
public final class TypeDescription<T, B> {
    private final Class<T> type;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Map<String, Property<T, B, ?>> properties;
    private final List<Property<T, B, ?>> own;
    private final List<Constraint> constraints;
    private final Function<T, Extensions> extensions;
    private final BiConsumer<B, Extensions> extend;

    private TypeDescription(
            Builder<T, B> source,
            Function<B, T> build,
            Function<T, Extensions> extensions,
            BiConsumer<B, Extensions> extend) {
        this.type = source.type;
        this.builder = source.builder;
        this.build = build;
        this.properties = new LinkedHashMap<>(source.properties);
        this.own = List.copyOf(source.own);
        this.constraints = List.copyOf(source.constraints);
        this.extensions = extensions;
        this.extend = extend;
    }

    /**
     * Describes a type outside the model by its builder alone. It has no extensions.
     *
     * @param <T> the type
     * @param <B> the builder of that type
     * @param type the class
     * @param builder creates a builder
     * @param build builds a value
     * @return the description, which has no properties
     */
    public static <T, B> TypeDescription<T, B> of(Class<T> type, Supplier<B> builder, Function<B, T> build) {
        return new Builder<T, B>(type, builder).extensible(build, value -> Extensions.none(), (target, unknown) -> {});
    }

    /** {@return the interface of the type} */
    public Class<T> type() {
        return type;
    }

    /** {@return the name of the type} */
    public String name() {
        return type.getSimpleName();
    }

    /** {@return the properties in the order of documents} */
    public List<Property<T, B, ?>> properties() {
        return List.copyOf(properties.values());
    }

    /** {@return the properties, without those that all entities share; for a part, all properties} */
    public List<Property<T, B, ?>> own() {
        return own;
    }

    /**
     * Returns the property with a name.
     *
     * @param name the name
     * @return the property; null if there is none
     */
    public @Nullable Property<T, B, ?> property(String name) {
        return properties.get(name);
    }

    /** {@return the dependencies between the properties} */
    public List<Constraint> constraints() {
        return constraints;
    }

    /** {@return a new builder} */
    public B newBuilder() {
        return builder.get();
    }

    /**
     * Builds a value.
     *
     * @param source the builder
     * @return the value
     * @throws IllegalArgumentException if the builder refuses it
     */
    public T build(B source) {
        return build.apply(source);
    }

    /**
     * Returns the unknown properties of a value.
     *
     * @param value the value
     * @return its extensions
     */
    public Extensions extensions(T value) {
        return extensions.apply(value);
    }

    /**
     * Sets the unknown properties.
     *
     * @param target the builder
     * @param unknown the extensions
     */
    public void setExtensions(B target, Extensions unknown) {
        extend.accept(target, unknown);
    }

    /** Returns a value as JSON. */
    JsonObject toJson(T value) {
        Map<String, JsonValue> members = new TreeMap<>(extensions(value).properties());
        for (Property<T, B, ?> property : properties.values()) {
            Object written = property.written(value);
            if (written != null) {
                members.put(property.name(), toJson(property, written));
            }
        }
        return JsonObject.of(members);
    }

    @SuppressWarnings("unchecked") // the accessor returns a value of the kind
    private static <V> JsonValue toJson(Property<?, ?, V> property, Object value) {
        if (!property.isList()) {
            return property.kind().toJson((V) value);
        }
        List<JsonValue> elements = new ArrayList<>();
        for (V element : (List<V>) value) {
            elements.add(property.kind().toJson(element));
        }
        return JsonArray.of(elements);
    }

    /** Returns the value of an object; empty if the JSON does not have this type. */
    Optional<T> fromJson(JsonValue json) {
        if (!(json instanceof JsonObject object)) {
            return Optional.empty();
        }
        B target = newBuilder();
        Map<String, JsonValue> unknown = new TreeMap<>();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            Property<T, B, ?> property = property(member.getKey());
            if (property == null) {
                unknown.put(member.getKey(), member.getValue());
            } else if (member.getValue() != JsonNull.NULL) {
                Optional<?> value = fromJson(property, member.getValue());
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                property.set(target, value.get());
            }
        }
        try {
            setExtensions(target, Extensions.of(unknown));
            return Optional.of(build(target));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<?> fromJson(Property<?, ?, ?> property, JsonValue json) {
        if (!property.isList()) {
            return property.kind().fromJson(json);
        }
        if (!(json instanceof JsonArray array)) {
            return Optional.empty();
        }
        List<Object> elements = new ArrayList<>();
        for (JsonValue element : array.elements()) {
            Optional<?> value = property.kind().fromJson(element);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            elements.add(value.get());
        }
        return Optional.of(elements);
    }

    /** {@return the name of the type} */
    @Override
    public String toString() {
        return name();
    }

    /** Collects the properties of a type, in the order of documents. */
    static final class Builder<T, B> {
        private final Class<T> type;
        private final Supplier<B> builder;
        private final Map<String, Property<T, B, ?>> properties = new LinkedHashMap<>();
        private final List<Property<T, B, ?>> own = new ArrayList<>();
        private final List<Constraint> constraints = new ArrayList<>();
        private boolean isShared;

        Builder(Class<T> type, Supplier<B> builder) {
            this.type = type;
            this.builder = builder;
        }

        <V> Builder<T, B> required(String name, ValueKind<V> kind, Function<T, V> accessor, BiConsumer<B, V> setter) {
            return add(name, kind, Presence.REQUIRED, null, accessor, setter);
        }

        <V> Builder<T, B> optional(
                String name, ValueKind<V> kind, Function<T, Optional<V>> accessor, BiConsumer<B, V> setter) {
            return add(name, kind, Presence.OPTIONAL, null, accessor, setter);
        }

        <V> Builder<T, B> withDefault(
                String name, ValueKind<V> kind, V defaultValue, Function<T, V> accessor, BiConsumer<B, V> setter) {
            return add(name, kind, Presence.DEFAULTED, defaultValue, accessor, setter);
        }

        <V> Builder<T, B> list(
                String name, ValueKind<V> kind, Function<T, List<V>> accessor, BiConsumer<B, List<V>> setter) {
            return add(name, kind, Presence.LIST, null, accessor, setter);
        }

        <V> Builder<T, B> nonEmptyList(
                String name, ValueKind<V> kind, Function<T, List<V>> accessor, BiConsumer<B, List<V>> setter) {
            return add(name, kind, Presence.NON_EMPTY_LIST, null, accessor, setter);
        }

        @SuppressWarnings("unchecked") // values come from the same property
        private <V> Builder<T, B> add(
                String name,
                ValueKind<V> kind,
                Presence presence,
                @Nullable V defaultValue,
                Function<T, ?> accessor,
                BiConsumer<B, ?> setter) {
            Property<T, B, V> property =
                    new Property<>(type, name, kind, presence, defaultValue, accessor, (BiConsumer<B, Object>) setter);
            if (properties.put(name, property) != null) {
                throw new IllegalStateException(property + " is described twice");
            }
            if (!isShared) {
                own.add(property);
            }
            return this;
        }

        /** Marks the properties that follow as shared by all entities, or as not shared. */
        Builder<T, B> shared(boolean shared) {
            isShared = shared;
            return this;
        }

        Builder<T, B> constrained(Constraint constraint) {
            constraints.add(constraint);
            return this;
        }

        /** Completes the description. */
        TypeDescription<T, B> extensible(
                Function<B, T> build, Function<T, Extensions> extensions, BiConsumer<B, Extensions> extend) {
            return new TypeDescription<>(this, build, extensions, extend);
        }
    }
}
