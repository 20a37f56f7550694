package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.ParticipantRole;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** Whether actors took part in a meeting, and were in one room. */
final class Presence {
    /** Whether participants are in one room, by the form in which they take part. In any other form, it is possible. */
    private static final Map<MeetingFormat, Certainty> TOGETHER = Map.of(
            MeetingFormat.IN_PERSON, Certainty.YES,
            MeetingFormat.PHONE, Certainty.NO,
            MeetingFormat.VIDEO, Certainty.NO,
            MeetingFormat.CORRESPONDENCE, Certainty.NO);

    private final Meeting meeting;
    private final SameAs same;

    private Presence(Meeting meeting, SameAs same) {
        this.meeting = meeting;
        this.same = same;
    }

    /** Returns those of some meetings that all actors share, given by the ids that represent theirs. */
    static List<SharedOccasion> shared(List<Meeting> meetings, Set<String> actors, SameAs same) {
        List<SharedOccasion> shared = new ArrayList<>();
        for (Meeting meeting : meetings) {
            of(meeting, actors, same).ifPresent(shared::add);
        }
        return Collections.unmodifiableList(shared);
    }

    private static Optional<SharedOccasion> of(Meeting meeting, Set<String> actors, SameAs same) {
        Presence presence = new Presence(meeting, same);
        List<Participant> participants = new ArrayList<>();
        Map<String, Participant> best = new LinkedHashMap<>();
        for (Participant participant : meeting.participants()) {
            List<String> those = presence.actors(participant.party());
            those.retainAll(actors);
            those.forEach(actor -> best.merge(actor, participant, presence::better));
            if (!those.isEmpty()) {
                participants.add(participant);
            }
        }
        if (best.size() < actors.size()) {
            return Optional.empty();
        }
        Certainty attended = Certainty.YES;
        for (Participant participant : best.values()) {
            attended = both(attended, presence.attended(participant));
        }
        Certainty inOneRoom = presence.inOneRoom(best.values());
        return Optional.of(new SharedOccasion(meeting, participants, attended, both(attended, inOneRoom)));
    }

    private List<String> actors(Party party) {
        List<String> actors = new ArrayList<>();
        party.actor().ifPresent(actor -> actors.add(same.of(actor.value())));
        party.onBehalfOf().ifPresent(actor -> actors.add(same.of(actor.value())));
        return actors;
    }

    /** Returns the participant that more certainly was there: one actor may be listed, or represented, several times. */
    private Participant better(Participant one, Participant other) {
        return rank(other) > rank(one) ? other : one;
    }

    private int rank(Participant participant) {
        int attended = rank(attended(participant));
        return 3 * attended + rank(together(participant));
    }

    private static int rank(Certainty certainty) {
        return certainty == Certainty.YES ? 2 : certainty == Certainty.POSSIBLY ? 1 : 0;
    }

    private Certainty attended(Participant participant) {
        if (meeting.status().filter(MeetingStatus.CANCELLED::equals).isPresent()) {
            return Certainty.NO;
        }
        Attendance attendance = participant.attendance().orElse(null);
        if (attendance == null) {
            boolean wasHeld = meeting.status()
                    .filter(status -> status == MeetingStatus.HELD || status == MeetingStatus.UNDER_WAY)
                    .isPresent();
            return wasHeld ? Certainty.YES : Certainty.POSSIBLY;
        }
        return switch (attendance) {
            case ATTENDED, WALKED_OUT -> Certainty.YES;
            case EXPECTED, INVITED -> Certainty.POSSIBLY;
            case DECLINED, ABSENT, NOT_INVITED -> Certainty.NO;
        };
    }

    private Certainty inOneRoom(Collection<Participant> participants) {
        Certainty together = Certainty.YES;
        Set<String> sides = new HashSet<>();
        boolean isThroughMediator = false;
        for (Participant participant : participants) {
            if (format(participant).equals(Optional.of(MeetingFormat.PROXIMITY))) {
                isThroughMediator = true;
                if (!participant.role().equals(ParticipantRole.MEDIATOR)) {
                    sides.add(side(participant.party()));
                }
            } else {
                together = both(together, together(participant));
            }
        }
        if (isThroughMediator) {
            together = both(together, sides.size() > 1 ? Certainty.NO : Certainty.YES);
        }
        return both(together, atOneTime(participants));
    }

    private String side(Party party) {
        return party.onBehalfOf()
                .or(party::actor)
                .map(id -> same.of(id.value()))
                .orElse("");
    }

    private Optional<MeetingFormat> format(Participant participant) {
        return participant.format().or(meeting::format);
    }

    private Certainty together(Participant participant) {
        Optional<MeetingFormat> format = format(participant);
        boolean isCall = format.isEmpty()
                && meeting.kind().filter(MeetingKind.CALL::equals).isPresent();
        return isCall
                ? Certainty.NO
                : format.map(each -> TOGETHER.getOrDefault(each, Certainty.POSSIBLY))
                        .orElse(Certainty.POSSIBLY);
    }

    /** Compares each time with the previous one: a dossier may ask about many participants. */
    private static Certainty atOneTime(Collection<Participant> participants) {
        Certainty all = Certainty.YES;
        Edtf previous = null;
        for (Participant participant : participants) {
            Edtf period = participant.period().orElse(null);
            if (period != null && previous != null) {
                all = both(
                        all,
                        period.isInterval() && period.equals(previous) ? Certainty.YES : period.overlaps(previous));
            }
            previous = period == null ? previous : period;
        }
        return all;
    }

    private static Certainty both(Certainty one, Certainty other) {
        if (one == Certainty.NO || other == Certainty.NO) {
            return Certainty.NO;
        }
        return one == Certainty.YES && other == Certainty.YES ? Certainty.YES : Certainty.POSSIBLY;
    }
}
