package org.rapporteur.json.schema;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.rapporteur.json.shape.Indented;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON of maps, lists, strings, numbers and truth values, in their order. */
final class JsonText {
    /** Stands for null, which lists and maps do not hold. */
    static final Object NULL = new Object();

    private JsonText() {}

    static String of(Map<String, Object> object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(new Indented(), text)) {
            write(object, out);
        }
        return text.append('\n').toString();
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
