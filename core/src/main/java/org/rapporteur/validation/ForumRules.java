package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.time.Edtf;

/** Rules on forums, and on lists of participants. */
final class ForumRules {
    private ForumRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(KnownEntity.class, "same-party-twice", WARNING, ForumRules::samePartyTwice)
                        .onlyIf(Trait.SEVERAL_PARTIES),
                Catalogue.forEach(Meeting.class, "sitting-outside-forum", ERROR, ForumRules::sittingOutsideForum)
                        .onlyIf(Trait.FORUM, Trait.STATUS, Trait.DATE),
                Catalogue.forEach(Forum.class, "forum-member-of-itself", ERROR, ForumRules::memberOfItself)
                        .onlyIf(Trait.PARTICIPANTS));
    }

    private static void samePartyTwice(KnownEntity entity, Findings findings) {
        if (entity instanceof Statement statement) {
            parties("/speakers", statement.speakers(), findings);
            parties("/addressees", statement.addressees(), findings);
        } else if (entity instanceof Meeting meeting) {
            participants("/participants", meeting.participants(), findings);
        } else if (entity instanceof Forum forum) {
            participants("/members", forum.members(), findings);
        }
    }

    private static void parties(String list, List<Party> parties, Findings findings) {
        if (!Repetition.isPossible(parties, ForumRules::actor)) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            if (party.actor().isPresent()) {
                Integer earlier = seen.putIfAbsent(key(party), i);
                if (earlier != null) {
                    findings.report(list + '/' + i, party.actor().get(), findings.pointer() + list + '/' + earlier);
                }
            }
        }
    }

    /** A party may be listed twice with different times or roles. */
    private static void participants(String list, List<Participant> participants, Findings findings) {
        if (!Repetition.isPossible(participants, participant -> actor(participant.party()))) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < participants.size(); i++) {
            Participant participant = participants.get(i);
            Party party = participant.party();
            if (party.actor().isPresent()) {
                Integer earlier = seen.put(key(party) + ' ' + participant.role(), i);
                if (earlier != null
                        && mayBeAtOneTime(
                                participant.period(), participants.get(earlier).period())) {
                    findings.report(list + '/' + i, party.actor().get(), findings.pointer() + list + '/' + earlier);
                }
            }
        }
    }

    private static @Nullable String actor(Party party) {
        return party.actor().isPresent() ? party.actor().get().value() : null;
    }

    /** The key contains the principal and the office, because one who speaks for two is listed twice. */
    static String key(Party party) {
        return party.actor().get().value()
                + ' '
                + party.onBehalfOf().map(Id::value).orElse("")
                + ' '
                + party.officeId().orElse("");
    }

    private static boolean mayBeAtOneTime(Optional<Edtf> one, Optional<Edtf> other) {
        return one.isEmpty() || other.isEmpty() || !Dates.certainlyApart(one.get(), other.get());
    }

    /** A sitting that was only planned may be dated after the end of the forum. */
    private static void sittingOutsideForum(Meeting meeting, Findings findings) {
        boolean held = meeting.status()
                .filter(status -> status == MeetingStatus.HELD || status == MeetingStatus.UNDER_WAY)
                .isPresent();
        Optional<Forum> forum = meeting.forum().flatMap(id -> findings.index().find(Forum.class, id));
        Optional<Edtf> period = forum.flatMap(Forum::period);
        Optional<Edtf> date = meeting.date();
        if (held && date.isPresent() && period.isPresent() && InAnyZone.certainlyApart(date.get(), period.get())) {
            findings.report("/date", date.get(), forum.get().id(), period.get());
        }
    }

    private static void memberOfItself(Forum forum, Findings findings) {
        for (int i = 0; i < forum.members().size(); i++) {
            if (forum.members()
                    .get(i)
                    .party()
                    .actor()
                    .filter(forum.id()::equals)
                    .isPresent()) {
                findings.report("/members/" + i + "/party/actor", forum.id());
            }
        }
    }
}
