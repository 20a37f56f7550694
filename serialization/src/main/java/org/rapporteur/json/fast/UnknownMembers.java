package org.rapporteur.json.fast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.json.shape.Trees;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.JsonValue.JsonBoolean;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;

/** Reads and writes unknown members. */
final class UnknownMembers {
    private UnknownMembers() {}

    /** Reads the member whose name was read, and adds it to the previous ones, if any. */
    static Map<String, JsonValue> member(Utf8Input in, @Nullable Map<String, JsonValue> before) {
        if (in.unknowns() == Unknowns.REFUSE) {
            throw NotFast.INSTANCE;
        }
        Map<String, JsonValue> members = before == null ? new TreeMap<>() : before;
        add(in, members, 1);
        return members;
    }

    /** Content to be dropped is read too, because it must be well-formed. */
    static Extensions extensions(Utf8Input in, Map<String, JsonValue> members) {
        return keeps(in) ? Extensions.of(members) : Extensions.none();
    }

    private static void add(Utf8Input in, Map<String, JsonValue> members, int level) {
        String name = new JsonString(in.content()).value(); // refuses ill-formed names
        if (members.putIfAbsent(name, value(in, level + 1)) != null) {
            throw NotFast.INSTANCE;
        }
    }

    /** Returns null as a placeholder if the value is to be dropped. */
    private static JsonValue value(Utf8Input in, int level) {
        JsonValue value = read(in, level);
        return keeps(in) ? value : JsonNull.NULL;
    }

    private static boolean keeps(Utf8Input in) {
        return in.unknowns() != Unknowns.DROP; // members are not read if they are refused
    }

    /** Reads any value of a known property, which is always kept. */
    static JsonValue any(Utf8Input in) {
        if (!keeps(in)) {
            throw NotFast.INSTANCE;
        }
        return read(in, 1);
    }

    private static JsonValue read(Utf8Input in, int level) {
        return switch (in.visible()) {
            case '{' -> object(in, level);
            case '[' -> array(in, level);
            case '"' -> new JsonString(in.string());
            case 't', 'f' -> in.bool() ? JsonBoolean.TRUE : JsonBoolean.FALSE;
            case 'n' -> {
                in.isNull();
                yield JsonNull.NULL;
            }
            default -> Trees.number(in.number());
        };
    }

    /** Unknown values may be less deep than documents. */
    private static void bound(int level) {
        if (level > JsonValue.MAX_DEPTH) {
            throw NotFast.INSTANCE;
        }
    }

    private static JsonValue object(Utf8Input in, int level) {
        bound(level);
        Map<String, JsonValue> members = new TreeMap<>();
        for (int name = in.object(NameTable.NO_WORDS); name != NameTable.NONE; name = in.member(NameTable.NO_WORDS)) {
            add(in, members, level);
        }
        return keeps(in) ? JsonObject.of(members) : JsonNull.NULL;
    }

    private static JsonValue array(Utf8Input in, int level) {
        bound(level);
        List<JsonValue> elements = new ArrayList<>();
        for (boolean more = in.array(); more; more = in.element()) {
            JsonValue element = value(in, level + 1);
            if (keeps(in)) {
                elements.add(element);
            }
        }
        return JsonArray.of(elements);
    }

    static void write(JsonValue any, Utf8Encoder out) {
        Trees.TREE.write(any, out);
    }

    /** Writes unknown properties after the known ones, whose names they must not have. */
    @SuppressWarnings("ReferenceEquality") // avoids a method call for the empty instance, which is the most frequent
    static void write(Extensions extensions, NameTable known, Utf8Encoder out) {
        if (extensions == Extensions.none() || extensions.isEmpty()) {
            return;
        }
        Map<String, JsonValue> members = extensions.properties();
        for (String name : members.keySet()) {
            if (known.number(name) != NameTable.OTHER) {
                throw NotFast.INSTANCE;
            }
        }
        Trees.TREE.writeMembers(members, out);
    }
}
