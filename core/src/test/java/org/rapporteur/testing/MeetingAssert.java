package org.rapporteur.testing;

import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;

/**
 * Assertions on a meeting.
 *
 * @since 0.1
 */
public final class MeetingAssert extends AbstractEntityAssert<MeetingAssert, Meeting> {
    MeetingAssert(Meeting actual) {
        super(actual, MeetingAssert.class);
    }

    /**
     * Asserts that some actors are among the participants, present or not.
     *
     * @param actors the characters of their ids
     * @return this
     */
    public MeetingAssert hasParticipants(String... actors) {
        return expectParties(
                "the participants",
                entity().participants().stream().map(Participant::party).toList(),
                actors);
    }

    /**
     * Asserts the date, just as the source gives it.
     *
     * @param edtf a date of ISO 8601-2 (EDTF)
     * @return this
     */
    public MeetingAssert isDated(String edtf) {
        return expectDate(edtf, entity().date());
    }
}
