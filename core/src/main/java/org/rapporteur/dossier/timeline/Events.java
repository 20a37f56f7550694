package org.rapporteur.dossier.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.answer.ReportedDates;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Step;
import org.rapporteur.model.term.StepState;
import org.rapporteur.time.Edtf;

/** Makes events of records, with their dates. */
final class Events {
    /** By the last day that a date can mean. A date without an end is the latest. */
    private static final Comparator<Edtf> BY_END =
            Comparator.comparingLong(Days::end).thenComparingLong(Days::start).thenComparing(Edtf::toString);

    private final Function<? super Id<?>, ? extends Optional<? extends Entity>> records;
    private final List<TimelineEvent> events = new ArrayList<>();

    Events(Function<? super Id<?>, ? extends Optional<? extends Entity>> records) {
        this.records = records;
    }

    List<TimelineEvent> of(Iterable<? extends KnownEntity> entities) {
        entities.forEach(this::add);
        return events;
    }

    private void add(KnownEntity entity) {
        if (entity instanceof Meeting meeting) {
            add(entity, meeting.date(), Dating.DATE);
        } else if (entity instanceof Statement statement) {
            boolean isOwn = statement.date().isPresent();
            add(entity, date(statement), isOwn ? Dating.DATE : Dating.MEETING);
        } else if (entity instanceof MembershipPosition position) {
            add(entity, position.date(), position.period());
        } else if (entity instanceof Membership membership) {
            add(entity, membership.date(), membership.period());
            membership.steps().forEach(step -> add(membership, step));
        }
    }

    private void add(KnownEntity entity, Optional<Edtf> date, Optional<Edtf> period) {
        if (date.isPresent()) {
            add(entity, date, Dating.DATE);
        } else if (period.isPresent()) {
            add(entity, period, Dating.PERIOD);
        } else {
            Optional<Edtf> latest = entity.basis().stream()
                    .flatMap(id -> records.apply(id).stream())
                    .flatMap(this::date)
                    .max(BY_END);
            add(entity, latest, Dating.BASIS);
        }
    }

    private void add(KnownEntity entity, Optional<Edtf> date, Dating dating) {
        events.add(new TimelineEvent(entity, null, date.orElse(null), date.isPresent() ? dating : Dating.NONE));
    }

    /** Adds a step, unless it is still to come on a day that nobody states. */
    private void add(Membership membership, Step step) {
        @Nullable Edtf date = step.date().orElse(null);
        if (date != null || !step.state().equals(StepState.PENDING)) {
            events.add(new TimelineEvent(membership, step, date, date == null ? Dating.NONE : Dating.DATE));
        }
    }

    /** The date of a record on which another is based. A source is published later than what it reports. */
    private Stream<Edtf> date(Entity basis) {
        Optional<Edtf> date = Optional.empty();
        if (basis instanceof Statement statement) {
            date = date(statement);
        } else if (basis instanceof Meeting meeting) {
            date = meeting.date();
        }
        return date.stream();
    }

    /** The date of a statement, or else that of the meeting at which it was made. */
    private Optional<Edtf> date(Statement statement) {
        Optional<Edtf> date =
                ReportedDates.of(statement, id -> records.apply(id).map(Entity.class::cast));
        return statement.date().isPresent() ? date : date.map(Events::moment);
    }

    /** A meeting lasts throughout an interval; what is said at it is said at one moment in it. */
    private static Edtf moment(Edtf date) {
        boolean lasts = date.isInterval() && !date.isUncertain() && !date.isApproximate();
        return lasts && Days.isBounded(date)
                ? Edtf.parse("[" + date.earliest().orElseThrow() + ".."
                        + date.latest().orElseThrow() + "]")
                : date;
    }
}
