package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.dossier.timeline.Dating;
import org.rapporteur.dossier.timeline.TimelineEvent;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Step;
import org.rapporteur.model.term.MeetingStatus;

/** What an event of the chronology is called, and what a reader must know of it and of its date. */
final class Happenings {
    private final Narrator narrator;
    private final Lexicon lexicon;

    Happenings(Narrator narrator) {
        this.narrator = narrator;
        this.lexicon = narrator.lexicon();
    }

    /** {@return what it is called, as within a sentence} */
    String name(TimelineEvent event) {
        KnownEntity entity = event.entity();
        if (event.step().isPresent()) {
            return lexicon.get("label", narrator.record(entity)) + " "
                    + step(event.step().get());
        } else if (entity instanceof Meeting meeting) {
            return narrator.titleBesideDate(meeting);
        } else if (entity instanceof MembershipPosition position) {
            return lexicon.get(
                    "timeline.position",
                    narrator.who(position.holder()),
                    lexicon.term(position.aspect()),
                    lexicon.term(position.direction()),
                    lexicon.get(
                            "positions.on",
                            narrator.actor(position.candidate()),
                            narrator.actor(position.organization())));
        } else if (entity instanceof Membership membership) {
            return lexicon.get("label", narrator.record(entity)) + " " + lexicon.term(membership.stage());
        }
        return narrator.record(entity);
    }

    /** {@return what it is called, as at the start of a line} */
    String opening(TimelineEvent event) {
        if (event.entity() instanceof Statement statement) {
            return narrator.opening(statement.speakers().get(0), name(event));
        }
        return event.entity() instanceof MembershipPosition position
                ? narrator.opening(position.holder(), name(event))
                : name(event);
    }

    /** {@return what a reader must know of it} */
    List<String> remarks(TimelineEvent event) {
        List<String> remarks = new ArrayList<>();
        if (event.step().isPresent()) {
            Step step = event.step().get();
            remarks.add(lexicon.term(step.state()));
            step.by().map(by -> lexicon.get("outcome.by", narrator.actor(by))).ifPresent(remarks::add);
            remarks.addAll(narrator.provenance().marks(step.citations()));
            return remarks;
        }
        if (event.entity() instanceof Meeting meeting) {
            meeting.status()
                    .filter(status -> status != MeetingStatus.HELD)
                    .map(lexicon::term)
                    .ifPresent(remarks::add);
            for (Meeting twin : narrator.twins().of(meeting)) {
                twin.date()
                        .map(date -> narrator.provenance().according(narrator.date(date), twin.citations()))
                        .ifPresent(remarks::add);
            }
        }
        if (event.dating() == Dating.BASIS) {
            remarks.add(lexicon.get("timeline.basis"));
        }
        remarks.addAll(
                narrator.provenance().marks(Provenance.whole(event.entity().citations())));
        String dating = event.dating() == Dating.PERIOD ? "period" : "date";
        for (String mark : narrator.provenance().marks(event.entity().citations(), dating)) {
            remarks.add(lexicon.get("timeline.date", mark));
        }
        remarks.addAll(narrator.relations().opposed(event.entity()));
        return remarks;
    }

    private String step(Step step) {
        String kind = lexicon.term(step.kind());
        return step.text()
                .map(text -> lexicon.get("label", kind) + " " + narrator.text(text))
                .orElse(kind);
    }
}
