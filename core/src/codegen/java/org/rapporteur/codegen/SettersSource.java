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
                    final %1$sBuilder builder = new %1$sBuilder();
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
            addValueSetters(attribute);
        }
    }

    private void addValueSetters(Attribute attribute) {
        String name = attribute.name();
        String link = attribute.link();
        String type = attribute.type();
        String set = "builder.%s(%s);".formatted(name, name);
        add(new Setter(name, "Sets " + link + ".", type, name, attribute.meaning(), "", set));
        if (attribute.shape() == Shape.OPTIONAL) {
            String optional = switch (type) {
                case "int" -> "java.util.OptionalInt";
                case "double" -> "java.util.OptionalDouble";
                default -> "java.util.Optional<" + anyOf(type) + ">";
            };
            add(new Setter(
                    name, "Sets or clears " + link + ".", optional, name, "the value; empty to clear it", "", set));
        }
        for (Overload overload : Overload.of(attribute)) {
            add(new Setter(
                    name,
                    "Sets " + link + " to " + overload.effect() + ".",
                    overload.parameter(),
                    overload.name(),
                    overload.meaning(),
                    overload.refusal(),
                    name + "(" + expression(overload, attribute, overload.name()) + ");"));
        }
    }

    private void addListSetters(Attribute attribute) {
        String name = attribute.name();
        String adds = "Adds to " + attribute.link() + ".";
        String meaning = attribute.meaning() + ", in order";
        String type = "Iterable<" + anyOf(attribute.type()) + ">";
        String seen = attribute.isRequired()
                ? "has%s %%s %s.iterator().hasNext();\n        ".formatted(capitalized(name), name)
                : "";
        String set = seen.formatted("=") + "builder.%s(%s);".formatted(name, name);
        String add = seen.formatted("|=") + "builder.%s(%s);".formatted(attribute.allAdder(), name);
        add(new Setter(name, "Replaces all " + attribute.link() + ".", type, name, meaning, "", set));
        add(new Setter(attribute.allAdder(), adds, type, name, meaning, "", add));
        if (attribute.type().contains("<? extends")) { // of which there is no array
            String addOne = "builder.%s(%s);".formatted(attribute.adder(), name);
            add(new Setter(attribute.adder(), adds, attribute.type(), name, attribute.meaning(), "", addOne));
        } else {
            String all = "%s(Arrays.asList(Objects.requireNonNull(%s, \"%s\")));"
                    .formatted(attribute.allAdder(), name, name);
            for (String method : new TreeSet<>(List.of(attribute.adder(), "add" + capitalized(name)))) {
                add(new Setter(method, adds, attribute.type() + "...", name, meaning, "", all));
            }
        }
        Overload.of(attribute).forEach(overload -> addElements(attribute, overload));
        if (attribute.type().endsWith(".Name")) {
            addNameInLanguage(attribute);
        }
    }

    private void addElements(Attribute attribute, Overload overload) {
        String parameter = overload.name().replaceFirst("y$", "ie") + "s";
        add(new Setter(
                attribute.adder(),
                "Adds to " + attribute.link() + ", for each argument, " + overload.effect() + ".",
                overload.parameter() + "...",
                parameter,
                overload.meaningOfSeveral() + ", in order",
                overload.refusal().isEmpty() ? "" : overload.refusal() + ", in which case nothing is added",
                "%s(Checks.each(\"%s\", it -> %s, %s));"
                        .formatted(attribute.allAdder(), parameter, expression(overload, attribute, "it"), parameter)));
    }

    private void addNameInLanguage(Attribute attribute) {
        methods.append("""

                    /**
                     * Adds to %s a name in a language.
                     *
                     * @param name the name
                     * @param tag its language, and its script if it needs one, such as {@code uk-Latn}
                     * @return this builder
                     * @throws IllFormedException if the name is empty or not well-formed UTF-16, or the tag is not a BCP 47
                     *     language tag
                     */
                    public %s.Builder addName(String name, String tag) {
                        return addName(Name.of(name, tag));
                    }
                """.formatted(attribute.link(), type));
    }

    private void add(Setter setter) {
        methods.append(setter.text(type));
    }

    /** Returns the type argument for a type and its subtypes. A string has none. */
    private static String anyOf(String type) {
        return type.equals("java.lang.String") ? type : "? extends " + type;
    }

    private String expression(Overload overload, Attribute attribute, String variable) {
        return overload.expression()
                .formatted("\"" + type + "." + attribute.name() + "\"")
                .replaceAll("\\bit\\b", variable);
    }
}
