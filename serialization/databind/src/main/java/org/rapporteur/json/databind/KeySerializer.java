package org.rapporteur.json.databind;

import org.rapporteur.model.term.Term;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes keys of maps whose values are written as strings. */
final class KeySerializer extends ValueSerializer<Object> {
    @Override
    public void serialize(Object key, JsonGenerator generator, SerializationContext context) {
        generator.writeName(key instanceof Term term ? term.token() : key.toString());
    }
}
