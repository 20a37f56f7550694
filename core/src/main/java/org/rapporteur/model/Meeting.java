package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.time.Edtf;

/**
 * An occasion on which parties meet or speak, planned or held: talks, a call, a council sitting, a conference.
 *
 * <p>The body that meets, or the series of meetings, is a {@link Forum}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom(KnownEntity) intentionally leaves out the id
public sealed interface Meeting extends KnownEntity permits MeetingBuilder.ImmutableMeeting {
    /** {@return the id, which is unique in the dossier across all kinds of entities} */
    @Override
    Id<Meeting> id();

    /** {@return the kind of occasion; absent if not stated} */
    Optional<MeetingKind> kind();

    /** {@return the name of the meeting, in the dossier's words; absent if it has none} */
    Optional<Text> title();

    /** {@return the status of the meeting, from proposed to held; absent if not stated} */
    Optional<MeetingStatus> status();

    /** {@return earlier plans for the meeting, oldest first; empty if none is stated} */
    List<Schedule> previously();

    /** {@return the date, where an interval means throughout; absent if not stated} */
    Optional<Edtf> date();

    /** {@return the place; absent if not stated} */
    Optional<Place> place();

    /** {@return the form in which the parties meet; absent if not stated, and never inferred} */
    Optional<MeetingFormat> format();

    /** {@return the conditions under which the meeting is to be held, or was agreed to; empty if none is reported} */
    List<Condition> conditions();

    /** {@return the participants; empty if none is stated} */
    List<Participant> participants();

    /** {@return the purposes, in the order of the source; empty if none is stated} */
    List<Text> purposes();

    /** {@return the agenda, in the order of the source; empty if none is stated} */
    List<Topic> agenda();

    /** {@return the outcomes; empty if none is stated} */
    List<Outcome> outcomes();

    /** {@return the forum of which it is a sitting or edition; absent if there is none} */
    Optional<Id<Forum>> forum();

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds meetings. Required: {@code id}. Not thread-safe. */
    final class Builder extends MeetingSetters {
        Builder() {}
    }
}
