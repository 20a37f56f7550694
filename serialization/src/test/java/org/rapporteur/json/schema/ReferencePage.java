package org.rapporteur.json.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.json.shape.ValueType;
import org.rapporteur.json.shape.ValueType.AnyType;
import org.rapporteur.json.shape.ValueType.BooleanType;
import org.rapporteur.json.shape.ValueType.ConstantType;
import org.rapporteur.json.shape.ValueType.EntityType;
import org.rapporteur.json.shape.ValueType.LanguageMap;
import org.rapporteur.json.shape.ValueType.ListType;
import org.rapporteur.json.shape.ValueType.Member;
import org.rapporteur.json.shape.ValueType.NumberType;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.StringForm;
import org.rapporteur.json.shape.ValueType.StringType;
import org.rapporteur.json.shape.ValueType.TermType;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.property.Constraint;
import org.rapporteur.model.term.Term;

/** Writes the page of every type, property and term of the format. */
final class ReferencePage {
    private final StringBuilder page = new StringBuilder();

    String text() {
        page.append("# Reference of the format ")
                .append(Dossier.FORMAT)
                .append("\n\n")
                .append("""
                Made from the code; a test holds it to it. Every object may have properties beyond those listed, which are kept. What is not
                required is left out where the source does not say; an explicit null reads the same way. An id is a slug, `[A-Za-z0-9][A-Za-z0-9._-]*`,
                or an absolute IRI.

                """);
        index("Entities", ObjectTypes.entities());
        index("Parts", ObjectTypes.parts());
        page.append("Vocabularies: ")
                .append(ObjectTypes.vocabularies().stream()
                        .map(term -> link(term.type().getSimpleName()))
                        .collect(Collectors.joining(", ")))
                .append(".\n");
        type(ObjectTypes.DOSSIER);
        ObjectTypes.entities().forEach(this::type);
        ObjectTypes.parts().forEach(this::type);
        ObjectTypes.vocabularies().forEach(this::vocabulary);
        return page.toString();
    }

    private void index(String title, List<ObjectType> types) {
        page.append(title)
                .append(": ")
                .append(types.stream().map(type -> link(type.name())).collect(Collectors.joining(", ")))
                .append(".\n\n");
    }

    private void type(ObjectType type) {
        heading(type.name(), type.type());
        page.append("| property | type | required | meaning | since |\n|---|---|---|---|---|\n");
        for (Member member : type.members()) {
            row(
                    "`" + member.name() + "`",
                    form(member.value()),
                    member.isRequired()
                            ? "yes"
                            : member.standard()
                                    .map(value -> "default `" + value + "`")
                                    .orElse(""),
                    Meanings.of(type, member),
                    Javadocs.since(type.type(), member));
        }
        for (Constraint constraint : type.constraints()) {
            page.append('\n').append(Meanings.of(constraint)).append('\n');
        }
    }

    private void vocabulary(TermType term) {
        heading(term.type().getSimpleName(), term.type());
        page.append(term.isOpen() ? "Open: any other token is kept.\n\n" : "Closed.\n\n")
                .append("| token | meaning | since |\n|---|---|---|\n");
        for (Term known : term.known()) {
            row("`" + known.token() + "`", Javadocs.of(known), Javadocs.since(known));
        }
    }

    private void heading(String name, Class<?> type) {
        page.append("\n## ")
                .append(name)
                .append("\n\n")
                .append(Javadocs.of(type))
                .append("\n\n");
    }

    private void row(String... cells) {
        for (String cell : cells) {
            page.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        page.append("|\n");
    }

    private static String form(ValueType type) {
        if (type instanceof ObjectType object) {
            return link(object.name());
        } else if (type instanceof ListType list) {
            return (list.isNonEmpty() ? "list, never empty, of " : "list of ") + form(list.element());
        } else if (type instanceof EntityType entity) {
            return entity.kinds().equals(ObjectTypes.entities())
                    ? "any entity"
                    : entity.kinds().stream().map(kind -> link(kind.name())).collect(Collectors.joining(" or "));
        } else if (type instanceof LanguageMap) {
            return "text by language tag (BCP 47)";
        } else if (type instanceof StringType string) {
            return form(string.form());
        } else if (type instanceof TermType term) {
            return link(term.type().getSimpleName());
        } else if (type instanceof ConstantType constant) {
            return "`\"" + constant.value() + "\"`";
        } else if (type instanceof NumberType number) {
            return (number.isWhole() ? "whole number" : "number") + ", " + number.least() + " to " + number.most();
        } else if (type instanceof BooleanType) {
            return "true or false";
        } else if (type instanceof AnyType) {
            return "any JSON";
        }
        throw new IllegalArgumentException("no words for " + type);
    }

    private static String form(StringForm form) {
        return switch (form) {
            case TEXT -> "string";
            case IRI -> "absolute IRI";
            case SLUG -> "slug";
            case SLUG_OR_IRI -> "slug or absolute IRI";
            case COUNTRY -> "ISO 3166-1 alpha-2";
            case LANGUAGE_TAG -> "language tag (BCP 47)";
            case DATE -> "date (EDTF)";
            case INSTANT -> "instant in UTC (RFC 3339)";
            case ID -> "id";
        };
    }

    private static String link(String name) {
        return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }
}
