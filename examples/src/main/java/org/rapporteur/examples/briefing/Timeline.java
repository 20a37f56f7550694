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
        List<Event> dated = events.values().stream()
                .filter(event -> event.date().isPresent())
                .toList();
        dated(reading, page, dated);
        List<Event> undated =
                events.values().stream().filter(event -> event.date().isEmpty()).toList();
        if (undated.isEmpty()) {
            return;
        }
        if (!dated.isEmpty()) {
            page.blank();
            page.paragraph(0, phrases.get("timeline.rest"));
        }
        Placement placement = Placement.of(undated, events, reading.twins());
        placement.placed().forEach((place, placed) -> {
            page.subheading(heading(reading, place));
            placed.forEach(event -> page.item(2, Page.capitalised(event.words())));
        });
        if (!placement.unplaced().isEmpty()) {
            page.subheading(phrases.get("timeline.unplaced"));
            placement.unplaced().forEach(event -> page.item(2, Page.capitalised(event.words())));
        }
    }

    private static void dated(Reading reading, Page page, List<Event> dated) {
        Phrases phrases = reading.phrases();
        Order order = Order.of(dated);
        if (order.certain().size() < 2) {
            if (!dated.isEmpty()) {
                page.subheading(phrases.get(dated.size() == 1 ? "timeline.single" : "timeline.loose"));
                List<Event> loose = new ArrayList<>(order.certain());
                loose.addAll(order.floating());
                page.rows(2, loose.stream().map(event -> row(reading, event)).toList());
            }
            return;
        }
        page.subheading(phrases.get("timeline.ordered"));
        page.rows(2, order.certain().stream().map(event -> row(reading, event)).toList());
        if (!order.floating().isEmpty()) {
            page.subheading(phrases.get("timeline.floating"));
            page.rows(
                    2,
                    order.floating().stream()
                            .map(event -> new Page.Row(when(reading, event), placed(phrases, order, event)))
                            .toList());
        }
    }

    private static List<String> placed(Phrases phrases, Order order, Event event) {
        List<String> lines = new ArrayList<>();
        lines.add(event.words());
        order.lastBefore(event).ifPresent(other -> lines.add(phrases.get("timeline.after", other.words())));
        order.firstAfter(event).ifPresent(other -> lines.add(phrases.get("timeline.before", other.words())));
        return lines;
    }

    private static Page.Row row(Reading reading, Event event) {
        return Page.Row.of(when(reading, event), event.words());
    }

    private static String when(Reading reading, Event event) {
        return reading.date(event.dated());
    }

    private static String heading(Reading reading, Placement.Place place) {
        Phrases phrases = reading.phrases();
        String words = phrases.quote(place.anchor().words());
        String anchor = place.anchor()
                .date()
                .map(date -> phrases.get("anchor.dated", words, reading.date(date)))
                .orElse(phrases.get("anchor.undated", words));
        return switch (place.side()) {
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
