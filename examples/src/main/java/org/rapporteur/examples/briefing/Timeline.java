package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.Modality;
import org.rapporteur.time.Certainty;

/** What came before what, as far as dates and links tell, and plainly what cannot be ordered. */
final class Timeline implements Section {
    @Override
    public void print(Reading reading, Page page) {
        Map<Id<?>, Event> events = events(reading);
        if (events.isEmpty()) {
            return;
        }
        Phrases phrases = reading.phrases();
        page.heading(phrases.get("heading.timeline"));
        Precedence precedence = new Precedence(events, reading.twins());
        List<Event> dated = events.values().stream()
                .filter(event -> event.date().isPresent())
                .toList();
        dated(reading, page, dated, precedence);
        List<Event> undated =
                events.values().stream().filter(event -> event.date().isEmpty()).toList();
        if (!undated.isEmpty()) {
            if (!dated.isEmpty()) {
                page.blank();
                page.paragraph(0, phrases.get("timeline.rest"));
            }
            Placement placement = Placement.of(undated, events, precedence, reading.twins());
            placement.placed().forEach((bounds, placed) -> list(page, heading(reading, bounds), placed));
            list(page, phrases.get("timeline.unplaced"), placement.unplaced());
        }
        list(page, phrases.get("timeline.circle"), precedence.circle());
    }

    private static void list(Page page, String heading, List<Event> events) {
        if (!events.isEmpty()) {
            page.subheading(heading);
            events.forEach(event -> page.item(2, Page.capitalised(event.words())));
        }
    }

    private static void dated(Reading reading, Page page, List<Event> dated, Precedence precedence) {
        Phrases phrases = reading.phrases();
        Order order = Order.of(dated);
        if (order.certain().size() < 2) {
            if (!dated.isEmpty()) {
                page.subheading(phrases.get(dated.size() == 1 ? "timeline.single" : "timeline.loose"));
                List<Event> loose = new ArrayList<>(order.certain());
                loose.addAll(order.floating());
                page.rows(
                        2,
                        precedence.arrange(loose).stream()
                                .map(event -> new Page.Row(when(reading, event), linked(phrases, precedence, event)))
                                .toList());
            }
            return;
        }
        page.subheading(phrases.get("timeline.ordered"));
        page.rows(
                2,
                arranged(order.certain(), precedence).stream()
                        .map(event -> Page.Row.of(when(reading, event), event.words()))
                        .toList());
        if (!order.floating().isEmpty()) {
            page.subheading(phrases.get("timeline.floating"));
            page.rows(
                    2,
                    precedence.arrange(order.floating()).stream()
                            .map(event -> new Page.Row(when(reading, event), placed(phrases, order, precedence, event)))
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

    private static List<String> placed(Phrases phrases, Order order, Precedence precedence, Event event) {
        List<String> lines = new ArrayList<>(linked(phrases, precedence, event));
        order.lastBefore(event)
                .ifPresent(other -> lines.add(phrases.get("timeline.after", phrases.quote(other.words()))));
        order.firstAfter(event)
                .ifPresent(other -> lines.add(phrases.get("timeline.before", phrases.quote(other.words()))));
        return lines;
    }

    /** An event, and between which other dated ones links put it where the dates leave that open. */
    private static List<String> linked(Phrases phrases, Precedence precedence, Event event) {
        List<String> lines = new ArrayList<>();
        lines.add(event.words());
        precedence.earlier(event).stream()
                .filter(other -> isOpen(event, other))
                .forEach(other -> lines.add(phrases.get("timeline.linked.after", phrases.quote(other.words()))));
        precedence.later(event).stream()
                .filter(other -> isOpen(event, other))
                .forEach(other -> lines.add(phrases.get("timeline.linked.before", phrases.quote(other.words()))));
        return lines;
    }

    private static boolean isOpen(Event event, Event other) {
        return other.date().isPresent()
                && event.dated().isBefore(other.dated()) != Certainty.YES
                && event.dated().isAfter(other.dated()) != Certainty.YES;
    }

    private static String when(Reading reading, Event event) {
        return reading.date(event.dated());
    }

    private static String heading(Reading reading, List<Placement.Bound> bounds) {
        return bounds.stream()
                .map(bound -> heading(reading, bound))
                .reduce((first, second) -> reading.phrases().get("list.bounds", first, second))
                .orElse("");
    }

    private static String heading(Reading reading, Placement.Bound bound) {
        Phrases phrases = reading.phrases();
        String words = phrases.quote(bound.anchor().words());
        String anchor = bound.anchor()
                .date()
                .map(date -> phrases.get("anchor.dated", words, reading.date(date)))
                .orElse(phrases.get("anchor.undated", words));
        return switch (bound.side()) {
            case BEFORE -> phrases.get("timeline.placed.before", anchor);
            case AFTER -> phrases.get("timeline.placed.after", anchor);
            case AT -> phrases.get("timeline.placed.at", anchor);
        };
    }

    private static Map<Id<?>, Event> events(Reading reading) {
        Map<Id<?>, Event> events = new LinkedHashMap<>();
        for (Meeting meeting : reading.twins().originals()) {
            events.putIfAbsent(
                    meeting.id(),
                    new Event(
                            meeting.id(), meeting.date(), words(reading, meeting), meeting.links(), Optional.empty()));
        }
        for (Statement statement : reading.dossier().statements()) {
            events.putIfAbsent(
                    statement.id(),
                    new Event(
                            statement.id(),
                            statement.date(),
                            words(reading, statement),
                            statement.links(),
                            statement.meeting()));
        }
        return events;
    }

    private static String words(Reading reading, Meeting meeting) {
        Phrases phrases = reading.phrases();
        List<String> asides = new ArrayList<>();
        meeting.status()
                .filter(status -> status != MeetingStatus.HELD)
                .map(phrases::term)
                .ifPresent(asides::add);
        for (Meeting twin : reading.twins().of(meeting)) {
            twin.date()
                    .map(date -> reading.provenance().according(reading.date(date), twin.citations()))
                    .ifPresent(asides::add);
        }
        return phrases.aside(reading.titleBesideDate(meeting), asides);
    }

    private static String words(Reading reading, Statement statement) {
        List<String> asides = statement.modality() == Modality.ASSERTED
                ? List.of()
                : List.of(reading.phrases().term(statement.modality()));
        return reading.phrases().aside(reading.gist(statement), asides);
    }
}
