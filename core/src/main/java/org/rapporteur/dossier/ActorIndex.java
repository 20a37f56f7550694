package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.answer.Memberships;
import org.rapporteur.dossier.answer.OfficeHolders;
import org.rapporteur.dossier.answer.Stances;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;

/** The part of an index that finds what actors said, did, wanted and were. */
abstract sealed class ActorIndex extends RecordIndex
        implements StatementQueries, MeetingQueries, MembershipQueries, StanceQueries, OfficeQueries
        permits DossierIndex {
    private final Standings standings;

    ActorIndex(Dossier dossier, SameAs same, @Nullable RecordLookup lookup) {
        super(dossier, same, lookup);
        this.standings = new Standings(tables, keys);
    }

    ActorIndex(ActorIndex before, Change change) {
        super(before, change);
        this.standings = before.standings.with(tables, keys, change);
    }

    @Override
    public List<Statement> statementsBy(Id<? extends Actor> speaker) {
        return records(Statement.class, keys.statementsBy, speaker, "speaker");
    }

    @Override
    public List<Statement> statementsAbout(Id<?> subject) {
        return records(Statement.class, keys.statementsAbout, subject, "subject");
    }

    @Override
    public List<Meeting> meetingsWith(Collection<? extends Id<? extends Actor>> participants) {
        Objects.requireNonNull(participants, "participants");
        whole();
        List<List<Occurrence>> ofEach = new ArrayList<>();
        for (Id<? extends Actor> participant : participants) {
            ofEach.add(keys.meetingsWith.get(key(participant, "participants")));
        }
        if (ofEach.isEmpty()) {
            return dossier().meetings();
        }
        ofEach.sort(Comparator.comparingInt(List::size));
        List<Occurrence> shared = ofEach.get(0);
        for (List<Occurrence> theirs : ofEach.subList(1, ofEach.size())) {
            shared = shared.stream().filter(Set.copyOf(theirs)::contains).toList();
        }
        return RecordList.of(Meeting.class, shared);
    }

    @Override
    public List<Meeting> sittingsOf(Id<Forum> forum) {
        return records(Meeting.class, keys.sittingsOf, forum, "forum");
    }

    @Override
    public List<MembershipPosition> positionsOf(Id<? extends Actor> holder) {
        return records(MembershipPosition.class, keys.positionsOf, holder, "holder");
    }

    @Override
    public List<MembershipPosition> positionsOn(Id<? extends Actor> candidate, Id<? extends Actor> organization) {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(organization, "organization");
        whole();
        return RecordList.of(MembershipPosition.class, keys.positionsOn.get(tables.pair(candidate, organization)));
    }

    @Override
    public List<Membership> membershipsOf(Id<? extends Actor> member) {
        return records(Membership.class, keys.membershipsOf, member, "member");
    }

    @Override
    public List<Membership> membershipsOf(Id<? extends Actor> member, Id<? extends Actor> organization) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(organization, "organization");
        return lookup == null
                ? RecordList.of(Membership.class, keys.membershipsIn.get(tables.pair(member, organization)))
                : lookup.membershipsOf(member, organization);
    }

    @Override
    public Stances stances(Id<? extends Actor> candidate, Id<? extends Actor> organization) {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(organization, "organization");
        return standings().stances(tables.pair(candidate, organization), this::find);
    }

    @Override
    public OfficeHolders holdersOf(String officeId) {
        return standings().offices().holdersOf(Ids.of(officeId, "officeId").value());
    }

    @Override
    public OfficeHolders holdersOf(String title, Id<? extends Actor> organization) {
        return standings().offices().holdersOf(title, organization);
    }

    @Override
    public Memberships membersOf(Id<? extends Actor> organization) {
        return standings().membersOf(key(organization, "organization"));
    }

    @Override
    public Memberships stagesOf(Id<? extends Actor> member) {
        return standings().stagesOf(key(member, "member"));
    }

    @Override
    public List<Statement> statementsAt(Id<Meeting> meeting) {
        return records(Statement.class, keys.statementsAt, meeting, "meeting");
    }

    @Override
    public List<Statement> statementsTo(Id<? extends Actor> addressee) {
        return records(Statement.class, keys.statementsTo, addressee, "addressee");
    }

    @Override
    public List<Statement> statementsOnBehalfOf(Id<? extends Actor> actor) {
        return records(Statement.class, keys.statementsOnBehalfOf, actor, "actor");
    }

    @Override
    public List<Statement> statementsByOffice(String office) {
        Objects.requireNonNull(office, "office");
        whole();
        Set<Occurrence> both = new TreeSet<>(Occurrence.DOCUMENT_ORDER);
        both.addAll(keys.statementsByOffice.get(office));
        both.addAll(keys.statementsByOffice.get(KeyTables.title(office)));
        return RecordList.of(Statement.class, List.copyOf(both));
    }

    @Override
    public List<SharedOccasion> sharedOccasions(Collection<? extends Id<? extends Actor>> actors) {
        Objects.requireNonNull(actors, "actors");
        Set<String> ids = new LinkedHashSet<>();
        List<Meeting> fewest = null;
        for (Id<? extends Actor> actor : actors) {
            List<Meeting> theirs = records(Meeting.class, keys.occasions, actor, "actors");
            fewest = fewest == null || theirs.size() < fewest.size() ? theirs : fewest;
            ids.add(tables.same.of(actor.value()));
        }
        return fewest == null ? List.of() : Presence.shared(fewest, ids, tables.same);
    }

    private Standings standings() {
        whole();
        return standings;
    }
}
