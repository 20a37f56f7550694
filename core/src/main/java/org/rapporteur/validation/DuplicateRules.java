package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;

/**
 * The rule on records that are probably about one thing.
 *
 * <p>A warning, as for an identifier that two records share: the dossier counts the thing twice, and rarely says so on purpose. The keys
 * are few and exact. {@code org.rapporteur.dossier.fuse.Alignment} also proposes pairs that are only possible, for an editor to decide,
 * and its keys would be false alarms here.
 */
final class DuplicateRules {
    /** The most records of one key that are compared with each further one. */
    private static final int MOST_COMPARED = 8;

    private DuplicateRules() {}

    static List<Rule> all() {
        return List.of(Catalogue.forDossier("possible-duplicate", WARNING, DuplicateRules::duplicates));
    }

    /** Compares a record with the first of those that have a key in common, and with the next ones that are something else. */
    private static void duplicates(Dossier dossier, Findings findings) {
        Map<Long, Occurrence> first = new HashMap<>();
        Map<Long, List<Occurrence>> next = new HashMap<>();
        Said said = new Said(findings);
        for (Occurrence occurrence : findings.index().occurrences()) {
            if (!(occurrence.entity() instanceof KnownEntity record)
                    || record.revision()
                            .filter(revision -> revision.withdrawn())
                            .isPresent()) {
                continue;
            }
            boolean isFound = false;
            for (DuplicateKeys.Key key : DuplicateKeys.of(record)) {
                Occurrence earlier = first.putIfAbsent(key.hash(), occurrence);
                if (isFound || earlier == null) {
                    continue;
                }
                List<Occurrence> others = next.computeIfAbsent(key.hash(), any -> new ArrayList<>(1));
                Occurrence twin = twin(record, earlier, others, said);
                if (twin != null) {
                    findings.report(occurrence.path(), record.id(), key.properties(), twin.path());
                    isFound = true;
                } else if (others.size() < MOST_COMPARED) {
                    others.add(occurrence);
                }
            }
        }
    }

    private static @Nullable Occurrence twin(KnownEntity record, Occurrence first, List<Occurrence> others, Said said) {
        if (areOne((KnownEntity) first.entity(), record, said)) {
            return first;
        }
        for (Occurrence other : others) {
            if (areOne((KnownEntity) other.entity(), record, said)) {
                return other;
            }
        }
        return null;
    }

    private static boolean areOne(KnownEntity one, KnownEntity other, Said said) {
        return !one.id().equals(other.id()) && !Contrasts.between(one, other) && !said.isOf(one, other);
    }

    /** What a dossier says of two records: that they are the same, by links, or that they are two, as one refers to the other. */
    private static final class Said {
        private final Findings findings;
        private @Nullable Set<String> references;
        private @Nullable DossierIndex joined;

        Said(Findings findings) {
            this.findings = findings;
        }

        boolean isOf(KnownEntity one, KnownEntity other) {
            Set<String> pairs = references();
            return pairs.contains(pair(one.id(), other.id()))
                    || pairs.contains(pair(other.id(), one.id()))
                    || joined().representative(one.id()).equals(joined().representative(other.id()));
        }

        /** The pairs of ids of which the first refers to the second, found when they are first needed. */
        private Set<String> references() {
            if (references == null) {
                Set<String> pairs = new HashSet<>();
                findings.each(
                        KnownEntity.class,
                        Trait.TIES,
                        (occurrence, record) -> occurrence
                                .references()
                                .forEach(reference -> pairs.add(pair(record.id(), reference.target()))));
                references = pairs;
            }
            return references;
        }

        private DossierIndex joined() {
            if (joined == null) {
                joined = findings.index().withSameAs();
            }
            return joined;
        }

        /** No id holds a space, so that two of them can be told apart in one key. */
        private static String pair(Id<?> one, Id<?> other) {
            return one.value() + ' ' + other.value();
        }
    }
}
