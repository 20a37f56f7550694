package org.rapporteur.model.property;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.JsonValue.JsonBoolean;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;

/**
 * The order of JSON: null, false, true, numbers by their characters, strings, arrays, objects. Recursion is bounded, as values
 * are.
 */
final class JsonOrder {
    static final Comparator<JsonValue> ORDER = JsonOrder::compare;

    private JsonOrder() {}

    private static int compare(JsonValue one, JsonValue other) {
        int order = Integer.compare(rank(one), rank(other));
        if (order != 0) {
            return order;
        } else if (one instanceof JsonNumber number) {
            return number.lexeme().compareTo(((JsonNumber) other).lexeme());
        } else if (one instanceof JsonString string) {
            return string.value().compareTo(((JsonString) other).value());
        } else if (one instanceof JsonArray array) {
            return arrays(array, (JsonArray) other);
        }
        return one instanceof JsonObject object ? objects(object, (JsonObject) other) : 0;
    }

    private static int rank(JsonValue value) {
        if (value instanceof JsonNull) {
            return 0;
        } else if (value instanceof JsonBoolean bool) {
            return bool == JsonBoolean.FALSE ? 1 : 2;
        } else if (value instanceof JsonNumber) {
            return 3;
        } else if (value instanceof JsonString) {
            return 4;
        }
        return value instanceof JsonArray ? 5 : 6;
    }

    private static int arrays(JsonArray one, JsonArray other) {
        Iterator<JsonValue> these = one.elements().iterator();
        Iterator<JsonValue> those = other.elements().iterator();
        while (these.hasNext() && those.hasNext()) {
            int order = compare(these.next(), those.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(these.hasNext(), those.hasNext());
    }

    private static int objects(JsonObject one, JsonObject other) {
        Iterator<Map.Entry<String, JsonValue>> these = one.members().entrySet().iterator();
        Iterator<Map.Entry<String, JsonValue>> those =
                other.members().entrySet().iterator();
        while (these.hasNext() && those.hasNext()) {
            Map.Entry<String, JsonValue> mine = these.next();
            Map.Entry<String, JsonValue> theirs = those.next();
            int names = mine.getKey().compareTo(theirs.getKey());
            int order = names != 0 ? names : compare(mine.getValue(), theirs.getValue());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(these.hasNext(), those.hasNext());
    }
}
