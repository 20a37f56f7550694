package org.rapporteur.dossier.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.answer.ReportedDates;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Step;
import org.rapporteur.model.property.EntityProperty;
import org.rapporteur.model.term.StepState;
import org.rapporteur.time.Edtf;

/** Makes events of records, with their dates. Records that are joined make one event. */
final class Events {
    private static final EntityProperty DATE = EntityProperty.named("date");

    /** By the last day that a date can mean. A date without an end is the latest. */
    private static final Comparator<Edtf> BY_END =
            Comparator.comparingLong(Days::end).thenComparingLong(Days::start).thenComparing(Edtf::toString);

    /** A date and where it comes from. */
    private record Dated(Optional<Edtf> date, Dating dating) {
        static Dated of(Optional<Edtf> date, Dating dating) {
            return new Dated(date, date.isPresent() ? dating : Dating.NONE);
        }
    }

    private final Function<? super Id<?>, ? extends Optional<? extends Entity>> records;
    private final UnaryOperator<String> representative;

    /** The records of one kind that are joined, by kind and representative. */
    private final Map<String, List<KnownEntity>> joined = new HashMap<>();

    /** The first of joined records that has a date, by representative. */
    private final Map<String, KnownEntity> dated = new HashMap<>();

    private final List<TimelineEvent> events = new ArrayList<>();

    Events(
            Function<? super Id<?>, ? extends Optional<? extends Entity>> records,
            UnaryOperator<String> representative) {
        this.records = records;
        this.representative = representative;
    }

    List<TimelineEvent> of(Iterable<? extends KnownEntity> entities) {
        List<KnownEntity> all = new ArrayList<>();
        entities.forEach(all::add);
        join(all);
        Set<String> seen = new HashSet<>();
        for (KnownEntity entity : all) {
            String key = key(entity);
            List<KnownEntity> ofOne = joined.get(key);
            if (ofOne == null) {
                add(List.of(entity));
            } else if (seen.add(key)) {
                add(ofOne);
            }
        }
        return events;
    }

    private void join(List<KnownEntity> all) {
        Set<String> representatives = new HashSet<>();
        for (KnownEntity entity : all) {
            String of = representative.apply(entity.id().value());
            if (!of.equals(entity.id().value())) {
                representatives.add(of);
            }
        }
        for (KnownEntity entity : all) {
            String of = representative.apply(entity.id().value());
            if (representatives.contains(of)) {
                joined.computeIfAbsent(key(entity), any -> new ArrayList<>()).add(entity);
                if (DATE.date(entity).isPresent()) {
                    dated.putIfAbsent(of, entity);
                }
            }
        }
    }

    private String key(KnownEntity entity) {
        return EntityKind.of(entity) + " " + representative.apply(entity.id().value());
    }

    private void add(List<KnownEntity> ofOne) {
        KnownEntity first = ofOne.get(0);
        boolean isEvent = first instanceof Meeting
                || first instanceof Statement
                || first instanceof MembershipPosition
                || first instanceof Membership;
        if (isEvent) {
            Dated best = ofOne.stream()
                    .map(this::dated)
                    .min(Comparator.comparing(Dated::dating))
                    .orElseThrow();
            events.add(new TimelineEvent(ofOne, null, best.date().orElse(null), best.dating()));
        }
        Set<List<Object>> seen = new HashSet<>();
        for (KnownEntity record : ofOne) {
            if (record instanceof Membership membership) {
                membership.steps().stream()
                        .filter(step -> ofOne.size() == 1 || seen.add(content(step)))
                        .forEach(step -> add(membership, step));
            }
        }
    }

    private static List<Object> content(Step step) {
        return List.of(step.kind(), step.by(), step.state(), step.date(), step.text());
    }

    private Dated dated(KnownEntity entity) {
        if (entity instanceof Meeting meeting) {
            return Dated.of(meeting.date(), Dating.DATE);
        } else if (entity instanceof Statement statement) {
            boolean isOwn = statement.date().isPresent();
            return Dated.of(date(statement), isOwn ? Dating.DATE : Dating.MEETING);
        } else if (entity instanceof MembershipPosition position) {
            return dated(entity, position.date(), position.period());
        } else if (entity instanceof Membership membership) {
            return dated(entity, membership.date(), membership.period());
        }
        return Dated.of(Optional.empty(), Dating.NONE);
    }

    private Dated dated(KnownEntity entity, Optional<Edtf> date, Optional<Edtf> period) {
        if (date.isPresent()) {
            return Dated.of(date, Dating.DATE);
        } else if (period.isPresent()) {
            return Dated.of(period, Dating.PERIOD);
        }
        Optional<Edtf> latest = entity.basis().stream()
                .flatMap(id -> find(id).stream())
                .flatMap(this::date)
                .max(BY_END);
        return Dated.of(latest, Dating.BASIS);
    }

    /** Finds the record that has an id, or else one joined with it that has a date, if it has none. */
    private Optional<Entity> find(Id<?> id) {
        Optional<Entity> found = records.apply(id).map(Entity.class::cast);
        @Nullable KnownEntity other = dated.isEmpty() ? null : dated.get(representative.apply(id.value()));
        return other == null || found.flatMap(DATE::date).isPresent() ? found : Optional.of(other);
    }

    /** Adds a step, unless it is still to come on a day that nobody states. */
    private void add(Membership membership, Step step) {
        @Nullable Edtf date = step.date().orElse(null);
        if (date != null || !step.state().equals(StepState.PENDING)) {
            events.add(new TimelineEvent(List.of(membership), step, date, date == null ? Dating.NONE : Dating.DATE));
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
        Optional<Edtf> date = ReportedDates.of(statement, this::find);
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
