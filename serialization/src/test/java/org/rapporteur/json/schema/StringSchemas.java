package org.rapporteur.json.schema;

import static org.rapporteur.json.schema.JsonSchema.described;
import static org.rapporteur.json.schema.JsonSchema.map;

import java.util.Map;
import org.rapporteur.json.shape.ValueType.StringForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.time.Edtf;

/** The schemas of strings, and their forms in words. */
final class StringSchemas {
    private StringSchemas() {}

    static Map<String, Object> of(StringForm form) {
        return described(
                meaning(form),
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

    static String meaning(StringForm form) {
        return switch (form) {
            case TEXT -> "Text of at least one character, without U+0000.";
            case IRI -> "An absolute IRI (RFC 3987).";
            case COUNTRY -> "A country of the form of ISO 3166-1 alpha-2, such as `UA`.";
            case LANGUAGE_TAG -> Javadocs.of(LanguageTag.class);
            case DATE ->
                Javadocs.of(Edtf.class) + " In the form of ISO 8601-2 (EDTF), such as `2023-08` or `[..2023-09]`.";
            case INSTANT -> "An instant in UTC, as RFC 3339 writes it in capitals, such as `2023-08-24T09:30:00Z`.";
            case ID -> Javadocs.of(Id.class);
        };
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
