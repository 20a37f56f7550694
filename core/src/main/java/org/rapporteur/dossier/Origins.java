package org.rapporteur.dossier;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Source;
import org.rapporteur.model.term.LinkRelation;

/** Follows sources to those that they repeat. */
final class Origins {
    /** Limits the search. */
    private static final int MOST = 10;

    private static final Set<LinkRelation> REPEATS = Set.of(LinkRelation.DERIVED_FROM, LinkRelation.REPUBLISHES);

    private Origins() {}

    /**
     * Returns a source and those that it repeats, one after the other. A source that draws on several others is an
     * origin itself.
     */
    static Set<String> of(Id<?> source, SameAs same, Function<Id<?>, Optional<Source>> find) {
        Set<String> chain = new LinkedHashSet<>();
        Optional<Id<?>> next = Optional.of(source);
        while (next.isPresent()
                && chain.size() <= MOST
                && chain.add(same.of(next.get().value()))) {
            next = find.apply(next.get()).flatMap(Origins::repeated);
        }
        return chain;
    }

    /** Returns the sources whose withdrawal would leave none of the given ones. */
    static Set<String> shared(
            Collection<? extends Id<?>> sources, SameAs same, Function<Id<?>, Optional<Source>> find) {
        Set<String> shared = new LinkedHashSet<>();
        boolean isFirst = true;
        for (Id<?> source : sources) {
            Set<String> chain = of(source, same, find);
            if (isFirst) {
                shared.addAll(chain);
                isFirst = false;
            } else {
                shared.retainAll(chain);
            }
            if (shared.isEmpty()) {
                break;
            }
        }
        return shared;
    }

    /** Returns the one other source that a source repeats. */
    private static Optional<Id<?>> repeated(Source source) {
        Optional<Id<?>> one = source.from().map(from -> from);
        for (Link link : source.links()) {
            if (REPEATS.contains(link.relation()) && link.target().isPresent()) {
                Id<?> target = link.target().get();
                if (one.isPresent() && !one.get().equals(target)) {
                    return Optional.empty();
                }
                one = Optional.of(target);
            }
        }
        return one;
    }
}
