package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
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
import org.rapporteur.model.term.SourceKind;
import org.rapporteur.time.Edtf;

/** Rules about how well the citations of a record support it. */
final class CitationRules {
    /** The minimum number of records for a finding. It is not remarkable if fewer records have a single source. */
    private static final int RECORDS_WORTH_TELLING = 5;

    private static final int CONFIRMED = 1;

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
                        .onlyIf(Trait.CONCERNS),
                Catalogue.forEach(KnownEntity.class, "doubt-of-our-own", WARNING, CitationRules::doubtOfOurOwn)
                        .onlyIf(Trait.IMPLIES),
                Catalogue.forEach(
                                KnownEntity.class,
                                "credibility-without-confirmation",
                                WARNING,
                                CitationRules::unconfirmed)
                        .onlyIf(Trait.ASSESSMENT, Trait.CITATIONS),
                Catalogue.forDossier("single-source-dossier", INFO, CitationRules::singleSource));
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

    private static List<Citation> supporting(KnownEntity entity) {
        return entity.citations().stream().filter(CitationRules::isSupporting).toList();
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

    /**
     * Marks of doubt must come from the source. If the makers of a dossier derived a date, the citation has the bearing
     * {@code IMPLIES}.
     */
    private static void doubtOfOurOwn(KnownEntity entity, Findings findings) {
        doubtOfOurOwn(entity, EntityTypes.of(entity), findings);
    }

    private static <E extends KnownEntity> void doubtOfOurOwn(E entity, TypeDescription<E, ?> type, Findings findings) {
        for (Property<E, ?, ?> property : type.own()) {
            if (property.present(entity) instanceof Edtf date) {
                doubtOfOurOwn(entity, property.name(), date, findings);
            }
        }
    }

    private static void doubtOfOurOwn(KnownEntity entity, String name, Edtf date, Findings findings) {
        List<Citation> own = entity.citations().stream()
                .filter(citation -> citation.concerns().contains(name))
                .toList();
        List<Citation> ofDate = own.isEmpty()
                ? entity.citations().stream()
                        .filter(citation -> citation.concerns().isEmpty())
                        .toList()
                : own;
        boolean implied =
                !ofDate.isEmpty() && ofDate.stream().allMatch(citation -> citation.bearing() == Bearing.IMPLIES);
        if (implied && (date.isUncertain() || date.isApproximate())) {
            findings.report('/' + name, date);
        }
    }

    private static void unconfirmed(KnownEntity entity, Findings findings) {
        boolean confirmed = entity.assessment().isPresent()
                && entity.assessment().get().credibility().isPresent()
                && entity.assessment().get().credibility().getAsInt() == CONFIRMED;
        if (confirmed) {
            List<String> origins = supporting(entity).stream()
                    .map(citation -> findings.index().origin(citation.source()).value())
                    .distinct()
                    .toList();
            if (origins.size() == 1) {
                findings.report("/assessment/credibility", origins.get(0));
            }
        }
    }

    /** Ignores editorial sources: knowledge of the makers of the dossier is not a second report. */
    private static void singleSource(Dossier dossier, Findings findings) {
        DossierIndex index = findings.index();
        List<Source> cited = dossier.sources().stream()
                .filter(source -> !source.kind().equals(Optional.of(SourceKind.EDITORIAL)))
                .filter(source -> !index.citing(source.id()).isEmpty())
                .toList();
        List<String> origins = cited.stream()
                .map(source -> index.origin(source.id()).value())
                .distinct()
                .toList();
        if (origins.size() != 1 || index.citing(cited.get(0).id()).size() < RECORDS_WORTH_TELLING) {
            return;
        }
        if (allSourcesAreFound(index)) {
            findings.report("/sources", origins.get(0));
        }
    }

    private static boolean allSourcesAreFound(DossierIndex index) {
        @Nullable Id<?> found = null; // most citations refer to the same source as the previous one
        for (Reference reference : index.references()) {
            if (reference.kind() == Source.class && !reference.target().equals(found)) {
                found = reference.target();
                if (index.find(Source.class, found).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }
}
