package org.rapporteur.model;

import static org.rapporteur.model.Shown.bare;
import static org.rapporteur.model.Shown.joined;
import static org.rapporteur.model.Shown.noted;

import java.util.OptionalInt;
import org.rapporteur.model.term.ParticipantRole;

/** Describes the parts of entities on one line, which begins with their kind. */
final class ShownParts {
    private ShownParts() {}

    static String of(Object value) {
        if (value instanceof Dossier dossier) {
            return ShownEntities.of(dossier);
        } else if (value instanceof Party party) {
            return Shown.line("Party", party(party));
        } else if (value instanceof Participant participant) {
            return Shown.line("Participant", participant(participant));
        } else if (value instanceof Citation citation) {
            return Shown.line("Citation", citation(citation));
        } else if (value instanceof Name name) {
            return Shown.line("Name", noted(bare(name.text()), bare(name.language()), bare(name.kind())));
        } else if (value instanceof Identifier identifier) {
            return Shown.line("Identifier", bare(identifier.scheme()) + ' ' + bare(identifier.value()));
        } else if (value instanceof Topic topic) {
            return Shown.line("Topic", Shown.words(topic.label()));
        } else if (value instanceof Place place) {
            return Shown.line("Place", noted(Shown.words(place.name()), bare(place.country())));
        } else if (value instanceof Outcome outcome) {
            return Shown.line(
                    "Outcome", noted(Shown.words(outcome.summary()), bare(outcome.kind()), bare(outcome.state())));
        } else if (value instanceof Vote vote) {
            return Shown.line("Vote", joined(party(vote.voter()), bare(vote.option())));
        } else if (value instanceof VoteCount count) {
            return Shown.line("VoteCount", bare(count.option()) + ' ' + count.value());
        } else if (value instanceof Step step) {
            return Shown.line("Step", step(step));
        } else if (value instanceof Condition condition) {
            return Shown.line("Condition", condition(condition));
        } else if (value instanceof Tenure tenure) {
            return Shown.line("Tenure", tenure(tenure));
        } else if (value instanceof Link link) {
            return Shown.line("Link", link(link));
        } else if (value instanceof Schedule schedule) {
            return Shown.line("Schedule", schedule(schedule));
        } else if (value instanceof Assessment assessment) {
            return Shown.line("Assessment", assessment(assessment));
        } else if (value instanceof Revision revision) {
            return Shown.line("Revision", revision(revision));
        }
        throw new IllegalStateException(
                "ShownParts lacks a line for " + value.getClass().getName());
    }

    private static String party(Party party) {
        String name = Shown.asNamed(party);
        String actor = party.actor().map(Shown::id).orElse("");
        return noted(
                name,
                actor.equals(name) ? "" : actor,
                party.capacity().map(Shown::words).orElse(""));
    }

    private static String participant(Participant participant) {
        boolean isUsual = participant.role().equals(ParticipantRole.PARTICIPANT);
        return joined(
                party(participant.party()), isUsual ? "" : bare(participant.role()), bare(participant.attendance()));
    }

    private static String citation(Citation citation) {
        return joined(
                Shown.id(citation.source()),
                bare(citation.locator()),
                citation.quote().map(Shown::quoted).orElse(""));
    }

    private static String condition(Condition condition) {
        return bare(condition.operator()) + ' ' + bare(condition.kind()) + ", " + Shown.words(condition.text());
    }

    private static String step(Step step) {
        return joined(
                bare(step.kind()),
                step.text().map(Shown::words).orElse(""),
                step.by().map(Shown::id).orElse(""),
                bare(step.state()),
                bare(step.date()));
    }

    private static String tenure(Tenure tenure) {
        return noted(
                Shown.words(tenure.office()),
                tenure.organization().map(Shown::id).orElse(""),
                bare(tenure.period()),
                tenure.acting() ? "acting" : "");
    }

    private static String link(Link link) {
        String other = link.target()
                .map(Shown::id)
                .orElseGet(() -> link.description().map(Shown::words).orElse(""));
        return bare(link.relation()) + ' ' + other;
    }

    private static String schedule(Schedule schedule) {
        return joined(
                bare(schedule.status()),
                bare(schedule.date()),
                schedule.place().map(at -> Shown.words(at.name())).orElse(""));
    }

    private static String assessment(Assessment assessment) {
        return joined(
                number("credibility", assessment.credibility()),
                number("confidence", assessment.confidence()),
                assessment.rationale().map(Shown::words).orElse(""));
    }

    private static String number(String name, OptionalInt number) {
        return number.isPresent() ? name + ' ' + number.getAsInt() : "";
    }

    private static String revision(Revision revision) {
        return noted(Integer.toString(revision.number()), bare(revision.recordedAt()), bare(revision.recordedBy()));
    }
}
