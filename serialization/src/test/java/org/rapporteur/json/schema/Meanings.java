package org.rapporteur.json.schema;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.json.shape.ValueType.ConstantType;
import org.rapporteur.json.shape.ValueType.Member;
import org.rapporteur.json.shape.ValueType.NoType;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.StringForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.property.Constraint;
import org.rapporteur.model.property.Constraint.AllOrNone;
import org.rapporteur.model.property.Constraint.AtLeastOne;
import org.rapporteur.time.Edtf;

/** What stands where, in words for people: those of the Javadoc, and of what no Javadoc is about. */
final class Meanings {
    static final String LINE =
            "One line of a stream: a dossier's own properties, on the first line if at all, or an entity.";
    static final String HEADER = "A dossier's own properties, on the first line of a stream if at all.";

    private Meanings() {}

    static String of(ObjectType owner, Member member) {
        if (member.value() instanceof ConstantType constant) {
            String always = "Always " + constant.value();
            return ObjectTypes.isImpliedSomewhere(owner)
                    ? always + "; may be missing in a list of this kind."
                    : always + ".";
        }
        return member.value() instanceof NoType
                ? "Stands on lines of its own instead."
                : Javadocs.of(owner.type(), member.name());
    }

    static String of(Constraint constraint) {
        return constraint instanceof AtLeastOne some
                ? "At least one of " + quoted(some.properties()) + " is there."
                : "All of " + quoted(((AllOrNone) constraint).properties()) + " are there, or none.";
    }

    static String of(StringForm form) {
        return switch (form) {
            case TEXT -> "Text of at least one character, without U+0000.";
            case IRI -> "An absolute IRI (RFC 3987).";
            case SLUG -> "A slug: letters, digits, `.`, `_` and `-` after a letter or digit.";
            case SLUG_OR_IRI -> "A slug, as an id may be, or an absolute IRI (RFC 3987).";
            case COUNTRY -> "A country of the form of ISO 3166-1 alpha-2, such as `UA`.";
            case LANGUAGE_TAG -> Javadocs.of(LanguageTag.class);
            case DATE ->
                Javadocs.of(Edtf.class) + " In the form of ISO 8601-2 (EDTF), such as `2023-08` or `[..2023-09]`.";
            case INSTANT -> "An instant in UTC, as RFC 3339 writes it in capitals, such as `2023-08-24T09:30:00Z`.";
            case ID -> Javadocs.of(Id.class);
        };
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
