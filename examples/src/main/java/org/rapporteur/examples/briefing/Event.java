package org.rapporteur.examples.briefing;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.time.Edtf;

/**
 * Something that happens at a time: a statement or a meeting.
 *
 * @param id the record
 * @param date when, if that is stated
 * @param words what it is, in a line
 * @param links how it relates to others
 * @param at the meeting at which it was said, if any
 */
record Event(Id<?> id, Optional<Edtf> date, String words, List<Link> links, Optional<Id<Meeting>> at) {
    /** {@return the date of an event that has one} */
    Edtf dated() {
        return date.orElseThrow();
    }
}
