package org.rapporteur.json.swift;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Source;
import org.rapporteur.model.Person;
import org.rapporteur.model.State;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Membership;

/**
 * Which of them reads and writes a type. It does not name their own types where it returns one, since a verifier
 * would load them all. Made from the shapes.
 */
public final class Swifts {
    private Swifts() {}

    /**
     * The swift of a type.
     *
     * @param type the name of its class
     * @return its swift; null if there is none
     */
    public static @Nullable Swift<?> of(String type) {
        return switch (type) {
            case "org.rapporteur.model.Dossier" -> DossierSwift.swift();
            case "org.rapporteur.model.Source" -> SourceSwift.swift();
            case "org.rapporteur.model.Person" -> PersonSwift.swift();
            case "org.rapporteur.model.State" -> StateSwift.swift();
            case "org.rapporteur.model.Organization" -> OrganizationSwift.swift();
            case "org.rapporteur.model.Forum" -> ForumSwift.swift();
            case "org.rapporteur.model.Statement" -> StatementSwift.swift();
            case "org.rapporteur.model.Meeting" -> MeetingSwift.swift();
            case "org.rapporteur.model.MembershipPosition" -> MembershipPositionSwift.swift();
            case "org.rapporteur.model.Membership" -> MembershipSwift.swift();
            case "org.rapporteur.model.Assessment" -> AssessmentSwift.swift();
            case "org.rapporteur.model.Citation" -> CitationSwift.swift();
            case "org.rapporteur.model.Condition" -> ConditionSwift.swift();
            case "org.rapporteur.model.Identifier" -> IdentifierSwift.swift();
            case "org.rapporteur.model.Link" -> LinkSwift.swift();
            case "org.rapporteur.model.Name" -> NameSwift.swift();
            case "org.rapporteur.model.Outcome" -> OutcomeSwift.swift();
            case "org.rapporteur.model.Participant" -> ParticipantSwift.swift();
            case "org.rapporteur.model.Party" -> PartySwift.swift();
            case "org.rapporteur.model.Place" -> PlaceSwift.swift();
            case "org.rapporteur.model.Revision" -> RevisionSwift.swift();
            case "org.rapporteur.model.Schedule" -> ScheduleSwift.swift();
            case "org.rapporteur.model.Tenure" -> TenureSwift.swift();
            case "org.rapporteur.model.Topic" -> TopicSwift.swift();
            case "org.rapporteur.model.Text" -> Texts.INSTANCE;
            case "org.rapporteur.model.Entity" -> Unions.ENTITY;
            case "org.rapporteur.model.KnownEntity" -> Unions.KNOWN_ENTITY;
            case "org.rapporteur.model.Actor" -> Unions.ACTOR;
            default -> null;
        };
    }

    /**
     * The swift of the entities in a list of a dossier.
     *
     * @param list the name of the property
     * @return its swift; null if there is none
     */
    public static @Nullable Swift<Entity> ofList(String list) {
        return switch (list) {
            case "sources" -> DossierSwift.SOURCES_UNION;
            case "actors" -> DossierSwift.ACTORS_UNION;
            case "statements" -> DossierSwift.STATEMENTS_UNION;
            case "meetings" -> DossierSwift.MEETINGS_UNION;
            case "positions" -> DossierSwift.POSITIONS_UNION;
            case "memberships" -> DossierSwift.MEMBERSHIPS_UNION;
            case "others" -> DossierSwift.OTHERS_UNION;
            default -> null;
        };
    }

    static boolean isEntity(String kind) {
        return switch (kind) {
            case "Source", "Person", "State", "Organization", "Forum", "Statement", "Meeting", "MembershipPosition", "Membership" -> true;
            default -> false;
        };
    }

    static Swift<? extends Entity> ofEntity(String kind) {
        return switch (kind) {
            case "Source" -> SourceSwift.swift();
            case "Person" -> PersonSwift.swift();
            case "State" -> StateSwift.swift();
            case "Organization" -> OrganizationSwift.swift();
            case "Forum" -> ForumSwift.swift();
            case "Statement" -> StatementSwift.swift();
            case "Meeting" -> MeetingSwift.swift();
            case "MembershipPosition" -> MembershipPositionSwift.swift();
            case "Membership" -> MembershipSwift.swift();
            default -> throw new IllegalStateException(kind);
        };
    }

    static void write(Entity entity, Utf8Encoder out) {
        if (entity instanceof Source known) {
            SourceSwift.INSTANCE.write(known, out);
        } else if (entity instanceof Person known) {
            PersonSwift.INSTANCE.write(known, out);
        } else if (entity instanceof State known) {
            StateSwift.INSTANCE.write(known, out);
        } else if (entity instanceof Organization known) {
            OrganizationSwift.INSTANCE.write(known, out);
        } else if (entity instanceof Forum known) {
            ForumSwift.INSTANCE.write(known, out);
        } else if (entity instanceof Statement known) {
            StatementSwift.INSTANCE.write(known, out);
        } else if (entity instanceof Meeting known) {
            MeetingSwift.INSTANCE.write(known, out);
        } else if (entity instanceof MembershipPosition known) {
            MembershipPositionSwift.INSTANCE.write(known, out);
        } else if (entity instanceof Membership known) {
            MembershipSwift.INSTANCE.write(known, out);
        } else {
            Others.write((OtherEntity) entity, out);
        }
    }

    private static final class Unions {
        static final Union ENTITY = Union.withOthers("", "Source", "Person", "State", "Organization", "Forum", "Statement", "Meeting", "MembershipPosition", "Membership");
        static final Union KNOWN_ENTITY = Union.of("Source", "Person", "State", "Organization", "Forum", "Statement", "Meeting", "MembershipPosition", "Membership");
        static final Union ACTOR = Union.of("Person", "State", "Organization", "Forum");
    }
}
