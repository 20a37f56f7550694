package org.rapporteur.json.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.MissingAttributeException;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.text.Quote;
import org.rapporteur.text.Spelling;
import tools.jackson.core.JacksonException;

/**
 * The codec of a type that is written as an object: its properties, in the order in which they are written.
 *
 * <p>Values are collected by the index of their property and passed to a builder when the object is complete. One bit
 * set detects both duplicate and missing properties. Unknown members become the extensions.
 *
 * @param <T> the type
 * @param <B> the builder of that type
 */
final class Shape<T, B> implements Codec<T> {
    private final TypeDescription<T, B> description;
    private final String name;
    private final List<JsonProperty<T, B, ?>> properties;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final @Nullable BiConsumer<B, List<Entity>> adopt;
    private final boolean isClosed;
    private final long required;

    Shape(Definition<T, B> definition) {
        this.description = definition.type;
        this.name = description.name();
        this.properties = List.copyOf(definition.properties);
        this.adopt = definition.adopt;
        this.isClosed = definition.isClosed;
        long mask = 0;
        for (int i = 0; i < properties.size(); i++) {
            indexes.put(properties.get(i).name(), i);
            mask |= properties.get(i).isRequired() ? 1L << i : 0;
        }
        this.required = mask;
        if (indexes.size() != properties.size() || properties.size() > Long.SIZE) {
            throw new IllegalStateException(name + " has two properties of one name, or more than " + Long.SIZE);
        }
    }

    String name() {
        return name;
    }

    @Override
    public ValueType.ObjectType type() {
        return new ValueType.ObjectType(
                name,
                description.type(),
                properties.stream().<ValueType.Member>map(JsonProperty::member).toList(),
                description.constraints());
    }

    List<String> propertyNames() {
        return properties.stream().map(JsonProperty::name).toList();
    }

    @Override
    public @Nullable T read(Decoder in) {
        if (in.token() != Token.START_OBJECT) {
            in.reportType("an object");
            return null;
        }
        Members members = new Members();
        while (in.next() == Token.NAME) {
            members.read(in);
        }
        members.reportMissing(in);
        return members.whole ? build(in, members.builder(in.unknowns(), property -> true)) : null;
    }

    @Override
    public @Nullable T salvage(Decoder in) {
        if (adopt == null || in.token() != Token.START_OBJECT) {
            return null;
        }
        List<Entity> entities = new ArrayList<>();
        in.collectInto(entities);
        Members members = new Members();
        try {
            while (in.next() == Token.NAME) {
                members.read(in);
            }
        } catch (JacksonException e) {
            // the text is malformed here; the members before this point are kept
        }
        if (!members.hasRequired()) {
            return null;
        }
        B target = members.builder(in.unknowns(), property -> !property.isList());
        adopt.accept(target, entities);
        return build(in, target);
    }

    private @Nullable T build(Decoder in, B target) {
        try {
            return description.build(target);
        } catch (IllFormedException e) {
            in.reportBehind(e);
            return null;
        } catch (MissingAttributeException e) { // properties that are missing have been reported; these are empty lists
            e.attributes().forEach(list -> in.reportBehind(ProblemCode.ILL_FORMED_VALUE, list, "at least one", "none"));
            return null;
        }
    }

    /** The members of one object, in the order of the document. */
    final class Members {
        private final @Nullable Object[] values = new @Nullable Object[properties.size()];
        private Map<String, JsonValue> unknown = Map.of();
        private long seen;
        private boolean whole = true;

        /** Reads the member at whose name the decoder is, and reports its problems. */
        void read(Decoder in) {
            String member = in.text();
            Integer index = indexes.get(member);
            if (index == null) {
                whole &= readUnknown(in, member);
            } else if ((seen & 1L << index) != 0) {
                whole &= Trees.rejectDuplicate(in, member);
            } else {
                seen |= 1L << index;
                whole &= readKnown(in, index);
            }
        }

        /** Registers a known property that is read elsewhere; returns false if it is a duplicate. */
        boolean start(String member) {
            long bit = 1L << Objects.requireNonNull(indexes.get(member), member);
            boolean first = (seen & bit) == 0;
            seen |= bit;
            return first;
        }

        /** Treats an explicit null as an absent value. */
        private boolean readKnown(Decoder in, int index) {
            JsonProperty<T, B, ?> property = properties.get(index);
            in.enter(property.name());
            boolean good = true;
            if (in.next() != Token.NULL) {
                values[index] = property.read(in);
                good = values[index] != null;
            } else if (property.isRequired()) {
                in.report(
                        ProblemCode.MISSING_PROPERTY, "a property \"" + property.name() + "\" in this " + name, "null");
                good = false;
            }
            in.leave();
            return good;
        }

        /** Content to be dropped is read too, because it must be well-formed. */
        private boolean readUnknown(Decoder in, String member) {
            if (isClosed || in.unknowns() == Unknowns.REFUSE) {
                in.enter(member);
                String expected = "a property of " + name + Spelling.question(member, propertyNames());
                in.report(ProblemCode.UNKNOWN_PROPERTY, expected, Quote.of(member));
                in.next();
                in.skip();
                in.leave();
                return false;
            }
            unknown = unknown.isEmpty() ? new TreeMap<>() : unknown;
            return Trees.readMember(in, unknown);
        }

        /** Reports missing properties, at the end of the object. */
        void reportMissing(Decoder in) {
            for (long missing = required & ~seen; missing != 0; missing &= missing - 1) {
                String member =
                        properties.get(Long.numberOfTrailingZeros(missing)).name();
                in.reportBehind(
                        ProblemCode.MISSING_PROPERTY, member, "a property \"" + member + "\" in this " + name, "none");
                whole = false;
            }
        }

        /** Whether each required property is present and valid. */
        boolean hasRequired() {
            for (long left = required; left != 0; left &= left - 1) {
                if (values[Long.numberOfTrailingZeros(left)] == null) {
                    return false;
                }
            }
            return true;
        }

        /** Returns a builder with the valid values of some properties. */
        B builder(Unknowns unknowns, Predicate<JsonProperty<T, B, ?>> wanted) {
            B target = description.newBuilder();
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value != null && wanted.test(properties.get(i))) {
                    properties.get(i).set(target, value);
                }
            }
            if (!unknown.isEmpty() && unknowns == Unknowns.KEEP) {
                description.setExtensions(target, Extensions.of(unknown));
            }
            return target;
        }
    }

    @Override
    public void write(T value, Encoder out) {
        out.startObject();
        for (JsonProperty<T, B, ?> property : properties) {
            property.write(value, out);
        }
        Map<String, JsonValue> unknown = description.extensions(value).properties();
        for (String member : unknown.keySet()) {
            if (indexes.containsKey(member)) {
                throw new IllegalArgumentException(
                        name + ".extensions: must not hold a property of " + name + "; was " + Quote.of(member));
            }
        }
        if (out.writesUnknown()) {
            Trees.TREE.writeMembers(unknown, out);
        }
        out.endObject();
    }
}
