package org.rapporteur.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.rapporteur.dossier.answer.Memberships;
import org.rapporteur.dossier.answer.Offices;
import org.rapporteur.dossier.answer.Stances;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Person;
import org.rapporteur.model.Statement;

/** What an index needs for answers as of a day. Each answer is made when it is first asked for, and kept. */
final class Standings {
    private static final Stances NO_STANCES = Stances.of(List.of(), id -> Optional.empty(), id -> List.of());
    private static final Memberships NO_MEMBERSHIPS = Memberships.of(List.of());

    private final SameAs same;
    private final KeyTables keys;
    private final Table<Offices> offices;
    private final Map<String, Stances> stances = new ConcurrentHashMap<>();
    private final Map<String, Memberships> members = new ConcurrentHashMap<>();
    private final Map<String, Memberships> stages = new ConcurrentHashMap<>();

    Standings(Tables tables, KeyTables keys) {
        this(tables, keys, new Table<>(() -> offices(tables)));
    }

    private Standings(Tables tables, KeyTables keys, Table<Offices> offices) {
        this.same = tables.same;
        this.keys = keys;
        this.offices = offices;
    }

    /** Returns the standings after a change. */
    Standings with(Tables tables, KeyTables keys, Change change) {
        return change.concerns(Person.class)
                ? new Standings(tables, keys)
                : new Standings(tables, keys, offices.or(() -> offices(tables)));
    }

    private static Offices offices(Tables tables) {
        return Offices.of(RecordList.of(Person.class, tables.ofKind(Person.class)), tables.same::of);
    }

    Stances stances(String pair, Function<Id<?>, Optional<Entity>> find) {
        List<Occurrence> positions = keys.positionsOn.get(pair);
        return positions.isEmpty() // what nobody reports is not kept, so that questions do not fill the memory
                ? NO_STANCES
                : stances.computeIfAbsent(
                        pair,
                        key -> Stances.of(
                                RecordList.of(MembershipPosition.class, positions), find, this::denials, same::of));
    }

    private List<Statement> denials(Id<?> id) {
        return RecordList.of(Statement.class, keys.denials.get(id.value()));
    }

    Memberships membersOf(String organization) {
        return kept(members, organization, keys.membersOf);
    }

    Memberships stagesOf(String member) {
        return kept(stages, member, keys.membershipsOf);
    }

    private Memberships kept(Map<String, Memberships> kept, String key, KeyTable<Occurrence> all) {
        List<Membership> memberships = RecordList.of(Membership.class, all.get(key));
        return memberships.isEmpty()
                ? NO_MEMBERSHIPS
                : kept.computeIfAbsent(same.of(key), absent -> Memberships.of(memberships, same::of));
    }

    Offices offices() {
        return offices.get();
    }
}
