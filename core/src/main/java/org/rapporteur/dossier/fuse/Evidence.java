package org.rapporteur.dossier.fuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.rapporteur.dossier.fuse.Proposal.Reason;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.IdentifierScheme;
import org.rapporteur.text.NameForm;
import org.rapporteur.time.Edtf;

/** What a record can have in common with others, as keys that are equal if it has. */
final class Evidence {
    /** Of more participants, pairs would be too many. */
    private static final int MOST_PARTICIPANTS = 8;

    private final UnaryOperator<String> ids;
    private final Printed.Names names;

    /** Creates the evidence of a dossier, of whose ids those that count as one become the same. */
    Evidence(UnaryOperator<String> ids, Printed.Names names) {
        this.ids = ids;
        this.names = names;
    }

    Map<Reason, Set<String>> of(KnownEntity record) {
        Map<Reason, Set<String>> keys = new EnumMap<>(Reason.class);
        for (Identifier identifier : record.identifiers()) {
            if (IdentifierScheme.known().contains(identifier.scheme())) {
                add(keys, Reason.SHARED_IDENTIFIER, identifier.scheme().token(), normal(identifier));
            }
        }
        if (record instanceof Actor actor) {
            ofActor(keys, actor);
        } else if (record instanceof Source source) {
            ofSource(keys, source);
        } else if (record instanceof Meeting meeting) {
            ofMeeting(keys, meeting);
        } else if (record instanceof Statement statement) {
            ofStatement(keys, statement);
        } else if (record instanceof MembershipPosition position) {
            ofPosition(keys, position);
        } else if (record instanceof Membership membership) {
            add(
                    keys,
                    Reason.SAME_MEMBERSHIP,
                    id(membership.member()),
                    id(membership.organization()),
                    membership.stage().token());
        }
        return keys;
    }

    /** Returns the value without what registers do not distinguish. */
    static String normal(Identifier identifier) {
        return identifier.value().replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static void add(Map<Reason, Set<String>> keys, Reason reason, String... parts) {
        keys.computeIfAbsent(reason, any -> new TreeSet<>()).add(String.join("\n", parts));
    }

    private String id(Id<?> id) {
        return ids.apply(id.value());
    }

    private void ofActor(Map<Reason, Set<String>> keys, Actor actor) {
        names.of(actor).forEach(name -> add(keys, Reason.SAME_NAME, NameForm.of(name)));
        if (actor instanceof State state) {
            state.country().ifPresent(country -> add(keys, Reason.SAME_COUNTRY, country));
        }
    }

    private static void ofSource(Map<Reason, Set<String>> keys, Source source) {
        source.url().ifPresent(url -> add(keys, Reason.SAME_ADDRESS, url));
        source.archivedAt().ifPresent(url -> add(keys, Reason.SAME_ADDRESS, url));
        String publisher = source.publisher().flatMap(Party::asNamed).orElse("");
        source.title().ifPresent(title -> add(keys, Reason.SAME_NAME, NameForm.of(publisher), NameForm.of(title)));
    }

    private void ofMeeting(Map<Reason, Set<String>> keys, Meeting meeting) {
        meeting.forum()
                .ifPresent(forum ->
                        years(meeting.date()).forEach(year -> add(keys, Reason.SAME_SITTING, id(forum), year)));
        Set<String> actors = new TreeSet<>();
        for (Participant participant : meeting.participants()) {
            participant.party().actor().ifPresent(actor -> actors.add(id(actor)));
        }
        List<String> first = actors.stream().limit(MOST_PARTICIPANTS).toList();
        for (int i = 0; i < first.size(); i++) {
            for (int j = i + 1; j < first.size(); j++) {
                for (String year : years(meeting.date())) {
                    add(keys, Reason.SHARED_PARTICIPANTS, first.get(i), first.get(j), year);
                }
            }
        }
    }

    /** Returns the year of a date, and one key that all dates have, because a date may be absent or span years. */
    private static List<String> years(Optional<Edtf> date) {
        List<String> years = new ArrayList<>(List.of(""));
        Optional<LocalDate> first = date.flatMap(Edtf::earliest);
        first.ifPresent(day -> years.add(String.valueOf(day.getYear())));
        return years;
    }

    private void ofStatement(Map<Reason, Set<String>> keys, Statement statement) {
        for (Party speaker : statement.speakers()) {
            if (speaker.actor().isEmpty()) {
                continue;
            }
            String actor = id(speaker.actor().get());
            day(statement.date()).ifPresent(day -> add(keys, Reason.SAME_SPEAKER_AND_DAY, actor, day));
            statement.about().forEach(about -> add(keys, Reason.SAME_SUBJECT, actor, id(about)));
            statement.meeting().ifPresent(meeting -> add(keys, Reason.SAME_SUBJECT, actor, id(meeting)));
            words(statement.content()).forEach(words -> add(keys, Reason.SAME_WORDS, actor, words));
        }
    }

    private static Set<String> words(Text text) {
        Set<String> words = new TreeSet<>();
        text.entries().values().forEach(each -> words.add(NameForm.of(each)));
        return words;
    }

    private static Optional<String> day(Optional<Edtf> date) {
        return date.filter(
                        each -> each.earliest().isPresent() && each.earliest().equals(each.latest()))
                .flatMap(Edtf::earliest)
                .map(LocalDate::toString);
    }

    private void ofPosition(Map<Reason, Set<String>> keys, MembershipPosition position) {
        Party holder = position.holder();
        Optional<String> principal = holder.onBehalfOf().or(holder::actor).map(Id::value);
        principal.ifPresent(actor -> add(
                keys,
                Reason.SAME_STANCE,
                ids.apply(actor),
                id(position.candidate()),
                id(position.organization()),
                position.aspect().token(),
                position.direction().token()));
    }
}
