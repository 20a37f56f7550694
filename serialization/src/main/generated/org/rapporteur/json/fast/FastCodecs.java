package org.rapporteur.json.fast;

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
public final class FastCodecs {
    private FastCodecs() {}

    /**
     * The fast of a type.
     *
     * @param type the name of its class
     * @return its fast; null if there is none
     */
    public static @Nullable FastCodec<?> of(String type) {
        return switch (type) {
            case "org.rapporteur.model.Dossier" -> DossierCodec.codec();
            case "org.rapporteur.model.Source" -> SourceCodec.codec();
            case "org.rapporteur.model.Person" -> PersonCodec.codec();
            case "org.rapporteur.model.State" -> StateCodec.codec();
            case "org.rapporteur.model.Organization" -> OrganizationCodec.codec();
            case "org.rapporteur.model.Forum" -> ForumCodec.codec();
            case "org.rapporteur.model.Statement" -> StatementCodec.codec();
            case "org.rapporteur.model.Meeting" -> MeetingCodec.codec();
            case "org.rapporteur.model.MembershipPosition" -> MembershipPositionCodec.codec();
            case "org.rapporteur.model.Membership" -> MembershipCodec.codec();
            case "org.rapporteur.model.Assessment" -> AssessmentCodec.codec();
            case "org.rapporteur.model.Citation" -> CitationCodec.codec();
            case "org.rapporteur.model.Condition" -> ConditionCodec.codec();
            case "org.rapporteur.model.Identifier" -> IdentifierCodec.codec();
            case "org.rapporteur.model.Link" -> LinkCodec.codec();
            case "org.rapporteur.model.Name" -> NameCodec.codec();
            case "org.rapporteur.model.Outcome" -> OutcomeCodec.codec();
            case "org.rapporteur.model.Participant" -> ParticipantCodec.codec();
            case "org.rapporteur.model.Party" -> PartyCodec.codec();
            case "org.rapporteur.model.Place" -> PlaceCodec.codec();
            case "org.rapporteur.model.Revision" -> RevisionCodec.codec();
            case "org.rapporteur.model.Schedule" -> ScheduleCodec.codec();
            case "org.rapporteur.model.Tenure" -> TenureCodec.codec();
            case "org.rapporteur.model.Topic" -> TopicCodec.codec();
            case "org.rapporteur.model.Text" -> Texts.INSTANCE;
            case "org.rapporteur.model.Entity" -> Unions.ENTITY;
            case "org.rapporteur.model.KnownEntity" -> Unions.KNOWN_ENTITY;
            case "org.rapporteur.model.Actor" -> Unions.ACTOR;
            default -> null;
        };
    }

    /**
     * The fast of the entities in a list of a dossier.
     *
     * @param list the name of the property
     * @return its fast; null if there is none
     */
    public static @Nullable FastCodec<Entity> ofList(String list) {
        return switch (list) {
            case "sources" -> DossierCodec.SOURCES_UNION;
            case "actors" -> DossierCodec.ACTORS_UNION;
            case "statements" -> DossierCodec.STATEMENTS_UNION;
            case "meetings" -> DossierCodec.MEETINGS_UNION;
            case "positions" -> DossierCodec.POSITIONS_UNION;
            case "memberships" -> DossierCodec.MEMBERSHIPS_UNION;
            case "others" -> DossierCodec.OTHERS_UNION;
            default -> null;
        };
    }

    static boolean isEntity(String kind) {
        return switch (kind) {
            case "Source", "Person", "State", "Organization", "Forum", "Statement", "Meeting", "MembershipPosition", "Membership" -> true;
            default -> false;
        };
    }

    static FastCodec<? extends Entity> ofEntity(String kind) {
        return switch (kind) {
            case "Source" -> SourceCodec.codec();
            case "Person" -> PersonCodec.codec();
            case "State" -> StateCodec.codec();
            case "Organization" -> OrganizationCodec.codec();
            case "Forum" -> ForumCodec.codec();
            case "Statement" -> StatementCodec.codec();
            case "Meeting" -> MeetingCodec.codec();
            case "MembershipPosition" -> MembershipPositionCodec.codec();
            case "Membership" -> MembershipCodec.codec();
            default -> throw new IllegalStateException(kind);
        };
    }

    static void write(Entity entity, Utf8Encoder out) {
        if (entity instanceof Source known) {
            SourceCodec.INSTANCE.write(known, out);
        } else if (entity instanceof Person known) {
            PersonCodec.INSTANCE.write(known, out);
        } else if (entity instanceof State known) {
            StateCodec.INSTANCE.write(known, out);
        } else if (entity instanceof Organization known) {
            OrganizationCodec.INSTANCE.write(known, out);
        } else if (entity instanceof Forum known) {
            ForumCodec.INSTANCE.write(known, out);
        } else if (entity instanceof Statement known) {
            StatementCodec.INSTANCE.write(known, out);
        } else if (entity instanceof Meeting known) {
            MeetingCodec.INSTANCE.write(known, out);
        } else if (entity instanceof MembershipPosition known) {
            MembershipPositionCodec.INSTANCE.write(known, out);
        } else if (entity instanceof Membership known) {
            MembershipCodec.INSTANCE.write(known, out);
        } else {
            OtherEntities.write((OtherEntity) entity, out);
        }
    }

    private static final class Unions {
        static final Union ENTITY = Union.withOthers("", "Source", "Person", "State", "Organization", "Forum", "Statement", "Meeting", "MembershipPosition", "Membership");
        static final Union KNOWN_ENTITY = Union.of("Source", "Person", "State", "Organization", "Forum", "Statement", "Meeting", "MembershipPosition", "Membership");
        static final Union ACTOR = Union.of("Person", "State", "Organization", "Forum");
    }
}
