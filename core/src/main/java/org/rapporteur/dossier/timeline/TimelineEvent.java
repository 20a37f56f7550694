package org.rapporteur.dossier.timeline;

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
    private final KnownEntity entity;
    private final @Nullable Step step;
    private final @Nullable Edtf date;
    private final Dating dating;

    TimelineEvent(KnownEntity entity, @Nullable Step step, @Nullable Edtf date, Dating dating) {
        this.entity = entity;
        this.step = step;
        this.date = date;
        this.dating = dating;
    }

    /** {@return the record; of a step, its membership} */
    public KnownEntity entity() {
        return entity;
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

    /** {@return the id of the record, the kind of the step and the date, for logging} */
    @Override
    public String toString() {
        return entity.id() + (step == null ? "" : "/" + step.kind().token()) + (date == null ? "" : " (" + date + ")");
    }
}
