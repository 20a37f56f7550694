package org.rapporteur.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.answer.Memberships;
import org.rapporteur.dossier.answer.Offices;
import org.rapporteur.dossier.answer.Stances;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Person;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.LinkRelation;

/** What an index needs for answers as of a day. Each answer is made when it is first asked for, and kept. */
final class Standings {
    private static final Stances NO_STANCES = Stances.of(List.of(), id -> Optional.empty(), id -> List.of());
    private static final Memberships NO_MEMBERSHIPS = Memberships.of(List.of());

    private final Tables tables;
    private final Answers answers;
    private final Grouping<Statement> denials = new Grouping<>();
    private final Grouping<Membership> membersOf = new Grouping<>();
    private final Map<String, Stances> stances = new ConcurrentHashMap<>();
    private final Map<String, Memberships> members = new ConcurrentHashMap<>();
    private final Map<String, Memberships> stages = new ConcurrentHashMap<>();
    private volatile @Nullable Offices offices;

    Standings(Tables tables, Answers answers) {
        this.tables = tables;
        this.answers = answers;
        for (Occurrence occurrence : tables.occurrences) {
            if (occurrence.entity() instanceof Statement statement) {
                addDenials(statement);
            } else if (occurrence.entity() instanceof Membership membership) {
                membersOf.add(membership.organization().value(), membership);
            }
        }
    }

    private void addDenials(Statement statement) {
        for (Link link : statement.links()) {
            if (link.relation().equals(LinkRelation.DENIES) || link.relation().equals(LinkRelation.RETRACTS)) {
                link.target().ifPresent(target -> denials.addOnce(target.value(), statement));
            }
        }
    }

    Stances stances(String pair, Function<Id<?>, Optional<Entity>> find) {
        List<MembershipPosition> positions = answers.positionsOn.inside(pair);
        return positions.isEmpty() // what nobody reports is not kept, so that questions do not fill the memory
                ? NO_STANCES
                : stances.computeIfAbsent(pair, key -> Stances.of(positions, find, id -> denials.get(id.value())));
    }

    Memberships membersOf(String organization) {
        return kept(members, organization, membersOf);
    }

    Memberships stagesOf(String member) {
        return kept(stages, member, tables.membershipsOf.get());
    }

    private static Memberships kept(Map<String, Memberships> kept, String key, Grouping<Membership> all) {
        List<Membership> memberships = all.inside(key);
        return memberships.isEmpty()
                ? NO_MEMBERSHIPS
                : kept.computeIfAbsent(key, absent -> Memberships.of(memberships));
    }

    Offices offices() {
        Offices known = offices;
        if (known == null) {
            known = Offices.of(tables.ofKind(Person.class).stream()
                    .map(occurrence -> (Person) occurrence.entity())
                    .toList()); // if two threads get here at once, either may do it
            offices = known;
        }
        return known;
    }
}
