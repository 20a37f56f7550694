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
                    case IRI -> string(Patterns.IRI, Patterns.LINE_BREAK_OF_IRI);
                    case SLUG -> string(Patterns.SLUG, Patterns.LINE_BREAK);
                    case SLUG_OR_IRI -> string(Patterns.ID, Patterns.NOT_AN_ID);
                    case COUNTRY -> string(Patterns.COUNTRY, Patterns.LINE_BREAK);
                    case LANGUAGE_TAG -> atMost(255, string(Patterns.LANGUAGE_TAG, Patterns.LINE_BREAK));
                    case DATE -> atMost(Edtf.MAX_LENGTH, string(Patterns.DATE, Patterns.NOT_A_DATE));
                    case INSTANT -> string(Patterns.INSTANT, Patterns.LINE_BREAK);
                    case ID -> atMost(Id.MAX_LENGTH, string(Patterns.ID, Patterns.NOT_AN_ID));
                });
    }

    /** Says again in {@code not} that it concerns strings: a pattern alone holds of every other value. */
    static Map<String, Object> string(String pattern, String not) {
        return map("type", "string", "pattern", pattern, "not", map("type", "string", "pattern", not));
    }

    private static Map<String, Object> atMost(int length, Map<String, Object> schema) {
        schema.put("maxLength", length);
        return schema;
    }

    static String name(StringForm form) {
        return switch (form) {
            case TEXT -> "String";
            case IRI -> "Iri";
            case SLUG -> "Slug";
            case SLUG_OR_IRI -> "SlugOrIri";
            case COUNTRY -> "Country";
            case LANGUAGE_TAG -> "LanguageTag";
            case DATE -> "Date";
            case INSTANT -> "Instant";
            case ID -> "Id";
        };
    }
}
