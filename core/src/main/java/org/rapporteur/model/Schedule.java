package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.time.Edtf;

/**
 * An earlier plan for a meeting, kept when the plan changed.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Schedule extends NotABean permits ScheduleBuilder.ImmutableSchedule {
    /** {@return the status of the plan; absent if not stated} */
    Optional<MeetingStatus> status();

    /** {@return the planned date; absent if not stated} */
    Optional<Edtf> date();

    /** {@return the planned place; absent if not stated} */
    Optional<Place> place();

    /** {@return the citations of this part of the record; empty if none is recorded} */
    List<Citation> citations();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds schedules. Not thread-safe. */
    final class Builder extends ScheduleSetters {
        Builder() {}
    }
}
