package org.rapporteur.json.databind;

import org.rapporteur.model.Id;
import org.rapporteur.model.term.Term;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes keys of maps whose values are written as strings. */
final class KeySerializer extends ValueSerializer<Object> {
    @Override
    public void serialize(Object key, JsonGenerator generator, SerializationContext context) {
        generator.writeName(text(key));
    }

    /** An id is written as it is, although {@link Id#toString} escapes characters. */
    private static String text(Object key) {
        if (key instanceof Term term) {
            return term.token();
        }
        return key instanceof Id<?> id ? id.value() : key.toString();
    }
}
