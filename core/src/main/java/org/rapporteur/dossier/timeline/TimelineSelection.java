package org.rapporteur.dossier.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.time.Edtf;

/**
 * Selects events of a timeline, by their records and by time.
 *
 * <p>Implemented by {@link Timeline}, whose page says what holds of all queries.
 *
 * @since 0.1
 */
public sealed interface TimelineSelection permits Timeline {
    /**
     * Returns the events of a record: the record as a whole, and the steps of a membership.
     *
     * @param id the id of the record
     * @return the events; empty if the timeline has none
     */
    List<TimelineEvent> eventsOf(Id<?> id);

    /**
     * Returns the events of a record: the record as a whole, and the steps of a membership.
     *
     * @param id the text of the id of the record
     * @return the events; empty if the timeline has none
     * @throws IllFormedException if the text is not an id
     */
    default List<TimelineEvent> eventsOf(String id) {
        Objects.requireNonNull(id, "id");
        try {
            return eventsOf(Id.of(id));
        } catch (IllFormedException e) {
            throw e.withField("id");
        }
    }

    /**
     * Returns the events of a record: the record as a whole, and the steps of a membership.
     *
     * @param entity the record
     * @return the events; empty if the timeline has none
     */
    default List<TimelineEvent> eventsOf(KnownEntity entity) {
        return eventsOf(Objects.requireNonNull(entity, "entity").id());
    }

    /**
     * Returns the event of a record as a whole, without the steps of a membership.
     *
     * @param id the id of the record
     * @return the event, the first if several records have the id; empty if the timeline has none
     */
    default Optional<TimelineEvent> event(Id<?> id) {
        return eventsOf(id).stream().filter(event -> event.step().isEmpty()).findFirst();
    }

    /**
     * Returns the event of a record as a whole, as {@link #event(Id)} does.
     *
     * @param id the text of the id of the record
     * @return the event; empty if the timeline has none
     * @throws IllFormedException if the text is not an id
     */
    default Optional<TimelineEvent> event(String id) {
        return eventsOf(id).stream().filter(event -> event.step().isEmpty()).findFirst();
    }

    /**
     * Returns the event of a record as a whole, as {@link #event(Id)} does.
     *
     * @param entity the record
     * @return the event; empty if the timeline has none
     */
    default Optional<TimelineEvent> event(KnownEntity entity) {
        return event(Objects.requireNonNull(entity, "entity").id());
    }

    /**
     * Returns the timeline as of a day: without the events that certainly begin after it. The undated events stay.
     *
     * @param day the day, or any other date
     * @return the timeline of the remaining events
     */
    Timeline asOf(Edtf day);

    /**
     * Returns the timeline as of a day: without the events that certainly begin after it. The undated events stay.
     *
     * @param day the day, such as {@code 2023-08-15}
     * @return the timeline of the remaining events
     * @throws org.rapporteur.time.EdtfException if the text is not a date
     */
    default Timeline asOf(String day) {
        return asOf(Edtf.parse(Objects.requireNonNull(day, "day")));
    }

    /**
     * Returns the timeline as of a day: without the events that certainly begin after it. The undated events stay.
     *
     * @param day the day
     * @return the timeline of the remaining events
     * @throws IllegalArgumentException if the year is outside -9999 to 9999
     */
    default Timeline asOf(LocalDate day) {
        return asOf(Edtf.of(Objects.requireNonNull(day, "day")));
    }

    /**
     * Returns the timeline between two dates: without the events that are certainly over before the first begins, or certainly
     * begin after the last is over. The undated events stay.
     *
     * @param first the first day, or any other date
     * @param last the last day, or any other date
     * @return the timeline of the remaining events
     */
    Timeline between(Edtf first, Edtf last);

    /**
     * Returns the timeline between two dates, as {@link #between(Edtf, Edtf)} does.
     *
     * @param first the first day, such as {@code 2023-08-15}
     * @param last the last day
     * @return the timeline of the remaining events
     * @throws org.rapporteur.time.EdtfException if a text is not a date
     */
    default Timeline between(String first, String last) {
        Objects.requireNonNull(first, "first");
        return between(Edtf.parse(first), Edtf.parse(Objects.requireNonNull(last, "last")));
    }

    /**
     * Returns the timeline between two days, as {@link #between(Edtf, Edtf)} does.
     *
     * @param first the first day
     * @param last the last day
     * @return the timeline of the remaining events
     * @throws IllegalArgumentException if a year is outside -9999 to 9999
     */
    default Timeline between(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        return between(Edtf.of(first), Edtf.of(Objects.requireNonNull(last, "last")));
    }
}
