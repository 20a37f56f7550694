package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.dossier.provenance.Disagreement;
import org.rapporteur.examples.command.Page.Row;
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
import org.rapporteur.model.Vote;
import org.rapporteur.model.VoteCount;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.ParticipantRole;
import org.rapporteur.model.term.VoteOption;
import org.rapporteur.time.Certainty;

/** What there is to say of one meeting or one forum, in labelled rows. */
final class Occasion {
    private static final Set<MeetingFormat> PLACELESS =
            Set.of(MeetingFormat.PHONE, MeetingFormat.VIDEO, MeetingFormat.CORRESPONDENCE);

    private final Narrator narrator;
    private final Lexicon lexicon;
    private final List<Row> rows = new ArrayList<>();

    Occasion(Narrator narrator) {
        this.narrator = narrator;
        this.lexicon = narrator.lexicon();
    }

    List<Row> rows(Meeting meeting) {
        row("row.kind", kind(meeting));
        row("row.when", meeting.date().map(narrator::date).stream().toList());
        row("row.where", meeting.place().map(this::place).stream().toList());
        row("row.how", meeting.format().map(lexicon::term).stream().toList());
        row("row.unstated", unstated(meeting));
        narrator.twins().of(meeting).forEach(twin -> row("row.same", List.of(twin(twin))));
        row("row.earlier", meeting.previously().stream().map(this::plan).toList());
        row("row.forum", meeting.forum().map(narrator::actor).stream().toList());
        row(
                "row.conditions",
                meeting.conditions().stream()
                        .map(condition -> Stances.condition(narrator, condition))
                        .toList());
        row("row.who", meeting.participants().stream().map(this::participant).toList());
        row(
                "row.agenda",
                numbered(meeting.agenda().stream()
                        .map(Topic::label)
                        .map(narrator::text)
                        .toList()));
        row("row.purpose", meeting.purposes().stream().map(narrator::text).toList());
        row("row.outcome", meeting.outcomes().stream().map(this::outcome).toList());
        List<String> links = new ArrayList<>();
        meeting.links().stream()
                .filter(link -> !isToldHere(meeting, link))
                .map(narrator.relations()::of)
                .forEach(links::add);
        links.addAll(narrator.relations().to(meeting));
        row("row.links", links);
        row("row.doubts", Doubts.of(narrator, meeting));
        row("row.side", oneSided(meeting));
        row("row.known", meeting.basis().stream().map(this::basis).toList());
        sources(meeting.citations());
        row("row.notes", meeting.notes().map(narrator::text).stream().toList());
        return rows;
    }

    List<Row> rows(Forum forum) {
        row("row.kind", forum.kind().map(lexicon::term).stream().toList());
        row("row.when", forum.period().map(narrator::date).stream().toList());
        row("row.members", forum.members().stream().map(this::participant).toList());
        row("row.purpose", forum.purposes().stream().map(narrator::text).toList());
        row(
                "row.topics",
                forum.topics().stream().map(Topic::label).map(narrator::text).toList());
        List<String> sittings = narrator.index().sittingsOf(forum.id()).stream()
                .map(narrator::title)
                .toList();
        row("row.sittings", sittings.isEmpty() ? List.of(lexicon.get("sittings.none")) : sittings);
        row("row.links", narrator.relations().of(forum));
        row("row.doubts", Doubts.of(narrator, forum));
        sources(forum.citations());
        row("row.notes", forum.notes().map(narrator::text).stream().toList());
        return rows;
    }

    private void sources(List<Citation> citations) {
        row("row.source", narrator.provenance().voices(citations));
        row("row.disputed", narrator.provenance().disputers(Provenance.whole(citations)));
        row("row.quote", narrator.provenance().passages(citations));
    }

    /** What one side alone reports of the agenda and the outcomes. */
    private List<String> oneSided(Meeting meeting) {
        Map<String, Set<String>> sides = new LinkedHashMap<>();
        for (Disagreement disagreement : narrator.index().disagreementsOn(meeting)) {
            if (disagreement instanceof Disagreement.OneSidedAccount account) {
                String property = account.pointer().startsWith("/agenda") ? "agenda" : "outcomes";
                List<String> doubt =
                        account.certainty() == Certainty.YES ? List.of() : List.of(lexicon.get("mark.possibly"));
                sides.computeIfAbsent(narrator.who(account.side()), any -> new LinkedHashSet<>())
                        .add(lexicon.aside(lexicon.property(property), doubt));
            }
        }
        List<String> lines = new ArrayList<>();
        sides.forEach((side, properties) ->
                lines.add(lexicon.get("label", side) + " " + lexicon.comma(List.copyOf(properties))));
        return lines;
    }

    /** Whether a link leads to a record that is told with this one. */
    private boolean isToldHere(Meeting meeting, Link link) {
        return link.target()
                .map(narrator.twins()::original)
                .filter(meeting.id()::equals)
                .isPresent();
    }

    private void row(String key, List<String> values) {
        if (!values.isEmpty()) {
            rows.add(new Row(lexicon.get(key), values));
        }
    }

    private List<String> kind(Meeting meeting) {
        List<String> status = meeting.status().map(lexicon::term).stream().toList();
        return meeting.kind()
                .map(kind -> List.of(lexicon.aside(lexicon.term(kind), status)))
                .orElse(status);
    }

    private List<String> unstated(Meeting meeting) {
        List<String> unstated = new ArrayList<>();
        if (meeting.date().isEmpty()) {
            unstated.add(lexicon.get("unstated.when"));
        }
        boolean hasPlace = meeting.format().filter(PLACELESS::contains).isEmpty();
        if (meeting.place().isEmpty() && hasPlace) {
            unstated.add(lexicon.get("unstated.where"));
        }
        if (meeting.format().isEmpty()) {
            unstated.add(lexicon.get("unstated.how"));
        }
        return unstated.isEmpty() ? List.of() : List.of(lexicon.comma(unstated));
    }

    private String participant(Participant participant) {
        List<String> asides = new ArrayList<>();
        if (!participant.role().equals(ParticipantRole.PARTICIPANT)) {
            asides.add(lexicon.term(participant.role()));
        }
        participant.attendance().map(lexicon::term).ifPresent(asides::add);
        participant.format().map(lexicon::term).ifPresent(asides::add);
        participant.period().map(narrator::date).ifPresent(asides::add);
        narrator.printedForm(participant.party())
                .map(printed -> lexicon.get("mark.printed", lexicon.quote(printed)))
                .ifPresent(asides::add);
        asides.addAll(narrator.provenance().marks(participant.citations()));
        return lexicon.aside(narrator.whoInFull(participant.party()), asides);
    }

    private String place(Place place) {
        return narrator.text(place.name());
    }

    /** What another record of the same occasion says, and who says so. */
    private String twin(Meeting twin) {
        List<String> facts = new ArrayList<>();
        twin.title().map(narrator::text).ifPresent(facts::add);
        twin.kind().map(lexicon::term).ifPresent(facts::add);
        twin.status().map(lexicon::term).ifPresent(facts::add);
        twin.date().map(narrator::date).ifPresent(facts::add);
        twin.place().map(this::place).ifPresent(facts::add);
        twin.format().map(lexicon::term).ifPresent(facts::add);
        return narrator.provenance().according(lexicon.comma(facts), twin.citations());
    }

    private String plan(Schedule plan) {
        List<String> facts = Stream.of(
                        plan.status().map(lexicon::term),
                        plan.date().map(narrator::date),
                        plan.place().map(this::place))
                .flatMap(Optional::stream)
                .toList();
        return lexicon.aside(lexicon.comma(facts), narrator.provenance().marks(plan.citations()));
    }

    private String outcome(Outcome outcome) {
        List<String> asides = new ArrayList<>();
        outcome.state().map(lexicon::term).ifPresent(asides::add);
        if (!outcome.responsible().isEmpty()) {
            List<String> names =
                    outcome.responsible().stream().map(narrator::who).toList();
            asides.add(lexicon.get("outcome.by", lexicon.and(names)));
        }
        outcome.due().map(due -> lexicon.get("outcome.due", narrator.date(due))).ifPresent(asides::add);
        asides.addAll(votes(outcome));
        asides.addAll(narrator.provenance().marks(outcome.citations()));
        String words = lexicon.get("label", lexicon.term(outcome.kind())) + " " + narrator.text(outcome.summary());
        return lexicon.aside(words, asides);
    }

    /** How many voted for each option, and who. */
    private List<String> votes(Outcome outcome) {
        Map<VoteOption, List<String>> byOption = new LinkedHashMap<>();
        for (VoteCount count : outcome.counts()) {
            byOption.computeIfAbsent(count.option(), option -> new ArrayList<>())
                    .add(Integer.toString(count.value()));
        }
        for (Vote vote : outcome.votes()) {
            byOption.computeIfAbsent(vote.option(), option -> new ArrayList<>()).add(narrator.who(vote.voter()));
        }
        List<String> votes = new ArrayList<>();
        byOption.forEach((option, voters) ->
                votes.add(lexicon.get("label", lexicon.term(option)) + " " + lexicon.parties(voters)));
        return votes;
    }

    private String basis(Id<?> id) {
        Optional<Statement> statement = narrator.index().find(Statement.class, id);
        return statement
                .map(said ->
                        lexicon.and(said.speakers().stream().map(narrator::who).toList()))
                .map(speakers -> lexicon.get("known.statement", speakers))
                .orElseGet(() -> narrator.record(id));
    }

    private static List<String> numbered(List<String> items) {
        return items.size() < 2
                ? items
                : IntStream.range(0, items.size())
                        .mapToObj(i -> (i + 1) + ". " + items.get(i))
                        .toList();
    }
}
