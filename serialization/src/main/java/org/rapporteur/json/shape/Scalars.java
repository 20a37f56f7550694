package org.rapporteur.json.shape;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Id;
import org.rapporteur.model.LanguageTag;
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
import org.rapporteur.time.Edtf;

/** Every type that is written as a string, by its class. */
public final class Scalars {
    private static final Map<Class<?>, Codec<?>> CODECS = Map.ofEntries(
            Map.entry(Id.class, Strings.<Id<?>>id()),
            Map.entry(LanguageTag.class, Strings.TAG),
            Map.entry(Edtf.class, Strings.DATE),
            Map.entry(Attribution.class, Strings.open(Attribution::of)),
            Map.entry(Channel.class, Strings.open(Channel::of)),
            Map.entry(ConditionKind.class, Strings.open(ConditionKind::of)),
            Map.entry(ForumKind.class, Strings.open(ForumKind::of)),
            Map.entry(IdentifierScheme.class, Strings.open(IdentifierScheme::of)),
            Map.entry(LinkRelation.class, Strings.open(LinkRelation::of)),
            Map.entry(MeetingFormat.class, Strings.open(MeetingFormat::of)),
            Map.entry(MeetingKind.class, Strings.open(MeetingKind::of)),
            Map.entry(MembershipStage.class, Strings.open(MembershipStage::of)),
            Map.entry(NameKind.class, Strings.open(NameKind::of)),
            Map.entry(OrganizationKind.class, Strings.open(OrganizationKind::of)),
            Map.entry(OutcomeKind.class, Strings.open(OutcomeKind::of)),
            Map.entry(ParticipantRole.class, Strings.open(ParticipantRole::of)),
            Map.entry(PositionAspect.class, Strings.open(PositionAspect::of)),
            Map.entry(SourceKind.class, Strings.open(SourceKind::of)),
            Map.entry(SpeechAct.class, Strings.open(SpeechAct::of)),
            Map.entry(Attendance.class, Strings.closed(Attendance::of, Attendance.values())),
            Map.entry(Bearing.class, Strings.closed(Bearing::of, Bearing.values())),
            Map.entry(Change.class, Strings.closed(Change::of, Change.values())),
            Map.entry(ConditionOperator.class, Strings.closed(ConditionOperator::of, ConditionOperator.values())),
            Map.entry(ConditionState.class, Strings.closed(ConditionState::of, ConditionState.values())),
            Map.entry(Direction.class, Strings.closed(Direction::of, Direction.values())),
            Map.entry(Fidelity.class, Strings.closed(Fidelity::of, Fidelity.values())),
            Map.entry(MeetingStatus.class, Strings.closed(MeetingStatus::of, MeetingStatus.values())),
            Map.entry(Modality.class, Strings.closed(Modality::of, Modality.values())),
            Map.entry(OutcomeState.class, Strings.closed(OutcomeState::of, OutcomeState.values())),
            Map.entry(Recognition.class, Strings.closed(Recognition::of, Recognition.values())),
            Map.entry(Reliability.class, Strings.closed(Reliability::of, Reliability.values())));

    private Scalars() {}

    /**
     * The codec of a type.
     *
     * @param type any class
     * @return its codec; empty if it is not one of ours that is written as a string
     */
    public static Optional<Codec<?>> find(Class<?> type) {
        return Optional.ofNullable(CODECS.get(type));
    }
}
