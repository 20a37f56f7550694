package org.rapporteur.json.shape;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.term.Term;
import tools.jackson.core.io.SerializedString;

/**
 * A property in JSON: its name, the codec of its value, and its accessors.
 *
 * @param <T> the type that has the property
 * @param <B> the builder of that type
 * @param <V> the type of the value
 */
final class JsonProperty<T, B, V> {
    private final SerializedString name;
    private final Codec<V> codec;
    private final boolean required;
    private final @Nullable V standard;
    private final Function<T, @Nullable V> getter;
    private final BiConsumer<B, V> setter;

    /**
     * Creates a property. The getter returns null if the property is to be omitted, which then has the default value,
     * if any.
     */
    JsonProperty(
            String name,
            Codec<V> codec,
            boolean required,
            @Nullable V standard,
            Function<T, @Nullable V> getter,
            BiConsumer<B, V> setter) {
        this.name = new SerializedString(name);
        this.codec = codec;
        this.required = required;
        this.standard = standard;
        this.getter = getter;
        this.setter = setter;
    }

    /** Returns a property of the model. */
    @SuppressWarnings("unchecked") // the codec and the setter of a list property take lists
    static <T, B, V> JsonProperty<T, B, ?> of(Property<T, B, V> property) {
        Codec<V> codec = ValueCodecs.of(property.kind());
        return new JsonProperty<>(
                property.name(),
                property.isList()
                        ? (Codec<Object>) (Codec<?>) new Lists<>(codec, property.isRequired())
                        : (Codec<Object>) codec,
                property.isRequired(),
                property.defaultValue().orElse(null),
                property::written,
                property::set);
    }

    String name() {
        return name.getValue();
    }

    boolean isRequired() {
        return required;
    }

    ValueType.Member member() {
        Object value = standard instanceof Term term ? term.token() : standard;
        return new ValueType.Member(name(), codec.type(), required, Optional.ofNullable(value));
    }

    boolean isList() {
        return codec instanceof Lists;
    }

    @Nullable
    V read(Decoder in) {
        return codec.read(in);
    }

    /** Sets a value that {@link #read} of this property returned. */
    @SuppressWarnings("unchecked")
    void set(B builder, Object value) {
        setter.accept(builder, (V) value);
    }

    void write(T owner, Encoder out) {
        V value = getter.apply(owner);
        if (value != null) {
            out.name(name);
            codec.write(value, out);
        }
    }
}
