package org.rapporteur.json.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.json.shape.ValueType.Member;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.TermType;
import org.rapporteur.model.term.Term;

/** Writes the page of the terms that linked data of the format uses. */
final class VocabularyPage {
    private static final Map<String, String> PREFIXES = prefixes();

    private final StringBuilder page = new StringBuilder();

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("r", LinkedTerms.NAMESPACE);
        prefixes.put("schema", LinkedTerms.SCHEMA);
        prefixes.put("prov", LinkedTerms.PROV);
        prefixes.put("org", LinkedTerms.ORG);
        prefixes.put("skos", LinkedTerms.SKOS);
        return prefixes;
    }

    String text() {
        page.append("""
                # Vocabulary of linked dossiers

                Made from the code; a test holds it to it. The terms that the [JSON-LD context](linked-data.md) gives to types, properties and
                words. Ours are called as in Java, by the type that declares the property: what all records have is of `KnownEntity`, and
                what all actors have of `Actor`. Terms of others are used where their definitions hold of what is only reported. Their
                ranges may be narrower than our values: a date is a literal of EDTF, a party is a blank node.

                | prefix | namespace |
                |---|---|
                """);
        PREFIXES.forEach((prefix, namespace) -> row("`" + prefix + ":`", "`" + namespace + "`"));
        heading("Types", "type");
        types().forEach(type -> row(
                "`" + type.name() + "`",
                isPart(type) ? "blank node" : shortened(LinkedTerms.of(type)),
                Javadocs.of(type.type())));
        heading("Properties", "property");
        properties().forEach(this::row);
        heading("Words of closed vocabularies", "word");
        for (TermType vocabulary : ObjectTypes.vocabularies()) {
            if (!vocabulary.isOpen()) {
                for (Term term : vocabulary.known()) {
                    row("`" + term.token() + "`", shortened(LinkedTerms.of(term)), Javadocs.of(term));
                }
            }
        }
        return page.toString();
    }

    private static boolean isPart(ObjectType type) {
        return ObjectTypes.parts().contains(type);
    }

    private static Stream<ObjectType> types() {
        return Stream.of(List.of(ObjectTypes.DOSSIER), ObjectTypes.entities(), ObjectTypes.parts())
                .flatMap(List::stream);
    }

    /** Each once, under the type that declares it. */
    private static Stream<String[]> properties() {
        Map<String, String[]> rows = new LinkedHashMap<>();
        types().forEach(type -> {
            for (Member member : type.members()) {
                if (!member.name().equals("id") && !member.name().equals("type")) {
                    String iri = JsonLdContext.iri(type, member);
                    String name = JsonLdContext.name(type, member);
                    rows.putIfAbsent(name, new String[] {"`" + name + "`", shortened(iri), Meanings.of(type, member)});
                }
            }
        });
        return rows.values().stream();
    }

    private void heading(String title, String column) {
        page.append("\n## ")
                .append(title)
                .append("\n\n| ")
                .append(column)
                .append(" | term | meaning |\n|---|---|---|\n");
    }

    private void row(String... cells) {
        for (String cell : cells) {
            page.append("| ").append(cell).append(' ');
        }
        page.append("|\n");
    }

    private static String shortened(String iri) {
        return PREFIXES.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix -> "`" + prefix.getKey() + ":"
                        + iri.substring(prefix.getValue().length()) + "`")
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no prefix for " + iri));
    }
}
