package org.rapporteur.codegen;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * An attribute of a type, which is an accessor without a body or with a default.
 *
 * @param name the name of the accessor
 * @param shape how many values it has
 * @param type the qualified name of its type; for a list, that of the elements
 * @param isRequired whether a value cannot be built without it
 * @param owner the simple name of the type that declares the accessor
 * @param meaning what it is, from the comment of the accessor
 * @param annotations the simple names of the annotations of the accessor, with their arguments
 */
record Attribute(
        String name,
        Shape shape,
        String type,
        boolean isRequired,
        String owner,
        String meaning,
        Set<String> annotations) {
    /** How many values an attribute has. */
    enum Shape {
        ONE,
        OPTIONAL,
        LIST
    }

    /** Returns the attributes of a type, by declaration. */
    static List<Attribute> of(TypeElement type, Elements elements) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(Attribute::isAccessor)
                .map(accessor -> of(accessor, String.valueOf(elements.getDocComment(accessor))))
                .toList();
    }

    private static boolean isAccessor(ExecutableElement method) {
        boolean isDefault = annotations(method).anyMatch(name -> name.endsWith("Default"));
        return method.getEnclosingElement().toString().startsWith(ModelProcessor.PACKAGE)
                && method.getParameters().isEmpty()
                && (isDefault || method.getModifiers().contains(Modifier.ABSTRACT));
    }

    private static Attribute of(ExecutableElement accessor, String comment) {
        TypeMirror returned = accessor.getReturnType();
        String raw = returned instanceof DeclaredType declared
                ? declared.asElement().getSimpleName().toString()
                : "";
        Shape shape = switch (raw) {
            case "Optional", "OptionalInt", "OptionalDouble" -> Shape.OPTIONAL;
            case "List" -> Shape.LIST;
            default -> Shape.ONE;
        };
        String type = switch (raw) {
            case "OptionalInt" -> "int";
            case "OptionalDouble" -> "double";
            case "Optional", "List" ->
                ((DeclaredType) returned).getTypeArguments().get(0).toString();
            default -> returned.toString();
        };
        String owner = accessor.getEnclosingElement().getSimpleName().toString();
        Set<String> annotations = annotations(accessor).collect(Collectors.toSet());
        boolean isDefault = accessor.getModifiers().contains(Modifier.DEFAULT);
        boolean isRequired = shape == Shape.ONE ? !isDefault : annotations.contains("AtLeastOne");
        String example = type.endsWith(".Text") ? ", such as {@code Text.en(\"…\")}" : "";
        return new Attribute(
                accessor.getSimpleName().toString(),
                shape,
                type,
                isRequired,
                owner,
                meaning(comment, owner) + example,
                annotations);
    }

    private static Stream<String> annotations(ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                .map(mirror -> mirror.toString().replaceAll("@|[a-z]+\\.|Restriction\\.", ""));
    }

    /** Returns what <code>{&#64;return …; absent if …}</code> says before the semicolon. */
    private static String meaning(String comment, String owner) {
        String text = comment.strip().replaceFirst("^\\{@return ", "").replace("{@link #", "{@link " + owner + "#");
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0 || depth == 0 && c == ';') {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** Returns how the value is checked: the name of an annotation, or the bounds of a range; empty if by its type alone. */
    String check() {
        return annotations.stream()
                .filter(name -> name.matches("Iri|Slug|SlugOrIri|Country|ByHand|Range\\(.*"))
                .map(name -> name.replaceAll("Range\\(least=(\\d+), most=(\\d+)\\)", "$1, $2"))
                .findFirst()
                .orElse("");
    }

    /** Returns a link to the accessor. */
    String link() {
        return "{@link " + owner + "#" + name + "() " + name + "}";
    }

    /** Returns whether the attribute is a list. */
    boolean isList() {
        return shape == Shape.LIST;
    }

    /** Returns the name of the method that adds one element. */
    String adder() {
        String singular = name.equals("basis")
                ? name
                : name.endsWith("ies") ? name.substring(0, name.length() - 3) + "y" : name.replaceFirst("s$", "");
        return "add" + capitalized(singular);
    }

    /** Returns the name of the method that adds elements. */
    String allAdder() {
        return "addAll" + capitalized(name);
    }

    static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
