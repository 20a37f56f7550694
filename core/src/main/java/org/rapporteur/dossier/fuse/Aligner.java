package org.rapporteur.dossier.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.fuse.Proposal.Reason;
import org.rapporteur.dossier.fuse.Proposal.Strength;
import org.rapporteur.dossier.name.MatchStrength;
import org.rapporteur.dossier.name.NameCandidate;
import org.rapporteur.dossier.name.NameIndex;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Revision;
import org.rapporteur.model.term.LinkRelation;

/** Finds the pairs of records that may be about the same. */
final class Aligner {
    private static final Set<Reason> STRONG =
            EnumSet.of(Reason.SHARED_IDENTIFIER, Reason.SAME_ADDRESS, Reason.SAME_COUNTRY);
    private static final List<Set<EntityKind>> PHASES = List.of(
            EnumSet.of(
                    EntityKind.SOURCE, EntityKind.PERSON, EntityKind.STATE, EntityKind.ORGANIZATION, EntityKind.FORUM),
            EnumSet.of(EntityKind.MEETING),
            EnumSet.of(EntityKind.STATEMENT, EntityKind.MEMBERSHIP_POSITION, EntityKind.MEMBERSHIP));

    private final int sides;
    private final List<Aligned> records = new ArrayList<>();
    private final Set<String> clashes = new TreeSet<>();
    private final Groups same = new Groups();

    /** What links {@code same-as} join, for which no pair is needed. */
    private final Groups stated = new Groups();

    private final Printed printed;
    private final List<Proposal> proposals = new ArrayList<>();

    Aligner(List<Dossier> dossiers) {
        this.sides = dossiers.size();
        this.printed = new Printed(dossiers);
        for (int side = 0; side < sides; side++) {
            for (Entity entity : dossiers.get(side).entities()) {
                if (entity instanceof KnownEntity known) {
                    records.add(new Aligned(records.size(), side, known));
                }
            }
        }
        findClashes();
        records.forEach(this::joinStated);
        PHASES.forEach(this::align);
        proposals.sort(Comparator.comparing(Proposal::strength)
                .thenComparing(proposal -> proposal.one().id().value())
                .thenComparing(proposal -> proposal.other().id().value()));
    }

    List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    List<Id<?>> clashes() {
        List<Id<?>> ids = new ArrayList<>();
        clashes.forEach(id -> ids.add(Id.of(id)));
        return List.copyOf(ids);
    }

    private void findClashes() {
        if (sides == 1) {
            return;
        }
        Evidence evidence = new Evidence(id -> id, printed.names(0));
        Evidence theirs = new Evidence(id -> id, printed.names(1));
        Map<String, Aligned> first = new HashMap<>();
        for (Aligned each : records) {
            String id = each.record().id().value();
            if (each.side() == 0) {
                first.putIfAbsent(id, each);
            } else if (first.containsKey(id)) {
                KnownEntity one = first.get(id).record();
                boolean isOfOneKind = EntityKind.of(one) == EntityKind.of(each.record());
                if (!isOfOneKind
                        || Contradictions.between(one, each.record())
                                && !isOfOneRecorder(one, each.record())
                                && !isShared(evidence.of(one), theirs.of(each.record()))) {
                    clashes.add(id);
                }
            }
        }
    }

    /** A recorder gives an id to one thing, and may have corrected it. */
    private static boolean isOfOneRecorder(KnownEntity one, KnownEntity other) {
        Optional<String> recorder = one.revision().flatMap(Revision::recordedBy);
        return recorder.isPresent() && recorder.equals(other.revision().flatMap(Revision::recordedBy));
    }

    private static boolean isShared(Map<Reason, Set<String>> one, Map<Reason, Set<String>> other) {
        return one.entrySet().stream()
                .anyMatch(entry ->
                        other.getOrDefault(entry.getKey(), Set.of()).stream().anyMatch(entry.getValue()::contains));
    }

    private void joinStated(Aligned each) {
        for (Link link : each.record().links()) {
            if (link.relation().equals(LinkRelation.SAME_AS) && link.target().isPresent()) {
                String one = ownNode(each.side(), each.record().id().value());
                String other = ownNode(each.side(), link.target().get().value());
                stated.join(one, other);
                same.join(one, other);
            }
        }
    }

    /** The name of a record: the versions of one record in both dossiers have the same. */
    private String ownNode(int side, String id) {
        return clashes.contains(id) ? side + ":" + id : "=" + id;
    }

    /** The name of a record among those that count as one. */
    private String node(int side, String id) {
        return same.of(ownNode(side, id));
    }

    private void align(Set<EntityKind> kinds) {
        Map<Reason, Buckets> buckets = new EnumMap<>(Reason.class);
        List<Evidence> evidence = new ArrayList<>();
        for (int side = 0; side < sides; side++) {
            int ofSide = side;
            evidence.add(new Evidence(id -> node(ofSide, id), printed.names(side)));
        }
        for (Aligned each : records) {
            EntityKind kind = EntityKind.of(each.record());
            if (kinds.contains(kind)) {
                evidence.get(each.side())
                        .of(each.record())
                        .forEach((reason, keys) ->
                                keys.forEach(key -> buckets.computeIfAbsent(reason, any -> new Buckets())
                                        .add(kind + " " + key, each)));
            }
        }
        Map<Long, Set<Reason>> pairs = new TreeMap<>();
        buckets.forEach((reason, found) ->
                found.forEachPair(STRONG.contains(reason), (one, other) -> add(pairs, one, other, reason)));
        Map<Long, MatchStrength> names = kinds.contains(EntityKind.PERSON) ? similarNames(pairs) : Map.of();
        pairs.forEach((pair, reasons) -> propose(pair, reasons, names.get(pair)));
    }

    private void add(Map<Long, Set<Reason>> pairs, Aligned one, Aligned other, Reason reason) {
        if (isComparable(one, other)) {
            pairs.computeIfAbsent(pair(one, other), any -> EnumSet.noneOf(Reason.class))
                    .add(reason);
        }
    }

    private boolean isComparable(Aligned one, Aligned other) {
        String mine = one.record().id().value();
        boolean isOfOneId = mine.equals(other.record().id().value());
        return (sides == 1 || one.side() != other.side()) && !isOfOneId;
    }

    private static long pair(Aligned one, Aligned other) {
        return ((long) Math.min(one.place(), other.place()) << 32) | Math.max(one.place(), other.place());
    }

    private Map<Long, MatchStrength> similarNames(Map<Long, Set<Reason>> pairs) {
        Map<Long, MatchStrength> strengths = new HashMap<>();
        IdentityHashMap<Actor, Aligned> actors = new IdentityHashMap<>();
        List<Actor> indexed = new ArrayList<>();
        for (Aligned each : records) {
            if (each.side() == 0 && each.record() instanceof Actor actor) {
                indexed.add(actor);
                actors.put(actor, each);
            }
        }
        Set<Integer> paired = new HashSet<>();
        pairs.keySet().forEach(pair -> {
            paired.add((int) (pair >>> 32));
            paired.add((int) (long) pair);
        });
        NameIndex index = NameIndex.of(indexed, actor -> printed.names(0).of(actor));
        for (Aligned each : records) {
            boolean isSearched = each.side() == sides - 1 && !paired.contains(each.place());
            if (!isSearched || !(each.record() instanceof Actor actor)) {
                continue; // a search by a similar name takes long, and is not needed for what has the same name
            }
            for (String name : printed.names(each.side()).of(actor)) {
                for (NameCandidate candidate : index.candidates(name)) {
                    Aligned found = actors.get(candidate.actor());
                    boolean isOfOneKind = EntityKind.of(candidate.actor()) == EntityKind.of(actor);
                    if (found != null && isOfOneKind && candidate.strength() != MatchStrength.WEAK) {
                        addSimilar(pairs, strengths, found, each, candidate.strength());
                    }
                }
            }
        }
        return strengths;
    }

    private void addSimilar(
            Map<Long, Set<Reason>> pairs,
            Map<Long, MatchStrength> strengths,
            Aligned one,
            Aligned other,
            MatchStrength strength) {
        if (!isComparable(one, other)) {
            return;
        }
        long pair = pair(one, other);
        Set<Reason> reasons = pairs.computeIfAbsent(pair, any -> EnumSet.noneOf(Reason.class));
        if (!reasons.contains(Reason.SAME_NAME)) {
            reasons.add(Reason.SIMILAR_NAME);
        }
        strengths.merge(pair, strength, (a, b) -> a.compareTo(b) < 0 ? a : b);
    }

    private void propose(long pair, Set<Reason> reasons, @Nullable MatchStrength names) {
        Aligned one = records.get((int) (pair >>> 32));
        Aligned other = records.get((int) pair);
        KnownEntity mine = one.record();
        KnownEntity theirs = other.record();
        boolean isStated = isLinked(mine, theirs)
                || isLinked(theirs, mine)
                || stated.of(ownNode(one.side(), mine.id().value()))
                        .equals(stated.of(ownNode(other.side(), theirs.id().value())));
        if (isStated || Contradictions.between(mine, theirs)) {
            return;
        }
        Set<String> offices = new HashSet<>(printed.names(one.side()).offices(mine));
        offices.retainAll(printed.names(other.side()).offices(theirs));
        if (!offices.isEmpty()) {
            reasons.add(Reason.SAME_OFFICE);
        }
        if (Contradictions.isOfOneDate(mine, theirs)) {
            reasons.add(Reason.SAME_DATE);
        }
        Strength strength = Strengths.of(mine, reasons, names);
        if (strength != Strength.POSSIBLE) {
            same.join(
                    node(one.side(), mine.id().value()),
                    node(other.side(), theirs.id().value()));
        }
        boolean isInOrder =
                sides == 2 || mine.id().value().compareTo(theirs.id().value()) < 0;
        proposals.add(
                new Proposal(isInOrder ? mine : theirs, isInOrder ? theirs : mine, List.copyOf(reasons), strength));
    }

    private static boolean isLinked(KnownEntity one, KnownEntity other) {
        return one.links().stream()
                .anyMatch(link -> link.target().filter(other.id()::equals).isPresent());
    }
}
