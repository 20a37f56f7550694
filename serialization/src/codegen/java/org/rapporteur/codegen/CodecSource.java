package org.rapporteur.codegen;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.codegen.JsonObjectType.Constant;
import org.rapporteur.codegen.JsonObjectType.Entities;
import org.rapporteur.codegen.JsonObjectType.Known;
import org.rapporteur.codegen.JsonObjectType.Member;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.ValueKind.TermKind;
import org.rapporteur.model.term.Term;

/**
 * Generates the codec of one type, which does not use a parser or a generator. Accessors and setters must have the
 * names of their properties.
 */
final class CodecSource {
    private static final String OTHERS = EntityKind.OTHER.list();

    private final JsonObjectType type;
    private final List<Member> members;
    private final Set<String> imports = new TreeSet<>(Set.of(
            "java.util.List", "java.util.Map", "org.jspecify.annotations.Nullable", "org.rapporteur.model.JsonValue"));
    private final Expressions expressions;
    private final StringBuilder constants = new StringBuilder();
    private final StringBuilder reads = new StringBuilder();
    private final StringBuilder writes = new StringBuilder();

    CodecSource(JsonObjectType type) {
        this.type = type;
        this.members = type.members();
        this.expressions = new Expressions(type.isDossier());
        imports.add(type.type().getName());
    }

    String text() {
        long required = 0;
        for (int i = 0; i < members.size(); i++) {
            add(members.get(i), i);
            required |= members.get(i).isRequired() ? 1L << i : 0;
        }
        StringBuilder text = new StringBuilder("package org.rapporteur.json.fast;\n\n");
        imports.forEach(name -> text.append("import ").append(name).append(";\n"));
        return text.append("""

                /** Reads and writes {@link %1$s}. Generated from its description. */
                final class %1$sCodec extends FastCodec<%1$s> {
                    static final %1$sCodec INSTANCE = new %1$sCodec();

                    private static final NameTable PROPERTIES = NameTable.names(List.of(%2$s));
                %3$s
                    private %1$sCodec() {}

                    static FastCodec<%1$s> codec() {
                        return INSTANCE;
                    }

                    @Override
                    %1$s read(Utf8Input in) {
                        %1$s.Builder to = %1$s.builder();
                        @Nullable Map<String, JsonValue> unknown = null;
                        long met = 0;
                        long absent = 0;
                        for (int name = in.object(PROPERTIES); name != NameTable.NONE; name = in.member(PROPERTIES)) {
                            if (name == NameTable.OTHER) {
                                unknown = UnknownMembers.member(in, unknown);
                                continue;
                            }
                            met = once(met, name);
                            if (in.isNull()) {
                                absent |= 1L << name;
                                continue;
                            }
                            switch (name) {
                %4$s                default -> throw new IllegalStateException(PROPERTIES.word(name));
                            }
                        }
                        require(met & ~absent, %5$s);
                        if (unknown != null) {
                            to.extensions(UnknownMembers.extensions(in, unknown));
                        }
                        return to.build();
                    }

                    @Override
                    void write(%1$s value, Utf8Encoder out) {
                        out.startObject();
                %6$s        UnknownMembers.write(value.extensions(), PROPERTIES, out);
                        out.endObject();
                    }
                }
                """.formatted(
                        type.name(), names(), constants, reads, "0x" + Long.toHexString(required) + "L", writes))
                .toString();
    }

    private String names() {
        StringBuilder names = new StringBuilder();
        for (Member member : members) {
            names.append(names.isEmpty() ? "\n" : ",\n")
                    .append("            \"")
                    .append(member.name())
                    .append('"');
        }
        return names.toString();
    }

    private void add(Member member, int number) {
        String constant = constant(member.name());
        if (member instanceof Constant word) {
            constant("NameTable", constant + "_VALUE", "NameTable.strings(List.of(\"" + word.value() + "\"))");
            read(number, "Values.constant(in, " + constant + "_VALUE);");
            write(0, "out.plain(" + constant + ", \"" + word.value() + "\");");
        } else if (member instanceof Entities list) {
            read(number, readEntities(list));
            String known = list.isOfOthers() ? "List.of()" : "value." + list.name() + "()";
            write(0, "%s.write(%s, %s, value.%s(), out);".formatted(union(list.name()), constant, known, OTHERS));
        } else {
            Property<?, ?, ?> property = ((Known) member).property();
            read(number, readStatement(property));
            write(property, constant);
        }
        constant("Member", constant, "Member.of(\"" + member.name() + "\")");
    }

    private void write(Property<?, ?, ?> property, String constant) {
        switch (property.presence()) {
            case LIST, NON_EMPTY_LIST -> writeList(property, constant);
            case OPTIONAL -> writeOptional(property, constant);
            case DEFAULTED -> writeUnlessDefault(property, constant);
            case REQUIRED -> writeMember(0, property, constant, "value." + property.name() + "()");
        }
    }

    /** Keeps the optional in a variable, because compilers do not always do so themselves. */
    private void writeOptional(Property<?, ?, ?> property, String constant) {
        String name = property.name();
        Class<?> returned = accessor(name).getReturnType();
        String some = returned == Optional.class ? "" : returned == OptionalInt.class ? "AsInt" : "AsDouble";
        String element = returned == Optional.class
                ? "<" + javaType(accessor(name).getGenericReturnType().getTypeName()) + ">"
                : "";
        imports.add(returned.getName());
        write(0, returned.getSimpleName() + element + " " + name + " = value." + name + "();");
        write(0, "if (" + name + ".isPresent()) {");
        writeMember(1, property, constant, name + ".get" + some + "()");
        write(0, "}");
    }

    private void writeList(Property<?, ?, ?> property, String constant) {
        String name = property.name();
        String elementType = javaType(accessor(name).getGenericReturnType().getTypeName());
        write(0, "List<" + elementType + "> " + name + " = value." + name + "();");
        write(0, "if (Values.isNotEmpty(" + name + ")) {");
        write(1, "out.member(" + constant + ");");
        write(1, "out.startArray();");
        write(1, "for (int i = 0, size = " + name + ".size(); i < size; i++) {");
        write(2, expressions.written(property.kind(), name + ".get(i)") + ";");
        write(1, "}");
        write(1, "out.endArray();");
        write(0, "}");
    }

    private void writeUnlessDefault(Property<?, ?, ?> property, String constant) {
        Object standard = property.defaultValue().orElseThrow();
        String value = "value." + property.name() + "()";
        if (property.kind() instanceof TermKind<?> terms) {
            String vocabulary = terms.vocabulary().getSimpleName();
            String token = ((Term) standard).token();
            constant(vocabulary, "DEFAULT_" + constant, vocabulary + ".of(\"" + token + "\")");
            imports.add(terms.vocabulary().getName());
            write(0, "if (!" + value + ".token().equals(DEFAULT_" + constant + ".token())) {");
        } else {
            write(0, "if (" + value + " != " + standard + ") {");
        }
        writeMember(1, property, constant, value);
        write(0, "}");
    }

    private String readStatement(Property<?, ?, ?> property) {
        String expression = expressions.read(property.kind());
        if (!property.isList()) {
            return "to." + property.name() + "(" + expression + ");";
        }
        return """
                {
                                    for (boolean more = in.array(); more; more = in.element()) {
                                        to.%s(%s);
                                    }
                                }""".formatted(adder(property.name()), expression);
    }

    private String readEntities(Entities list) {
        String others =
                list.isOfOthers() ? "" : list.name(); // entities of unknown types in this list come from no other list
        constants.append("    static final Union %s = Union.withOthers(\"%s\", %s);\n"
                .formatted(union(list.name()), others, IndexSource.quoted(list.kinds())));
        String read = "to.addAll(" + union(list.name()) + ".list(in));";
        long behind = listsBehind(list);
        return behind == 0 ? read : """
                {
                                    requireUnmet(met, 0x%sL);
                                    %s
                                }""".formatted(Long.toHexString(behind), read);
    }

    /**
     * Returns the later lists that may contain the same kinds. Regardless of the order of the document, their entities
     * are the last.
     */
    private long listsBehind(Entities list) {
        long behind = 0;
        for (int i = members.indexOf(list) + 1; i < members.size(); i++) {
            if (members.get(i) instanceof Entities other && !Collections.disjoint(other.kinds(), list.kinds())) {
                behind |= 1L << i;
            }
        }
        return behind;
    }

    /** Returns the element type of a list or an optional. */
    private String javaType(String container) {
        String full = container.substring(container.indexOf('<') + 1, container.length() - 1);
        for (String name : full.split("[<>]|\\? extends ")) {
            if (name.contains(".") && !name.startsWith("java.lang.")) {
                imports.add(name);
            }
        }
        return full.replaceAll("[a-z]+\\.", "");
    }

    private Method accessor(String name) {
        try {
            return type.type().getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.name() + " has no accessor " + name, e);
        }
    }

    /** Returns the method of the builder that adds one element, whose name is the singular of the property. */
    private String adder(String property) {
        String plural = property.toLowerCase(Locale.ROOT);
        return Arrays.stream(type.type().getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .flatMap(builder -> Arrays.stream(builder.getMethods()))
                .filter(method -> method.getName().startsWith("add")
                        && method.getParameterCount() == 1
                        && !method.isVarArgs()
                        && method.getParameterTypes()[0] != Iterable.class)
                .map(Method::getName)
                .distinct()
                .filter(name -> plural.startsWith(name.substring(3).toLowerCase(Locale.ROOT)))
                .max(Comparator.comparing(String::length))
                .orElseThrow(() -> new IllegalStateException(type.name() + " has nothing that adds to " + property));
    }

    private static String constant(String property) {
        return property.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    /** Returns the name of the constant that reads the entities in a list. */
    static String union(String list) {
        return constant(list) + "_UNION";
    }

    private void constant(String javaType, String name, String value) {
        constants.append("    private static final %s %s = %s;\n".formatted(javaType, name, value));
    }

    private void read(int number, String statement) {
        reads.append("                case %d -> %s\n".formatted(number, statement));
    }

    private void writeMember(int level, Property<?, ?, ?> property, String constant, String expression) {
        expressions.member(constant, property.kind(), expression).forEach(line -> write(level, line + ";"));
    }

    private void write(int level, String line) {
        writes.append("    ".repeat(2 + level)).append(line).append('\n');
    }
}
