package org.rapporteur.json.schema;

import static org.rapporteur.json.schema.JsonSchema.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.json.shape.ValueType;
import org.rapporteur.json.shape.ValueType.AnyType;
import org.rapporteur.json.shape.ValueType.ConstantType;
import org.rapporteur.json.shape.ValueType.EntityType;
import org.rapporteur.json.shape.ValueType.LanguageMap;
import org.rapporteur.json.shape.ValueType.Member;
import org.rapporteur.json.shape.ValueType.NumberType;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.StringType;
import org.rapporteur.json.shape.ValueType.TermType;
import org.rapporteur.model.term.Term;

/**
 * The JSON-LD 1.1 context of the format.
 *
 * <p>One name means one thing in each type, so each type has a context of its own, which does not reach into what its properties
 * hold. There are no prefixes, since an id such as {@code org:1} would be taken for a use of one.
 */
final class JsonLdContext {
    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";
    private static final String DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime";
    private static final String DOUBLE = "http://www.w3.org/2001/XMLSchema#double";

    /** Where the order of elements means something. */
    private static final Set<String> ORDERED = Set.of("Meeting.agenda", "Meeting.previously");

    String text() {
        Map<String, Object> context = map("@version", 1.1, "id", "@id", "type", "@type");
        context.put("Dossier", map("@id", LinkedTerms.of(ObjectTypes.DOSSIER)));
        for (ObjectType type : ObjectTypes.entities()) {
            Map<String, Object> scope = withoutDossier();
            scope.putAll(terms(type));
            context.put(type.name(), map("@id", LinkedTerms.of(type), "@context", scope));
        }
        context.putAll(terms(ObjectTypes.DOSSIER));
        return JsonText.of(map("@context", context));
    }

    /** What is said of a dossier means nothing of what it holds. */
    private static Map<String, Object> withoutDossier() {
        Map<String, Object> scope = new LinkedHashMap<>();
        ObjectTypes.DOSSIER.members().forEach(member -> scope.put(member.name(), JsonText.NULL));
        scope.remove("id");
        return scope;
    }

    private static Map<String, Object> terms(ObjectType type) {
        Map<String, Object> terms = new LinkedHashMap<>();
        for (Member member : type.members()) {
            boolean isKeyword = member.name().equals("id") || member.name().equals("type");
            if (!isKeyword) {
                terms.put(member.name(), term(type, member));
            }
        }
        return terms;
    }

    private static Map<String, Object> term(ObjectType type, Member member) {
        Map<String, Object> term = map("@id", iri(type, member));
        ValueType plain = ObjectTypes.plain(member.value());
        if (plain instanceof ObjectType part) {
            term.put("@context", part(part));
        } else if (plain instanceof EntityType) {
            term.put("@context", withoutDossier());
        } else if (plain instanceof LanguageMap) {
            boolean isOne = plain.equals(member.value());
            // a list of language maps is nothing that JSON-LD knows
            term.put(isOne ? "@container" : "@type", isOne ? "@language" : "@json");
        } else if (plain instanceof AnyType) {
            term.put("@type", "@json");
        } else if (plain instanceof StringType string) {
            datatype(string).ifPresent(datatype -> term.put("@type", datatype));
        } else if (plain instanceof TermType vocabulary && !vocabulary.isOpen()) {
            term.put("@type", "@vocab");
            term.put("@context", concepts(vocabulary));
        } else if (plain instanceof NumberType number && !number.isWhole()) {
            term.put("@type", DOUBLE);
        }
        if (ORDERED.contains(type.name() + '.' + member.name())) {
            term.put("@container", "@list");
        }
        return term;
    }

    static String iri(ObjectType type, Member member) {
        return LinkedTerms.iri(name(type, member));
    }

    /** The name of a property after the type that declares it; what is the same in all values is declared by none. */
    static String name(ObjectType type, Member member) {
        return member.value() instanceof ConstantType
                ? type.name() + '.' + member.name()
                : Javadocs.declaring(type.type(), member.name()).getSimpleName() + '.' + member.name();
    }

    /** A part has neither id nor type, and an unknown property of such a name is none. */
    private static Map<String, Object> part(ObjectType part) {
        Map<String, Object> scope = map("@propagate", false, "id", JsonText.NULL, "type", JsonText.NULL);
        scope.putAll(terms(part));
        return scope;
    }

    private static Map<String, Object> concepts(TermType vocabulary) {
        Map<String, Object> concepts = new LinkedHashMap<>();
        for (Term term : vocabulary.known()) {
            concepts.put(term.token(), map("@id", LinkedTerms.of(term)));
        }
        return concepts;
    }

    private static Optional<String> datatype(StringType string) {
        return switch (string.form()) {
            case TEXT, SLUG, COUNTRY, LANGUAGE_TAG -> Optional.empty();
            case IRI, SLUG_OR_IRI, ID -> Optional.of("@id");
            case DATE -> Optional.of(EDTF);
            case INSTANT -> Optional.of(DATE_TIME);
        };
    }
}
