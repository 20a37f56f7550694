package org.rapporteur.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Extensions;

/**
 * The description of a type in the making.
 *
 * @param <T> the type
 * @param <B> the builder of that type
 */
final class Definition<T, B> {
    final Class<T> type;
    final Supplier<B> builder;
    final Function<B, T> build;
    final List<Property<T, B, ?>> properties = new ArrayList<>();
    final List<ValueType.Rule> rules = new ArrayList<>();
    Function<T, Extensions> extensions = value -> Extensions.none();
    BiConsumer<B, Extensions> extend = (target, value) -> {};

    @Nullable
    BiConsumer<B, List<Entity>> adopt;

    Definition(Class<T> type, Supplier<B> builder, Function<B, T> build) {
        this.type = type;
        this.builder = builder;
        this.build = build;
    }

    /** A property that is always there. */
    @SuppressWarnings("UnnecessaryMethodReference") // makes a function that may answer null of one that does not
    <V> Definition<T, B> required(String property, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter) {
        properties.add(new Property<>(property, codec, true, null, getter::apply, setter));
        return this;
    }

    /** A property that is absent where the source does not say. */
    <V> Definition<T, B> optional(
            String property, Codec<V> codec, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        properties.add(new Property<>(
                property, codec, false, null, owner -> getter.apply(owner).orElse(null), setter));
        return this;
    }

    /** A property that is left out where it has its default. */
    <V> Definition<T, B> withDefault(
            String property, Codec<V> codec, V standard, Function<T, V> getter, BiConsumer<B, V> setter) {
        properties.add(new Property<>(
                property,
                codec,
                false,
                standard,
                owner -> {
                    V value = getter.apply(owner);
                    return value.equals(standard) ? null : value;
                },
                setter));
        return this;
    }

    /** A list that is left out where it is empty. */
    <V> Definition<T, B> list(
            String property, Codec<V> element, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        properties.add(new Property<>(
                property,
                new Lists<>(element, false),
                false,
                null,
                owner -> {
                    List<V> values = getter.apply(owner);
                    return values.isEmpty() ? null : values;
                },
                setter));
        return this;
    }

    /** A list that is never empty. */
    <V> Definition<T, B> requiredList(
            String property, Codec<V> element, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        return required(property, new Lists<>(element, true), getter, setter);
    }

    /** A property whose value is the same in every document; may be missing unless it is required. */
    Definition<T, B> constant(String property, String value, boolean isRequired, ProblemCode otherwise) {
        properties.add(new Property<>(
                property, Strings.constant(value, otherwise), isRequired, null, owner -> value, (target, same) -> {}));
        return this;
    }

    /** A property that belongs elsewhere, and must not be kept as one that is not known. */
    Definition<T, B> banned(String property, String expected) {
        properties.add(
                new Property<>(property, new Banned(expected), false, null, owner -> null, (target, value) -> {}));
        return this;
    }

    /** What the builder refuses of its properties beside each other. */
    Definition<T, B> holding(ValueType.Rule rule) {
        rules.add(rule);
        return this;
    }

    /** Of a value that has problems, the good entities are worth having. */
    Definition<T, B> salvaging(BiConsumer<B, List<Entity>> setter) {
        adopt = setter;
        return this;
    }

    Shape<T, B> extensible(Function<T, Extensions> getter, BiConsumer<B, Extensions> setter) {
        extensions = getter;
        extend = setter;
        return new Shape<>(this);
    }
}
