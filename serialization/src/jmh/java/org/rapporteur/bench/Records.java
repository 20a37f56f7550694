package org.rapporteur.bench;

import static org.rapporteur.bench.Parts.when;

import java.util.Random;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Change;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.OutcomeState;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.model.term.SpeechAct;

/** Records by chance, from a seed, in some languages. */
final class Records {
    private final Prose prose;
    private final Parts parts;

    Records(long seed, String... languages) {
        Random random = new Random(seed);
        this.prose = new Prose(random, languages);
        this.parts = new Parts(random, prose);
    }

    Statement statement(int length) {
        Statement.Builder statement =
                Statement.builder().id(parts.id("statement")).content(prose.text(length));
        parts.some(1, 2, () -> statement.addSpeaker(parts.party()));
        when(parts.seldom(), () -> statement.addAddressee(parts.party()));
        parts.some(1, 2, () -> statement.addTopic(parts.topic()));
        parts.some(1, 2, () -> statement.addCitation(parts.citation(length / 2)));
        when(parts.often(), () -> statement.channel(Channel.of(parts.one("interview", "press-conference", "speech"))));
        when(parts.often(), () -> statement.meeting(parts.id("meeting")));
        when(parts.seldom(), () -> statement.place(parts.place()));
        when(parts.seldom(), () -> statement.addAbout(parts.id("position")));
        when(parts.seldom(), () -> statement.addLink(parts.link()));
        when(parts.seldom(), () -> statement.assessment(parts.assessment()));
        when(parts.seldom(), () -> statement.revision(parts.revision()));
        return described(statement);
    }

    /** One of few texts, which are long. */
    Statement speech(int length) {
        Statement.Builder speech = Statement.builder()
                .id(parts.id("speech"))
                .addSpeaker(parts.party())
                .content(prose.chapters(length))
                .addCitation(parts.citation(length / 4));
        return described(speech);
    }

    private Statement described(Statement.Builder statement) {
        when(parts.often(), () -> statement.originalLanguage(prose.language()));
        when(parts.often(), () -> statement.fidelity(Fidelity.of(parts.one("verbatim", "translated", "summary"))));
        when(parts.often(), () -> statement.act(SpeechAct.of(parts.one("assert", "announce", "promise", "request"))));
        return statement.date(parts.date()).build();
    }

    Meeting meeting() {
        Meeting.Builder meeting = Meeting.builder()
                .id(parts.id("meeting"))
                .kind(MeetingKind.of(parts.one("talks", "call", "council", "summit", "visit")))
                .status(MeetingStatus.of(parts.one("planned", "confirmed", "held")))
                .date(parts.date());
        when(parts.often(), () -> meeting.title(prose.text(20)));
        when(parts.often(), () -> meeting.format(MeetingFormat.of(parts.one("in-person", "video", "hybrid"))));
        when(parts.often(), () -> meeting.place(parts.place()));
        when(parts.seldom(), () -> meeting.forum(parts.id("forum")));
        parts.some(0, 2, () -> meeting.addPreviously(parts.schedule()));
        parts.some(4, 7, () -> meeting.addParticipant(parts.participant()));
        parts.some(2, 4, () -> meeting.addAgenda(parts.topic()));
        parts.some(1, 3, () -> meeting.addOutcome(outcome()));
        parts.some(2, 4, () -> meeting.addIdentifier(parts.identifier()));
        parts.some(1, 2, () -> meeting.addCitation(parts.citation(20)));
        when(parts.seldom(), () -> meeting.addLink(parts.link()));
        when(parts.often(), () -> meeting.revision(parts.revision()));
        when(parts.often(), () -> meeting.assessment(parts.assessment()));
        return meeting.build();
    }

    private Outcome outcome() {
        Outcome.Builder outcome = Outcome.builder()
                .kind(OutcomeKind.of(parts.one("agreement", "decision", "next-step")))
                .summary(prose.text(24));
        when(parts.often(), () -> outcome.state(OutcomeState.of(parts.one("announced", "agreed", "signed"))));
        when(parts.seldom(), () -> outcome.addResponsible(parts.party()));
        when(parts.seldom(), () -> outcome.due(parts.date()));
        return outcome.build();
    }

    MembershipPosition position() {
        MembershipPosition.Builder position = MembershipPosition.builder()
                .id(parts.id("position"))
                .holder(parts.party())
                .candidate(parts.id("state"))
                .organization(parts.id("organization"))
                .direction(Direction.of(parts.one("seeks", "supports", "opposes", "blocks")));
        when(parts.often(), () -> position.aspect(PositionAspect.of(parts.one("pace", "invitation", "action-plan"))));
        when(parts.seldom(), () -> position.change(Change.of(parts.one("reaffirmed", "hardened", "softened"))));
        when(parts.often(), () -> position.period(parts.period()));
        parts.some(3, 7, () -> position.addCondition(condition()));
        parts.some(1, 2, () -> position.addCitation(parts.citation(40)));
        parts.some(1, 3, () -> position.addLink(parts.link()));
        parts.some(1, 3, () -> position.addBasis(parts.id("statement")));
        when(parts.often(), () -> position.assessment(parts.assessment()));
        return position.build();
    }

    private Condition condition() {
        Condition.Builder condition = Condition.builder()
                .operator(ConditionOperator.of(parts.one("requires", "barred-by", "regardless-of")))
                .kind(ConditionKind.of(parts.one("hostilities", "reform", "unanimity", "ratification", "date")))
                .text(prose.text(40));
        when(parts.often(), () -> condition.state(ConditionState.of(parts.one("open", "met", "waived"))));
        when(parts.often(), () -> condition.period(parts.period()));
        parts.some(1, 3, () -> condition.addCitation(parts.citation(40)));
        return condition.build();
    }
}
