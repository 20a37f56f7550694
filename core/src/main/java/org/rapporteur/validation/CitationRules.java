package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.model.property.ValueKind;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.Fidelity;

/** Rules about how well the citations of a record support it. */
final class CitationRules {
    /** Properties that express the words or the judgement of the makers of the dossier, or that have a default. */
    private static final Set<String> OURS = Set.of("description", "fidelity", "modality", "aspect");

    private CitationRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(KnownEntity.class, "only-disputed", WARNING, CitationRules::onlyDisputed)
                        .onlyIf(Trait.DISPUTES),
                Catalogue.forEach(Statement.class, "verbatim-without-quote", WARNING, CitationRules::verbatim)
                        .onlyIf(Trait.VERBATIM, Trait.CITATIONS),
                Catalogue.forEach(
                                KnownEntity.class, "concerns-unknown-property", WARNING, CitationRules::unknownProperty)
                        .onlyIf(Trait.CONCERNS),
                Catalogue.forEach(KnownEntity.class, "reading-does-not-fit", WARNING, CitationRules::readingDoesNotFit)
                        .onlyIf(Trait.READS),
                Catalogue.forEach(KnownEntity.class, "property-without-source", INFO, CitationRules::withoutSource)
                        .onlyIf(Trait.CONCERNS));
    }

    private static void onlyDisputed(KnownEntity entity, Findings findings) {
        boolean disputed = !entity.citations().isEmpty();
        for (Citation citation : entity.citations()) {
            disputed &= !isSupporting(citation);
        }
        if (disputed) {
            findings.report("/citations");
        }
    }

    private static boolean isSupporting(Citation citation) {
        return citation.bearing() != Bearing.DISPUTES;
    }

    private static void verbatim(Statement statement, Findings findings) {
        if (statement.fidelity().filter(Fidelity.VERBATIM::equals).isEmpty()) {
            return;
        }
        List<Citation> ofContent = statement.citations().stream()
                .filter(citation ->
                        citation.concerns().isEmpty() || citation.concerns().contains("content"))
                .toList();
        if (!ofContent.isEmpty()
                && ofContent.stream().allMatch(citation -> citation.quote().isEmpty())) {
            findings.report("/citations");
        }
    }

    private static void unknownProperty(KnownEntity entity, Findings findings) {
        for (int i = 0; i < entity.citations().size(); i++) {
            List<String> concerns = entity.citations().get(i).concerns();
            for (int j = 0; j < concerns.size(); j++) {
                String name = concerns.get(j);
                TypeDescription<?, ?> type = EntityTypes.of(entity);
                boolean isKnown = type.property(name) != null || name.equals("type");
                if (!isKnown && entity.extensions().property(name).isEmpty()) {
                    findings.report("/citations/" + i + "/concerns/" + j, name, type.name());
                }
            }
        }
    }

    /** A reading is a value of one property. The values of properties that this version does not know are not checked. */
    private static void readingDoesNotFit(KnownEntity entity, Findings findings) {
        TypeDescription<?, ?> type = EntityTypes.of(entity);
        for (int i = 0; i < entity.citations().size(); i++) {
            Citation citation = entity.citations().get(i);
            if (citation.reads().isPresent() && !fits(citation.reads().get(), citation.concerns(), type)) {
                String concerns = String.join(", ", citation.concerns());
                findings.report(
                        "/citations/" + i + "/reads", words(citation.reads().get()), concerns, type.name());
            }
        }
    }

    private static Object words(JsonValue value) {
        return value instanceof JsonString string ? string.value() : value;
    }

    private static boolean fits(JsonValue value, List<String> concerns, TypeDescription<?, ?> type) {
        if (concerns.size() != 1) {
            return false;
        }
        Property<?, ?, ?> property = type.property(concerns.get(0));
        return property == null
                || !property.isList() && property.kind().fromJson(value).isPresent();
    }

    /**
     * A property can lack a source only if citations state which properties they concern. Sources do not need
     * citations.
     */
    private static void withoutSource(KnownEntity entity, Findings findings) {
        boolean inPart = false;
        for (Citation citation : entity.citations()) {
            if (isSupporting(citation)) {
                if (citation.concerns().isEmpty()) {
                    return; // this citation concerns all properties
                }
                inPart = true;
            }
        }
        if (inPart && !(entity instanceof Source)) {
            withoutSource(entity, EntityTypes.of(entity), findings);
        }
    }

    private static <E extends KnownEntity> void withoutSource(E entity, TypeDescription<E, ?> type, Findings findings) {
        for (Property<E, ?, ?> property : type.own()) {
            String name = property.name();
            if (!OURS.contains(name)
                    && isToBeCited(property, property.present(entity))
                    && !isConcerned(name, entity.citations())) {
                findings.report('/' + name);
            }
        }
    }

    /** A list does not need a citation of the record if all of its elements have citations. */
    private static boolean isToBeCited(Property<?, ?, ?> property, @Nullable Object value) {
        return property.isList() && value != null
                ? !((List<?>) value).stream().allMatch(part -> citesForItself(property.kind(), part))
                : value != null;
    }

    private static <V> boolean citesForItself(ValueKind<V> kind, Object part) {
        return kind instanceof PartKind<V> parts && cites(parts.type(), part);
    }

    @SuppressWarnings("unchecked") // the part is a value of the kind
    private static <V> boolean cites(TypeDescription<V, ?> type, Object part) {
        Property<V, ?, ?> citations = type.property("citations");
        return citations != null && citations.written((V) part) != null;
    }

    private static boolean isConcerned(String name, List<Citation> citations) {
        for (Citation citation : citations) {
            if (isSupporting(citation) && citation.concerns().contains(name)) {
                return true;
            }
        }
        return false;
    }
}
