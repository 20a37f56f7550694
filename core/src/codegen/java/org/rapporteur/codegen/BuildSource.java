package org.rapporteur.codegen;

import static org.rapporteur.codegen.Attribute.capitalized;

import java.util.List;
import java.util.stream.Collectors;

/** Generates the method {@code build()}, which checks what {@link org.rapporteur.codegen.SettersSource} has collected. */
final class BuildSource {
    private final String type;
    private final List<Attribute> attributes;
    private final List<Attribute> requiredLists;

    BuildSource(String type, List<Attribute> attributes) {
        this.type = type;
        this.attributes = attributes;
        this.requiredLists =
                attributes.stream().filter(it -> it.isList() && it.isRequired()).toList();
    }

    /** Returns the method with its comment. */
    String text() {
        return """

                    /**
                     * Builds the value. The builder can be used further.
                     *
                     * @return the value
                %s     * @throws IllFormedException if an attribute is ill-formed
                     */
                    public %s build() {
                %s        return built;
                    }
                """.formatted(missing(), type, body());
    }

    private String missing() {
        List<String> required = attributes.stream()
                .filter(Attribute::isRequired)
                .map(it -> "{@code " + it.name() + "}")
                .toList();
        return required.isEmpty()
                ? ""
                : "     * @throws MissingAttributeException if any of " + String.join(", ", required) + " is not set\n";
    }

    private String body() {
        StringBuilder code = new StringBuilder();
        if (attributes.stream().noneMatch(Attribute::isRequired)) {
            line(code, "%s built = builder.build();", type);
        } else {
            line(code, "%s built;", type);
            line(code, "try {");
            line(code, "    built = builder.build();");
            line(code, "} catch (MissingAttributes e) {");
            String empty = requiredLists.stream()
                    .map(it -> ", has%s ? \"\" : \"%s\"".formatted(capitalized(it.name()), it.name()))
                    .collect(Collectors.joining());
            line(code, "    throw e.in(\"%s\"%s);", type, empty);
            line(code, "}");
        }
        requiredLists.forEach(it -> line(
                code, "MissingAttributes.unless(has%s, \"%s\", \"%s\");", capitalized(it.name()), type, it.name()));
        attributes.forEach(it -> addCheck(it, code));
        return code.toString();
    }

    private void addCheck(Attribute attribute, StringBuilder code) {
        String check = switch (attribute.check()) {
            case "Iri" -> "form(%s, org.rapporteur.text.Form.IRI, %s)";
            case "Slug" -> "form(%s, org.rapporteur.text.Form.SLUG, %s)";
            case "SlugOrIri" -> "form(%s, org.rapporteur.text.Form.SLUG_OR_IRI, %s)";
            case "Country" -> "form(%s, org.rapporteur.text.Form.COUNTRY, %s)";
            case "ByHand" -> "";
            case "" ->
                switch (attribute.type()) {
                    case "java.lang.String" -> attribute.isList() ? "texts(%s, %s)" : "text(%s, %s)";
                    case "java.time.Instant" -> "instant(%s, %s)";
                    default -> "";
                };
            default -> "range(%s, %s, " + attribute.check() + ")";
        };
        if (!check.isEmpty()) {
            String name = attribute.name();
            line(code, "Checks." + check + ";", "\"" + type + "." + name + "\"", "built." + name + "()");
        }
    }

    private static void line(StringBuilder code, String line, Object... parts) {
        code.append("        ").append(line.formatted(parts)).append('\n');
    }
}
