package org.rapporteur.json.schema;

import static org.rapporteur.json.schema.JsonSchema.described;
import static org.rapporteur.json.schema.JsonSchema.map;

import java.util.Map;
import org.rapporteur.json.shape.ValueType.StringForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.time.Edtf;

/** The schemas of strings. */
final class StringSchemas {
    private StringSchemas() {}

    static Map<String, Object> of(StringForm form) {
        return switch (form) {
            case TEXT ->
                described(
                        "Text of at least one character, without U+0000.",
                        map("type", "string", "minLength", 1, "pattern", Patterns.STRING));
            case IRI -> described("An absolute IRI (RFC 3987).", map("type", "string", "pattern", Patterns.IRI));
            case COUNTRY ->
                described(
                        "A country of the form of ISO 3166-1 alpha-2.",
                        map("type", "string", "pattern", Patterns.COUNTRY));
            case LANGUAGE_TAG ->
                described(
                        Javadocs.of(LanguageTag.class),
                        map("type", "string", "maxLength", 255, "pattern", Patterns.LANGUAGE_TAG));
            case DATE ->
                described(
                        Javadocs.of(Edtf.class),
                        map("type", "string", "maxLength", Edtf.MAX_LENGTH, "pattern", Patterns.DATE));
            case INSTANT ->
                described(
                        "An instant in UTC, as RFC 3339 writes it in capitals.",
                        map("type", "string", "pattern", Patterns.INSTANT));
            case ID ->
                described(
                        Javadocs.of(Id.class),
                        map("type", "string", "maxLength", Id.MAX_LENGTH, "pattern", Patterns.ID));
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
