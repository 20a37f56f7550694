package org.rapporteur.dossier.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/**
 * The events of a dossier in time: statements, meetings, positions, memberships, and the steps within memberships.
 *
 * <p>An event has the date of its record; a position or membership without one has its period, or else the latest date of the
 * statements and meetings that are its basis; a statement without a date has that of the meeting at which it was made. Earlier
 * plans for a meeting and publications of sources are not events, nor are pending steps without a date.
 *
 * <pre>{@code
 * Timeline timeline = DossierIndex.of(dossier).timeline();
 * timeline.ordered();   // what is certainly in this order
 * timeline.floating();  // what is not, with the bounds between which it lies
 * timeline.undated();   // what has no date
 * }</pre>
 *
 * <p>All lists are unmodifiable and the same for equal dossiers. The first query sorts the events; containments take no more
 * time than that. For a null argument, all methods throw a {@link NullPointerException} that names the parameter. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class Timeline implements TimelineSelection {
    private final List<TimelineEvent> events;
    private final UnaryOperator<String> representative;

    /** The events by the representatives of their records; the whole record comes before its steps. */
    private final Map<String, List<TimelineEvent>> byId = new HashMap<>();

    private final Precedence<TimelineEvent> links;
    private final Set<TimelineEvent> contradictory;
    private volatile @Nullable Display display;
    private volatile @Nullable Order order;
    private volatile @Nullable Containments containments;

    private Timeline(List<TimelineEvent> events, UnaryOperator<String> representative) {
        this.events = List.copyOf(events);
        this.representative = representative;
        for (TimelineEvent event : events) {
            byId.computeIfAbsent(representative.apply(event.entity().id().value()), any -> new ArrayList<>(1))
                    .add(event);
        }
        links = EventLinks.order(events, this::event);
        contradictory = links.removeContradictions();
    }

    /**
     * Creates a timeline of records. Use {@code DossierIndex.timeline} for the records of a dossier.
     *
     * @param records the records, in document order; those that are no events are left out
     * @param lookup finds the record that has an id, for the basis of positions and the meetings of statements
     * @return the timeline
     */
    public static Timeline of(
            Iterable<? extends KnownEntity> records,
            Function<? super Id<?>, ? extends Optional<? extends Entity>> lookup) {
        return of(records, lookup, UnaryOperator.identity());
    }

    /**
     * Creates a timeline in which records of one kind are one event if they have the same representative.
     *
     * <p>The event has the date of the first of its records that states one, else the first period, and so on in the order of {@link
     * Dating}. The links, the meetings and the forums of all its records count, and any of their ids leads to it. Steps of joined
     * memberships that are equal, apart from citations, are one event.
     *
     * @param records the records, in document order; those that are no events are left out
     * @param lookup finds the record that has an id, for the basis of positions and the meetings of statements
     * @param representative returns the text of the id that stands for an id; the same for ids of one thing
     * @return the timeline
     */
    public static Timeline of(
            Iterable<? extends KnownEntity> records,
            Function<? super Id<?>, ? extends Optional<? extends Entity>> lookup,
            UnaryOperator<String> representative) {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(lookup, "lookup");
        Objects.requireNonNull(representative, "representative");
        return new Timeline(new Events(lookup, representative).of(records), representative);
    }

    /**
     * Returns all events in the order in which to display them: the {@linkplain #groups() groups}, then the
     * {@linkplain #undated() undated}. The order is total and deterministic, and does not mean that one was before another.
     *
     * @return the events
     */
    public List<TimelineEvent> events() {
        List<TimelineEvent> all = new ArrayList<>(events.size());
        display().groups.forEach(group -> all.addAll(group.events()));
        all.addAll(display().undated);
        return List.copyOf(all);
    }

    /**
     * Returns the events with a date, in one group for each date.
     *
     * @return the groups, by {@link Edtf#DISPLAY_ORDER}, but each after those that hold an earlier event by a link
     */
    public List<TimelineGroup> groups() {
        return display().groups;
    }

    /**
     * Returns the events without a date.
     *
     * @return the events, in the order of their links and otherwise in document order
     */
    public List<TimelineEvent> undated() {
        return display().undated;
    }

    /**
     * Returns the groups of which the order is certain by their dates: each is certainly over before the next begins, or has the
     * same date in another notation. As many dates as possible are in this order.
     *
     * @return the groups in their order; the events of one group are not ordered by the date
     */
    public List<TimelineGroup> ordered() {
        return order().certain;
    }

    /**
     * Returns the groups with a date that have no place in the {@linkplain #ordered() certain order}, such as something in
     * August 2023 if there is also something on 15 August 2023.
     *
     * @return the groups in the order of {@link #groups()}
     */
    public List<FloatingGroup> floating() {
        return order().floating;
    }

    /**
     * Returns the events of which the links {@code precedes} and {@code follows} contradict each other: they lead back to
     * where they began. Such links give no order.
     *
     * @return the events in document order
     */
    public List<TimelineEvent> contradictory() {
        return events.stream().filter(contradictory::contains).toList();
    }

    /**
     * Returns the events that came before one by a link {@code precedes} or {@code follows} of either record. Links that a
     * citation disputes do not count.
     *
     * @param event an event of this timeline
     * @return the events, in the order of the links
     */
    public List<TimelineEvent> precedingByLink(TimelineEvent event) {
        return List.copyOf(links.earlier(Objects.requireNonNull(event, "event")));
    }

    /**
     * Returns the events that came after one by a link, as {@link #precedingByLink} does.
     *
     * @param event an event of this timeline
     * @return the events, in the order of the links
     */
    public List<TimelineEvent> followingByLink(TimelineEvent event) {
        return List.copyOf(links.later(Objects.requireNonNull(event, "event")));
    }

    /**
     * Returns whether one event was over before another began, by their dates or by a link between them. A link decides what
     * the dates leave open: the order of two events of one day, and whether one came first that overlaps the other.
     *
     * @param one an event of this timeline
     * @param other another event of this timeline
     * @return {@code YES} or {@code NO} if dates or links say so; {@code POSSIBLY} otherwise
     */
    public Certainty isBefore(TimelineEvent one, TimelineEvent other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        Certainty byDates = byDates(one, other);
        if (links.later(one).contains(other)) {
            return byDates(other, one) == Certainty.YES ? Certainty.NO : Certainty.YES;
        } else if (links.earlier(one).contains(other)) {
            return byDates == Certainty.YES ? Certainty.YES : Certainty.NO;
        }
        return one.equals(other) ? Certainty.NO : byDates;
    }

    /** A date compares whole days; of two events of one day, either may be the first. */
    private static Certainty byDates(TimelineEvent one, TimelineEvent other) {
        if (one.date().isEmpty() || other.date().isEmpty()) {
            return Certainty.POSSIBLY;
        }
        Edtf date = one.date().get();
        Edtf next = other.date().get();
        Certainty before = date.isBefore(next);
        boolean meet = Days.end(date) == Days.start(next) && !(Days.hasTime(date) && Days.hasTime(next));
        return before == Certainty.NO && meet ? Certainty.POSSIBLY : before;
    }

    /**
     * Returns the innermost event of which another is a part, or within which it falls: by a link {@code part-of} that no
     * citation disputes, as a statement at a meeting, as a step of a membership, or by the dates of meetings of one forum or of
     * any meetings.
     *
     * <p>By dates, only an interval of several days contains anything, and only what is certainly within it and shorter. Of several
     * such meetings the one that begins last counts, and of those with one date the first. Containments that form a cycle
     * are left out.
     *
     * @param event an event of this timeline
     * @return the containment; empty if nothing contains the event
     */
    public Optional<Containment> containing(TimelineEvent event) {
        return containments().containing(Objects.requireNonNull(event, "event"));
    }

    /**
     * Returns the events of which another is the innermost {@linkplain #containing container}. Those that are further inside
     * are in theirs, so that a tree of all events has each event once.
     *
     * @param event an event of this timeline
     * @return the containments, in document order
     */
    public List<Containment> contained(TimelineEvent event) {
        return containments().in(Objects.requireNonNull(event, "event"));
    }

    @Override
    public List<TimelineEvent> eventsOf(Id<?> id) {
        String key = representative.apply(Objects.requireNonNull(id, "id").value());
        return Collections.unmodifiableList(byId.getOrDefault(key, List.of()));
    }

    @Override
    public Timeline asOf(Edtf day) {
        Objects.requireNonNull(day, "day");
        return without(date -> date.isAfter(day));
    }

    @Override
    public Timeline between(Edtf first, Edtf last) {
        Objects.requireNonNull(first, "first");
        return asOf(Objects.requireNonNull(last, "last")).without(date -> date.isBefore(first));
    }

    private Timeline without(Function<Edtf, Certainty> outside) {
        return new Timeline(
                events.stream()
                        .filter(event -> event.date().map(outside).orElse(Certainty.NO) != Certainty.YES)
                        .toList(),
                representative);
    }

    /** {@return the number of events, for logging} */
    @Override
    public String toString() {
        return "Timeline of " + events.size() + " events";
    }

    private Display display() {
        Display known = display;
        if (known == null) {
            known = new Display(events, links, this::isBefore); // if two threads get here at once, either may do it
            display = known;
        }
        return known;
    }

    private Order order() {
        Order known = order;
        if (known == null) {
            known = new Order(groups());
            order = known;
        }
        return known;
    }

    private Containments containments() {
        Containments known = containments;
        if (known == null) {
            known = new Containments(this, events, representative);
            containments = known;
        }
        return known;
    }
}
