package org.rapporteur.examples.briefing;

import java.util.List;
import org.rapporteur.examples.command.Page;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Meeting;

/** The meetings, and the forums that meet. */
final class Occasions implements Section {
    @Override
    public void print(Narrator narrator, Page page) {
        List<Meeting> meetings =
                narrator.twins().originals().stream().filter(narrator::isKnown).toList();
        List<Forum> forums = narrator.dossier().actors().stream()
                .filter(Forum.class::isInstance)
                .map(Forum.class::cast)
                .toList();
        if (meetings.isEmpty() && forums.isEmpty()) {
            return;
        }
        page.heading(narrator.lexicon().get("heading.meetings"));
        for (Meeting meeting : meetings) {
            page.subheading(narrator.title(meeting));
            page.rows(2, new Occasion(narrator).rows(meeting));
        }
        for (Forum forum : forums) {
            page.subheading(narrator.name(forum));
            page.rows(2, new Occasion(narrator).rows(forum));
        }
    }
}
