package org.rapporteur.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;

/** Visits the words, parties, identifiers and countries of a record, each with its place in the record. */
final class RecordWalk {
    /** Takes what the walk comes by; each method does nothing unless a rule wants it. */
    interface Visitor {
        /** An entry of a text, that is words of ours in a language. */
        default void entry(Spot at, LanguageTag tag, String words) {}

        /** The letters of a name that states its language. */
        default void name(Spot at, LanguageTag tag, String words) {}

        /** Words of any kind, those of ours included, and the source's own. */
        default void words(Spot at, String words) {}

        default void party(Spot at, Party party) {}

        default void identifier(Spot at, Identifier identifier) {}

        default void country(Spot at, String code) {}
    }

    private final Visitor visitor;

    private RecordWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void over(KnownEntity entity, Visitor visitor) {
        new RecordWalk(visitor).record(Spot.RECORD, entity);
    }

    private void record(Spot at, KnownEntity entity) {
        if (entity instanceof Source source) {
            one(at, "publisher", source.publisher(), this::party);
            one(at, "title", source.title(), visitor::words);
        } else if (entity instanceof Actor actor) {
            actor(at, actor);
        } else if (entity instanceof Statement statement) {
            each(at, "speakers", statement.speakers(), this::party);
            each(at, "addressees", statement.addressees(), this::party);
            text(at.at("content"), statement.content());
            one(at, "place", statement.place(), this::place);
            each(at, "topics", statement.topics(), this::topic);
        } else if (entity instanceof Meeting meeting) {
            meeting(at, meeting);
        } else if (entity instanceof MembershipPosition position) {
            party(at.at("holder"), position.holder());
            each(at, "conditions", position.conditions(), this::condition);
        }
        each(at, "identifiers", entity.identifiers(), visitor::identifier);
        each(at, "citations", entity.citations(), this::citation);
        each(at, "links", entity.links(), this::link);
        one(at, "assessment", entity.assessment(), this::assessment);
        one(at, "revision", entity.revision(), this::revision);
        one(at, "notes", entity.notes(), this::text);
    }

    private void actor(Spot at, Actor actor) {
        each(at, "names", actor.names(), this::name);
        one(at, "description", actor.description(), this::text);
        if (actor instanceof Person person) {
            each(at, "tenures", person.tenures(), this::tenure);
        } else if (actor instanceof State state) {
            one(at, "country", state.country(), visitor::country);
        } else if (actor instanceof Forum forum) {
            each(at, "purposes", forum.purposes(), this::text);
            each(at, "topics", forum.topics(), this::topic);
            each(at, "members", forum.members(), this::participant);
        }
    }

    private void meeting(Spot at, Meeting meeting) {
        one(at, "title", meeting.title(), this::text);
        each(at, "previously", meeting.previously(), this::schedule);
        one(at, "place", meeting.place(), this::place);
        each(at, "participants", meeting.participants(), this::participant);
        each(at, "purposes", meeting.purposes(), this::text);
        each(at, "agenda", meeting.agenda(), this::topic);
        each(at, "outcomes", meeting.outcomes(), this::outcome);
    }

    private void party(Spot at, Party party) {
        visitor.party(at, party);
        one(at, "asNamed", party.asNamed(), visitor::words);
        one(at, "description", party.description(), this::text);
        one(at, "capacity", party.capacity(), this::text);
    }

    private void participant(Spot at, Participant participant) {
        party(at.at("party"), participant.party());
        each(at, "citations", participant.citations(), this::citation);
    }

    private void place(Spot at, Place place) {
        text(at.at("name"), place.name());
        one(at, "country", place.country(), visitor::country);
        each(at, "identifiers", place.identifiers(), visitor::identifier);
    }

    private void name(Spot at, Name name) {
        Spot text = at.at("text");
        visitor.words(text, name.text());
        name.language().ifPresent(tag -> visitor.name(text, tag, name.text()));
        each(at, "citations", name.citations(), this::citation);
    }

    private void tenure(Spot at, Tenure tenure) {
        text(at.at("office"), tenure.office());
        each(at, "citations", tenure.citations(), this::citation);
    }

    private void topic(Spot at, Topic topic) {
        text(at.at("label"), topic.label());
    }

    private void schedule(Spot at, Schedule schedule) {
        one(at, "place", schedule.place(), this::place);
        each(at, "citations", schedule.citations(), this::citation);
    }

    private void outcome(Spot at, Outcome outcome) {
        text(at.at("summary"), outcome.summary());
        each(at, "responsible", outcome.responsible(), this::party);
        each(at, "citations", outcome.citations(), this::citation);
    }

    private void condition(Spot at, Condition condition) {
        text(at.at("text"), condition.text());
        each(at, "citations", condition.citations(), this::citation);
    }

    private void citation(Spot at, Citation citation) {
        one(at, "quote", citation.quote(), visitor::words);
        one(at, "locator", citation.locator(), visitor::words);
    }

    private void link(Spot at, Link link) {
        one(at, "description", link.description(), this::text);
        each(at, "citations", link.citations(), this::citation);
    }

    private void assessment(Spot at, Assessment assessment) {
        one(at, "rationale", assessment.rationale(), this::text);
    }

    private void revision(Spot at, Revision revision) {
        one(at, "reason", revision.reason(), this::text);
    }

    private void text(Spot at, Text text) {
        text.entries().forEach((tag, words) -> {
            Spot entry = at.at(tag);
            visitor.words(entry, words);
            visitor.entry(entry, tag, words);
        });
    }

    private static <V> void one(Spot at, String name, Optional<V> value, BiConsumer<Spot, V> visit) {
        if (value.isPresent()) {
            visit.accept(at.at(name), value.get());
        }
    }

    private static <V> void each(Spot at, String name, List<? extends V> values, BiConsumer<Spot, V> visit) {
        if (!values.isEmpty()) {
            Spot list = at.at(name);
            for (int i = 0; i < values.size(); i++) {
                visit.accept(list.at(i), values.get(i));
            }
        }
    }
}
