package org.rapporteur.json.schema;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.json.shape.ValueType;
import org.rapporteur.json.shape.ValueType.ConstantType;
import org.rapporteur.json.shape.ValueType.EntityType;
import org.rapporteur.json.shape.ValueType.ListType;
import org.rapporteur.json.shape.ValueType.Member;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.TermType;

/**
 * The code that reads and writes one type without a parser in between, made from its shape. It relies on accessors and setters
 * being called as the property is.
 */
final class FastSource {
    /** The list of a dossier that holds entities of no other list. */
    private static final String OTHERS = "others";

    private final ObjectType type;
    private final List<Member> members;
    private final Set<String> imports = new TreeSet<>(Set.of(
            "java.util.List", "java.util.Map", "org.jspecify.annotations.Nullable", "org.rapporteur.model.JsonValue"));
    private final FastExpressions expressions;
    private final StringBuilder constants = new StringBuilder();
    private final StringBuilder reads = new StringBuilder();
    private final StringBuilder writes = new StringBuilder();

    FastSource(ObjectType type) {
        this.type = type;
        this.members = type.members();
        this.expressions = new FastExpressions(type.name().equals("Dossier"));
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

                /** Reads and writes {@link %1$s}. Made from its shape. */
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
        String name = member.name();
        String constant = constant(name);
        read(number, readStatement(member, constant));
        constant("Member", constant, "Member.of(\"" + name + "\")");
        if (member.value() instanceof ConstantType word) {
            write(0, "out.plain(" + constant + ", \"" + word.value() + "\");");
            return;
        }
        Class<?> returned = accessor(name).getReturnType();
        if (ObjectTypes.plain(member.value()) instanceof EntityType) {
            String known = name.equals(OTHERS) ? "List.of()" : "value." + name + "()";
            write(0, "%s.write(%s, %s, value.%s(), out);".formatted(union(member), constant, known, OTHERS));
        } else if (member.value() instanceof ListType list) {
            writeList(name, constant, list.element());
        } else if (returned == Optional.class || returned == OptionalInt.class || returned == OptionalDouble.class) {
            writeOptional(member, constant, returned);
        } else if (member.standard().isPresent()) {
            writeUnlessStandard(member, constant);
        } else {
            writeMember(0, member, constant, "value." + name + "()");
        }
    }

    /** The optional is had once, since compilers do not always do without it. */
    private void writeOptional(Member member, String constant, Class<?> returned) {
        String name = member.name();
        String some = returned == Optional.class ? "" : returned == OptionalInt.class ? "AsInt" : "AsDouble";
        String element = returned == Optional.class
                ? "<" + javaType(accessor(name).getGenericReturnType().getTypeName()) + ">"
                : "";
        imports.add(returned.getName());
        write(0, returned.getSimpleName() + element + " " + name + " = value." + name + "();");
        write(0, "if (" + name + ".isPresent()) {");
        writeMember(1, member, constant, name + ".get" + some + "()");
        write(0, "}");
    }

    private void writeList(String name, String constant, ValueType element) {
        String elementType = javaType(accessor(name).getGenericReturnType().getTypeName());
        write(0, "List<" + elementType + "> " + name + " = value." + name + "();");
        write(0, "if (Values.isNotEmpty(" + name + ")) {");
        write(1, "out.member(" + constant + ");");
        write(1, "out.startArray();");
        write(1, "for (int i = 0, size = " + name + ".size(); i < size; i++) {");
        write(2, expressions.written(element, name + ".get(i)") + ";");
        write(1, "}");
        write(1, "out.endArray();");
        write(0, "}");
    }

    private void writeUnlessStandard(Member member, String constant) {
        Object standard = member.standard().orElseThrow();
        String value = "value." + member.name() + "()";
        if (member.value() instanceof TermType terms) {
            String vocabulary = terms.type().getSimpleName();
            constant(vocabulary, "STANDARD_" + constant, vocabulary + ".of(\"" + standard + "\")");
            imports.add(terms.type().getName());
            write(0, "if (!" + value + ".token().equals(STANDARD_" + constant + ".token())) {");
        } else {
            write(0, "if (" + value + " != " + standard + ") {");
        }
        writeMember(1, member, constant, value);
        write(0, "}");
    }

    private String readStatement(Member member, String constant) {
        String name = member.name();
        if (member.value() instanceof ConstantType word) {
            constant("NameTable", constant + "_VALUE", "NameTable.strings(List.of(\"" + word.value() + "\"))");
            return "Values.constant(in, " + constant + "_VALUE);";
        }
        if (!(member.value() instanceof ListType list)) {
            return "to." + name + "(" + expressions.read(member.value()) + ");";
        }
        if (list.element() instanceof EntityType entity) {
            String others = name.equals(OTHERS) ? "" : name; // what stands among them alone was in no other list
            constants.append("    static final Union %s = Union.withOthers(\"%s\", %s);\n"
                    .formatted(union(member), others, FastSources.quoted(entity.kinds())));
            String read = "to.addAll(" + union(member) + ".list(in));";
            long behind = listsBehind(member, entity);
            return behind == 0 ? read : """
                    {
                                        requireUnmet(met, 0x%sL);
                                        %s
                                    }""".formatted(Long.toHexString(behind), read);
        }
        return """
                {
                                    for (boolean more = in.array(); more; more = in.element()) {
                                        to.%s(%s);
                                    }
                                }""".formatted(adder(name), expressions.read(list.element()));
    }

    /** The later properties that may hold the same entities: whatever the order of the document, those come behind. */
    private long listsBehind(Member member, EntityType entity) {
        long behind = 0;
        for (int i = members.indexOf(member) + 1; i < members.size(); i++) {
            if (ObjectTypes.plain(members.get(i).value()) instanceof EntityType other
                    && !Collections.disjoint(other.kinds(), entity.kinds())) {
                behind |= 1L << i;
            }
        }
        return behind;
    }

    /** The type of what a list or an optional holds. */
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

    /** The method of the builder that adds one element, called after the singular of the property. */
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

    /** The name of the constant that reads the entities in a list. */
    static String union(Member list) {
        return constant(list.name()) + "_UNION";
    }

    private void constant(String javaType, String name, String value) {
        constants.append("    private static final %s %s = %s;\n".formatted(javaType, name, value));
    }

    private void read(int number, String statement) {
        reads.append("                case %d -> %s\n".formatted(number, statement));
    }

    private void writeMember(int level, Member member, String constant, String expression) {
        expressions.member(constant, member.value(), expression).forEach(line -> write(level, line + ";"));
    }

    private void write(int level, String line) {
        writes.append("    ".repeat(2 + level)).append(line).append('\n');
    }
}
