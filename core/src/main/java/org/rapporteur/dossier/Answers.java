package org.rapporteur.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Topic;
import org.rapporteur.text.NameForm;

/** The lookup tables for the rarer queries of an index, filled in one pass and never changed afterwards. */
final class Answers {
    final Grouping<Occurrence> mentioning;
    final Grouping<KnownEntity> restingOnlyOn;
    final Grouping<Actor> named = new Grouping<>();
    final Grouping<Statement> statementsBy;
    final Grouping<Statement> statementsAbout;
    final Grouping<Meeting> meetingsWith;
    final Grouping<Meeting> sittingsOf;
    final Grouping<MembershipPosition> positionsOf;
    final Grouping<MembershipPosition> positionsOn = new Grouping<>();

    Answers(Dossier dossier, Tables tables) {
        SameAs same = tables.same;
        mentioning = new Grouping<>(same);
        restingOnlyOn = new Grouping<>(same);
        statementsBy = new Grouping<>(same);
        statementsAbout = new Grouping<>(same);
        meetingsWith = new Grouping<>(same);
        sittingsOf = new Grouping<>(same);
        positionsOf = new Grouping<>(same);
        List<Occurrence> occurrences = tables.occurrences;
        for (Occurrence occurrence : occurrences) {
            if (occurrence.entity() instanceof KnownEntity entity) {
                References.targets(entity).forEach(target -> mentioning.addOnce(target, occurrence));
                addCitations(entity, tables);
                addRoles(entity, tables);
            }
        }
        ActorNames names = new ActorNames(dossier, occurrences);
        for (Actor actor : dossier.actors()) {
            names.ofNext(actor).forEach(name -> named.addOnce(NameForm.of(name), actor));
        }
    }

    private void addCitations(KnownEntity entity, Tables tables) {
        Set<Id<?>> cited = References.cited(entity);
        for (String source : Origins.shared(cited, tables.same, id -> source(id, tables))) {
            if (!(entity instanceof Source && entity.id().value().equals(source))) {
                restingOnlyOn.add(source, entity);
            }
        }
    }

    private static Optional<Source> source(Id<?> id, Tables tables) {
        return Optional.ofNullable(tables.first(Source.class, id.value())).map(found -> (Source) found.entity());
    }

    private void addRoles(KnownEntity entity, Tables tables) {
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
            positionsOn.add(tables.pair(position.candidate(), position.organization()), position);
        }
    }

    private static <V> void addActor(Grouping<V> grouping, Party party, V value) {
        party.actor().ifPresent(actor -> grouping.addOnce(actor.value(), value));
    }
}
