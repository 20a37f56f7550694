package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.examples.briefing.Page.Row;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.ParticipantRole;

/** What there is to say of one meeting or one forum, in labelled rows. */
final class Occasion {
    private final Reading reading;
    private final Phrases phrases;
    private final List<Row> rows = new ArrayList<>();

    Occasion(Reading reading) {
        this.reading = reading;
        this.phrases = reading.phrases();
    }

    List<Row> rows(Meeting meeting) {
        row("row.kind", kind(meeting));
        row("row.when", meeting.date().map(reading::date).stream().toList());
        row("row.where", meeting.place().map(this::place).stream().toList());
        row("row.how", meeting.format().map(phrases::term).stream().toList());
        row("row.unstated", unstated(meeting));
        reading.twins().of(meeting).forEach(twin -> row("row.same", List.of(twin(twin))));
        row("row.earlier", meeting.previously().stream().map(this::plan).toList());
        row("row.forum", meeting.forum().map(reading::actor).stream().toList());
        row("row.who", meeting.participants().stream().map(this::participant).toList());
        row(
                "row.agenda",
                numbered(meeting.agenda().stream()
                        .map(Topic::label)
                        .map(reading::text)
                        .toList()));
        row("row.purpose", meeting.purposes().stream().map(reading::text).toList());
        row("row.outcome", meeting.outcomes().stream().map(this::outcome).toList());
        row(
                "row.links",
                meeting.links().stream()
                        .filter(link -> !isToldHere(meeting, link))
                        .map(reading::link)
                        .toList());
        row("row.known", meeting.basis().stream().map(this::basis).toList());
        sources(meeting.citations());
        row("row.notes", meeting.notes().map(reading::text).stream().toList());
        return rows;
    }

    List<Row> rows(Forum forum) {
        row("row.kind", forum.kind().map(phrases::term).stream().toList());
        row("row.when", forum.period().map(reading::date).stream().toList());
        row("row.members", forum.members().stream().map(this::participant).toList());
        row("row.purpose", forum.purposes().stream().map(reading::text).toList());
        row(
                "row.topics",
                forum.topics().stream().map(Topic::label).map(reading::text).toList());
        List<String> sittings = reading.index().sittingsOf(forum.id()).stream()
                .map(reading::title)
                .toList();
        row("row.sittings", sittings.isEmpty() ? List.of(phrases.get("sittings.none")) : sittings);
        sources(forum.citations());
        return rows;
    }

    private void sources(List<Citation> citations) {
        row("row.source", reading.provenance().voices(citations));
        row("row.disputed", reading.provenance().disputers(citations));
        row("row.quote", reading.provenance().passages(citations));
    }

    /** Whether a link leads to a record that is told with this one. */
    private boolean isToldHere(Meeting meeting, Link link) {
        return link.target()
                .map(reading.twins()::original)
                .filter(meeting.id()::equals)
                .isPresent();
    }

    private void row(String key, List<String> values) {
        if (!values.isEmpty()) {
            rows.add(new Row(phrases.get(key), values));
        }
    }

    private List<String> kind(Meeting meeting) {
        List<String> status = meeting.status().map(phrases::term).stream().toList();
        return meeting.kind()
                .map(kind -> List.of(phrases.aside(phrases.term(kind), status)))
                .orElse(status);
    }

    private List<String> unstated(Meeting meeting) {
        List<String> unstated = new ArrayList<>();
        if (meeting.date().isEmpty()) {
            unstated.add(phrases.get("unstated.when"));
        }
        if (meeting.place().isEmpty()) {
            unstated.add(phrases.get("unstated.where"));
        }
        if (meeting.format().isEmpty()) {
            unstated.add(phrases.get("unstated.how"));
        }
        return unstated.isEmpty() ? List.of() : List.of(phrases.comma(unstated));
    }

    private String participant(Participant participant) {
        List<String> asides = new ArrayList<>();
        if (!participant.role().equals(ParticipantRole.PARTICIPANT)) {
            asides.add(phrases.term(participant.role()));
        }
        participant.attendance().map(phrases::term).ifPresent(asides::add);
        participant.format().map(phrases::term).ifPresent(asides::add);
        participant.period().map(reading::date).ifPresent(asides::add);
        reading.printedForm(participant.party())
                .map(printed -> phrases.get("mark.printed", phrases.quote(printed)))
                .ifPresent(asides::add);
        asides.addAll(reading.provenance().marks(participant.citations()));
        return phrases.aside(reading.whoInFull(participant.party()), asides);
    }

    private String place(Place place) {
        return reading.text(place.name());
    }

    /** What another record of the same occasion says, and who says so. */
    private String twin(Meeting twin) {
        List<String> facts = new ArrayList<>();
        twin.title().map(reading::text).ifPresent(facts::add);
        twin.kind().map(phrases::term).ifPresent(facts::add);
        twin.status().map(phrases::term).ifPresent(facts::add);
        twin.date().map(reading::date).ifPresent(facts::add);
        twin.place().map(this::place).ifPresent(facts::add);
        twin.format().map(phrases::term).ifPresent(facts::add);
        return reading.provenance().according(phrases.comma(facts), twin.citations());
    }

    private String plan(Schedule plan) {
        List<String> facts = Stream.of(
                        plan.status().map(phrases::term),
                        plan.date().map(reading::date),
                        plan.place().map(this::place))
                .flatMap(Optional::stream)
                .toList();
        return phrases.aside(phrases.comma(facts), reading.provenance().marks(plan.citations()));
    }

    private String outcome(Outcome outcome) {
        List<String> asides = new ArrayList<>();
        outcome.state().map(phrases::term).ifPresent(asides::add);
        if (!outcome.responsible().isEmpty()) {
            List<String> names =
                    outcome.responsible().stream().map(reading::who).toList();
            asides.add(phrases.get("outcome.by", phrases.and(names)));
        }
        outcome.due().map(due -> phrases.get("outcome.due", reading.date(due))).ifPresent(asides::add);
        asides.addAll(reading.provenance().marks(outcome.citations()));
        String words = phrases.get("label", phrases.term(outcome.kind())) + " " + reading.text(outcome.summary());
        return phrases.aside(words, asides);
    }

    private String basis(Id<?> id) {
        Optional<Statement> statement = reading.index().find(Statement.class, id);
        return statement
                .map(said ->
                        phrases.and(said.speakers().stream().map(reading::who).toList()))
                .map(speakers -> phrases.get("known.statement", speakers))
                .orElseGet(() -> reading.record(id));
    }

    private static List<String> numbered(List<String> items) {
        return items.size() < 2
                ? items
                : IntStream.range(0, items.size())
                        .mapToObj(i -> (i + 1) + ". " + items.get(i))
                        .toList();
    }
}
