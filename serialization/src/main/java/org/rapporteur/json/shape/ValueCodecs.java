package org.rapporteur.json.shape;

import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.shape.ValueType.StringType;
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

/** The codecs of the kinds of values. */
final class ValueCodecs {
    private ValueCodecs() {}

    @SuppressWarnings("unchecked") // a codec has the type of its kind
    static <V> Codec<V> of(ValueKind<V> kind) {
        return (Codec<V>) codec(kind);
    }

    private static Codec<?> codec(ValueKind<?> kind) {
        if (kind instanceof StringKind<?> string) {
            return string(string);
        } else if (kind instanceof ReferenceKind<?>) {
            return Strings.id();
        } else if (kind instanceof TermKind<?> term) {
            return Strings.term(term);
        } else if (kind instanceof TextKind) {
            return Texts.TEXT;
        } else if (kind instanceof IntegerKind integer) {
            return Numbers.integer(integer.least(), integer.most());
        } else if (kind instanceof DecimalKind decimal) {
            return Numbers.decimal(decimal.least(), decimal.most());
        } else if (kind instanceof BooleanKind) {
            return Numbers.BOOLEAN;
        } else if (kind instanceof JsonKind) {
            return Trees.ANY;
        } else if (kind instanceof PartKind<?> part) {
            return PartShapes.of(part.type());
        }
        throw new IllegalStateException("no codec for " + kind);
    }

    private static <V> Codec<?> string(StringKind<V> kind) {
        return switch (kind.form()) {
            case WORDS, TOKEN -> Strings.STRING;
            case IRI -> Strings.IRI;
            case SLUG -> Strings.SLUG;
            case SLUG_OR_IRI -> Strings.SLUG_OR_IRI;
            case COUNTRY -> Strings.COUNTRY;
            case LANGUAGE_TAG -> Strings.TAG;
            case DATE -> Strings.DATE;
            case INSTANT -> Strings.INSTANT;
            case ID ->
                new Strings.Parsed<>(
                        new StringType(ValueType.StringForm.ID),
                        "an id",
                        ProblemCode.ILL_FORMED_VALUE,
                        kind.parser(),
                        kind.printer());
        };
    }
}
