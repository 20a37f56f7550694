package org.rapporteur.validation;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

/** The parts of a record that rules look at wherever they stand, each with its place: gathered once, for all rules. */
final class RecordParts {
    /** Something at its place in the record, a JSON Pointer. */
    record Placed<T>(String at, T value) {}

    /** Words at their place in the record, with {@linkplain Alphabet the kinds of their characters}. */
    record Words(String at, String text, int kinds) {
        boolean have(int kind) {
            return (kinds & kind) != 0;
        }
    }

    /** Words in a language that is written in some scripts, at their place in the record. */
    record Tagged(String at, String text, LanguageTag tag, Set<UnicodeScript> scripts) {}

    private final Trail at = new Trail();
    private final Predicate<Party> wanted;
    private final List<Tagged> entries = new ArrayList<>();
    private final List<Tagged> names = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private final List<Placed<Party>> parties = new ArrayList<>();
    private final List<Placed<Identifier>> identifiers = new ArrayList<>();
    private final List<Placed<String>> countries = new ArrayList<>();

    private RecordParts(Predicate<Party> wanted) {
        this.wanted = wanted;
    }

    /** The parts of a record; of the parties, only those that are wanted. */
    static RecordParts of(KnownEntity entity, Predicate<Party> wanted) {
        RecordParts parts = new RecordParts(wanted);
        parts.record(entity);
        return parts;
    }

    /** The entries of texts, that is words of ours in a language, whose letters may not be those of the language. */
    List<Tagged> strangeEntries() {
        return entries;
    }

    /** The letters of names that state their language, where they may not be those of the language. */
    List<Tagged> strangeNames() {
        return names;
    }

    /** Words of any kind, ours and the source's own, that have more than letters of one script. */
    List<Words> strangeWords() {
        return words;
    }

    List<Placed<Party>> parties() {
        return parties;
    }

    List<Placed<Identifier>> identifiers() {
        return identifiers;
    }

    List<Placed<String>> countries() {
        return countries;
    }

    private void record(KnownEntity entity) {
        if (entity instanceof Source source) {
            one("publisher", source.publisher(), this::party);
            one("title", source.title(), this::words);
        } else if (entity instanceof Actor actor) {
            actor(actor);
        } else if (entity instanceof Statement statement) {
            each("speakers", statement.speakers(), this::party);
            each("addressees", statement.addressees(), this::party);
            part("content", statement.content(), this::text);
            one("place", statement.place(), this::place);
            each("topics", statement.topics(), this::topic);
        } else if (entity instanceof Meeting meeting) {
            meeting(meeting);
        } else if (entity instanceof MembershipPosition position) {
            part("holder", position.holder(), this::party);
            each("conditions", position.conditions(), this::condition);
        }
        each("identifiers", entity.identifiers(), this::identifier);
        each("citations", entity.citations(), this::citation);
        each("links", entity.links(), this::link);
        one("assessment", entity.assessment(), this::assessment);
        one("revision", entity.revision(), this::revision);
        one("notes", entity.notes(), this::text);
    }

    private void actor(Actor actor) {
        each("names", actor.names(), this::name);
        one("description", actor.description(), this::text);
        if (actor instanceof Person person) {
            each("tenures", person.tenures(), this::tenure);
        } else if (actor instanceof State state) {
            one("country", state.country(), this::country);
        } else if (actor instanceof Forum forum) {
            each("purposes", forum.purposes(), this::text);
            each("topics", forum.topics(), this::topic);
            each("members", forum.members(), this::participant);
        }
    }

    private void meeting(Meeting meeting) {
        one("title", meeting.title(), this::text);
        each("previously", meeting.previously(), this::schedule);
        one("place", meeting.place(), this::place);
        each("participants", meeting.participants(), this::participant);
        each("purposes", meeting.purposes(), this::text);
        each("agenda", meeting.agenda(), this::topic);
        each("outcomes", meeting.outcomes(), this::outcome);
    }

    private void party(Party party) {
        if (wanted.test(party)) {
            parties.add(new Placed<>(at.toString(), party));
        }
        one("asNamed", party.asNamed(), this::words);
        one("description", party.description(), this::text);
        one("capacity", party.capacity(), this::text);
    }

    private void participant(Participant participant) {
        part("party", participant.party(), this::party);
        each("citations", participant.citations(), this::citation);
    }

    private void place(Place place) {
        part("name", place.name(), this::text);
        one("country", place.country(), this::country);
        each("identifiers", place.identifiers(), this::identifier);
    }

    private void name(Name name) {
        part("text", name.text(), text -> {
            int kinds = words(text);
            name.language().ifPresent(tag -> tagged(text, tag, kinds, names));
        });
        each("citations", name.citations(), this::citation);
    }

    private void tenure(Tenure tenure) {
        part("office", tenure.office(), this::text);
        each("citations", tenure.citations(), this::citation);
    }

    private void topic(Topic topic) {
        part("label", topic.label(), this::text);
    }

    private void schedule(Schedule schedule) {
        one("place", schedule.place(), this::place);
        each("citations", schedule.citations(), this::citation);
    }

    private void outcome(Outcome outcome) {
        part("summary", outcome.summary(), this::text);
        each("responsible", outcome.responsible(), this::party);
        each("citations", outcome.citations(), this::citation);
    }

    private void condition(Condition condition) {
        part("text", condition.text(), this::text);
        each("citations", condition.citations(), this::citation);
    }

    private void citation(Citation citation) {
        one("quote", citation.quote(), this::words);
        one("locator", citation.locator(), this::words);
    }

    private void link(Link link) {
        one("description", link.description(), this::text);
        each("citations", link.citations(), this::citation);
    }

    private void assessment(Assessment assessment) {
        one("rationale", assessment.rationale(), this::text);
    }

    private void revision(Revision revision) {
        one("reason", revision.reason(), this::text);
    }

    private void text(Text text) {
        text.entries().forEach((tag, entry) -> {
            at.enter(tag);
            int kinds = words(entry);
            tagged(entry, tag, kinds, entries);
            at.leave();
        });
    }

    /** The kinds of the characters of the words. */
    private int words(String text) {
        int kinds = Alphabet.of(text);
        if (Alphabet.isStrange(kinds)) {
            words.add(new Words(at.toString(), text, kinds));
        }
        return kinds;
    }

    private void tagged(String text, LanguageTag tag, int kinds, List<Tagged> list) {
        Set<UnicodeScript> scripts = Scripts.of(tag);
        if (!scripts.isEmpty() && (kinds & Alphabet.lettersBeside(scripts)) != 0) {
            list.add(new Tagged(at.toString(), text, tag, scripts));
        }
    }

    private void identifier(Identifier identifier) {
        identifiers.add(new Placed<>(at.toString(), identifier));
    }

    private void country(String code) {
        countries.add(new Placed<>(at.toString(), code));
    }

    private <V> void one(String name, Optional<V> value, Consumer<? super V> visit) {
        if (value.isPresent()) {
            part(name, value.get(), visit);
        }
    }

    private <V> void part(String name, V value, Consumer<? super V> visit) {
        at.enter(name);
        visit.accept(value);
        at.leave();
    }

    private <V> void each(String name, List<V> values, Consumer<? super V> visit) {
        if (!values.isEmpty()) {
            at.enter(name);
            for (int i = 0; i < values.size(); i++) {
                at.enter(i);
                visit.accept(values.get(i));
                at.leave();
            }
            at.leave();
        }
    }
}
