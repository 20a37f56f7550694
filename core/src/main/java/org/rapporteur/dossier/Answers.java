package org.rapporteur.dossier;

import java.util.LinkedHashSet;
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
    final Grouping<Occurrence> mentioning = new Grouping<>();
    final Grouping<KnownEntity> restingOnlyOn = new Grouping<>();
    final Grouping<Actor> named = new Grouping<>();
    final Grouping<Statement> statementsBy = new Grouping<>();
    final Grouping<Statement> statementsAbout = new Grouping<>();
    final Grouping<Meeting> meetingsWith = new Grouping<>();
    final Grouping<Meeting> sittingsOf = new Grouping<>();
    final Grouping<MembershipPosition> positionsOf = new Grouping<>();
    final Grouping<MembershipPosition> positionsOn = new Grouping<>();

    Answers(Dossier dossier, Tables tables) {
        List<Occurrence> occurrences = tables.occurrences;
        for (Occurrence occurrence : occurrences) {
            if (occurrence.entity() instanceof KnownEntity entity) {
                occurrence
                        .references()
                        .forEach(reference ->
                                mentioning.addOnce(reference.target().value(), occurrence));
                addCitations(occurrence.references(), entity, tables);
                addRoles(entity);
            }
        }
        ActorNames names = new ActorNames(dossier, occurrences);
        for (Actor actor : dossier.actors()) {
            names.ofNext(actor).forEach(name -> named.addOnce(NameForm.of(name), actor));
        }
    }

    private void addCitations(List<Reference> references, KnownEntity entity, Tables tables) {
        Set<Id<?>> cited = new LinkedHashSet<>();
        for (Reference reference : references) {
            if (reference.isCitation()) {
                cited.add(reference.target());
            }
        }
        for (String source : Origins.shared(cited, id -> source(id, tables))) {
            if (!(entity instanceof Source && entity.id().value().equals(source))) {
                restingOnlyOn.add(source, entity);
            }
        }
    }

    private static Optional<Source> source(Id<?> id, Tables tables) {
        return Optional.ofNullable(tables.first(Source.class, id.value())).map(found -> (Source) found.entity());
    }

    private void addRoles(KnownEntity entity) {
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
            positionsOn.add(Tables.pair(position.candidate(), position.organization()), position);
        }
    }

    private static <V> void addActor(Grouping<V> grouping, Party party, V value) {
        party.actor().ifPresent(actor -> grouping.addOnce(actor.value(), value));
    }
}
