package org.rapporteur.dossier.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.provenance.Disagreement.OneSidedAccount;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.time.Certainty;

/** Finds the outcomes of a meeting, and the items of its agenda, that only one side reports. */
final class Accounts {
    private static final Set<String> PARTS = Set.of("outcomes", "agenda");

    /** Limits the search for who published first. */
    private static final int MOST = 10;

    private final Meeting meeting;
    private final Function<Id<?>, Optional<? extends KnownEntity>> find;
    private final UnaryOperator<String> representative;

    /** One party of each side, by the ids of the side and of those who act for it. */
    private final Map<String, Side> sides = new HashMap<>();

    /** The sides by the organisations of those who act for them. */
    private final Map<String, Side> wider = new HashMap<>();

    private final Map<String, List<String>> organizations = new HashMap<>();

    /** Claims that rest on the same citations share their list. */
    private final IdentityHashMap<List<Citation>, Account> accounts = new IdentityHashMap<>();

    private int distinct;

    /** Compared by identity. */
    private static final class Side {
        final Party party;

        Side(Party party) {
            this.party = party;
        }
    }

    /** Who reports something: a side, how certainly, and where. The side is null if it is none, or there are several. */
    private record Account(@Nullable Side side, Certainty certainty, List<Id<?>> evidence) {
        private static final Account NONE = new Account(null, Certainty.NO, List.of());
    }

    Accounts(
            Meeting meeting,
            Function<Id<?>, Optional<? extends KnownEntity>> find,
            UnaryOperator<String> representative) {
        this.meeting = meeting;
        this.find = find;
        this.representative = representative;
        for (Participant participant : meeting.participants()) {
            addSide(participant.party());
        }
    }

    private String key(Id<?> actor) {
        return representative.apply(actor.value());
    }

    private void addSide(Party party) {
        Optional<String> key = party.onBehalfOf().or(party::actor).map(this::key);
        if (key.isEmpty() || !sides.containsKey(key.get())) {
            distinct++;
        }
        if (key.isPresent()) {
            Side side = sides.computeIfAbsent(key.get(), any -> new Side(party));
            party.actor().ifPresent(actor -> {
                sides.putIfAbsent(key(actor), side);
                if (!organizations.containsKey(key(actor))) {
                    organizations(actor).forEach(each -> wider.putIfAbsent(each, side));
                }
            });
        }
    }

    /** Returns the organisations for which an actor may be taken to speak. */
    private List<String> organizations(Id<?> actor) {
        return organizations.computeIfAbsent(key(actor), any -> {
            KnownEntity record = find.apply(actor).orElse(null);
            Stream<? extends Id<?>> found = Stream.empty();
            if (record instanceof Person person) {
                found = person.tenures().stream().flatMap(tenure -> tenure.organization().stream());
            } else if (record instanceof Organization organization) {
                found = Stream.concat(organization.state().stream(), organization.parent().stream());
            }
            return found.map(this::key).toList();
        });
    }

    List<OneSidedAccount> oneSided() {
        List<OneSidedAccount> found = new ArrayList<>();
        boolean hasParts = !meeting.outcomes().isEmpty() || !meeting.agenda().isEmpty();
        if (distinct < 2 || sides.isEmpty() || !hasParts) {
            return found;
        }
        for (Claim claim : Claims.of(meeting)) {
            int end = claim.pointer().lastIndexOf('/');
            if (end == claim.property().length() + 1 && PARTS.contains(claim.property())) { // no part of a part
                Account account = of(claim, Integer.parseInt(claim.pointer().substring(end + 1)));
                if (account.side != null) {
                    found.add(new OneSidedAccount(
                            meeting, claim.pointer(), account.side.party, account.certainty, account.evidence));
                }
            }
        }
        return found;
    }

    private Account of(Claim claim, int place) {
        Optional<Id<Statement>> statement = claim.property().equals("outcomes")
                ? meeting.outcomes().get(place).statement()
                : Optional.empty();
        return statement.isPresent()
                ? ofStatements(List.of(statement.get()), Certainty.YES)
                : accounts.computeIfAbsent(claim.citations(), any -> of(claim));
    }

    private Account of(Claim claim) {
        Account published = ofSources(claim.citations());
        return published.side != null || claim.basis().isEmpty()
                ? published
                : ofStatements(claim.basis(), Certainty.POSSIBLY);
    }

    private Account ofSources(List<Citation> citations) {
        List<Party> publishers = new ArrayList<>();
        Set<Id<?>> evidence = new LinkedHashSet<>();
        for (Citation citation : citations) {
            if (evidence.add(citation.source())) {
                Optional<Party> publisher = publisher(citation.source());
                if (publisher.isEmpty()) {
                    return Account.NONE;
                }
                publishers.add(publisher.get());
            }
        }
        return of(publishers, Certainty.YES, List.copyOf(evidence));
    }

    /** Returns the publisher of the source that a source repeats, or of the source itself. */
    private Optional<Party> publisher(Id<Source> cited) {
        Optional<Id<Source>> next = Optional.of(cited);
        Optional<Party> publisher = Optional.empty();
        for (int i = 0; i < MOST && next.isPresent(); i++) {
            if (!(find.apply(next.get()).orElse(null) instanceof Source source)) {
                return Optional.empty();
            }
            publisher = source.publisher();
            next = source.from();
        }
        return publisher;
    }

    private Account ofStatements(List<? extends Id<?>> statements, Certainty certainty) {
        List<Party> speakers = new ArrayList<>();
        for (Id<?> id : statements) {
            if (!(find.apply(id).orElse(null) instanceof Statement statement)) {
                return Account.NONE;
            }
            speakers.addAll(statement.speakers());
        }
        return of(speakers, certainty, List.copyOf(statements));
    }

    /** Returns the account of parties that are of one side; of none, if they are of several or of no side. */
    private Account of(List<Party> parties, Certainty certainty, List<Id<?>> evidence) {
        Side one = null;
        boolean isWider = false;
        for (Party party : parties) {
            Side side = side(party);
            isWider |= side == null;
            side = side == null ? widerSide(party) : side;
            if (side == null || one != null && side != one) {
                return Account.NONE;
            }
            one = side;
        }
        return new Account(one, isWider ? Certainty.POSSIBLY : certainty, evidence);
    }

    private @Nullable Side side(Party party) {
        Side side = party.onBehalfOf().map(id -> sides.get(key(id))).orElse(null);
        return side != null ? side : party.actor().map(id -> sides.get(key(id))).orElse(null);
    }

    private @Nullable Side widerSide(Party party) {
        if (party.actor().isEmpty()) {
            return null;
        }
        Id<?> actor = party.actor().get();
        List<String> keys = new ArrayList<>(organizations(actor));
        keys.add(key(actor));
        for (String key : keys) {
            Side side = sides.getOrDefault(key, wider.get(key));
            if (side != null) {
                return side;
            }
        }
        return null;
    }
}
