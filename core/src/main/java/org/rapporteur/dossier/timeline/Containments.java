package org.rapporteur.dossier.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.timeline.Containment.Reason;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** For each event, the innermost one that contains it: a tree, which has as many edges as events at most. */
final class Containments {
    private static final Comparator<Dated> BY_START = Comparator.comparingLong(Dated::start)
            .thenComparing(Comparator.comparingLong(Dated::end).reversed());

    /** A meeting with bounds. */
    private record Dated(TimelineEvent event, Edtf date, long start, long end) {
        boolean isSpan() {
            return end > start && date.isInterval();
        }

        boolean hasSpanOf(Dated other) {
            return start == other.start && end == other.end;
        }
    }

    private final Map<TimelineEvent, Containment> outer = new HashMap<>();
    private final Map<TimelineEvent, List<Containment>> inner = new HashMap<>();

    Containments(Timeline timeline, List<TimelineEvent> events, UnaryOperator<String> representative) {
        for (TimelineEvent event : events) {
            byRecord(event, timeline);
        }
        breakCycles(events);
        List<Dated> meetings = dated(events);
        Map<String, List<Dated>> byForum = new LinkedHashMap<>();
        for (Dated meeting : meetings) {
            forum(meeting.event())
                    .ifPresent(forum -> byForum.computeIfAbsent(
                                    representative.apply(forum.value()), any -> new ArrayList<>())
                            .add(meeting));
        }
        byForum.values().forEach(sittings -> sweep(sittings, Reason.FORUM));
        sweep(meetings, Reason.DATES);
        breakCycles(events);
        for (TimelineEvent event : events) {
            Containment containment = outer.get(event);
            if (containment != null) {
                inner.computeIfAbsent(containment.outer(), any -> new ArrayList<>())
                        .add(containment);
            }
        }
    }

    Optional<Containment> containing(TimelineEvent event) {
        return Optional.ofNullable(outer.get(event));
    }

    List<Containment> in(TimelineEvent event) {
        return Collections.unmodifiableList(inner.getOrDefault(event, List.of()));
    }

    /** Returns the first forum of the records of a meeting. */
    private static Optional<Id<Forum>> forum(TimelineEvent meeting) {
        return meeting.records().stream()
                .flatMap(record -> ((Meeting) record).forum().stream())
                .findFirst();
    }

    /** Adds what the records of an event state. */
    private void byRecord(TimelineEvent event, Timeline timeline) {
        if (event.step().isPresent()) {
            add(timeline.event(event.entity().id()), event, Reason.STEP);
            return;
        }
        for (KnownEntity record : event.records()) {
            for (Link link : record.links()) {
                if (link.relation().equals(LinkRelation.PART_OF) && !EventLinks.isDisputed(link)) {
                    add(link.target().flatMap(timeline::event), event, Reason.PART_OF);
                }
            }
        }
        for (KnownEntity record : event.records()) {
            if (record instanceof Statement statement) {
                add(statement.meeting().flatMap(timeline::event), event, Reason.MEETING);
            }
        }
    }

    private void add(Optional<TimelineEvent> container, TimelineEvent event, Reason reason) {
        container
                .filter(other -> !other.equals(event))
                .ifPresent(other -> outer.putIfAbsent(event, new Containment(other, event, reason)));
    }

    /** The meetings with certain bounds, by start, and those that begin together by end, the longest first. */
    private static List<Dated> dated(List<TimelineEvent> events) {
        List<Dated> dated = new ArrayList<>();
        for (TimelineEvent event : events) {
            if (event.entity() instanceof Meeting && event.date().isPresent()) {
                Edtf date = event.date().get();
                if (Days.isBounded(date) && !date.isUncertain() && !date.isApproximate()) {
                    dated.add(new Dated(event, date, Days.start(date), Days.end(date)));
                }
            }
        }
        dated.sort(BY_START);
        return dated;
    }

    /**
     * Finds the innermost longer span for each meeting. A span that ends no later than one that begins after it contains
     * nothing further that the other does not, so that the ends of the open ones decrease.
     */
    private void sweep(List<Dated> meetings, Reason reason) {
        List<Dated> open = new ArrayList<>();
        for (int i = 0; i < meetings.size(); ) {
            Dated first = meetings.get(i);
            @Nullable Dated span = null;
            @Nullable Dated container = innermost(open, first.end());
            for (; i < meetings.size() && meetings.get(i).hasSpanOf(first); i++) {
                Dated meeting = meetings.get(i);
                if (container != null && meeting.date().isWithin(container.date()) == Certainty.YES) {
                    outer.putIfAbsent(meeting.event(), new Containment(container.event(), meeting.event(), reason));
                }
                span = span == null && meeting.isSpan() ? meeting : span;
            }
            if (span != null) {
                while (!open.isEmpty() && open.get(open.size() - 1).end() <= span.end()) {
                    open.remove(open.size() - 1);
                }
                open.add(span);
            }
        }
    }

    /** Returns the last of the open spans that ends no earlier than a day. */
    private static @Nullable Dated innermost(List<Dated> open, long end) {
        int low = 0;
        int high = open.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (open.get(middle).end() >= end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : open.get(low - 1);
    }

    /** Leaves out what contains itself: its links contradict each other, or the dates. */
    private void breakCycles(List<TimelineEvent> events) {
        Map<TimelineEvent, Integer> visits = new HashMap<>();
        for (int visit = 0; visit < events.size(); visit++) {
            TimelineEvent event = events.get(visit);
            @Nullable Containment next = outer.get(event);
            while (next != null && visits.putIfAbsent(event, visit) == null) {
                event = next.outer();
                next = outer.get(event);
            }
            if (next != null && visits.getOrDefault(event, -1) == visit) {
                breakCycle(event);
            }
        }
    }

    /** Leaves out the weakest containments of a cycle; all of them if they are equally weak. */
    private void breakCycle(TimelineEvent start) {
        List<Containment> cycle = new ArrayList<>();
        TimelineEvent event = start;
        do {
            Containment containment = Objects.requireNonNull(outer.get(event));
            cycle.add(containment);
            event = containment.outer();
        } while (!event.equals(start));
        Reason weakest =
                cycle.stream().map(Containment::reason).max(Enum::compareTo).orElseThrow();
        cycle.stream().filter(one -> one.reason() == weakest).forEach(one -> outer.remove(one.inner()));
    }
}
