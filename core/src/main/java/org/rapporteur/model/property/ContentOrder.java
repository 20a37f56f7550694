package org.rapporteur.model.property;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.ValueKind.BooleanKind;
import org.rapporteur.model.property.ValueKind.DecimalKind;
import org.rapporteur.model.property.ValueKind.IntegerKind;
import org.rapporteur.model.property.ValueKind.JsonKind;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.property.ValueKind.ReferenceKind;
import org.rapporteur.model.property.ValueKind.StringKind;
import org.rapporteur.model.property.ValueKind.TermKind;
import org.rapporteur.model.property.ValueKind.TextKind;
import org.rapporteur.model.term.Term;

/**
 * The order of values by their content: property by property in the order of documents, and then the unknown ones.
 *
 * <p>What is absent comes first. Lists are compared element by element, and a shorter one comes first. Strings, ids, dates and
 * the tokens of terms are compared by UTF-16 code units, texts by the entries in the order of their tags, numbers by
 * value, and false comes first. The order means nothing; it is the same everywhere, and two values are equal in it only if they
 * are {@linkplain Object#equals equal}.
 */
public final class ContentOrder {
    private static final Comparator<LanguageTag> TAGS = Comparator.comparing(LanguageTag::value);
    private static final Comparator<String> STRINGS = Comparator.naturalOrder();

    /** The order of the dossier's own properties; the records are not compared. */
    public static final Comparator<Dossier> OF_HEADERS = of(DossierType.OWN);

    private static final Comparator<OtherEntity> IDENTITIES = Comparator.comparing(OtherEntity::type)
            .thenComparing(other -> other.id().map(Id::value).orElse(""))
            .thenComparing(other -> other.list().orElse(""));

    private static final Comparator<OtherEntity> OTHERS =
            IDENTITIES.thenComparing(other -> other.extensions().json(), JsonOrder.ORDER);

    /** The order of the records of each known kind, by the ordinal of the kind. */
    private static final List<Comparator<Entity>> KINDS = kinds();

    /** The order of records: by kind, and then by content. An entity of an unknown type is the last. */
    public static final Comparator<Entity> OF_RECORDS = ContentOrder::compare;

    /**
     * The order of records by what makes them versions of one record: the kind, for an unknown type also its name and list, and
     * the id. Records without an id are compared by content.
     */
    public static final Comparator<Entity> OF_IDENTITIES = ContentOrder::compareIdentities;

    /** The order of JSON. */
    public static final Comparator<JsonValue> OF_JSON = JsonOrder.ORDER;

    private static final Map<Property<?, ?, ?>, Comparator<Object>> VALUES = new HashMap<>();
    private static final Map<TypeDescription<?, ?>, Comparator<Object>> KEYS = new HashMap<>();

    static {
        EntityKind.known().forEach(kind -> addValues(EntityTypes.of(kind)));
        addValues(DossierType.OWN);
        Set<TypeDescription<?, ?>> parts = EntityTypes.parts();
        parts.forEach(ContentOrder::addValues);
        parts.forEach(ContentOrder::addKey);
    }

    private ContentOrder() {}

    /**
     * Returns the order of the values of a property.
     *
     * @param property a property of a record, a part or a dossier
     * @return the order of its values; for a list, of the elements
     */
    public static Comparator<Object> ofValues(Property<?, ?, ?> property) {
        return Objects.requireNonNull(VALUES.get(property), property::toString);
    }

    /**
     * Returns the order of parts by their first property alone, such as the text of a name or the source of a citation.
     *
     * @param type the type of the parts
     * @return the order
     */
    public static Comparator<Object> ofKeys(TypeDescription<?, ?> type) {
        return Objects.requireNonNull(KEYS.get(type), type::toString);
    }

    @SuppressWarnings({"EnumOrdinal", "ReferenceEquality"
    }) // as the list is filled; a record is often compared with itself
    private static int compare(Entity one, Entity other) {
        EntityKind kind = EntityKind.of(one);
        int order = kind.compareTo(EntityKind.of(other));
        if (order != 0 || one == other) {
            return order;
        }
        return kind == EntityKind.OTHER
                ? OTHERS.compare((OtherEntity) one, (OtherEntity) other)
                : KINDS.get(kind.ordinal()).compare(one, other);
    }

    private static int compareIdentities(Entity one, Entity other) {
        if (one instanceof KnownEntity mine && other instanceof KnownEntity theirs) {
            int kinds = EntityKind.of(one).compareTo(EntityKind.of(other));
            return kinds != 0 ? kinds : mine.id().value().compareTo(theirs.id().value());
        } else if (one instanceof OtherEntity mine && other instanceof OtherEntity theirs) {
            int identities = IDENTITIES.compare(mine, theirs);
            return identities != 0 || mine.id().isPresent() ? identities : OTHERS.compare(mine, theirs);
        }
        return EntityKind.of(one).compareTo(EntityKind.of(other));
    }

    @SuppressWarnings("unchecked") // a kind determines the type
    private static List<Comparator<Entity>> kinds() {
        List<Comparator<Entity>> kinds = new ArrayList<>();
        EntityKind.known().forEach(kind -> kinds.add(of((TypeDescription<Entity, ?>) (Object) EntityTypes.of(kind))));
        return kinds;
    }

    private static void addValues(TypeDescription<?, ?> type) {
        type.properties().forEach(property -> VALUES.put(property, of(property.kind())));
    }

    @SuppressWarnings("unchecked") // asked only about values of the type
    private static void addKey(TypeDescription<?, ?> type) {
        KEYS.put(type, (Comparator<Object>) of(type.properties().get(0)));
    }

    /** Returns the order of the values of a type. */
    static <T> Comparator<T> of(TypeDescription<T, ?> type) {
        List<Comparator<T>> properties = new ArrayList<>();
        type.properties().forEach(property -> properties.add(of(property)));
        properties.add(Comparator.comparing(value -> type.extensions(value).json(), JsonOrder.ORDER));
        return (one, other) -> {
            int order = 0;
            for (int i = 0; one != other && order == 0 && i < properties.size(); i++) {
                order = properties.get(i).compare(one, other);
            }
            return order;
        };
    }

    private static <T> Comparator<T> of(Property<T, ?, ?> property) {
        Comparator<Object> values = of(property.kind());
        Comparator<Object> order = property.isList() ? (one, other) -> lists(one, other, values) : values;
        return (one, other) -> absentFirst(property.present(one), property.present(other), order);
    }

    private static int absentFirst(@Nullable Object one, @Nullable Object other, Comparator<Object> order) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return order.compare(one, other);
    }

    private static int lists(Object one, Object other, Comparator<Object> elements) {
        Iterator<?> these = ((List<?>) one).iterator();
        Iterator<?> those = ((List<?>) other).iterator();
        while (these.hasNext() && those.hasNext()) {
            int order = elements.compare(these.next(), those.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(these.hasNext(), those.hasNext());
    }

    @SuppressWarnings("unchecked") // asked only about values of the kind
    private static Comparator<Object> of(ValueKind<?> kind) {
        return (Comparator<Object>) ofKind(kind);
    }

    private static Comparator<?> ofKind(ValueKind<?> kind) {
        if (kind instanceof StringKind<?> string) {
            return printed(string);
        } else if (kind instanceof ReferenceKind<?>) {
            return Comparator.<Id<?>, String>comparing(Id::value);
        } else if (kind instanceof TermKind<?>) {
            return Comparator.comparing(Term::token);
        } else if (kind instanceof TextKind) {
            return (Comparator<Text>) ContentOrder::texts;
        } else if (kind instanceof IntegerKind) {
            return Comparator.<Integer>naturalOrder();
        } else if (kind instanceof DecimalKind) {
            return Comparator.<Double>naturalOrder();
        } else if (kind instanceof BooleanKind) {
            return Comparator.<Boolean>naturalOrder();
        } else if (kind instanceof JsonKind) {
            return JsonOrder.ORDER;
        } else if (kind instanceof PartKind<?> part) {
            return of(part.type());
        }
        throw new IllegalStateException("ContentOrder lacks " + kind);
    }

    private static <V> Comparator<V> printed(StringKind<V> kind) {
        return Comparator.comparing(kind.printer(), STRINGS);
    }

    private static int texts(Text one, Text other) {
        Iterator<Map.Entry<LanguageTag, String>> these =
                one.entries().entrySet().iterator();
        Iterator<Map.Entry<LanguageTag, String>> those =
                other.entries().entrySet().iterator();
        while (these.hasNext() && those.hasNext()) {
            Map.Entry<LanguageTag, String> mine = these.next();
            Map.Entry<LanguageTag, String> theirs = those.next();
            int tags = TAGS.compare(mine.getKey(), theirs.getKey());
            int order = tags != 0 ? tags : mine.getValue().compareTo(theirs.getValue());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(these.hasNext(), those.hasNext());
    }
}
