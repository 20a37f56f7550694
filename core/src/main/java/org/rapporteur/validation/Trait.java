package org.rapporteur.validation;

import java.util.List;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Forum;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.Modality;

/**
 * What a record has, or a reference, that some rules look at: a rule is not asked about one that lacks a trait it is for.
 *
 * <p>Most records have few properties, and most rules are about a property or two. What a record has is noted once, as a set of
 * bits, and one test then spares calling a rule in vain.
 */
enum Trait {
    CITATIONS,
    /** A citation that concerns some properties alone. */
    CONCERNS,
    /** A citation that implies what is recorded. */
    IMPLIES,
    /** A citation that disputes what is recorded. */
    DISPUTES,
    BASIS,
    LINKS,
    REVISION,
    PARENT,
    /** Whatever may lead a record to itself. */
    TIES,
    ASSESSMENT,
    KIND,
    STATUS,
    FORMAT,
    PLACE,
    DATE,
    /** A date, or a meeting that may have one. */
    DATED,
    PERIOD,
    MEETING,
    FORUM,
    ASSERTED,
    VERBATIM,
    TRANSLATED,
    /** More than one party in a list. */
    SEVERAL_PARTIES,
    PARTICIPANTS,
    PREVIOUSLY,
    OUTCOMES,
    CONDITIONS,
    /** A direction that is told. */
    STANCE,
    SEVERAL_NAMES,
    METONYM,
    BORN,
    DIED,
    TENURES,
    URL,
    ACCESSED,
    ARCHIVED,

    // in parts of the record, wherever they stand
    /** A party of which the source says on what terms it is named. */
    NAMED_ON_TERMS,
    /** A party that was resolved, of which the source has a name. */
    RESOLVED_NAME,
    /** Words that have more than letters of one script. */
    STRANGE_WORDS,
    /** Words whose letters may not be those of their language. */
    STRANGE_LETTERS,
    /** An identifier, or the code of a country. */
    REGISTERED,

    /** A reference that leads to no record, or first to one of another kind. */
    UNRESOLVED;

    /** The set of this trait alone. */
    @SuppressWarnings("EnumOrdinal") // such sets are made and asked in one run, and never kept
    long bit() {
        return 1L << ordinal();
    }

    /** The set of this trait alone, or the empty set. */
    private long when(boolean there) {
        return there ? bit() : 0;
    }

    static long all(Trait... traits) {
        long all = 0;
        for (Trait trait : traits) {
            all |= trait.bit();
        }
        return all;
    }

    /** What a record has, but for what is in its parts. */
    static long of(KnownEntity entity) {
        long shared = ofCitations(entity.citations())
                | LINKS.when(!entity.links().isEmpty())
                | BASIS.when(!entity.basis().isEmpty())
                | REVISION.when(entity.revision().isPresent())
                | ASSESSMENT.when(entity.assessment().isPresent())
                | TIES.when(!entity.links().isEmpty()
                        || !entity.basis().isEmpty()
                        || entity.revision().isPresent());
        if (entity instanceof Source source) {
            return shared | ofSource(source);
        } else if (entity instanceof Actor actor) {
            return shared | ofActor(actor);
        } else if (entity instanceof Statement statement) {
            return shared | ofStatement(statement);
        } else if (entity instanceof Meeting meeting) {
            return shared | ofMeeting(meeting);
        } else if (entity instanceof MembershipPosition position) {
            return shared
                    | STANCE.when(position.direction() != Direction.UNDETERMINED)
                    | CONDITIONS.when(!position.conditions().isEmpty())
                    | PERIOD.when(position.period().isPresent());
        }
        return shared | PERIOD.when(((Membership) entity).period().isPresent());
    }

    private static long ofCitations(List<Citation> citations) {
        long traits = CITATIONS.when(!citations.isEmpty());
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            traits |= CONCERNS.when(!citation.concerns().isEmpty())
                    | IMPLIES.when(citation.bearing() == Bearing.IMPLIES)
                    | DISPUTES.when(citation.bearing() == Bearing.DISPUTES);
        }
        return traits;
    }

    private static long ofSource(Source source) {
        return KIND.when(source.kind().isPresent())
                | DATE.when(source.date().isPresent())
                | TIES.when(source.from().isPresent())
                | URL.when(source.url().isPresent())
                | ACCESSED.when(source.accessedAt().isPresent())
                | ARCHIVED.when(source.archivedAt().isPresent());
    }

    private static long ofActor(Actor actor) {
        long shared = SEVERAL_NAMES.when(actor.names().size() > 1);
        for (int i = 0; i < actor.names().size(); i++) {
            shared |= METONYM.when(NameRules.isMetonym(actor.names().get(i)));
        }
        if (actor instanceof Person person) {
            return shared
                    | BORN.when(person.born().isPresent())
                    | DIED.when(person.died().isPresent())
                    | TENURES.when(!person.tenures().isEmpty());
        } else if (actor instanceof Organization organization) {
            boolean parent = organization.parent().isPresent();
            return shared | PARENT.when(parent) | TIES.when(parent);
        }
        return actor instanceof Forum forum ? shared | ofParticipants(forum.members()) : shared;
    }

    private static long ofStatement(Statement statement) {
        Fidelity fidelity = statement.fidelity().orElse(null);
        boolean date = statement.date().isPresent();
        boolean meeting = statement.meeting().isPresent();
        return several(statement.speakers())
                | several(statement.addressees())
                | DATE.when(date)
                | PLACE.when(statement.place().isPresent())
                | MEETING.when(meeting)
                | DATED.when(date || meeting)
                | ASSERTED.when(statement.modality() == Modality.ASSERTED)
                | VERBATIM.when(fidelity == Fidelity.VERBATIM)
                | TRANSLATED.when(fidelity == Fidelity.TRANSLATED);
    }

    private static long several(List<Party> parties) {
        return SEVERAL_PARTIES.when(parties.size() > 1);
    }

    private static long ofParticipants(List<Participant> participants) {
        return PARTICIPANTS.when(!participants.isEmpty()) | SEVERAL_PARTIES.when(participants.size() > 1);
    }

    private static long ofMeeting(Meeting meeting) {
        boolean date = meeting.date().isPresent();
        return ofParticipants(meeting.participants())
                | KIND.when(meeting.kind().isPresent())
                | STATUS.when(meeting.status().isPresent())
                | FORMAT.when(meeting.format().isPresent())
                | PLACE.when(meeting.place().isPresent())
                | FORUM.when(meeting.forum().isPresent())
                | DATE.when(date)
                | DATED.when(date)
                | PREVIOUSLY.when(!meeting.previously().isEmpty())
                | OUTCOMES.when(!meeting.outcomes().isEmpty());
    }
}
