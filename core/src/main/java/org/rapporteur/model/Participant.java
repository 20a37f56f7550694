package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.ParticipantRole;
import org.rapporteur.time.Edtf;

/**
 * A party in its part of a meeting or a forum: who, in which role, and whether they came.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Participant permits ParticipantBuilder.ImmutableParticipant {
    /** {@return who it is} */
    Party party();

    /** {@return the part that the party plays; {@code participant} by default} */
    @Value.Default
    default ParticipantRole role() {
        return ParticipantRole.PARTICIPANT;
    }

    /** {@return whether the party came, or was to come; absent if not stated} */
    Optional<Attendance> attendance();

    /** {@return how this party took part, where that differs from the meeting; absent if not stated} */
    Optional<MeetingFormat> format();

    /** {@return when the party took part or was a member; absent if not stated} */
    Optional<Edtf> period();

    /** {@return the passages that say so; empty if none is given} */
    List<Citation> citations();

    /** {@return the properties that this version does not know; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * A party that takes part, with nothing more stated.
     *
     * @param party who it is
     * @return the participant
     */
    static Participant of(Party party) {
        return builder().party(party).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds participants. Required: {@code party}. Not thread-safe. */
    final class Builder extends ParticipantBuilder {
        Builder() {}

        /**
         * Sets {@link Participant#period() period} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder period(String edtf) {
            return period(Checks.date("Participant.period", edtf));
        }
    }
}
