package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.DossierType;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.model.property.ValueKind;
import org.rapporteur.model.property.ValueKind.PartKind;

/**
 * Dossiers that grow where a rule may look at each of one list for each of another.
 *
 * <p>They are made of a small dossier: one record gets long lists, and the others, which lead to it, are repeated. The long lists
 * are those of the record itself, of the first element of each of them, and its texts, which get as many languages.
 */
final class HostileShapes {
    private static final int LETTERS = 26;

    private HostileShapes() {}

    /** The shapes that a dossier can be given, by name; each has about so many elements as it is asked for. */
    static Map<String, IntFunction<Dossier>> of(Dossier small) {
        List<KnownEntity> records = DossierIndex.of(small).knownEntities();
        Map<String, IntFunction<Dossier>> shapes = new LinkedHashMap<>();
        for (int i = 0; i < records.size(); i++) {
            int grown = i;
            shapes.put("long lists in record " + i, n -> withLongLists(small, records, grown, n));
        }
        shapes.put("many records", n -> withMany(small, records, n, true));
        shapes.put("many records of one id", n -> withMany(small, records, n, false));
        shapes.put("a long record of each", n -> withLongLists(small, records, -1, n));
        return shapes;
    }

    private static Dossier withLongLists(Dossier small, List<KnownEntity> records, int grown, int n) {
        Dossier.Builder dossier = own(small, n);
        for (int i = 0; i < records.size(); i++) {
            boolean isLong = grown < 0 || i == grown;
            dossier.addAll(isLong ? List.of(withLongLists(records.get(i), n)) : copies(records.get(i), n, true));
        }
        return dossier.build();
    }

    private static Dossier withMany(Dossier small, List<KnownEntity> records, int n, boolean renamed) {
        Dossier.Builder dossier = own(small, n);
        records.forEach(record -> dossier.addAll(copies(record, n, renamed)));
        return dossier.build();
    }

    private static Dossier.Builder own(Dossier small, int n) {
        Dossier.Builder own = Dossier.builder();
        Dossier ofLongTexts = withLongLists(DossierType.OWN, small, n);
        for (Property<Dossier, Dossier.Builder, ?> property : DossierType.OWN.properties()) {
            Object value = property.present(ofLongTexts);
            if (value != null) {
                property.set(own, value);
            }
        }
        for (int i = 0; i < n; i++) {
            String number = i == 0 ? "" : "-" + i / 2;
            small.others()
                    .forEach(other -> own.add(
                            other.toBuilder().type(other.type() + number).build()));
        }
        return own.extensions(manyNames(small.extensions(), n));
    }

    private static Extensions manyNames(Extensions extensions, int n) {
        Map<String, JsonValue> many = new HashMap<>(extensions.properties());
        extensions.properties().forEach((name, value) -> {
            for (int i = 0; i < n; i++) {
                many.put(name + '-' + i, value);
            }
        });
        return Extensions.of(many);
    }

    private static List<KnownEntity> copies(KnownEntity record, int n, boolean renamed) {
        List<KnownEntity> copies = new ArrayList<>(List.of(record));
        for (int i = 1; i < n; i++) {
            copies.add(renamed ? withId(EntityTypes.of(record), record, record.id() + "-" + i) : record);
        }
        return copies;
    }

    private static <E extends KnownEntity, B> E withId(TypeDescription<E, B> type, KnownEntity record, String id) {
        E entity = type.type().cast(record);
        B copy = type.newBuilder();
        type.setExtensions(copy, type.extensions(entity));
        for (Property<E, B, ?> property : type.properties()) {
            Object value = property.name().equals("id") ? Id.of(id) : property.present(entity);
            if (value != null) {
                property.set(copy, value);
            }
        }
        return type.build(copy);
    }

    private static KnownEntity withLongLists(KnownEntity record, int n) {
        return longLists(EntityTypes.of(record), record, n);
    }

    private static <E extends KnownEntity> E longLists(TypeDescription<E, ?> type, KnownEntity record, int n) {
        return withLongLists(type, type.type().cast(record), n);
    }

    private static <T, B> T withLongLists(TypeDescription<T, B> type, T value, int n) {
        B grown = type.newBuilder();
        type.setExtensions(grown, type.extensions(value));
        for (Property<T, B, ?> property : type.properties()) {
            Object found = property.present(value);
            if (found != null) {
                property.set(
                        grown, property.isList() ? longList(property, (List<?>) found, n) : grown(property, found, n));
            }
        }
        return type.build(grown);
    }

    private static List<?> longList(Property<?, ?, ?> property, List<?> list, int n) {
        if (list.isEmpty()) {
            return list;
        }
        List<Object> grown = new ArrayList<>(List.of(grown(property, list.get(0), n)));
        while (grown.size() < n) {
            grown.addAll(list);
        }
        return grown;
    }

    private static Object grown(Property<?, ?, ?> property, Object value, int n) {
        if (value instanceof Text text) {
            return inManyLanguages(text, n);
        }
        ValueKind<?> kind = property.kind();
        return kind instanceof PartKind<?> part ? grownPart(part, value, n) : value;
    }

    @SuppressWarnings("unchecked") // the value is one of the kind
    private static <V> V grownPart(PartKind<V> part, Object value, int n) {
        return withLongLists(part.type(), (V) value, n);
    }

    /** Tags of three letters, which state no script, and a region that is not registered. */
    private static Text inManyLanguages(Text text, int n) {
        Map<LanguageTag, String> entries = new LinkedHashMap<>(text.entries());
        String words = Objects.requireNonNull(text.entries().values().iterator().next());
        for (int i = 0; i < n; i++) {
            String tag = "" + letter(i / LETTERS / LETTERS) + letter(i / LETTERS) + letter(i) + "-UK";
            entries.put(new LanguageTag(tag), words);
        }
        return new Text(entries);
    }

    private static char letter(int i) {
        return (char) ('a' + i % LETTERS);
    }
}
