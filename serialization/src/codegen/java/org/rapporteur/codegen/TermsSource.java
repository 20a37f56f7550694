package org.rapporteur.codegen;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.codegen.JsonObjectType.Known;
import org.rapporteur.model.property.ValueKind.TermKind;

/** Generates {@code Terms}, which reads the terms of each vocabulary. */
final class TermsSource {
    private final Map<String, TermKind<?>> vocabularies = new TreeMap<>();

    TermsSource(List<JsonObjectType> types) {
        types.stream().flatMap(type -> type.members().stream()).forEach(member -> {
            if (member instanceof Known known && known.property().kind() instanceof TermKind<?> terms) {
                vocabularies.put(terms.vocabulary().getSimpleName(), terms);
            }
        });
    }

    String text() {
        StringBuilder out = new StringBuilder("package org.rapporteur.json.fast;\n\n");
        out.append("import java.util.List;\nimport org.jspecify.annotations.Nullable;\n");
        vocabularies
                .values()
                .forEach(terms -> out.append("import ")
                        .append(terms.vocabulary().getName())
                        .append(";\n"));
        out.append(
                "\n/** The terms of each vocabulary, created when the first of them is read. Generated from the descriptions of the types. */\nfinal class Terms {\n");
        out.append("    private Terms() {}\n");
        for (TermKind<?> terms : vocabularies.values()) {
            String name = terms.vocabulary().getSimpleName();
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
                    """.formatted(name, Expressions.decapitalized(name), known));
        }
        return out.append("}\n").toString();
    }
}
