package org.rapporteur.json.shape;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.term.Term;
import tools.jackson.core.io.SerializedString;

/**
 * A property as JSON has it: its name, the codec of its value, and where the value comes from and goes to.
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

    /** The getter answers null where the property is to be left out; what it then has is the standard, if any. */
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

    /** A property of the model. */
    @SuppressWarnings("unchecked") // a list has the codec of lists, and its setter takes one
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

    /** Hands over a value that {@link #read} of this property gave. */
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
