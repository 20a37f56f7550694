package org.rapporteur.codegen;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.DossierType;

/** Generates {@code FastCodecs}, which finds the generated codec of a type. */
final class IndexSource {
    private final List<JsonObjectType> types;

    IndexSource(List<JsonObjectType> types) {
        this.types = types;
    }

    String text() {
        List<EntityKind> actors = EntityKind.known().stream()
                .filter(kind -> Actor.class.isAssignableFrom(kind.type()))
                .toList();
        StringBuilder out = new StringBuilder("package org.rapporteur.json.fast;\n\n");
        out.append("import org.jspecify.annotations.Nullable;\nimport org.rapporteur.model.Entity;\n")
                .append("import org.rapporteur.model.OtherEntity;\n");
        EntityKind.known()
                .forEach(kind ->
                        out.append("import ").append(kind.type().getName()).append(";\n"));
        return out.append("""

                /**
                 * Finds the generated codec of a type. The methods do not declare the classes of the codecs as return types,
                 * because the verifier would load them all. Generated from the descriptions of the types.
                 */
                public final class FastCodecs {
                    private FastCodecs() {}

                    /**
                     * Returns the codec of a type.
                     *
                     * @param type the name of its class
                     * @return its codec; null if there is none
                     */
                    public static @Nullable FastCodec<?> of(String type) {
                        return switch (type) {
                %1$s            default -> null;
                        };
                    }

                    /**
                     * Returns the codec of the entities in a list of a dossier.
                     *
                     * @param list the name of the list
                     * @return its codec; null if there is none
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
                                types(),
                                lists(),
                                EntityKind.known().stream()
                                        .map(kind -> "            case \"%1$s\" -> %1$sCodec.codec();\n"
                                                .formatted(kind.typeName()))
                                        .collect(Collectors.joining()),
                                EntityKind.known().stream()
                                        .map(kind ->
                                                "if (entity instanceof %1$s known) {\n            %1$sCodec.INSTANCE.write(known, out);\n"
                                                        .formatted(kind.typeName()))
                                        .collect(Collectors.joining("        } else ", "        ", "        } else {")),
                                quoted(EntityKind.known()),
                                quoted(actors),
                                quoted(EntityKind.known())))
                .toString();
    }

    private String types() {
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
        return DossierType.LISTS.stream()
                .map(list -> "            case \"%s\" -> DossierCodec.%s;\n"
                        .formatted(list.name(), CodecSource.union(list.name())))
                .collect(Collectors.joining());
    }

    static String quoted(List<EntityKind> kinds) {
        return kinds.stream().map(kind -> '"' + kind.typeName() + '"').collect(Collectors.joining(", "));
    }
}
