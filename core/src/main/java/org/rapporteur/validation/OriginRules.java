package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Source;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.SourceKind;

/** Rules on how many reports there are behind the sources of a dossier. */
final class OriginRules {
    /** The minimum number of records for a finding. It is not remarkable if fewer records have a single source. */
    private static final int RECORDS_WORTH_TELLING = 5;

    private static final int CONFIRMED = 1;

    /** Limits the search for the origins of one record. */
    private static final int MOST = 64;

    /** The links of a source to the one that it repeats. */
    private static final Set<LinkRelation> REPEATS = Set.of(
            LinkRelation.DERIVED_FROM,
            LinkRelation.REPUBLISHES,
            LinkRelation.CORRECTS,
            LinkRelation.TRANSLATES,
            LinkRelation.VERSION_OF,
            LinkRelation.SAME_AS);

    private OriginRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(
                                KnownEntity.class,
                                "credibility-without-confirmation",
                                WARNING,
                                OriginRules::unconfirmed)
                        .onlyIf(Trait.ASSESSMENT, Trait.CITATIONS),
                Catalogue.forDossier("single-source-dossier", INFO, OriginRules::singleSource));
    }

    private static void unconfirmed(KnownEntity entity, Findings findings) {
        boolean confirmed = entity.assessment().isPresent()
                && entity.assessment().get().credibility().isPresent()
                && entity.assessment().get().credibility().getAsInt() == CONFIRMED;
        if (confirmed) {
            Set<Id<Source>> cited = new HashSet<>();
            for (Citation citation : entity.citations()) {
                if (citation.bearing() != Bearing.DISPUTES) {
                    cited.add(citation.source());
                }
            }
            origin(cited, MOST, findings.index())
                    .ifPresent(origin -> findings.report("/assessment/credibility", origin));
        }
    }

    /**
     * Returns the one source that all the given sources repeat, directly or through others; empty if there are several,
     * or the search ends at a limit. Sources that repeat another source are one report.
     */
    private static Optional<String> origin(Collection<Id<Source>> cited, int most, DossierIndex index) {
        Set<String> origins = new TreeSet<>();
        Set<String> found = new HashSet<>();
        Deque<Id<?>> next = new ArrayDeque<>();
        for (Id<Source> source : cited) {
            if (found.add(source.value())) {
                next.add(source);
            }
        }
        while (!next.isEmpty() && found.size() <= most && origins.size() < 2) {
            Id<?> id = next.remove();
            Optional<Source> source = index.find(Source.class, id);
            if (source.isPresent() && source.get().links().size() > most) {
                return Optional.empty();
            }
            if (!addRepeated(source, found, next)) {
                origins.add(id.value());
            }
        }
        return next.isEmpty() && origins.size() == 1
                ? Optional.of(origins.iterator().next())
                : Optional.empty();
    }

    /** Adds the sources that a source repeats and that are not found yet. Returns whether it repeats any. */
    private static boolean addRepeated(Optional<Source> source, Set<String> found, Deque<Id<?>> next) {
        if (source.isEmpty()) {
            return false;
        }
        boolean repeats = source.get().from().isPresent();
        source.get().from().filter(from -> found.add(from.value())).ifPresent(next::add);
        for (Link link : source.get().links()) {
            if (REPEATS.contains(link.relation()) && link.target().isPresent()) {
                repeats = true;
                link.target().filter(target -> found.add(target.value())).ifPresent(next::add);
            }
        }
        return repeats;
    }

    /** Ignores editorial sources: knowledge of the makers of the dossier is not a second report. */
    private static void singleSource(Dossier dossier, Findings findings) {
        DossierIndex index = findings.index();
        List<Id<Source>> cited = dossier.sources().stream()
                .filter(source -> !source.kind().equals(Optional.of(SourceKind.EDITORIAL)))
                .map(Source::id)
                .filter(id -> !index.citing(id).isEmpty())
                .toList();
        if (!cited.isEmpty() && index.citing(cited.get(0)).size() >= RECORDS_WORTH_TELLING) {
            origin(cited, Integer.MAX_VALUE, index)
                    .filter(origin -> allSourcesAreFound(index))
                    .ifPresent(origin -> findings.report("/sources", origin));
        }
    }

    private static boolean allSourcesAreFound(DossierIndex index) {
        @Nullable Id<?> found = null; // most citations refer to the same source as the previous one
        for (Occurrence occurrence : index.occurrences()) {
            for (Reference reference : occurrence.references()) {
                if (reference.kind() == Source.class && !reference.target().equals(found)) {
                    found = reference.target();
                    if (index.find(Source.class, found).isEmpty()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
