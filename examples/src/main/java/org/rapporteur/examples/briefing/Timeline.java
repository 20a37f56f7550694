package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.examples.command.Page;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.Modality;
import org.rapporteur.time.Certainty;

/** What came before what, as far as dates and links tell, and plainly what cannot be ordered. */
final class Timeline implements Section {
    @Override
    public void print(Narrator narrator, Page page) {
        Map<Id<?>, Event> events = events(narrator);
        if (events.isEmpty()) {
            return;
        }
        Lexicon lexicon = narrator.lexicon();
        page.heading(lexicon.get("heading.timeline"));
        Precedence precedence = new Precedence(events, narrator.twins());
        List<Event> dated = events.values().stream()
                .filter(event -> event.date().isPresent())
                .toList();
        dated(narrator, page, dated, precedence);
        List<Event> undated =
                events.values().stream().filter(event -> event.date().isEmpty()).toList();
        if (!undated.isEmpty()) {
            if (!dated.isEmpty()) {
                page.blank();
                page.paragraph(0, lexicon.get("timeline.rest"));
            }
            Placement placement = Placement.of(undated, events, precedence, narrator.twins());
            placement.placed().forEach((bounds, placed) -> list(page, heading(narrator, bounds), placed));
            list(page, lexicon.get("timeline.unplaced"), placement.unplaced());
        }
        list(page, lexicon.get("timeline.circle"), precedence.cycle());
    }

    private static void list(Page page, String heading, List<Event> events) {
        if (!events.isEmpty()) {
            page.subheading(heading);
            events.forEach(event -> page.item(2, Page.capitalised(event.words())));
        }
    }

    private static void dated(Narrator narrator, Page page, List<Event> dated, Precedence precedence) {
        Lexicon lexicon = narrator.lexicon();
        Order order = Order.of(dated);
        if (order.certain().size() < 2) {
            if (!dated.isEmpty()) {
                page.subheading(lexicon.get(dated.size() == 1 ? "timeline.single" : "timeline.loose"));
                List<Event> loose = new ArrayList<>(order.certain());
                loose.addAll(order.floating());
                page.rows(
                        2,
                        precedence.arrange(loose).stream()
                                .map(event -> new Page.Row(when(narrator, event), linked(lexicon, precedence, event)))
                                .toList());
            }
            return;
        }
        page.subheading(lexicon.get("timeline.ordered"));
        page.rows(
                2,
                arranged(order.certain(), precedence).stream()
                        .map(event -> Page.Row.of(when(narrator, event), event.words()))
                        .toList());
        if (!order.floating().isEmpty()) {
            page.subheading(lexicon.get("timeline.floating"));
            page.rows(
                    2,
                    precedence.arrange(order.floating()).stream()
                            .map(event ->
                                    new Page.Row(when(narrator, event), placed(lexicon, order, precedence, event)))
                            .toList());
        }
    }

    /** The events in their order, and those of one date among themselves in that of the links. */
    private static List<Event> arranged(List<Event> certain, Precedence precedence) {
        List<Event> arranged = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= certain.size(); i++) {
            boolean ends = i == certain.size()
                    || certain.get(start).dated().isSame(certain.get(i).dated()) != Certainty.YES;
            if (ends) {
                arranged.addAll(precedence.arrange(certain.subList(start, i)));
                start = i;
            }
        }
        return arranged;
    }

    private static List<String> placed(Lexicon lexicon, Order order, Precedence precedence, Event event) {
        List<String> lines = new ArrayList<>(linked(lexicon, precedence, event));
        order.lastBefore(event)
                .ifPresent(other -> lines.add(lexicon.get("timeline.after", lexicon.quote(other.words()))));
        order.firstAfter(event)
                .ifPresent(other -> lines.add(lexicon.get("timeline.before", lexicon.quote(other.words()))));
        return lines;
    }

    /** An event, and between which other dated ones links put it where the dates leave that open. */
    private static List<String> linked(Lexicon lexicon, Precedence precedence, Event event) {
        List<String> lines = new ArrayList<>();
        lines.add(event.words());
        precedence.earlier(event).stream()
                .filter(other -> isOpen(event, other))
                .forEach(other -> lines.add(lexicon.get("timeline.linked.after", lexicon.quote(other.words()))));
        precedence.later(event).stream()
                .filter(other -> isOpen(event, other))
                .forEach(other -> lines.add(lexicon.get("timeline.linked.before", lexicon.quote(other.words()))));
        return lines;
    }

    private static boolean isOpen(Event event, Event other) {
        return other.date().isPresent()
                && event.dated().isBefore(other.dated()) != Certainty.YES
                && event.dated().isAfter(other.dated()) != Certainty.YES;
    }

    private static String when(Narrator narrator, Event event) {
        return narrator.date(event.dated());
    }

    private static String heading(Narrator narrator, List<Placement.Bound> bounds) {
        return bounds.stream()
                .map(bound -> heading(narrator, bound))
                .reduce((first, second) -> narrator.lexicon().get("list.bounds", first, second))
                .orElse("");
    }

    private static String heading(Narrator narrator, Placement.Bound bound) {
        Lexicon lexicon = narrator.lexicon();
        String words = lexicon.quote(bound.anchor().words());
        String anchor = bound.anchor()
                .date()
                .map(date -> lexicon.get("anchor.dated", words, narrator.date(date)))
                .orElse(lexicon.get("anchor.undated", words));
        return switch (bound.side()) {
            case BEFORE -> lexicon.get("timeline.placed.before", anchor);
            case AFTER -> lexicon.get("timeline.placed.after", anchor);
            case AT -> lexicon.get("timeline.placed.at", anchor);
        };
    }

    private static Map<Id<?>, Event> events(Narrator narrator) {
        Map<Id<?>, Event> events = new LinkedHashMap<>();
        for (Meeting meeting : narrator.twins().originals()) {
            events.putIfAbsent(
                    meeting.id(),
                    new Event(
                            meeting.id(), meeting.date(), words(narrator, meeting), meeting.links(), Optional.empty()));
        }
        for (Statement statement : narrator.dossier().statements()) {
            events.putIfAbsent(
                    statement.id(),
                    new Event(
                            statement.id(),
                            statement.date(),
                            words(narrator, statement),
                            statement.links(),
                            statement.meeting()));
        }
        return events;
    }

    private static String words(Narrator narrator, Meeting meeting) {
        Lexicon lexicon = narrator.lexicon();
        List<String> asides = new ArrayList<>();
        meeting.status()
                .filter(status -> status != MeetingStatus.HELD)
                .map(lexicon::term)
                .ifPresent(asides::add);
        for (Meeting twin : narrator.twins().of(meeting)) {
            twin.date()
                    .map(date -> narrator.provenance().according(narrator.date(date), twin.citations()))
                    .ifPresent(asides::add);
        }
        return lexicon.aside(narrator.titleBesideDate(meeting), asides);
    }

    private static String words(Narrator narrator, Statement statement) {
        List<String> asides = statement.modality() == Modality.ASSERTED
                ? List.of()
                : List.of(narrator.lexicon().term(statement.modality()));
        return narrator.lexicon().aside(narrator.gist(statement), asides);
    }
}
