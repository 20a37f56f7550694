package org.rapporteur.json.swift;

import java.util.List;
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

/** The terms of each vocabulary. Made from the shapes. */
final class Terms {
    private Terms() {}

    static Attendance attendance(Utf8Input in) {
        Attendance known = OfAttendance.KNOWN.read(in);
        return known != null ? known : Attendance.of(in.text());
    }

    private static final class OfAttendance {
        static final KnownTerms<Attendance> KNOWN = new KnownTerms<>(List.of(Attendance.values()));
    }

    static Attribution attribution(Utf8Input in) {
        Attribution known = OfAttribution.KNOWN.read(in);
        return known != null ? known : Attribution.of(in.text());
    }

    private static final class OfAttribution {
        static final KnownTerms<Attribution> KNOWN = new KnownTerms<>(Attribution.known());
    }

    static Bearing bearing(Utf8Input in) {
        Bearing known = OfBearing.KNOWN.read(in);
        return known != null ? known : Bearing.of(in.text());
    }

    private static final class OfBearing {
        static final KnownTerms<Bearing> KNOWN = new KnownTerms<>(List.of(Bearing.values()));
    }

    static Change change(Utf8Input in) {
        Change known = OfChange.KNOWN.read(in);
        return known != null ? known : Change.of(in.text());
    }

    private static final class OfChange {
        static final KnownTerms<Change> KNOWN = new KnownTerms<>(List.of(Change.values()));
    }

    static Channel channel(Utf8Input in) {
        Channel known = OfChannel.KNOWN.read(in);
        return known != null ? known : Channel.of(in.text());
    }

    private static final class OfChannel {
        static final KnownTerms<Channel> KNOWN = new KnownTerms<>(Channel.known());
    }

    static ConditionKind conditionKind(Utf8Input in) {
        ConditionKind known = OfConditionKind.KNOWN.read(in);
        return known != null ? known : ConditionKind.of(in.text());
    }

    private static final class OfConditionKind {
        static final KnownTerms<ConditionKind> KNOWN = new KnownTerms<>(ConditionKind.known());
    }

    static ConditionOperator conditionOperator(Utf8Input in) {
        ConditionOperator known = OfConditionOperator.KNOWN.read(in);
        return known != null ? known : ConditionOperator.of(in.text());
    }

    private static final class OfConditionOperator {
        static final KnownTerms<ConditionOperator> KNOWN = new KnownTerms<>(List.of(ConditionOperator.values()));
    }

    static ConditionState conditionState(Utf8Input in) {
        ConditionState known = OfConditionState.KNOWN.read(in);
        return known != null ? known : ConditionState.of(in.text());
    }

    private static final class OfConditionState {
        static final KnownTerms<ConditionState> KNOWN = new KnownTerms<>(List.of(ConditionState.values()));
    }

    static Direction direction(Utf8Input in) {
        Direction known = OfDirection.KNOWN.read(in);
        return known != null ? known : Direction.of(in.text());
    }

    private static final class OfDirection {
        static final KnownTerms<Direction> KNOWN = new KnownTerms<>(List.of(Direction.values()));
    }

    static Fidelity fidelity(Utf8Input in) {
        Fidelity known = OfFidelity.KNOWN.read(in);
        return known != null ? known : Fidelity.of(in.text());
    }

    private static final class OfFidelity {
        static final KnownTerms<Fidelity> KNOWN = new KnownTerms<>(List.of(Fidelity.values()));
    }

    static ForumKind forumKind(Utf8Input in) {
        ForumKind known = OfForumKind.KNOWN.read(in);
        return known != null ? known : ForumKind.of(in.text());
    }

    private static final class OfForumKind {
        static final KnownTerms<ForumKind> KNOWN = new KnownTerms<>(ForumKind.known());
    }

    static IdentifierScheme identifierScheme(Utf8Input in) {
        IdentifierScheme known = OfIdentifierScheme.KNOWN.read(in);
        return known != null ? known : IdentifierScheme.of(in.text());
    }

    private static final class OfIdentifierScheme {
        static final KnownTerms<IdentifierScheme> KNOWN = new KnownTerms<>(IdentifierScheme.known());
    }

    static LinkRelation linkRelation(Utf8Input in) {
        LinkRelation known = OfLinkRelation.KNOWN.read(in);
        return known != null ? known : LinkRelation.of(in.text());
    }

    private static final class OfLinkRelation {
        static final KnownTerms<LinkRelation> KNOWN = new KnownTerms<>(LinkRelation.known());
    }

    static MeetingFormat meetingFormat(Utf8Input in) {
        MeetingFormat known = OfMeetingFormat.KNOWN.read(in);
        return known != null ? known : MeetingFormat.of(in.text());
    }

    private static final class OfMeetingFormat {
        static final KnownTerms<MeetingFormat> KNOWN = new KnownTerms<>(MeetingFormat.known());
    }

    static MeetingKind meetingKind(Utf8Input in) {
        MeetingKind known = OfMeetingKind.KNOWN.read(in);
        return known != null ? known : MeetingKind.of(in.text());
    }

    private static final class OfMeetingKind {
        static final KnownTerms<MeetingKind> KNOWN = new KnownTerms<>(MeetingKind.known());
    }

    static MeetingStatus meetingStatus(Utf8Input in) {
        MeetingStatus known = OfMeetingStatus.KNOWN.read(in);
        return known != null ? known : MeetingStatus.of(in.text());
    }

    private static final class OfMeetingStatus {
        static final KnownTerms<MeetingStatus> KNOWN = new KnownTerms<>(List.of(MeetingStatus.values()));
    }

    static MembershipStage membershipStage(Utf8Input in) {
        MembershipStage known = OfMembershipStage.KNOWN.read(in);
        return known != null ? known : MembershipStage.of(in.text());
    }

    private static final class OfMembershipStage {
        static final KnownTerms<MembershipStage> KNOWN = new KnownTerms<>(MembershipStage.known());
    }

    static Modality modality(Utf8Input in) {
        Modality known = OfModality.KNOWN.read(in);
        return known != null ? known : Modality.of(in.text());
    }

    private static final class OfModality {
        static final KnownTerms<Modality> KNOWN = new KnownTerms<>(List.of(Modality.values()));
    }

    static NameKind nameKind(Utf8Input in) {
        NameKind known = OfNameKind.KNOWN.read(in);
        return known != null ? known : NameKind.of(in.text());
    }

    private static final class OfNameKind {
        static final KnownTerms<NameKind> KNOWN = new KnownTerms<>(NameKind.known());
    }

    static OrganizationKind organizationKind(Utf8Input in) {
        OrganizationKind known = OfOrganizationKind.KNOWN.read(in);
        return known != null ? known : OrganizationKind.of(in.text());
    }

    private static final class OfOrganizationKind {
        static final KnownTerms<OrganizationKind> KNOWN = new KnownTerms<>(OrganizationKind.known());
    }

    static OutcomeKind outcomeKind(Utf8Input in) {
        OutcomeKind known = OfOutcomeKind.KNOWN.read(in);
        return known != null ? known : OutcomeKind.of(in.text());
    }

    private static final class OfOutcomeKind {
        static final KnownTerms<OutcomeKind> KNOWN = new KnownTerms<>(OutcomeKind.known());
    }

    static OutcomeState outcomeState(Utf8Input in) {
        OutcomeState known = OfOutcomeState.KNOWN.read(in);
        return known != null ? known : OutcomeState.of(in.text());
    }

    private static final class OfOutcomeState {
        static final KnownTerms<OutcomeState> KNOWN = new KnownTerms<>(List.of(OutcomeState.values()));
    }

    static ParticipantRole participantRole(Utf8Input in) {
        ParticipantRole known = OfParticipantRole.KNOWN.read(in);
        return known != null ? known : ParticipantRole.of(in.text());
    }

    private static final class OfParticipantRole {
        static final KnownTerms<ParticipantRole> KNOWN = new KnownTerms<>(ParticipantRole.known());
    }

    static PositionAspect positionAspect(Utf8Input in) {
        PositionAspect known = OfPositionAspect.KNOWN.read(in);
        return known != null ? known : PositionAspect.of(in.text());
    }

    private static final class OfPositionAspect {
        static final KnownTerms<PositionAspect> KNOWN = new KnownTerms<>(PositionAspect.known());
    }

    static Recognition recognition(Utf8Input in) {
        Recognition known = OfRecognition.KNOWN.read(in);
        return known != null ? known : Recognition.of(in.text());
    }

    private static final class OfRecognition {
        static final KnownTerms<Recognition> KNOWN = new KnownTerms<>(List.of(Recognition.values()));
    }

    static Reliability reliability(Utf8Input in) {
        Reliability known = OfReliability.KNOWN.read(in);
        return known != null ? known : Reliability.of(in.text());
    }

    private static final class OfReliability {
        static final KnownTerms<Reliability> KNOWN = new KnownTerms<>(List.of(Reliability.values()));
    }

    static SourceKind sourceKind(Utf8Input in) {
        SourceKind known = OfSourceKind.KNOWN.read(in);
        return known != null ? known : SourceKind.of(in.text());
    }

    private static final class OfSourceKind {
        static final KnownTerms<SourceKind> KNOWN = new KnownTerms<>(SourceKind.known());
    }

    static SpeechAct speechAct(Utf8Input in) {
        SpeechAct known = OfSpeechAct.KNOWN.read(in);
        return known != null ? known : SpeechAct.of(in.text());
    }

    private static final class OfSpeechAct {
        static final KnownTerms<SpeechAct> KNOWN = new KnownTerms<>(SpeechAct.known());
    }
}
