package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Topic;

/** What an index looks its answers up in, filled in one pass over a dossier and never changed after. */
final class Tables {
    final List<Occurrence> occurrences = new ArrayList<>();
    final List<KnownEntity> entities = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    final Grouping<Occurrence> byId = new Grouping<>();
    final Grouping<Occurrence> firstOfEachKind = new Grouping<>();
    final Grouping<Occurrence> mentioning = new Grouping<>();
    final Grouping<KnownEntity> citing = new Grouping<>();
    final Grouping<KnownEntity> restingOnlyOn = new Grouping<>();
    final Grouping<Actor> named = new Grouping<>();
    final Grouping<Statement> statementsBy = new Grouping<>();
    final Grouping<Statement> statementsAbout = new Grouping<>();
    final Grouping<Meeting> meetingsWith = new Grouping<>();
    final Grouping<Meeting> sittingsOf = new Grouping<>();
    final Grouping<MembershipPosition> positionsOf = new Grouping<>();
    final Grouping<MembershipPosition> positionsOn = new Grouping<>();
    final Grouping<Membership> membershipsOf = new Grouping<>();
    final Grouping<Membership> membershipsIn = new Grouping<>();
    private final Map<String, Set<String>> printed = new HashMap<>();

    Tables(Dossier dossier) {
        references.addAll(walked(null, walk -> walk.ofItself(dossier)));
        addList("sources", dossier.sources(), dossier);
        addList("actors", dossier.actors(), dossier);
        addList("statements", dossier.statements(), dossier);
        addList("meetings", dossier.meetings(), dossier);
        addList("positions", dossier.positions(), dossier);
        addList("memberships", dossier.memberships(), dossier);
        addOthers(
                "others",
                0,
                dossier.others().stream().filter(other -> other.list().isEmpty()));
        addNames(dossier.actors());
        printed.clear();
    }

    /** No id holds a space, so that two of them can be told apart in one key. */
    static String pair(Id<?> one, Id<?> organization) {
        return one.value() + ' ' + organization.value();
    }

    private void addList(String list, List<? extends KnownEntity> known, Dossier dossier) {
        Pointer at = Pointer.ROOT.at(list);
        for (int i = 0; i < known.size(); i++) {
            addKnown(at.at(i), known.get(i));
        }
        addOthers(
                list,
                known.size(),
                dossier.others().stream()
                        .filter(other -> other.list().filter(list::equals).isPresent()));
    }

    private void addOthers(String list, int first, Stream<OtherEntity> others) {
        Pointer at = Pointer.ROOT.at(list);
        int next = first;
        for (OtherEntity other : (Iterable<OtherEntity>) others::iterator) {
            Occurrence occurrence = new Occurrence(other, at.at(next++), List.of());
            occurrences.add(occurrence);
            other.id().ifPresent(id -> addBearer(id, occurrence));
        }
    }

    private void addKnown(Pointer at, KnownEntity entity) {
        Occurrence occurrence = new Occurrence(entity, at, walked(entity, walk -> walk.of(at, entity)));
        occurrences.add(occurrence);
        entities.add(entity);
        references.addAll(occurrence.references());
        addBearer(entity.id(), occurrence);
        occurrence
                .references()
                .forEach(reference -> mentioning.addOnce(reference.target().value(), occurrence));
        addCitations(occurrence.references(), entity);
        addAnswers(entity);
    }

    /**
     * A dossier in which one id was given to thousands must not make looking it up slow: one of each kind is enough.
     */
    private void addBearer(Id<?> id, Occurrence occurrence) {
        byId.add(id.value(), occurrence);
        Class<?> kind = occurrence.entity().getClass();
        for (Occurrence first : firstOfEachKind.get(id.value())) {
            if (first.entity().getClass() == kind) {
                return;
            }
        }
        firstOfEachKind.add(id.value(), occurrence);
    }

    private List<Reference> walked(@Nullable KnownEntity from, Consumer<ReferenceWalk> walking) {
        List<Reference> found = new ArrayList<>();
        walking.accept(new ReferenceWalk(new ReferenceWalk.Sink() {
            @Override
            public void reference(Pointer path, Id<?> target, Class<? extends Entity> kind) {
                found.add(new Reference(from, path, target, kind));
            }

            @Override
            public void party(Party party) {
                addPrinted(party);
            }
        }));
        return found;
    }

    private void addPrinted(Party party) {
        if (party.actor().isPresent() && party.asNamed().isPresent()) {
            printed.computeIfAbsent(party.actor().get().value(), actor -> new LinkedHashSet<>())
                    .add(party.asNamed().get());
        }
    }

    private void addCitations(List<Reference> found, KnownEntity entity) {
        @Nullable String one = null;
        boolean several = false;
        for (Reference reference : found) {
            if (reference.isCitation()) {
                String source = reference.target().value();
                citing.addOnce(source, entity);
                several |= one != null && !one.equals(source);
                one = source;
            }
        }
        boolean itself = entity instanceof Source && entity.id().value().equals(one);
        if (one != null && !several && !itself) {
            restingOnlyOn.add(one, entity);
        }
    }

    private void addAnswers(KnownEntity entity) {
        if (entity instanceof Statement statement) {
            statement.speakers().forEach(speaker -> addActor(statementsBy, speaker, statement));
            statement.about().forEach(id -> statementsAbout.addOnce(id.value(), statement));
            for (Topic topic : statement.topics()) {
                topic.about().forEach(id -> statementsAbout.addOnce(id.value(), statement));
            }
        } else if (entity instanceof Meeting meeting) {
            meeting.participants().forEach(participant -> addActor(meetingsWith, participant.party(), meeting));
            meeting.forum().ifPresent(forum -> sittingsOf.add(forum.value(), meeting));
        } else if (entity instanceof MembershipPosition position) {
            addActor(positionsOf, position.holder(), position);
            positionsOn.add(pair(position.candidate(), position.organization()), position);
        } else if (entity instanceof Membership membership) {
            membershipsOf.add(membership.member().value(), membership);
            membershipsIn.add(pair(membership.member(), membership.organization()), membership);
        }
    }

    /** Comes last, because a party may be printed anywhere; what is printed of an id is a name of its first bearer. */
    private void addNames(List<Actor> actors) {
        for (Actor actor : actors) {
            actor.names().forEach(name -> named.addOnce(name.text(), actor));
            Set<String> foreign =
                    Objects.requireNonNullElse(printed.remove(actor.id().value()), Set.of());
            foreign.forEach(name -> named.addOnce(name, actor));
        }
    }

    private static <V> void addActor(Grouping<V> grouping, Party party, V value) {
        party.actor().ifPresent(actor -> grouping.addOnce(actor.value(), value));
    }
}
