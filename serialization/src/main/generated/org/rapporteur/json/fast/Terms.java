package org.rapporteur.json.fast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.Change;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.ForumKind;
import org.rapporteur.model.term.IdentifierScheme;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.OutcomeState;
import org.rapporteur.model.term.ParticipantRole;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.model.term.Recognition;
import org.rapporteur.model.term.Reliability;
import org.rapporteur.model.term.SourceKind;
import org.rapporteur.model.term.SpeechAct;

/** The terms of each vocabulary, made when one of them is met. Made from the shapes. */
final class Terms {
    private Terms() {}

    private static @Nullable KnownTerms<Attendance> attendance;

    static Attendance attendance(Utf8Input in) {
        KnownTerms<Attendance> terms = attendance;
        if (terms == null) {
            terms = new KnownTerms<>(List.of(Attendance.values()));
            attendance = terms;
        }
        Attendance known = terms.read(in);
        return known != null ? known : Attendance.of(in.content());
    }

    private static @Nullable KnownTerms<Attribution> attribution;

    static Attribution attribution(Utf8Input in) {
        KnownTerms<Attribution> terms = attribution;
        if (terms == null) {
            terms = new KnownTerms<>(Attribution.known());
            attribution = terms;
        }
        Attribution known = terms.read(in);
        return known != null ? known : Attribution.of(in.content());
    }

    private static @Nullable KnownTerms<Bearing> bearing;

    static Bearing bearing(Utf8Input in) {
        KnownTerms<Bearing> terms = bearing;
        if (terms == null) {
            terms = new KnownTerms<>(List.of(Bearing.values()));
            bearing = terms;
        }
        Bearing known = terms.read(in);
        return known != null ? known : Bearing.of(in.content());
    }

    private static @Nullable KnownTerms<Change> change;

    static Change change(Utf8Input in) {
        KnownTerms<Change> terms = change;
        if (terms == null) {
            terms = new KnownTerms<>(List.of(Change.values()));
            change = terms;
        }
        Change known = terms.read(in);
        return known != null ? known : Change.of(in.content());
    }

    private static @Nullable KnownTerms<Channel> channel;

    static Channel channel(Utf8Input in) {
        KnownTerms<Channel> terms = channel;
        if (terms == null) {
            terms = new KnownTerms<>(Channel.known());
            channel = terms;
        }
        Channel known = terms.read(in);
        return known != null ? known : Channel.of(in.content());
    }

    private static @Nullable KnownTerms<ConditionKind> conditionKind;

    static ConditionKind conditionKind(Utf8Input in) {
        KnownTerms<ConditionKind> terms = conditionKind;
        if (terms == null) {
            terms = new KnownTerms<>(ConditionKind.known());
            conditionKind = terms;
        }
        ConditionKind known = terms.read(in);
        return known != null ? known : ConditionKind.of(in.content());
    }

    private static @Nullable KnownTerms<ConditionOperator> conditionOperator;

    static ConditionOperator conditionOperator(Utf8Input in) {
        KnownTerms<ConditionOperator> terms = conditionOperator;
        if (terms == null) {
            terms = new KnownTerms<>(List.of(ConditionOperator.values()));
            conditionOperator = terms;
        }
        ConditionOperator known = terms.read(in);
        return known != null ? known : ConditionOperator.of(in.content());
    }

    private static @Nullable KnownTerms<ConditionState> conditionState;

    static ConditionState conditionState(Utf8Input in) {
        KnownTerms<ConditionState> terms = conditionState;
        if (terms == null) {
            terms = new KnownTerms<>(List.of(ConditionState.values()));
            conditionState = terms;
        }
        ConditionState known = terms.read(in);
        return known != null ? known : ConditionState.of(in.content());
    }

    private static @Nullable KnownTerms<Direction> direction;

    static Direction direction(Utf8Input in) {
        KnownTerms<Direction> terms = direction;
        if (terms == null) {
            terms = new KnownTerms<>(List.of(Direction.values()));
            direction = terms;
        }
        Direction known = terms.read(in);
        return known != null ? known : Direction.of(in.content());
    }

    private static @Nullable KnownTerms<Fidelity> fidelity;

    static Fidelity fidelity(Utf8Input in) {
        KnownTerms<Fidelity> terms = fidelity;
        if (terms == null) {
            terms = new KnownTerms<>(List.of(Fidelity.values()));
            fidelity = terms;
        }
        Fidelity known = terms.read(in);
        return known != null ? known : Fidelity.of(in.content());
    }

    private static @Nullable KnownTerms<ForumKind> forumKind;

    static ForumKind forumKind(Utf8Input in) {
        KnownTerms<ForumKind> terms = forumKind;
        if (terms == null) {
            terms = new KnownTerms<>(ForumKind.known());
            forumKind = terms;
        }
        ForumKind known = terms.read(in);
        return known != null ? known : ForumKind.of(in.content());
    }

    private static @Nullable KnownTerms<IdentifierScheme> identifierScheme;

    static IdentifierScheme identifierScheme(Utf8Input in) {
        KnownTerms<IdentifierScheme> terms = identifierScheme;
        if (terms == null) {
            terms = new KnownTerms<>(IdentifierScheme.known());
            identifierScheme = terms;
        }
        IdentifierScheme known = terms.read(in);
        return known != null ? known : IdentifierScheme.of(in.content());
    }

    private static @Nullable KnownTerms<LinkRelation> linkRelation;

    static LinkRelation linkRelation(Utf8Input in) {
        KnownTerms<LinkRelation> terms = linkRelation;
        if (terms == null) {
            terms = new KnownTerms<>(LinkRelation.known());
            linkRelation = terms;
        }
        LinkRelation known = terms.read(in);
        return known != null ? known : LinkRelation.of(in.content());
    }

    private static @Nullable KnownTerms<MeetingFormat> meetingFormat;

    static MeetingFormat meetingFormat(Utf8Input in) {
        KnownTerms<MeetingFormat> terms = meetingFormat;
        if (terms == null) {
            terms = new KnownTerms<>(MeetingFormat.known());
            meetingFormat = terms;
        }
        MeetingFormat known = terms.read(in);
        return known != null ? known : MeetingFormat.of(in.content());
    }

    private static @Nullable KnownTerms<MeetingKind> meetingKind;

    static MeetingKind meetingKind(Utf8Input in) {
        KnownTerms<MeetingKind> terms = meetingKind;
        if (terms == null) {
            terms = new KnownTerms<>(MeetingKind.known());
            meetingKind = terms;
        }
        MeetingKind known = terms.read(in);
        return known != null ? known : MeetingKind.of(in.content());
    }

    private static @Nullable KnownTerms<MeetingStatus> meetingStatus;

    static MeetingStatus meetingStatus(Utf8Input in) {
        KnownTerms<MeetingStatus> terms = meetingStatus;
        if (terms == null) {
            terms = new KnownTerms<>(List.of(MeetingStatus.values()));
            meetingStatus = terms;
        }
        MeetingStatus known = terms.read(in);
        return known != null ? known : MeetingStatus.of(in.content());
    }

    private static @Nullable KnownTerms<MembershipStage> membershipStage;

    static MembershipStage membershipStage(Utf8Input in) {
        KnownTerms<MembershipStage> terms = membershipStage;
        if (terms == null) {
            terms = new KnownTerms<>(MembershipStage.known());
            membershipStage = terms;
        }
        MembershipStage known = terms.read(in);
        return known != null ? known : MembershipStage.of(in.content());
    }

    private static @Nullable KnownTerms<Modality> modality;

    static Modality modality(Utf8Input in) {
        KnownTerms<Modality> terms = modality;
        if (terms == null) {
            terms = new KnownTerms<>(List.of(Modality.values()));
            modality = terms;
        }
        Modality known = terms.read(in);
        return known != null ? known : Modality.of(in.content());
    }

    private static @Nullable KnownTerms<NameKind> nameKind;

    static NameKind nameKind(Utf8Input in) {
        KnownTerms<NameKind> terms = nameKind;
        if (terms == null) {
            terms = new KnownTerms<>(NameKind.known());
            nameKind = terms;
        }
        NameKind known = terms.read(in);
        return known != null ? known : NameKind.of(in.content());
    }

    private static @Nullable KnownTerms<OrganizationKind> organizationKind;

    static OrganizationKind organizationKind(Utf8Input in) {
        KnownTerms<OrganizationKind> terms = organizationKind;
        if (terms == null) {
            terms = new KnownTerms<>(OrganizationKind.known());
            organizationKind = terms;
        }
        OrganizationKind known = terms.read(in);
        return known != null ? known : OrganizationKind.of(in.content());
    }

    private static @Nullable KnownTerms<OutcomeKind> outcomeKind;

    static OutcomeKind outcomeKind(Utf8Input in) {
        KnownTerms<OutcomeKind> terms = outcomeKind;
        if (terms == null) {
            terms = new KnownTerms<>(OutcomeKind.known());
            outcomeKind = terms;
        }
        OutcomeKind known = terms.read(in);
        return known != null ? known : OutcomeKind.of(in.content());
    }

    private static @Nullable KnownTerms<OutcomeState> outcomeState;

    static OutcomeState outcomeState(Utf8Input in) {
        KnownTerms<OutcomeState> terms = outcomeState;
        if (terms == null) {
            terms = new KnownTerms<>(List.of(OutcomeState.values()));
            outcomeState = terms;
        }
        OutcomeState known = terms.read(in);
        return known != null ? known : OutcomeState.of(in.content());
    }

    private static @Nullable KnownTerms<ParticipantRole> participantRole;

    static ParticipantRole participantRole(Utf8Input in) {
        KnownTerms<ParticipantRole> terms = participantRole;
        if (terms == null) {
            terms = new KnownTerms<>(ParticipantRole.known());
            participantRole = terms;
        }
        ParticipantRole known = terms.read(in);
        return known != null ? known : ParticipantRole.of(in.content());
    }

    private static @Nullable KnownTerms<PositionAspect> positionAspect;

    static PositionAspect positionAspect(Utf8Input in) {
        KnownTerms<PositionAspect> terms = positionAspect;
        if (terms == null) {
            terms = new KnownTerms<>(PositionAspect.known());
            positionAspect = terms;
        }
        PositionAspect known = terms.read(in);
        return known != null ? known : PositionAspect.of(in.content());
    }

    private static @Nullable KnownTerms<Recognition> recognition;

    static Recognition recognition(Utf8Input in) {
        KnownTerms<Recognition> terms = recognition;
        if (terms == null) {
            terms = new KnownTerms<>(List.of(Recognition.values()));
            recognition = terms;
        }
        Recognition known = terms.read(in);
        return known != null ? known : Recognition.of(in.content());
    }

    private static @Nullable KnownTerms<Reliability> reliability;

    static Reliability reliability(Utf8Input in) {
        KnownTerms<Reliability> terms = reliability;
        if (terms == null) {
            terms = new KnownTerms<>(List.of(Reliability.values()));
            reliability = terms;
        }
        Reliability known = terms.read(in);
        return known != null ? known : Reliability.of(in.content());
    }

    private static @Nullable KnownTerms<SourceKind> sourceKind;

    static SourceKind sourceKind(Utf8Input in) {
        KnownTerms<SourceKind> terms = sourceKind;
        if (terms == null) {
            terms = new KnownTerms<>(SourceKind.known());
            sourceKind = terms;
        }
        SourceKind known = terms.read(in);
        return known != null ? known : SourceKind.of(in.content());
    }

    private static @Nullable KnownTerms<SpeechAct> speechAct;

    static SpeechAct speechAct(Utf8Input in) {
        KnownTerms<SpeechAct> terms = speechAct;
        if (terms == null) {
            terms = new KnownTerms<>(SpeechAct.known());
            speechAct = terms;
        }
        SpeechAct known = terms.read(in);
        return known != null ? known : SpeechAct.of(in.content());
    }
}
