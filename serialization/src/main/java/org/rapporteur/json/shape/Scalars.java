package org.rapporteur.json.shape;

import java.util.Map;
import java.util.Objects;
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
import org.rapporteur.model.term.Term;
import org.rapporteur.time.Edtf;

/** Every type that is written as a string, by its class. */
public final class Scalars {
    private static final Map<Class<?>, Codec<?>> CODECS = Map.ofEntries(
            Map.entry(Id.class, Strings.<Id<?>>id()),
            Map.entry(LanguageTag.class, Strings.TAG),
            Map.entry(Edtf.class, Strings.DATE),
            Map.entry(Attribution.class, Strings.open(Attribution.class, Attribution::of, Attribution.known())),
            Map.entry(Channel.class, Strings.open(Channel.class, Channel::of, Channel.known())),
            Map.entry(ConditionKind.class, Strings.open(ConditionKind.class, ConditionKind::of, ConditionKind.known())),
            Map.entry(ForumKind.class, Strings.open(ForumKind.class, ForumKind::of, ForumKind.known())),
            Map.entry(
                    IdentifierScheme.class,
                    Strings.open(IdentifierScheme.class, IdentifierScheme::of, IdentifierScheme.known())),
            Map.entry(LinkRelation.class, Strings.open(LinkRelation.class, LinkRelation::of, LinkRelation.known())),
            Map.entry(MeetingFormat.class, Strings.open(MeetingFormat.class, MeetingFormat::of, MeetingFormat.known())),
            Map.entry(MeetingKind.class, Strings.open(MeetingKind.class, MeetingKind::of, MeetingKind.known())),
            Map.entry(
                    MembershipStage.class,
                    Strings.open(MembershipStage.class, MembershipStage::of, MembershipStage.known())),
            Map.entry(NameKind.class, Strings.open(NameKind.class, NameKind::of, NameKind.known())),
            Map.entry(
                    OrganizationKind.class,
                    Strings.open(OrganizationKind.class, OrganizationKind::of, OrganizationKind.known())),
            Map.entry(OutcomeKind.class, Strings.open(OutcomeKind.class, OutcomeKind::of, OutcomeKind.known())),
            Map.entry(
                    ParticipantRole.class,
                    Strings.open(ParticipantRole.class, ParticipantRole::of, ParticipantRole.known())),
            Map.entry(
                    PositionAspect.class,
                    Strings.open(PositionAspect.class, PositionAspect::of, PositionAspect.known())),
            Map.entry(SourceKind.class, Strings.open(SourceKind.class, SourceKind::of, SourceKind.known())),
            Map.entry(SpeechAct.class, Strings.open(SpeechAct.class, SpeechAct::of, SpeechAct.known())),
            Map.entry(Attendance.class, Strings.closed(Attendance.class, Attendance::of)),
            Map.entry(Bearing.class, Strings.closed(Bearing.class, Bearing::of)),
            Map.entry(Change.class, Strings.closed(Change.class, Change::of)),
            Map.entry(ConditionOperator.class, Strings.closed(ConditionOperator.class, ConditionOperator::of)),
            Map.entry(ConditionState.class, Strings.closed(ConditionState.class, ConditionState::of)),
            Map.entry(Direction.class, Strings.closed(Direction.class, Direction::of)),
            Map.entry(Fidelity.class, Strings.closed(Fidelity.class, Fidelity::of)),
            Map.entry(MeetingStatus.class, Strings.closed(MeetingStatus.class, MeetingStatus::of)),
            Map.entry(Modality.class, Strings.closed(Modality.class, Modality::of)),
            Map.entry(OutcomeState.class, Strings.closed(OutcomeState.class, OutcomeState::of)),
            Map.entry(Recognition.class, Strings.closed(Recognition.class, Recognition::of)),
            Map.entry(Reliability.class, Strings.closed(Reliability.class, Reliability::of)));

    private Scalars() {}

    /** The codec of a vocabulary's terms. */
    @SuppressWarnings("unchecked")
    static <T extends Term> Codec<T> term(Class<T> vocabulary) {
        return (Codec<T>) Objects.requireNonNull(CODECS.get(vocabulary), vocabulary.getName());
    }

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
