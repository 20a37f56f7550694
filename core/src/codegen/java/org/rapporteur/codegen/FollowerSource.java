package org.rapporteur.codegen;

import static org.rapporteur.codegen.Attribute.capitalized;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Generates the class that follows the steps of a walk through the values of a type.
 *
 * <p>It calls each accessor by its name, and the followers of parts directly, so that the compiler can inline them.
 */
final class FollowerSource {
    /** The package of the generated classes. */
    static final String PACKAGE = "org.rapporteur.model.property";

    private final String type;
    private final List<Attribute> properties;
    private final Set<String> parts;

    /** The number of properties must fit in the bits of a {@code long}. */
    FollowerSource(String type, List<Attribute> attributes, Set<String> parts) {
        this.type = type;
        this.parts = parts;
        this.properties = attributes.stream()
                .filter(attribute -> !attribute.name().equals("extensions"))
                .sorted(Comparator.comparingInt(this::place))
                .toList();
        if (properties.size() > Long.SIZE) {
            throw new IllegalStateException(type + " has " + properties.size() + " properties");
        }
    }

    /** Documents begin with the id, which is followed by the properties of all actors, those of the type, and those of all entities. */
    private int place(Attribute attribute) {
        if (attribute.owner().equals("KnownEntity")) {
            return 3;
        }
        return attribute.name().equals("id") ? 0 : attribute.owner().equals("Actor") ? 1 : 2;
    }

    String text() {
        StringBuilder steps = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < properties.size(); i++) {
            names.append(i == 0 ? "" : ", ")
                    .append('"')
                    .append(properties.get(i).name())
                    .append('"');
            steps.append(step(i, properties.get(i)));
        }
        return """
                package %1$s;

                import java.util.List;
                import org.jspecify.annotations.Nullable;
                import org.rapporteur.model.%2$s;

                /** Follows walks through values of {@link %2$s}. Generated from the accessors. */
                final class %2$sFollower implements Follower<%2$s> {
                    static final %2$sFollower INSTANCE = new %2$sFollower();

                    private %2$sFollower() {}

                    @Override
                    public List<String> properties() {
                        return List.of(%3$s);
                    }

                    @Override
                    public <S> void follow(%2$s value, Steps<S> steps, @Nullable Pointer at, S state) {
                        through(value, steps, at, state);
                    }

                    private static <S> void through(%2$s value, Steps<S> steps, @Nullable Pointer at, S state) {
                %4$s        if (steps.haveExtensions()) {
                            steps.visit(value.extensions(), at, state);
                        }
                    }
                %5$s}
                """.formatted(PACKAGE, type, names, steps, parts.contains(type) ? asPart() : "");
    }

    /** Returns the class that finds the follower of a type. */
    static String all(Set<String> types) {
        StringBuilder cases = new StringBuilder();
        types.forEach(type -> cases.append("            case \"%1$s\" -> %1$sFollower.INSTANCE;%n".formatted(type)));
        return """
                package %s;

                /** The followers of all types. Generated. */
                final class Followers {
                    private Followers() {}

                    /** Returns the follower of a type. */
                    static Follower<?> of(Class<?> type) {
                        return switch (type.getSimpleName()) {
                %s            default -> throw new IllegalArgumentException("type: must be one of the model; was " + type);
                        };
                    }
                }
                """.formatted(PACKAGE, cases);
    }

    private String asPart() {
        return """

                    static <S> void part(%1$s part, Steps<S> owner, int property, @Nullable Pointer at, S state) {
                        owner.visitElement(property, part, at, state);
                        Steps<S> inside = owner.inside(property);
                        if (inside != null) {
                            through(part, inside, at, state);
                        }
                    }

                    static <S> void parts(List<%1$s> parts, Steps<S> owner, int property, @Nullable Pointer at, S state) {
                        if (owner.haveElements(property)) {
                            for (int i = 0; i < parts.size(); i++) {
                                part(parts.get(i), owner, property, at == null ? null : at.at(i), state);
                            }
                        }
                    }
                """.formatted(type);
    }

    private String step(int number, Attribute property) {
        String part = property.type().startsWith(ModelProcessor.PACKAGE + ".")
                ? property.type().substring(ModelProcessor.PACKAGE.length() + 1)
                : "";
        boolean isPart = parts.contains(part);
        String accessor = "value." + property.name() + "()";
        String one = isPart
                ? "%sFollower.part(%%1$s, steps, %d, steps.enter(%d, %%1$s, at, state), state);"
                        .formatted(part, number, number)
                : "steps.visit(%d, %%1$s, at, state);".formatted(number);
        String all = isPart
                ? "%sFollower.parts(found, steps, %d, steps.enter(%d, found, at, state), state);"
                        .formatted(part, number, number)
                : "steps.visitAll(%d, found, at, state);".formatted(number);
        String body = switch (property.shape()) {
            case ONE ->
                isPart
                        ? "var found = %s;\n            %s".formatted(accessor, one.formatted("found"))
                        : one.formatted(accessor);
            case OPTIONAL -> {
                String get = switch (property.type()) {
                    case "int", "double" -> "found.getAs" + capitalized(property.type()) + "()";
                    default -> "found.get()";
                };
                yield """
                        var found = %s;
                                    if (found.isPresent()) {
                                        %s
                                    }""".formatted(accessor, one.formatted(get));
            }
            case LIST -> """
                    var found = %s;
                                if (!found.isEmpty()) {
                                    %s
                                }""".formatted(accessor, all);
        };
        return """
                        if (steps.have(%d)) {
                            %s
                        }
                """.formatted(number, body);
    }
}
