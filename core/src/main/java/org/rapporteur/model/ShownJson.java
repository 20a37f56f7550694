package org.rapporteur.model;

import java.util.Iterator;
import java.util.Map;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.JsonValue.JsonBoolean;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;

/** Writes a JSON value on one line for logs. Past some length, {@code …} stands for all that is left of each container. */
final class ShownJson {
    private static final int MOST = 200;

    private final StringBuilder line = new StringBuilder();

    private ShownJson() {}

    static String of(JsonValue value) {
        ShownJson shown = new ShownJson();
        shown.append(value);
        return shown.line.toString();
    }

    private void append(JsonValue value) {
        if (value instanceof JsonObject object) {
            line.append('{');
            for (Iterator<Map.Entry<String, JsonValue>> i =
                            object.members().entrySet().iterator();
                    i.hasNext() && isRoomBefore('{'); ) {
                Map.Entry<String, JsonValue> member = i.next();
                line.append(Shown.quoted(member.getKey())).append(": ");
                append(member.getValue());
            }
            line.append('}');
        } else if (value instanceof JsonArray array) {
            line.append('[');
            for (Iterator<JsonValue> i = array.elements().iterator(); i.hasNext() && isRoomBefore('['); ) {
                append(i.next());
            }
            line.append(']');
        } else {
            line.append(scalar(value));
        }
    }

    /** Separates what follows from what precedes it, unless that is the start of the container. */
    private boolean isRoomBefore(char start) {
        if (line.charAt(line.length() - 1) != start) {
            line.append(", ");
        }
        if (line.length() < MOST) {
            return true;
        }
        line.append('…');
        return false;
    }

    private static String scalar(JsonValue value) {
        if (value instanceof JsonString string) {
            return Shown.quoted(string.value());
        } else if (value instanceof JsonNumber number) {
            return Shown.bare(number.lexeme());
        }
        return value instanceof JsonBoolean bool ? String.valueOf(bool == JsonBoolean.TRUE) : "null";
    }
}
