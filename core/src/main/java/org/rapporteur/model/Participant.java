package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.ParticipantRole;
import org.rapporteur.time.Edtf;

/**
 * A party in a meeting or a forum, with its role and its attendance.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Participant extends NotABean permits ParticipantBuilder.ImmutableParticipant {
    /** {@return the party} */
    Party party();

    /** {@return the role of the party; {@code participant} by default} */
    @Value.Default
    default ParticipantRole role() {
        return ParticipantRole.PARTICIPANT;
    }

    /** {@return whether the party attended, or was to attend; absent if not stated} */
    Optional<Attendance> attendance();

    /** {@return how this party took part, if not in the form of the meeting; absent if not stated} */
    Optional<MeetingFormat> format();

    /** {@return the time during which the party took part or was a member; absent if not stated} */
    Optional<Edtf> period();

    /** {@return the citations of this part of the record; empty if none is recorded} */
    List<Citation> citations();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Creates a participant from its party alone.
     *
     * @param party the party
     * @return the participant
     */
    static Participant of(Party party) {
        return builder().party(party).build();
    }

    /**
     * Creates a participant that is an actor of the dossier.
     *
     * @param actor the actor
     * @return the participant
     */
    static Participant of(Actor actor) {
        return of(Party.of(actor));
    }

    /**
     * Creates a participant that is an actor of the dossier. For a participant that is only named, there is
     * {@link Party#named}.
     *
     * @param actor the id of the actor
     * @return the participant
     */
    static Participant of(Id<? extends Actor> actor) {
        return of(Party.of(actor));
    }

    /**
     * Creates a participant that is an actor of the dossier. For a participant that is only named, there is
     * {@link Party#named}.
     *
     * @param actor the id of the actor, as text
     * @return the participant
     * @throws IllFormedException if the text is not an id
     */
    static Participant of(String actor) {
        return of(Party.of(actor));
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds participants. Required: {@code party}. Not thread-safe. */
    final class Builder extends ParticipantSetters {
        Builder() {}
    }
}
