package org.rapporteur.dossier;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private final Table<Standings> standings = new Table<>(() -> new Standings(whole(), answers()));

    ActorIndex(Dossier dossier, SameAs same, @Nullable RecordLookup lookup) {
        super(dossier, same, lookup);
    }

    @Override
    public List<Statement> statementsBy(Id<? extends Actor> speaker) {
        return answers().statementsBy.get(key(speaker, "speaker"));
    }

    @Override
    public List<Statement> statementsAbout(Id<?> subject) {
        return answers().statementsAbout.get(key(subject, "subject"));
    }

    @Override
    public List<Meeting> meetingsWith(Collection<? extends Id<? extends Actor>> participants) {
        Objects.requireNonNull(participants, "participants");
        Answers answers = answers();
        List<Meeting> shared = dossier.meetings();
        for (Id<? extends Actor> participant : participants) {
            Set<Meeting> theirs = Collections.newSetFromMap(new IdentityHashMap<>());
            theirs.addAll(answers.meetingsWith.get(key(participant, "participants")));
            shared = shared.stream().filter(theirs::contains).toList();
        }
        return shared;
    }

    @Override
    public List<Meeting> sittingsOf(Id<Forum> forum) {
        return answers().sittingsOf.get(key(forum, "forum"));
    }

    @Override
    public List<MembershipPosition> positionsOf(Id<? extends Actor> holder) {
        return answers().positionsOf.get(key(holder, "holder"));
    }

    @Override
    public List<MembershipPosition> positionsOn(Id<? extends Actor> candidate, Id<? extends Actor> organization) {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(organization, "organization");
        return answers().positionsOn.get(tables.pair(candidate, organization));
    }

    @Override
    public List<Membership> membershipsOf(Id<? extends Actor> member) {
        return whole().membershipsOf.get().get(key(member, "member"));
    }

    @Override
    public List<Membership> membershipsOf(Id<? extends Actor> member, Id<? extends Actor> organization) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(organization, "organization");
        return lookup == null
                ? tables.membershipsIn.get().get(tables.pair(member, organization))
                : lookup.membershipsOf(member, organization);
    }

    @Override
    public Stances stances(Id<? extends Actor> candidate, Id<? extends Actor> organization) {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(organization, "organization");
        return standings.get().stances(tables.pair(candidate, organization), this::find);
    }

    @Override
    public OfficeHolders holdersOf(String officeId) {
        return standings.get().offices().holdersOf(Ids.of(officeId, "officeId").value());
    }

    @Override
    public OfficeHolders holdersOf(String title, Id<? extends Actor> organization) {
        return standings.get().offices().holdersOf(title, organization);
    }

    @Override
    public Memberships membersOf(Id<? extends Actor> organization) {
        return standings.get().membersOf(key(organization, "organization"));
    }

    @Override
    public Memberships stagesOf(Id<? extends Actor> member) {
        return standings.get().stagesOf(key(member, "member"));
    }

    @Override
    public List<Statement> statementsAt(Id<Meeting> meeting) {
        return answer(rarer.statementsAt, meeting, "meeting");
    }

    @Override
    public List<Statement> statementsTo(Id<? extends Actor> addressee) {
        return answer(rarer.statementsTo, addressee, "addressee");
    }

    @Override
    public List<Statement> statementsOnBehalfOf(Id<? extends Actor> actor) {
        return answer(rarer.statementsOnBehalfOf, actor, "actor");
    }

    @Override
    public List<Statement> statementsByOffice(String office) {
        Objects.requireNonNull(office, "office");
        whole();
        Grouping<Statement> table = rarer.statementsByOffice.get();
        return RarerAnswers.union(dossier, table.get(office), table.get(RarerAnswers.title(office)));
    }

    @Override
    public List<SharedOccasion> sharedOccasions(Collection<? extends Id<? extends Actor>> actors) {
        Objects.requireNonNull(actors, "actors");
        Set<String> ids = new LinkedHashSet<>();
        List<Meeting> fewest = null;
        for (Id<? extends Actor> actor : actors) {
            List<Meeting> theirs = answer(rarer.occasions, actor, "actors");
            fewest = fewest == null || theirs.size() < fewest.size() ? theirs : fewest;
            ids.add(tables.same.of(actor.value()));
        }
        return fewest == null ? List.of() : Presence.shared(fewest, ids, tables.same);
    }
}
