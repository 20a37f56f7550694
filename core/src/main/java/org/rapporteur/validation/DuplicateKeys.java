package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.text.NameForm;
import org.rapporteur.time.Edtf;

/** What two records of one thing have in common, and records of two things hardly ever. */
final class DuplicateKeys {
    /** The most elements of a list that count; of more parties than this, a list is not compared. */
    static final int MOST = 16;

    private static final Set<NameKind> FULL = Set.of(NameKind.COMMON, NameKind.OFFICIAL);

    /**
     * The values of some properties of a record.
     *
     * @param properties the names of the properties
     * @param hash the values, by FNV-1a with 64 bits: strings of a million records would take too much memory
     */
    record Key(String properties, long hash) {
        private static final long OFFSET = 0xcbf29ce484222325L;
        private static final long PRIME = 0x100000001b3L;

        static Key of(String kind, String properties, String... values) {
            long hash = add(add(OFFSET, kind), properties);
            for (String value : values) {
                hash = add(hash, value);
            }
            return new Key(properties, hash);
        }

        /** Adds the characters of a value, and one that ends it. */
        private static long add(long before, String value) {
            long hash = before;
            for (int i = 0; i < value.length(); i++) {
                hash = (hash ^ value.charAt(i)) * PRIME;
            }
            return (hash ^ '\n') * PRIME;
        }
    }

    private final String kind;
    private final List<Key> keys = new ArrayList<>(2);

    private DuplicateKeys(KnownEntity record) {
        this.kind = record.getClass().getName();
    }

    static List<Key> of(KnownEntity record) {
        DuplicateKeys keys = new DuplicateKeys(record);
        if (record instanceof Source source) {
            keys.add(source);
        } else if (record instanceof Actor actor) {
            fullNames(actor).forEach(name -> keys.add(actor, name));
        } else if (record instanceof Statement statement) {
            keys.add(statement);
        } else if (record instanceof Meeting meeting) {
            meeting.date().filter(DuplicateKeys::isOfOneDay).ifPresent(date -> keys.add(meeting, date.toString()));
        } else if (record instanceof MembershipPosition position) {
            keys.add(position);
        } else if (record instanceof Membership membership) {
            keys.add(membership);
        }
        return keys.keys;
    }

    private void add(String properties, String... values) {
        keys.add(Key.of(kind, properties, values));
    }

    private void add(Source source) {
        source.url().ifPresent(url -> add("url", url));
        source.archivedAt().ifPresent(url -> add("archivedAt", url));
        Optional<String> publisher = source.publisher()
                .flatMap(party ->
                        party.actor().map(Id::value).or(() -> party.asNamed().map(NameForm::of)));
        if (publisher.isPresent() && source.title().isPresent() && source.date().isPresent()) {
            add(
                    "publisher, title, date",
                    publisher.get(),
                    NameForm.of(source.title().get()),
                    source.date().get().toString());
        }
    }

    /** Names that several actors often have, such as acronyms, or had at some time, are left out. */
    private static Set<String> fullNames(Actor actor) {
        Set<String> full = new TreeSet<>();
        for (Name name : first(actor.names())) {
            if (name.kind().map(FULL::contains).orElse(true) && name.period().isEmpty()) {
                full.add(NameForm.of(name.text()));
            }
        }
        return full;
    }

    private void add(Actor actor, String name) {
        if (actor instanceof Person person) {
            addPerson(person, name);
        } else if (actor instanceof State) {
            add("names", name);
        } else if (actor instanceof Organization body) {
            if (Stream.of(body.kind(), body.parent(), body.state()).anyMatch(Optional::isPresent)) {
                add("names, kind, parent, state", name, text(body.kind()), text(body.parent()), text(body.state()));
            }
        } else if (actor instanceof Forum forum && forum.kind().isPresent()) {
            add("names, kind", name, text(forum.kind()));
        }
    }

    /** A single word may be the name of many persons. */
    private void addPerson(Person person, String name) {
        if (name.indexOf(' ') < 0) {
            return;
        }
        person.born().ifPresent(born -> add("names, born", name, born.toString()));
        first(person.citizenships()).forEach(state -> add("names, citizenships", name, state.value()));
        for (Tenure tenure : first(person.tenures())) {
            tenure.officeId().ifPresent(office -> add("names, tenures", name, office));
            for (String office : words(tenure.office())) {
                add("names, tenures", name, NameForm.of(office), text(tenure.organization()));
            }
        }
    }

    private void add(Statement statement) {
        Optional<String> speakers = parties(statement.speakers());
        if (speakers.isEmpty()) {
            return;
        }
        for (String words : words(statement.content())) {
            statement.date().ifPresent(date -> add("speakers, date, content", speakers.get(), date.toString(), words));
            statement
                    .meeting()
                    .ifPresent(meeting -> add("speakers, meeting, content", speakers.get(), meeting.value(), words));
        }
    }

    /** Returns the actors with their offices and principals; empty if one of them is not resolved, or there are too many. */
    static Optional<String> parties(List<Party> parties) {
        Set<String> principals = new TreeSet<>();
        for (Party party : first(parties)) {
            if (party.actor().isEmpty()) {
                return Optional.empty();
            }
            principals.add(text(party.actor()) + ' ' + text(party.officeId()) + ' ' + text(party.onBehalfOf()));
        }
        return parties.size() > MOST ? Optional.empty() : Optional.of(String.join("\n", principals));
    }

    private void add(Meeting meeting, String date) {
        meeting.forum().ifPresent(forum -> add("forum, date", forum.value(), date));
        meeting.title().ifPresent(title -> words(title).forEach(words -> add("title, date", words, date)));
        Set<String> actors = actors(meeting.participants());
        boolean isCompared = actors.size() > 1 && meeting.participants().size() <= MOST;
        if (isCompared && meeting.kind().isPresent()) {
            add("kind, date, participants", text(meeting.kind()), date, String.join("\n", actors));
        }
    }

    static Set<String> actors(List<Participant> participants) {
        Set<String> actors = new TreeSet<>();
        first(participants).forEach(each -> each.party().actor().ifPresent(actor -> actors.add(actor.value())));
        return actors;
    }

    private static boolean isOfOneDay(Edtf date) {
        return date.earliest().isPresent() && date.earliest().equals(date.latest());
    }

    private void add(MembershipPosition position) {
        Optional<String> holder = parties(List.of(position.holder()));
        if (holder.isEmpty()) {
            return;
        }
        String stance = String.join(
                "\n",
                holder.get(),
                position.candidate().value(),
                position.organization().value(),
                position.aspect().token(),
                position.direction().token());
        String properties = "holder, candidate, organization, aspect, direction, ";
        position.date().ifPresent(date -> add(properties + "date", stance, date.toString()));
        position.period().ifPresent(period -> add(properties + "period", stance, period.toString()));
        first(position.basis()).forEach(basis -> add(properties + "basis", stance, basis.value()));
    }

    /** Those with periods are compared by {@code membership-overlaps-itself}. */
    private void add(Membership membership) {
        if (membership.period().isEmpty()) {
            add(
                    membership.date().isPresent() ? "member, organization, stage, date" : "member, organization, stage",
                    membership.member().value(),
                    membership.organization().value(),
                    membership.stage().token(),
                    text(membership.date()));
        }
    }

    static <E> List<E> first(List<E> list) {
        return list.size() <= MOST ? list : list.subList(0, MOST);
    }

    private static List<String> words(Text text) {
        return text.entries().values().stream().limit(MOST).toList();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
