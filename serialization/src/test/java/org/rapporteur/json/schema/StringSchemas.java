package org.rapporteur.json.schema;

import static org.rapporteur.json.schema.JsonSchema.described;
import static org.rapporteur.json.schema.JsonSchema.map;

import java.util.Map;
import org.rapporteur.json.shape.ValueType.StringForm;
import org.rapporteur.model.Id;
import org.rapporteur.time.Edtf;

/** The schemas of strings. */
final class StringSchemas {
    private StringSchemas() {}

    static Map<String, Object> of(StringForm form) {
        return described(
                Meanings.of(form),
                switch (form) {
                    case TEXT -> map("type", "string", "minLength", 1, "pattern", Patterns.STRING);
                    case IRI -> map("type", "string", "pattern", Patterns.IRI);
                    case COUNTRY -> map("type", "string", "pattern", Patterns.COUNTRY);
                    case LANGUAGE_TAG -> map("type", "string", "maxLength", 255, "pattern", Patterns.LANGUAGE_TAG);
                    case DATE -> map("type", "string", "maxLength", Edtf.MAX_LENGTH, "pattern", Patterns.DATE);
                    case INSTANT -> map("type", "string", "pattern", Patterns.INSTANT);
                    case ID -> map("type", "string", "maxLength", Id.MAX_LENGTH, "pattern", Patterns.ID);
                });
    }

    static String name(StringForm form) {
        return switch (form) {
            case TEXT -> "String";
            case IRI -> "Iri";
            case COUNTRY -> "Country";
            case LANGUAGE_TAG -> "LanguageTag";
            case DATE -> "Date";
            case INSTANT -> "Instant";
            case ID -> "Id";
        };
    }
}
