package org.rapporteur.dossier.timeline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Step;
import org.rapporteur.time.Edtf;

/**
 * A statement, meeting, position or membership in a timeline, or a step within a membership.
 *
 * <p>Two events are equal only if they are the same object: a dossier may hold equal records. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class TimelineEvent {
    /** The record, and those that links join with it. */
    private final List<KnownEntity> records;

    private final @Nullable Step step;
    private final @Nullable Edtf date;
    private final Dating dating;

    TimelineEvent(List<KnownEntity> records, @Nullable Step step, @Nullable Edtf date, Dating dating) {
        this.records = records;
        this.step = step;
        this.date = date;
        this.dating = dating;
    }

    /** {@return the record, or the first of several that links join; of a step, its membership} */
    public KnownEntity entity() {
        return records.get(0);
    }

    List<KnownEntity> records() {
        return records;
    }

    /** {@return the step; empty if the event is the whole record} */
    public Optional<Step> step() {
        return Optional.ofNullable(step);
    }

    /** {@return the date; empty if there is none} */
    public Optional<Edtf> date() {
        return Optional.ofNullable(date);
    }

    /** {@return where the date comes from} */
    public Dating dating() {
        return dating;
    }

    /** {@return the id of the record, the kind of the step and who takes it, and the date, for logging} */
    @Override
    public String toString() {
        return entity().id()
                + (step == null ? "" : "/" + step.kind().token())
                + step().flatMap(Step::by).map(actor -> " by " + actor).orElse("")
                + (date == null ? "" : " (" + date + ")");
    }
}
