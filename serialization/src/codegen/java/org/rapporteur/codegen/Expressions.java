package org.rapporteur.codegen;

import java.util.List;
import java.util.Locale;
import org.rapporteur.model.property.ValueKind;
import org.rapporteur.model.property.ValueKind.BooleanKind;
import org.rapporteur.model.property.ValueKind.DecimalKind;
import org.rapporteur.model.property.ValueKind.IntegerKind;
import org.rapporteur.model.property.ValueKind.JsonKind;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.property.ValueKind.ReferenceKind;
import org.rapporteur.model.property.ValueKind.StringKind;
import org.rapporteur.model.property.ValueKind.TermKind;
import org.rapporteur.model.property.ValueKind.TextKind;

/**
 * Generates the code that reads or writes one value.
 *
 * @param isDossier whether the value belongs to a dossier, whose id is a string
 */
record Expressions(boolean isDossier) {
    /** Returns an expression that reads a value. */
    String read(ValueKind<?> kind) {
        if (kind instanceof StringKind<?> string) {
            return switch (string.form()) {
                case WORDS, TOKEN, IRI, SLUG, SLUG_OR_IRI, COUNTRY -> "in.string()";
                case LANGUAGE_TAG -> "Texts.tag(in)";
                case DATE -> "Values.date(in)";
                case INSTANT -> "Values.instant(in)";
                case ID -> isDossier ? "in.string()" : "in.id()";
            };
        } else if (kind instanceof ReferenceKind<?>) {
            return "in.id()";
        } else if (kind instanceof TermKind<?> terms) {
            return "Terms." + decapitalized(terms.vocabulary().getSimpleName()) + "(in)";
        } else if (kind instanceof IntegerKind) {
            return "in.integer()";
        } else if (kind instanceof DecimalKind) {
            return "Values.decimal(in)";
        } else if (kind instanceof BooleanKind) {
            return "in.bool()";
        } else if (kind instanceof JsonKind) {
            return "UnknownMembers.any(in)";
        }
        return codec(kind) + ".INSTANCE.read(in)";
    }

    /** Returns statements that write a member: only one if possible, so that the JIT compiler can inline the method. */
    List<String> member(String constant, ValueKind<?> kind, String expression) {
        String written = written(kind, expression);
        return written.matches("out\\.(string|plain|id)\\(.*")
                ? List.of(written.replaceFirst("\\(", "(" + constant + ", "))
                : List.of("out.member(" + constant + ")", written);
    }

    /** Returns a statement that writes a value. */
    String written(ValueKind<?> kind, String expression) {
        if (kind instanceof StringKind<?> string) {
            return switch (string.form()) {
                case WORDS, TOKEN, IRI, SLUG_OR_IRI -> "out.string(" + expression + ")";
                case SLUG, COUNTRY -> "out.plain(" + expression + ")";
                case LANGUAGE_TAG -> "out.plain(" + expression + ".value())";
                case DATE -> "out.plain(" + expression + ".toString())";
                case INSTANT -> "out.instant(" + expression + ")";
                case ID -> isDossier ? "out.string(" + expression + ")" : "out.id(" + expression + ".value())";
            };
        } else if (kind instanceof ReferenceKind<?>) {
            return "out.id(" + expression + ".value())";
        } else if (kind instanceof TermKind<?>) {
            return "out.plain(" + expression + ".token())";
        } else if (kind instanceof IntegerKind || kind instanceof DecimalKind) {
            return "out.number(" + expression + ")";
        } else if (kind instanceof BooleanKind) {
            return "out.bool(" + expression + ")";
        } else if (kind instanceof JsonKind) {
            return "UnknownMembers.write(" + expression + ", out)";
        }
        return codec(kind) + ".INSTANCE.write(" + expression + ", out)";
    }

    private static String codec(ValueKind<?> kind) {
        if (kind instanceof TextKind) {
            return "Texts";
        } else if (kind instanceof PartKind<?> part) {
            return part.type().name() + "Codec";
        }
        throw new IllegalStateException("no code for " + kind);
    }

    static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
