package org.rapporteur.json.schema;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.json.shape.Indented;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON of maps, lists, strings, numbers and truth values, in their order. */
final class JsonText {
    /** What a reader of the file would not see, in a pattern. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cn}\\p{Zl}\\p{Zp}]");

    /** Stands for null, which lists and maps do not hold. */
    static final Object NULL = new Object();

    private JsonText() {}

    static String of(Map<String, Object> object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(new Indented(), text)) {
            write(object, out);
        }
        text.append('\n');
        return INVISIBLE
                .matcher(text.toString())
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04X", (int) found.group().charAt(0)));
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            object.forEach((name, member) -> {
                out.writeName((String) name);
                write(member, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> array) {
            out.writeStartArray();
            array.forEach(element -> write(element, out));
            out.writeEndArray();
        } else if (value == NULL) {
            out.writeNull();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString((String) value);
        }
    }
}
