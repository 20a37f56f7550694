package org.rapporteur.validation;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
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

    private final Predicate<Party> wanted;
    private final boolean gathering;
    private final Trail at;
    private final BiConsumer<LanguageTag, String> entry = this::entry;
    private final List<Tagged> entries;
    private final List<Tagged> names;
    private final List<Words> words;
    private final List<Placed<Party>> parties;
    private final List<Placed<Identifier>> identifiers;
    private final List<Placed<String>> countries;
    private long traits;
    private @Nullable LanguageTag lastTag;
    private int lettersBesideLast;

    private RecordParts(Predicate<Party> wanted, boolean gathering) {
        this.wanted = wanted;
        this.gathering = gathering;
        this.at = new Trail(gathering);
        this.entries = list();
        this.names = list();
        this.words = list();
        this.parties = list();
        this.identifiers = list();
        this.countries = list();
    }

    /** Whoever only tells traits does so for one record after another, and gathers nothing. */
    private <T> List<T> list() {
        return gathering ? new ArrayList<>(0) : List.of();
    }

    /** The parts of a record; of the parties, only those that are wanted. */
    static RecordParts of(KnownEntity entity, Predicate<Party> wanted) {
        RecordParts parts = new RecordParts(wanted, true);
        parts.record(entity);
        return parts;
    }

    /** Of no record, for telling the {@linkplain #traits traits} of one after another. */
    static RecordParts untold(Predicate<Party> wanted) {
        return new RecordParts(wanted, false);
    }

    /** What the parts of a record have that some rules are for. Most have nothing, and so need no lists and no paths. */
    long traits(KnownEntity entity) {
        traits = 0;
        record(entity);
        return traits;
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
            one("publisher", source.publisher(), RecordParts::party);
            one("title", source.title(), RecordParts::words);
        } else if (entity instanceof Actor actor) {
            actor(actor);
        } else if (entity instanceof Statement statement) {
            each("speakers", statement.speakers(), RecordParts::party);
            each("addressees", statement.addressees(), RecordParts::party);
            part("content", statement.content(), RecordParts::text);
            one("place", statement.place(), RecordParts::place);
            each("topics", statement.topics(), RecordParts::topic);
        } else if (entity instanceof Meeting meeting) {
            meeting(meeting);
        } else if (entity instanceof MembershipPosition position) {
            part("holder", position.holder(), RecordParts::party);
            each("conditions", position.conditions(), RecordParts::condition);
        }
        each("identifiers", entity.identifiers(), RecordParts::identifier);
        each("citations", entity.citations(), RecordParts::citation);
        each("links", entity.links(), RecordParts::link);
        one(
                "assessment",
                entity.assessment(),
                (parts, it) -> parts.one("rationale", it.rationale(), RecordParts::text));
        one("revision", entity.revision(), (parts, it) -> parts.one("reason", it.reason(), RecordParts::text));
        one("notes", entity.notes(), RecordParts::text);
    }

    private void actor(Actor actor) {
        each("names", actor.names(), RecordParts::name);
        one("description", actor.description(), RecordParts::text);
        if (actor instanceof Person person) {
            each("tenures", person.tenures(), RecordParts::tenure);
        } else if (actor instanceof State state) {
            one("country", state.country(), RecordParts::country);
        } else if (actor instanceof Forum forum) {
            each("purposes", forum.purposes(), RecordParts::text);
            each("topics", forum.topics(), RecordParts::topic);
            each("members", forum.members(), RecordParts::participant);
        }
    }

    private void meeting(Meeting meeting) {
        one("title", meeting.title(), RecordParts::text);
        each("previously", meeting.previously(), RecordParts::schedule);
        one("place", meeting.place(), RecordParts::place);
        each("participants", meeting.participants(), RecordParts::participant);
        each("purposes", meeting.purposes(), RecordParts::text);
        each("agenda", meeting.agenda(), RecordParts::topic);
        each("outcomes", meeting.outcomes(), RecordParts::outcome);
    }

    private void party(Party party) {
        traits |= NameRules.isResolvedName(party) ? Trait.RESOLVED_NAME.bit() : 0;
        if (wanted.test(party) && isGathered(Trait.NAMED_ON_TERMS)) {
            parties.add(new Placed<>(at.toString(), party));
        }
        one("asNamed", party.asNamed(), RecordParts::words);
        one("description", party.description(), RecordParts::text);
        one("capacity", party.capacity(), RecordParts::text);
    }

    private void participant(Participant participant) {
        part("party", participant.party(), RecordParts::party);
        each("citations", participant.citations(), RecordParts::citation);
    }

    private void place(Place place) {
        part("name", place.name(), RecordParts::text);
        one("country", place.country(), RecordParts::country);
        each("identifiers", place.identifiers(), RecordParts::identifier);
    }

    private void name(Name name) {
        at.enter("text");
        int kinds = words(name.text());
        name.language().ifPresent(tag -> tagged(name.text(), tag, kinds, names));
        at.leave();
        each("citations", name.citations(), RecordParts::citation);
    }

    private void tenure(Tenure tenure) {
        part("office", tenure.office(), RecordParts::text);
        each("citations", tenure.citations(), RecordParts::citation);
    }

    private void topic(Topic topic) {
        part("label", topic.label(), RecordParts::text);
    }

    private void schedule(Schedule schedule) {
        one("place", schedule.place(), RecordParts::place);
        each("citations", schedule.citations(), RecordParts::citation);
    }

    private void outcome(Outcome outcome) {
        part("summary", outcome.summary(), RecordParts::text);
        each("responsible", outcome.responsible(), RecordParts::party);
        each("citations", outcome.citations(), RecordParts::citation);
    }

    private void condition(Condition condition) {
        part("text", condition.text(), RecordParts::text);
        each("citations", condition.citations(), RecordParts::citation);
    }

    private void citation(Citation citation) {
        one("quote", citation.quote(), RecordParts::words);
        one("locator", citation.locator(), RecordParts::words);
    }

    private void link(Link link) {
        one("description", link.description(), RecordParts::text);
        each("citations", link.citations(), RecordParts::citation);
    }

    private void text(Text text) {
        text.entries().forEach(entry);
    }

    private void entry(LanguageTag tag, String text) {
        at.enter(tag);
        int kinds = words(text);
        tagged(text, tag, kinds, entries);
        at.leave();
    }

    /** The kinds of the characters of the words. */
    private int words(String text) {
        int kinds = Alphabet.of(text);
        if (Alphabet.isStrange(kinds) && isGathered(Trait.STRANGE_WORDS)) {
            words.add(new Words(at.toString(), text, kinds));
        }
        return kinds;
    }

    private void tagged(String text, LanguageTag tag, int kinds, List<Tagged> list) {
        if ((kinds & lettersBeside(tag)) != 0 && isGathered(Trait.STRANGE_LETTERS)) {
            list.add(new Tagged(at.toString(), text, tag, Scripts.of(tag)));
        }
    }

    /** Most words of a record are in the language of those before. */
    @SuppressWarnings("ReferenceEquality")
    private int lettersBeside(LanguageTag tag) {
        if (tag != lastTag) {
            lastTag = tag;
            lettersBesideLast = Scripts.lettersBeside(tag);
        }
        return lettersBesideLast;
    }

    private void identifier(Identifier identifier) {
        if (isGathered(Trait.REGISTERED)) {
            identifiers.add(new Placed<>(at.toString(), identifier));
        }
    }

    private void country(String code) {
        if (isGathered(Trait.REGISTERED)) {
            countries.add(new Placed<>(at.toString(), code));
        }
    }

    /** Notes that there is something, and tells whether its place is wanted too. */
    private boolean isGathered(Trait trait) {
        traits |= trait.bit();
        return gathering;
    }

    private <V> void one(String name, Optional<V> value, BiConsumer<RecordParts, ? super V> visit) {
        if (value.isPresent()) {
            part(name, value.get(), visit);
        }
    }

    private <V> void part(String name, V value, BiConsumer<RecordParts, ? super V> visit) {
        at.enter(name);
        visit.accept(this, value);
        at.leave();
    }

    private <V> void each(String name, List<V> values, BiConsumer<RecordParts, ? super V> visit) {
        if (!values.isEmpty()) {
            at.enter(name);
            for (int i = 0; i < values.size(); i++) {
                at.enter(i);
                visit.accept(this, values.get(i));
                at.leave();
            }
            at.leave();
        }
    }
}
