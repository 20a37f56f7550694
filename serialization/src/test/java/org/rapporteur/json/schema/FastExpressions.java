package org.rapporteur.json.schema;

import java.util.List;
import org.rapporteur.json.shape.ValueType;
import org.rapporteur.json.shape.ValueType.BooleanType;
import org.rapporteur.json.shape.ValueType.LanguageMap;
import org.rapporteur.json.shape.ValueType.NumberType;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.StringType;
import org.rapporteur.json.shape.ValueType.TermType;

/**
 * The code that reads or writes one value.
 *
 * @param isDossier whether it is a property of a dossier, whose id is a string
 */
record FastExpressions(boolean isDossier) {
    /** An expression that reads a value. */
    String read(ValueType value) {
        if (value instanceof StringType string) {
            return switch (string.form()) {
                case TEXT, IRI, COUNTRY -> "in.string()";
                case LANGUAGE_TAG -> "Texts.tag(in)";
                case DATE -> "Values.date(in)";
                case INSTANT -> "Values.instant(in)";
                case ID -> isDossier ? "in.string()" : "in.id()";
            };
        }
        if (value instanceof TermType terms) {
            return "Terms." + FastSources.decapitalized(terms.type().getSimpleName()) + "(in)";
        }
        if (value instanceof NumberType number) {
            return number.isWhole() ? "in.integer()" : "Values.decimal(in)";
        }
        if (value instanceof BooleanType) {
            return "in.bool()";
        }
        return fast(value) + ".INSTANCE.read(in)";
    }

    /** Statements that write a member; one where it can be, so that methods stay within what a compiler takes into others. */
    List<String> member(String constant, ValueType value, String expression) {
        String written = written(value, expression);
        return written.matches("out\\.(string|plain|id)\\(.*")
                ? List.of(written.replaceFirst("\\(", "(" + constant + ", "))
                : List.of("out.member(" + constant + ")", written);
    }

    /** A statement that writes a value. */
    String written(ValueType value, String expression) {
        if (value instanceof StringType string) {
            return switch (string.form()) {
                case TEXT, IRI -> "out.string(" + expression + ")";
                case COUNTRY -> "out.plain(" + expression + ")";
                case LANGUAGE_TAG -> "out.plain(" + expression + ".value())";
                case DATE -> "out.plain(" + expression + ".toString())";
                case INSTANT -> "out.instant(" + expression + ")";
                case ID -> isDossier ? "out.string(" + expression + ")" : "out.id(" + expression + ".value())";
            };
        }
        if (value instanceof TermType) {
            return "out.plain(" + expression + ".token())";
        }
        if (value instanceof NumberType) {
            return "out.number(" + expression + ")";
        }
        if (value instanceof BooleanType) {
            return "out.bool(" + expression + ")";
        }
        return fast(value) + ".INSTANCE.write(" + expression + ", out)";
    }

    private static String fast(ValueType value) {
        if (value instanceof LanguageMap) {
            return "Texts";
        }
        return ((ObjectType) value).name() + "Codec";
    }
}
