package org.rapporteur.json.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.json.shape.Shapes;
import org.rapporteur.json.shape.ValueType;
import org.rapporteur.json.shape.ValueType.AnyType;
import org.rapporteur.json.shape.ValueType.BooleanType;
import org.rapporteur.json.shape.ValueType.ConstantType;
import org.rapporteur.json.shape.ValueType.EntityType;
import org.rapporteur.json.shape.ValueType.LanguageMap;
import org.rapporteur.json.shape.ValueType.ListType;
import org.rapporteur.json.shape.ValueType.Member;
import org.rapporteur.json.shape.ValueType.NoType;
import org.rapporteur.json.shape.ValueType.NumberType;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.StringForm;
import org.rapporteur.json.shape.ValueType.StringType;
import org.rapporteur.json.shape.ValueType.TermType;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Term;

/**
 * The declarations of the format in TypeScript.
 *
 * <p>TypeScript tells the kinds of a union apart by {@code type} only where no kind may have just any string there. So
 * the type of an unknown entity is an enum of strings whose words nobody can name: no literal is one of them.
 */
final class TypeScript {
    private static final int WIDTH = 120;

    /** The narrower unions, of which lists of a dossier are made. */
    private static final List<Class<? extends Entity>> UNIONS = List.of(Actor.class, KnownEntity.class);

    private static final String PREAMBLE = """
            // The types of Rapporteur's format rapporteur/1, for TypeScript 5. Made from what its codecs work by.
            //
            // - Any object may hold properties that are not declared here. Hand them back: copy with `{ ...it }`.
            // - A reader also takes null for an optional property, as if it were absent; a writer leaves it out.
            // - `type` may be missing in what others wrote, in the lists of a dossier that hold one kind of entities.
            //   Whoever writes gives it, and so does the Java library; therefore it is required here.
            // - `(string & {})` in a vocabulary stands for any other word. An editor still offers the known ones.
            // - What must be beside each other, and the form of strings, is for the JSON Schema to check.
            """;

    private static final String OTHER_ENTITY = """
            export interface OtherEntity {
              /** The kind of record: none that is declared here. To write one: `"Treaty" as string as OtherType`. */
              type: OtherType;
              [property: string]: unknown;
            }

            /** The type of an entity of no known kind: any other string, so that a known `type` tells the kind. */
            export type OtherType = Unlisted;

            declare enum Unlisted {
              type = "",
            }
            """;

    private final StringBuilder out = new StringBuilder(PREAMBLE);

    String text() {
        object(ObjectTypes.DOSSIER, "Dossier", Javadocs.of(ObjectTypes.DOSSIER.type()));
        alias(Meanings.LINE, "Line", "Header | Entity");
        object(ObjectTypes.HEADER, "Header", Meanings.HEADER);
        alias(Javadocs.of(Entity.class), "Entity", "KnownEntity | OtherEntity");
        UNIONS.forEach(type -> alias(Javadocs.of(type), type.getSimpleName(), join(kinds(type), ObjectType::name)));
        ObjectTypes.entities().forEach(type -> object(type, type.name(), Javadocs.of(type.type())));
        comment("", Javadocs.of(OtherEntity.class));
        out.append(OTHER_ENTITY);
        ObjectTypes.parts().forEach(type -> object(type, type.name(), Javadocs.of(type.type())));
        alias(Javadocs.of(Text.class), "Text", "{ [language: LanguageTag]: string }");
        Stream.of(StringForm.values())
                .filter(form -> form != StringForm.TEXT)
                .forEach(form -> alias(Meanings.of(form), name(form), "string"));
        ObjectTypes.vocabularies().forEach(this::vocabulary);
        return out.append("\n// What has no `export` above is not for use.\nexport {};\n")
                .toString();
    }

    private void object(ObjectType type, String name, String meaning) {
        String rules =
                type.constraints().stream().map(rule -> " " + Meanings.of(rule)).collect(Collectors.joining());
        comment("", meaning + rules);
        out.append("export interface ").append(name).append(" {\n");
        for (Member member : type.members()) {
            boolean isAlways = member.isRequired() || member.value() instanceof ConstantType;
            comment("  ", meaning(type, member));
            out.append("  ").append(member.name()).append(isAlways ? ": " : "?: ");
            out.append(type(member.value())).append(";\n");
        }
        out.append("}\n");
    }

    private void alias(String meaning, String name, String type) {
        comment("", meaning);
        String line = "export type " + name + " = " + type + ";\n";
        String lines = "export type " + name + " =\n  | " + type.replace(" | ", "\n  | ") + ";\n";
        out.append(line.length() <= WIDTH + 1 ? line : lines);
    }

    private void vocabulary(TermType vocabulary) {
        comment("", Javadocs.of(vocabulary.type()));
        out.append("export type ").append(vocabulary.type().getSimpleName()).append(" =\n");
        List<String> words = new ArrayList<>();
        for (Term term : vocabulary.known()) {
            words.add(commented("  ", Javadocs.of(term)) + "  | " + literal(term.token()));
        }
        if (vocabulary.isOpen()) {
            words.add("  | (string & {})");
        }
        out.append(String.join("\n", words)).append(";\n");
    }

    private void comment(String indent, String words) {
        out.append(indent.isEmpty() ? "\n" : "").append(commented(indent, words));
    }

    /** A comment of one line, or of as many as it takes. */
    private static String commented(String indent, String words) {
        String line = indent + "/** " + words + " */\n";
        if (line.length() <= WIDTH + 1) {
            return line;
        }
        StringBuilder lines = new StringBuilder(indent + "/**\n");
        StringBuilder current = new StringBuilder(indent + " *");
        for (String word : words.split(" ")) {
            if (current.length() + 1 + word.length() > WIDTH) {
                lines.append(current).append('\n');
                current = new StringBuilder(indent + " *");
            }
            current.append(' ').append(word);
        }
        return lines.append(current).append('\n').append(indent).append(" */\n").toString();
    }

    /** What the property means, which names the value that it has where it is absent. */
    private static String meaning(ObjectType owner, Member member) {
        String meaning = Meanings.of(owner, member);
        member.standard()
                .filter(standard -> !meaning.contains(standard + " by default"))
                .ifPresent(standard -> {
                    throw new IllegalStateException("the Javadoc of " + owner.name() + "." + member.name()
                            + " must say \"" + standard + " by default\"");
                });
        return member.value() instanceof NumberType number && number.isWhole() ? meaning + " A whole number." : meaning;
    }

    private static String type(ValueType type) {
        if (type instanceof ObjectType object) {
            return object.name();
        } else if (type instanceof ListType list) {
            String element = type(list.element());
            return element.contains(" ") ? "(" + element + ")[]" : element + "[]";
        } else if (type instanceof EntityType entity) {
            return union(entity);
        } else if (type instanceof LanguageMap) {
            return "Text";
        } else if (type instanceof StringType string) {
            return name(string.form());
        } else if (type instanceof TermType term) {
            return term.type().getSimpleName();
        } else if (type instanceof ConstantType constant) {
            return literal(constant.value());
        } else if (type instanceof NumberType) {
            return "number";
        } else if (type instanceof BooleanType) {
            return "boolean";
        } else if (type instanceof AnyType) {
            return "unknown";
        } else if (type instanceof NoType) {
            return "never";
        }
        throw new IllegalArgumentException("no declaration of " + type);
    }

    private static String union(EntityType type) {
        if (type.equals(ObjectTypes.ENTITY)) {
            return "Entity";
        }
        String known = UNIONS.stream()
                .filter(union -> kinds(union).equals(type.kinds()))
                .findFirst()
                .<String>map(Class::getSimpleName)
                .orElseGet(() -> join(type.kinds(), ObjectType::name));
        return type.keepsOthers() ? known + " | OtherEntity" : known;
    }

    private static List<ObjectType> kinds(Class<? extends Entity> union) {
        return ((EntityType) Shapes.codec(union).type()).kinds();
    }

    private static String name(StringForm form) {
        return switch (form) {
            case TEXT -> "string";
            case IRI -> "Iri";
            case SLUG -> "Slug";
            case SLUG_OR_IRI -> "SlugOrIri";
            case COUNTRY -> "Country";
            case LANGUAGE_TAG -> "LanguageTag";
            case DATE -> "Edtf"; // not Date, which means something else in this language
            case INSTANT -> "Instant";
            case ID -> "Id";
        };
    }

    private static String literal(String text) {
        return '"' + text + '"';
    }

    private static <T> String join(List<T> parts, Function<T, String> name) {
        return join(parts, name, " | ");
    }

    private static <T> String join(List<T> parts, Function<T, String> name, String separator) {
        return parts.stream().map(name).collect(Collectors.joining(separator));
    }
}
