package org.rapporteur.dossier;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Topic;

/**
 * Finds every id by which one record names another, one short method to each type of the model.
 *
 * <p>Within a record the properties of its own kind come first, then those that all records have.
 */
final class ReferenceWalk {
    /** Takes what it wants of what the walk finds. */
    interface Sink {
        void reference(Pointer path, Id<?> target, Class<? extends Entity> kind);

        default void party(Party party) {}
    }

    /** One of the methods below, of whatever walk: so none needs to be made for a walk through one record. */
    private interface Visit<V> {
        void at(ReferenceWalk walk, Pointer at, V value);
    }

    private final Sink sink;

    ReferenceWalk(Sink sink) {
        this.sink = sink;
    }

    void ofItself(Dossier dossier) {
        one(Pointer.ROOT, "publisher", dossier.publisher(), ReferenceWalk::party);
    }

    void of(Pointer at, KnownEntity entity) {
        if (entity instanceof Source source) {
            source(at, source);
        } else if (entity instanceof Actor actor) {
            actor(at, actor);
        } else if (entity instanceof Statement statement) {
            statement(at, statement);
        } else if (entity instanceof Meeting meeting) {
            meeting(at, meeting);
        } else if (entity instanceof MembershipPosition position) {
            position(at, position);
        } else {
            membership(at, (Membership) entity);
        }
        citations(at, entity.citations());
        ids(at, "basis", entity.basis(), Entity.class);
        each(at, "links", entity.links(), ReferenceWalk::link);
        one(at, "revision", entity.revision(), ReferenceWalk::revision);
    }

    private void source(Pointer at, Source source) {
        one(at, "publisher", source.publisher(), ReferenceWalk::party);
        id(at, "from", source.from(), Source.class);
    }

    private void actor(Pointer at, Actor actor) {
        each(at, "names", actor.names(), ReferenceWalk::name);
        if (actor instanceof Person person) {
            ids(at, "citizenships", person.citizenships(), Actor.class);
            each(at, "tenures", person.tenures(), ReferenceWalk::tenure);
        } else if (actor instanceof Organization organization) {
            id(at, "parent", organization.parent(), Actor.class);
            id(at, "state", organization.state(), Actor.class);
        } else if (actor instanceof Forum forum) {
            each(at, "topics", forum.topics(), ReferenceWalk::topic);
            each(at, "members", forum.members(), ReferenceWalk::participant);
        }
    }

    private void statement(Pointer at, Statement statement) {
        each(at, "speakers", statement.speakers(), ReferenceWalk::party);
        each(at, "addressees", statement.addressees(), ReferenceWalk::party);
        id(at, "meeting", statement.meeting(), Meeting.class);
        each(at, "topics", statement.topics(), ReferenceWalk::topic);
        ids(at, "about", statement.about(), Entity.class);
    }

    private void meeting(Pointer at, Meeting meeting) {
        each(at, "previously", meeting.previously(), ReferenceWalk::schedule);
        each(at, "participants", meeting.participants(), ReferenceWalk::participant);
        each(at, "agenda", meeting.agenda(), ReferenceWalk::topic);
        each(at, "outcomes", meeting.outcomes(), ReferenceWalk::outcome);
        id(at, "forum", meeting.forum(), Forum.class);
    }

    private void position(Pointer at, MembershipPosition position) {
        party(at.at("holder"), position.holder());
        sink.reference(at.at("candidate"), position.candidate(), Actor.class);
        sink.reference(at.at("organization"), position.organization(), Actor.class);
        each(at, "conditions", position.conditions(), ReferenceWalk::condition);
    }

    private void membership(Pointer at, Membership membership) {
        sink.reference(at.at("member"), membership.member(), Actor.class);
        sink.reference(at.at("organization"), membership.organization(), Actor.class);
    }

    private void party(Pointer at, Party party) {
        sink.party(party);
        id(at, "actor", party.actor(), Actor.class);
        id(at, "onBehalfOf", party.onBehalfOf(), Actor.class);
    }

    private void participant(Pointer at, Participant participant) {
        party(at.at("party"), participant.party());
        citations(at, participant.citations());
    }

    private void tenure(Pointer at, Tenure tenure) {
        id(at, "organization", tenure.organization(), Actor.class);
        citations(at, tenure.citations());
    }

    private void outcome(Pointer at, Outcome outcome) {
        each(at, "responsible", outcome.responsible(), ReferenceWalk::party);
        id(at, "statement", outcome.statement(), Statement.class);
        citations(at, outcome.citations());
    }

    private void link(Pointer at, Link link) {
        id(at, "target", link.target(), Entity.class);
        citations(at, link.citations());
    }

    private void topic(Pointer at, Topic topic) {
        ids(at, "about", topic.about(), Entity.class);
    }

    private void name(Pointer at, Name name) {
        citations(at, name.citations());
    }

    private void schedule(Pointer at, Schedule schedule) {
        citations(at, schedule.citations());
    }

    private void condition(Pointer at, Condition condition) {
        citations(at, condition.citations());
    }

    private void revision(Pointer at, Revision revision) {
        id(at, "replacedBy", revision.replacedBy(), Entity.class);
    }

    private void citations(Pointer at, List<Citation> citations) {
        each(at, "citations", citations, ReferenceWalk::citation);
    }

    private void citation(Pointer at, Citation citation) {
        sink.reference(at.at("source"), citation.source(), Source.class);
    }

    private void id(Pointer at, String name, Optional<? extends Id<?>> id, Class<? extends Entity> kind) {
        if (id.isPresent()) {
            sink.reference(at.at(name), id.get(), kind);
        }
    }

    private void ids(Pointer at, String name, List<? extends Id<?>> ids, Class<? extends Entity> kind) {
        if (!ids.isEmpty()) {
            Pointer list = at.at(name);
            for (int i = 0; i < ids.size(); i++) {
                sink.reference(list.at(i), ids.get(i), kind);
            }
        }
    }

    private <V> void one(Pointer at, String name, Optional<V> value, Visit<? super V> visit) {
        if (value.isPresent()) {
            visit.at(this, at.at(name), value.get());
        }
    }

    private <V> void each(Pointer at, String name, List<V> values, Visit<? super V> visit) {
        if (!values.isEmpty()) {
            Pointer list = at.at(name);
            for (int i = 0; i < values.size(); i++) {
                visit.at(this, list.at(i), values.get(i));
            }
        }
    }
}
