package org.rapporteur.examples.briefing;

import java.util.List;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Meeting;

/** The meetings, and the forums that meet. */
final class Occasions implements Section {
    @Override
    public void print(Reading reading, Page page) {
        List<Meeting> meetings = reading.twins().originals();
        List<Forum> forums = reading.dossier().actors().stream()
                .filter(Forum.class::isInstance)
                .map(Forum.class::cast)
                .toList();
        if (meetings.isEmpty() && forums.isEmpty()) {
            return;
        }
        page.heading(reading.phrases().get("heading.meetings"));
        for (Meeting meeting : meetings) {
            page.subheading(reading.title(meeting));
            page.rows(2, new Occasion(reading).rows(meeting));
        }
        for (Forum forum : forums) {
            page.subheading(reading.name(forum));
            page.rows(2, new Occasion(reading).rows(forum));
        }
    }
}
