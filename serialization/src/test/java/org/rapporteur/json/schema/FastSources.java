package org.rapporteur.json.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.json.shape.Shapes;
import org.rapporteur.json.shape.ValueType.EntityType;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.TermType;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Text;

/** The code that reads and writes each type without a parser in between, made from the shapes. */
final class FastSources {
    private static final String HEAD = "package org.rapporteur.json.fast;\n\n";

    private FastSources() {}

    /** The text of each file by its name. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        List<ObjectType> types = Stream.of(List.of(ObjectTypes.DOSSIER), ObjectTypes.entities(), ObjectTypes.parts())
                .flatMap(List::stream)
                .toList();
        for (ObjectType type : types) {
            files.put(type.name() + "Codec.java", new FastSource(type).text());
        }
        files.put("Terms.java", terms());
        files.put("FastCodecs.java", codecs(types));
        return files;
    }

    private static String terms() {
        StringBuilder out = new StringBuilder(HEAD);
        out.append("import java.util.List;\nimport org.jspecify.annotations.Nullable;\n");
        ObjectTypes.vocabularies()
                .forEach(terms ->
                        out.append("import ").append(terms.type().getName()).append(";\n"));
        out.append(
                "\n/** The terms of each vocabulary, made when one of them is met. Made from the shapes. */\nfinal class Terms {\n");
        out.append("    private Terms() {}\n");
        for (TermType terms : ObjectTypes.vocabularies()) {
            String name = terms.type().getSimpleName();
            String known = terms.isOpen() ? name + ".known()" : "List.of(" + name + ".values())";
            out.append("""

                        private static @Nullable KnownTerms<%1$s> %2$s;

                        static %1$s %2$s(Utf8Input in) {
                            KnownTerms<%1$s> terms = %2$s;
                            if (terms == null) {
                                terms = new KnownTerms<>(%3$s);
                                %2$s = terms;
                            }
                            %1$s known = terms.read(in);
                            return known != null ? known : %1$s.of(in.content());
                        }
                    """.formatted(name, decapitalized(name), known));
        }
        return out.append("}\n").toString();
    }

    private static String codecs(List<ObjectType> types) {
        StringBuilder out = new StringBuilder(HEAD);
        out.append("import org.jspecify.annotations.Nullable;\nimport org.rapporteur.model.Entity;\n")
                .append("import org.rapporteur.model.OtherEntity;\n");
        ObjectTypes.entities()
                .forEach(kind ->
                        out.append("import ").append(kind.type().getName()).append(";\n"));
        return out.append("""

                /**
                 * Which of them reads and writes a type. It does not name their own types where it returns one, since a verifier
                 * would load them all. Made from the shapes.
                 */
                public final class FastCodecs {
                    private FastCodecs() {}

                    /**
                     * The fast of a type.
                     *
                     * @param type the name of its class
                     * @return its fast; null if there is none
                     */
                    public static @Nullable FastCodec<?> of(String type) {
                        return switch (type) {
                %1$s            default -> null;
                        };
                    }

                    /**
                     * The fast of the entities in a list of a dossier.
                     *
                     * @param list the name of the property
                     * @return its fast; null if there is none
                     */
                    public static @Nullable FastCodec<Entity> ofList(String list) {
                        return switch (list) {
                %2$s            default -> null;
                        };
                    }

                    static boolean isEntity(String kind) {
                        return switch (kind) {
                            case %7$s -> true;
                            default -> false;
                        };
                    }

                    static FastCodec<? extends Entity> ofEntity(String kind) {
                        return switch (kind) {
                %3$s            default -> throw new IllegalStateException(kind);
                        };
                    }

                    static void write(Entity entity, Utf8Encoder out) {
                %4$s
                            OtherEntities.write((OtherEntity) entity, out);
                        }
                    }

                    private static final class Unions {
                        static final Union ENTITY = Union.withOthers("", %5$s);
                        static final Union KNOWN_ENTITY = Union.of(%5$s);
                        static final Union ACTOR = Union.of(%6$s);
                    }
                }
                """.formatted(
                        types(types),
                        lists(),
                        ObjectTypes.entities().stream()
                                .map(kind -> "            case \"%1$s\" -> %1$sCodec.codec();\n".formatted(kind.name()))
                                .collect(Collectors.joining()),
                        ObjectTypes.entities().stream()
                                .map(kind ->
                                        "if (entity instanceof %1$s known) {\n            %1$sCodec.INSTANCE.write(known, out);\n"
                                                .formatted(kind.name()))
                                .collect(Collectors.joining("        } else ", "        ", "        } else {")),
                        quoted(ObjectTypes.entities()),
                        quoted(((EntityType) Shapes.codec(Actor.class).type()).kinds()),
                        quoted(ObjectTypes.entities())))
                .toString();
    }

    private static String types(List<ObjectType> types) {
        String cases = types.stream()
                .map(type -> "            case \"%s\" -> %sCodec.codec();\n"
                        .formatted(type.type().getName(), type.name()))
                .collect(Collectors.joining());
        return cases
                + "            case \"%s\" -> Texts.INSTANCE;\n".formatted(Text.class.getName())
                + "            case \"%s\" -> Unions.ENTITY;\n".formatted(Entity.class.getName())
                + "            case \"%s\" -> Unions.KNOWN_ENTITY;\n".formatted(KnownEntity.class.getName())
                + "            case \"%s\" -> Unions.ACTOR;\n".formatted(Actor.class.getName());
    }

    private static String lists() {
        return ObjectTypes.DOSSIER.members().stream()
                .filter(member -> ObjectTypes.plain(member.value()) instanceof EntityType)
                .map(member -> "            case \"%s\" -> DossierCodec.%s;\n"
                        .formatted(member.name(), FastSource.union(member)))
                .collect(Collectors.joining());
    }

    static String quoted(List<ObjectType> kinds) {
        return kinds.stream().map(kind -> '"' + kind.name() + '"').collect(Collectors.joining(", "));
    }

    static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
