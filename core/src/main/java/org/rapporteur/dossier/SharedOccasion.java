package org.rapporteur.dossier;

import java.util.List;
import java.util.Objects;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.time.Certainty;

/**
 * A meeting of which several actors are participants, with what is reported of their presence.
 *
 * @param meeting the meeting
 * @param participants the participants that are these actors or act on behalf of them, in the order of the meeting
 * @param attended whether all the actors took part. A participant of a meeting that was held or is under way took part,
 *     unless its attendance says otherwise; nobody takes part in a cancelled one
 * @param inOneRoom whether all the actors were in one room at one time. It depends on the form in which each took part, or
 *     else on that of the meeting, and on the times during which they took part. In a meeting in the form {@code proximity},
 *     a mediator meets each side, but the sides do not meet
 * @since 0.1
 */
public record SharedOccasion(Meeting meeting, List<Participant> participants, Certainty attended, Certainty inOneRoom) {
    /**
     * Copies the list.
     *
     * @param meeting the meeting
     * @param participants the participants
     * @param attended whether all the actors took part
     * @param inOneRoom whether all the actors were in one room at one time
     */
    public SharedOccasion {
        Objects.requireNonNull(meeting, "meeting");
        participants = List.copyOf(participants);
        Objects.requireNonNull(attended, "attended");
        Objects.requireNonNull(inOneRoom, "inOneRoom");
    }
}
