package org.rapporteur.codegen;

import static org.rapporteur.codegen.Attribute.capitalized;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.codegen.Attribute.Shape;

/**
 * Generates the class from which the builder of a type inherits. It passes everything on to the builder of Immutables.
 *
 * <p>Immutables makes its setters final in a class that is not public, which cannot be called by reflection. These ones
 * are not final, so that the compiler adds a bridge for each to the public builder.
 */
final class SettersSource {
    private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z]+\\.)+([A-Z]\\w*)");

    private final String type;
    private final List<Attribute> attributes;
    private final Set<String> imports = new TreeSet<>(List.of("java.util.Arrays", "java.util.Objects"));
    private final StringBuilder methods = new StringBuilder();

    SettersSource(String type, List<Attribute> attributes) {
        this.type = type;
        this.attributes = attributes;
    }

    String text() {
        attributes.forEach(this::addSetters);
        String body = """
                /** The setters of {@link %1$s.Builder}. Generated from the accessors. */
                class %1$sSetters {
                    private final %1$sBuilder builder = new %1$sBuilder();
                %2$s
                    %1$sSetters() {}
                %3$s
                    /**
                     * Sets all attributes to those of another value, and adds the elements of its lists.
                     *
                     * @param value the value
                     * @return this builder
                     */
                    public %1$s.Builder copyFrom(%1$s value) {
                        builder.copyFrom(value);
                %4$s        return (%1$s.Builder) this;
                    }
                %5$s}
                """.formatted(
                        type,
                        each("    private boolean has%1$s;%n"),
                        methods,
                        each("        has%1$s = true;%n"),
                        new BuildSource(type, attributes).text());
        String code = imported(body);
        StringBuilder text = new StringBuilder("package " + ModelProcessor.PACKAGE + ";\n\n");
        imports.stream()
                .filter(name -> !name.matches(Pattern.quote(ModelProcessor.PACKAGE) + "\\.[A-Z]\\w*|java\\.lang\\..*"))
                .forEach(name -> text.append("import ").append(name).append(";\n"));
        return text.append('\n').append(code).toString();
    }

    /** Replaces qualified names by simple ones. */
    private String imported(String code) {
        Matcher names = QUALIFIED.matcher(code);
        while (names.find()) {
            imports.add(names.group());
        }
        return names.replaceAll("$1");
    }

    /** Returns a line for each list that must not be empty. */
    private String each(String line) {
        StringBuilder lines = new StringBuilder();
        attributes.stream()
                .filter(it -> it.isList() && it.isRequired())
                .forEach(it -> lines.append(line.formatted(capitalized(it.name()), it.name())));
        return lines.toString();
    }

    private void addSetters(Attribute attribute) {
        if (attribute.isList()) {
            addListSetters(attribute);
        } else {
            addOneSetters(attribute);
        }
    }

    private void addOneSetters(Attribute attribute) {
        String name = attribute.name();
        String link = link(attribute);
        String type = attribute.type();
        add(
                "Sets " + link + ".",
                name,
                meaning(attribute),
                "",
                type + " " + name,
                "builder.%s(%s);".formatted(name, name));
        if (attribute.shape() == Shape.OPTIONAL) {
            String optional = switch (type) {
                case "int" -> "java.util.OptionalInt";
                case "double" -> "java.util.OptionalDouble";
                default -> "java.util.Optional<" + anyOf(type) + ">";
            };
            add(
                    "Sets or clears " + link + ".",
                    name,
                    "the value; empty to clear it",
                    "",
                    optional + " " + name,
                    "builder.%s(%s);".formatted(name, name));
        }
        for (Overload overload : Overload.of(attribute)) {
            String value = expression(overload, attribute, overload.name());
            add(
                    "Sets " + link + " to " + overload.effect() + ".",
                    overload.name(),
                    overload.meaning(),
                    overload.refusal(),
                    overload.parameter() + " " + overload.name(),
                    "return " + name + "(" + value + ");",
                    name);
        }
    }

    private void addListSetters(Attribute attribute) {
        String name = attribute.name();
        String link = link(attribute);
        String type = attribute.type();
        String met = attribute.isRequired() ? "has%s |= %s;%n        ".formatted(capitalized(name), "%s") : "";
        String iterable = "Iterable<" + anyOf(type) + "> " + name;
        add(
                "Replaces all " + link + ".",
                name,
                meaning(attribute),
                "",
                iterable,
                met.replace("|=", "=").formatted(name + ".iterator().hasNext()")
                        + "builder.%s(%s);".formatted(name, name));
        add(
                "Adds to " + link + ".",
                name,
                meaning(attribute) + ", in order",
                "",
                iterable,
                met.formatted(name + ".iterator().hasNext()") + "builder.%s(%s);".formatted(attribute.allAdder(), name),
                attribute.allAdder());
        addElements(attribute);
        for (Overload overload : Overload.of(attribute)) {
            String parameter = overload.name() + "s";
            String element = expression(overload, attribute, "it");
            add(
                    "Adds to " + link + ", for each argument, " + overload.effect() + ".",
                    parameter,
                    "in order, each " + overload.meaning().replaceFirst("^the ", "a "),
                    overload.refusal().isEmpty() ? "" : overload.refusal() + ", in which case nothing is added",
                    overload.parameter() + "... " + parameter,
                    "return %s(Checks.each(\"%s\", it -> %s, %s));"
                            .formatted(attribute.allAdder(), parameter, element, parameter),
                    attribute.adder());
        }
        if (type.endsWith(".Name")) {
            addNameInLanguage(attribute);
        }
    }

    /** Adds setters that take elements. There is no array of some types, such as {@code Id<? extends Actor>}. */
    private void addElements(Attribute attribute) {
        String name = attribute.name();
        String type = attribute.type();
        String summary = "Adds to " + link(attribute) + ".";
        if (type.contains("<? extends")) {
            String body = "builder.%s(%s);".formatted(attribute.adder(), name);
            add(summary, name, meaning(attribute), "", type + " " + name, body, attribute.adder());
            return;
        }
        String all = "return %s(Arrays.asList(Objects.requireNonNull(%s, \"%s\")));"
                .formatted(attribute.allAdder(), name, name);
        for (String method : new TreeSet<>(List.of(attribute.adder(), "add" + capitalized(name)))) {
            add(summary, name, meaning(attribute) + ", in order", "", type + "... " + name, all, method);
        }
    }

    /** Returns the type argument for a type and its subtypes. A string has none. */
    private static String anyOf(String type) {
        return type.equals("java.lang.String") ? type : "? extends " + type;
    }

    private void addNameInLanguage(Attribute attribute) {
        methods.append("""

                    /**
                     * Adds a name in a language to %s.
                     *
                     * @param name the name
                     * @param tag its language, and its script if it needs one, such as {@code uk-Latn}
                     * @return this builder
                     * @throws IllFormedException if the name is empty or ill-formed, or the tag is not a BCP 47 language tag
                     */
                    public %s.Builder addName(String name, String tag) {
                        return addName(Name.of(name, tag));
                    }
                """.formatted(link(attribute), type));
    }

    private void add(String summary, String parameter, String meaning, String refusal, String declared, String body) {
        add(summary, parameter, meaning, refusal, declared, body, declared.substring(declared.lastIndexOf(' ') + 1));
    }

    private void add(
            String summary,
            String parameter,
            String meaning,
            String refusal,
            String declared,
            String body,
            String method) {
        methods.append("""

                    /**
                     * %s
                     *
                     * @param %s %s
                     * @return this builder
                %s     */
                    public %s.Builder %s(%s) {
                        %s
                    }
                """.formatted(
                        summary,
                        parameter,
                        meaning,
                        refusal.isEmpty() ? "" : "     * @throws " + refusal + "\n",
                        type,
                        method,
                        declared,
                        body.startsWith("return ") ? body : body + "\n        return (" + type + ".Builder) this;"));
    }

    private String expression(Overload overload, Attribute attribute, String variable) {
        return overload.expression()
                .formatted("\"" + type + "." + attribute.name() + "\"")
                .replaceAll("\\bit\\b", variable);
    }

    private static String meaning(Attribute attribute) {
        boolean isText = attribute.type().endsWith(".Text");
        return attribute.meaning() + (isText ? ", such as {@code Text.en(\"…\")}" : "");
    }

    private static String link(Attribute attribute) {
        return "{@link " + attribute.owner() + "#" + attribute.name() + "() " + attribute.name() + "}";
    }
}
