package org.rapporteur.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.JsonValue.JsonBoolean;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;

/**
 * The codec of unknown content. Recursion is bounded, because the parser limits the depth. Content to be dropped is only
 * checked: the values are then placeholders, and take no memory.
 */
public final class Trees implements Codec<JsonValue> {
    /** The codec of unknown content. */
    public static final Trees TREE = new Trees(false);

    /** The codec of known properties whose value is any JSON. It is always kept. */
    static final Trees ANY = new Trees(true);

    /** Stands for any value that is to be dropped. */
    private static final JsonValue PLACEHOLDER = JsonNull.NULL;

    /** The most frequent numbers in long arrays. */
    private static final JsonNumber[] DIGITS = new JsonNumber[10];

    static { // no lambda: the first lambda of a program takes milliseconds
        for (int digit = 0; digit < DIGITS.length; digit++) {
            DIGITS[digit] = new JsonNumber(Integer.toString(digit));
        }
    }

    private final boolean alwaysKeeps;

    private Trees(boolean alwaysKeeps) {
        this.alwaysKeeps = alwaysKeeps;
    }

    @Override
    public @Nullable JsonValue read(Decoder in) {
        return read(in, 1);
    }

    /** Unknown values may be less deep than documents, so that each of them can be written inside a document. */
    private @Nullable JsonValue read(Decoder in, int level) {
        boolean container = in.token() == Token.START_OBJECT || in.token() == Token.START_ARRAY;
        if (container && level > JsonValue.MAX_DEPTH) {
            String expected = "at most " + JsonValue.MAX_DEPTH + " levels of nesting in what is not known";
            in.report(ProblemCode.LIMIT_EXCEEDED, expected, "more");
            in.skip();
            return null;
        }
        JsonValue value = value(in, level);
        return value == null || keeps(in) ? value : PLACEHOLDER;
    }

    private boolean keeps(Decoder in) {
        return alwaysKeeps || in.unknowns() != Unknowns.DROP;
    }

    private @Nullable JsonValue value(Decoder in, int level) {
        return switch (in.token()) {
            case START_OBJECT -> object(in, level);
            case START_ARRAY -> array(in, level);
            case STRING -> string(in);
            case NUMBER -> number(in);
            case TRUE -> JsonBoolean.TRUE;
            case FALSE -> JsonBoolean.FALSE;
            case NULL -> JsonNull.NULL;
            case BYTES, EMBEDDED, FOREIGN -> {
                in.reportType("a value of JSON");
                yield null;
            }
            case NAME, END_OBJECT, END_ARRAY, END ->
                throw new IllegalStateException("no value starts at " + in.token());
        };
    }

    private @Nullable JsonValue object(Decoder in, int level) {
        Map<String, JsonValue> members = new TreeMap<>();
        boolean whole = true;
        while (in.next() == Token.NAME) {
            whole &= readMember(in, members, level);
        }
        return !whole ? null : keeps(in) ? JsonObject.of(members) : PLACEHOLDER;
    }

    /**
     * Reads the member at whose name the decoder is into an object that is kept as a whole or in part; returns false if
     * a problem has been reported.
     */
    static boolean readMember(Decoder in, Map<String, JsonValue> members) {
        return TREE.readMember(in, members, 1);
    }

    private boolean readMember(Decoder in, Map<String, JsonValue> members, int level) {
        String name = in.text();
        if (members.containsKey(name)) {
            return rejectDuplicate(in, name);
        }
        in.enter(name);
        boolean wellFormed = string(in) != null;
        in.next();
        JsonValue value = read(in, level + 1);
        in.leave();
        if (!wellFormed || value == null) {
            return false;
        }
        members.put(name, value);
        return true;
    }

    /** Reports a duplicate property and skips it. */
    static boolean rejectDuplicate(Decoder in, String name) {
        in.enter(name);
        in.report(ProblemCode.DUPLICATE_PROPERTY, "one property of this name", "a second one");
        in.next();
        in.skip();
        in.leave();
        return false;
    }

    private @Nullable JsonValue array(Decoder in, int level) {
        List<JsonValue> elements = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; in.next() != Token.END_ARRAY; i++) {
            in.enter(i);
            JsonValue element = read(in, level + 1);
            in.leave();
            if (element == null) {
                whole = false;
            } else if (keeps(in)) {
                elements.add(element);
            }
        }
        return whole ? JsonArray.of(elements) : null;
    }

    /**
     * Returns a number. One that has a single digit is shared, because it would take more memory than its array.
     *
     * @param lexeme the characters
     * @return the number
     * @throws IllFormedException if the characters are not a JSON number
     */
    public static JsonNumber number(String lexeme) {
        int digit = lexeme.length() == 1 ? lexeme.charAt(0) - '0' : -1;
        return digit >= 0 && digit < DIGITS.length ? DIGITS[digit] : new JsonNumber(lexeme);
    }

    /** Parsers of other formats may return numbers that JSON does not have, such as NaN. */
    private static @Nullable JsonValue number(Decoder in) {
        try {
            return number(in.text());
        } catch (IllFormedException e) {
            in.report(ProblemCode.ILL_FORMED_VALUE, e.expected(), in.found());
            return null;
        }
    }

    /** Returns the text of the current token, which is a string or a name; null if a problem has been reported. */
    static @Nullable JsonValue string(Decoder in) {
        try {
            return new JsonString(in.text());
        } catch (IllFormedException e) {
            in.report(ProblemCode.ILL_FORMED_VALUE, e.expected(), e.value());
            return null;
        }
    }

    @Override
    public void write(JsonValue value, Encoder out) {
        if (value instanceof JsonObject object) {
            out.startObject();
            writeMembers(object.members(), out);
            out.endObject();
        } else if (value instanceof JsonArray array) {
            out.startArray();
            array.elements().forEach(element -> write(element, out));
            out.endArray();
        } else if (value instanceof JsonString string) {
            out.string(string.value());
        } else if (value instanceof JsonNumber number) {
            out.number(number.lexeme());
        } else if (value instanceof JsonBoolean bool) {
            out.bool(bool == JsonBoolean.TRUE);
        } else {
            out.nullValue();
        }
    }

    /**
     * Writes members into the current object.
     *
     * @param members the members
     * @param out the encoder
     */
    public void writeMembers(Map<String, JsonValue> members, Encoder out) {
        members.forEach((name, value) -> {
            out.name(name);
            write(value, out);
        });
    }
}
