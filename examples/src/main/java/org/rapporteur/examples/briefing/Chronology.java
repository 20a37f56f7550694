package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.dossier.timeline.Containment;
import org.rapporteur.dossier.timeline.FloatingGroup;
import org.rapporteur.dossier.timeline.Timeline;
import org.rapporteur.dossier.timeline.TimelineEvent;
import org.rapporteur.dossier.timeline.TimelineGroup;
import org.rapporteur.examples.command.Page;
import org.rapporteur.examples.command.Page.Row;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** What happened when: one row for each date, with the events of that date and those within them. */
final class Chronology implements Section {
    /** The most events that are printed for one date, or without any. */
    private static final int LONGEST = 20;

    private static final int DEEPEST = 4;

    @Override
    public void print(Narrator narrator, Page page) {
        Printer printer = new Printer(narrator, narrator.timeline(), new Happenings(narrator));
        List<Row> rows = printer.rows();
        List<String> undated = printer.undated();
        List<String> contradictory = narrator.timeline().contradictory().stream()
                .map(printer.happenings::opening)
                .toList();
        if (rows.isEmpty() && undated.isEmpty()) {
            return;
        }
        Lexicon lexicon = narrator.lexicon();
        page.heading(lexicon.get("heading.timeline"));
        if (!rows.isEmpty()) {
            page.subheading(lexicon.get(printer.heading(rows.size())));
            page.rows(2, rows);
        }
        list(page, lexicon.get("timeline.undated"), undated);
        list(page, lexicon.get("timeline.circle"), contradictory);
        if (printer.hasGroups) {
            page.blank();
            page.paragraph(0, lexicon.get("timeline.groups"));
        }
    }

    private static void list(Page page, String heading, List<String> items) {
        if (!items.isEmpty()) {
            page.subheading(heading);
            items.forEach(item -> page.item(2, item));
        }
    }

    private static final class Printer {
        private final Narrator narrator;
        private final Lexicon lexicon;
        private final Timeline timeline;
        private final Happenings happenings;
        private final Map<Edtf, FloatingGroup> floating = new HashMap<>();
        private final Set<TimelineEvent> contradictory;
        private boolean hasGroups;

        Printer(Narrator narrator, Timeline timeline, Happenings happenings) {
            this.narrator = narrator;
            this.lexicon = narrator.lexicon();
            this.timeline = timeline;
            this.happenings = happenings;
            this.contradictory = Set.copyOf(timeline.contradictory());
            timeline.floating().forEach(each -> floating.put(each.group().date(), each));
        }

        String heading(int rows) {
            if (rows == 1) {
                return "timeline.single";
            } else if (timeline.ordered().size() < 2) {
                return "timeline.loose";
            }
            return floating.isEmpty() ? "timeline.ordered" : "timeline.partly";
        }

        List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            for (TimelineGroup group : timeline.groups()) {
                List<TimelineEvent> events =
                        group.events().stream().filter(this::isPrinted).toList();
                if (!events.isEmpty()) {
                    hasGroups |= events.size() > 1;
                    List<String> lines = lines(events);
                    lines.addAll(bounds(group));
                    rows.add(new Row(narrator.date(group.date()), lines));
                }
            }
            return rows;
        }

        List<String> undated() {
            return lines(timeline.undated().stream()
                    .filter(this::isPrinted)
                    .filter(event -> !contradictory.contains(event))
                    .toList());
        }

        /** Whether an event is an item by itself, and not within another that is. */
        private boolean isPrinted(TimelineEvent event) {
            return isTold(event)
                    && timeline.containing(event)
                            .filter(containment -> isNested(containment))
                            .isEmpty();
        }

        /** A step has a date of its own; and an undated event cannot hold one that has a date. */
        private boolean isNested(Containment containment) {
            boolean hasDate = containment.inner().date().isPresent();
            boolean isDatedStep = hasDate && containment.reason() == Containment.Reason.STEP;
            return !isDatedStep
                    && isTold(containment.outer())
                    && (!hasDate || containment.outer().date().isPresent());
        }

        /** Meetings are told with the one that they are the same as; a stance or a stage without a date is no event. */
        private boolean isTold(TimelineEvent event) {
            boolean lasts = event.entity() instanceof MembershipPosition || event.entity() instanceof Membership;
            if (lasts && event.step().isEmpty() && event.date().isEmpty()) {
                return false;
            }
            return !(event.entity() instanceof Meeting meeting)
                    || narrator.twins().original(meeting.id()).equals(meeting.id());
        }

        private List<String> lines(List<TimelineEvent> events) {
            List<String> lines = new ArrayList<>();
            for (TimelineEvent event : events.subList(0, Math.min(LONGEST, events.size()))) {
                add(lines, event, event.date(), 0);
            }
            if (events.size() > LONGEST) {
                lines.add(lexicon.count("timeline.more", events.size() - LONGEST));
            }
            return lines;
        }

        private void add(List<String> lines, TimelineEvent event, Optional<Edtf> date, int depth) {
            List<String> remarks = happenings.remarks(event);
            remarks.addAll(links(event));
            String when = event.date()
                    .filter(own -> date.filter(own::equals).isEmpty())
                    .map(own -> lexicon.get("label", narrator.date(own)) + " ")
                    .orElse("");
            lines.add("– ".repeat(depth) + when + lexicon.aside(happenings.opening(event), remarks));
            List<TimelineEvent> inner = timeline.contained(event).stream()
                    .filter(this::isNested)
                    .map(Containment::inner)
                    .filter(this::isTold)
                    .toList();
            for (TimelineEvent each : inner) {
                if (depth < DEEPEST) {
                    add(lines, each, date, depth + 1);
                }
            }
        }

        /** What links say of the order, where the dates leave it open. */
        private List<String> links(TimelineEvent event) {
            List<String> links = new ArrayList<>();
            for (TimelineEvent other : timeline.precedingByLink(event)) {
                if (isOpen(event, other)) {
                    links.add(lexicon.get("timeline.linked.after", lexicon.quote(happenings.name(other))));
                }
            }
            for (TimelineEvent other : timeline.followingByLink(event)) {
                if (isOpen(event, other)) {
                    links.add(lexicon.get("timeline.linked.before", lexicon.quote(happenings.name(other))));
                }
            }
            return links;
        }

        private static boolean isOpen(TimelineEvent event, TimelineEvent other) {
            return event.date().isEmpty()
                    || other.date().isEmpty()
                    || (event.date().get().isBefore(other.date().get()) != Certainty.YES
                            && event.date().get().isAfter(other.date().get()) != Certainty.YES);
        }

        /** Between which dates a group lies that has no place in the certain order. */
        private List<String> bounds(TimelineGroup group) {
            FloatingGroup bounds = floating.get(group.date());
            List<String> words = new ArrayList<>();
            if (bounds != null && timeline.ordered().size() > 1) {
                bounds.after().map(each -> bound("timeline.after", each)).ifPresent(words::add);
                bounds.before().map(each -> bound("timeline.before", each)).ifPresent(words::add);
                String certain = words.isEmpty() ? lexicon.get("timeline.nowhere") : lexicon.and(words);
                return List.of("(" + lexicon.get("timeline.floating", certain) + ")");
            }
            return words;
        }

        private String bound(String key, TimelineGroup group) {
            return lexicon.get(key, narrator.date(group.date()));
        }
    }
}
