package org.rapporteur.json.shape;

import static org.rapporteur.json.shape.ActorShapes.FORUM;
import static org.rapporteur.json.shape.ActorShapes.ORGANIZATION;
import static org.rapporteur.json.shape.ActorShapes.PERSON;
import static org.rapporteur.json.shape.ActorShapes.STATE;
import static org.rapporteur.json.shape.PartShapes.ASSESSMENT;
import static org.rapporteur.json.shape.PartShapes.CITATION;
import static org.rapporteur.json.shape.PartShapes.CONDITION;
import static org.rapporteur.json.shape.PartShapes.IDENTIFIER;
import static org.rapporteur.json.shape.PartShapes.LINK;
import static org.rapporteur.json.shape.PartShapes.OUTCOME;
import static org.rapporteur.json.shape.PartShapes.PARTICIPANT;
import static org.rapporteur.json.shape.PartShapes.PARTY;
import static org.rapporteur.json.shape.PartShapes.PLACE;
import static org.rapporteur.json.shape.PartShapes.REVISION;
import static org.rapporteur.json.shape.PartShapes.SCHEDULE;
import static org.rapporteur.json.shape.PartShapes.TOPIC;
import static org.rapporteur.json.shape.Scalars.term;
import static org.rapporteur.json.shape.Strings.DATE;
import static org.rapporteur.json.shape.Strings.INSTANT;
import static org.rapporteur.json.shape.Strings.IRI;
import static org.rapporteur.json.shape.Strings.STRING;
import static org.rapporteur.json.shape.Strings.TAG;
import static org.rapporteur.json.shape.Texts.TEXT;

import java.util.List;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Change;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.model.term.Reliability;
import org.rapporteur.model.term.SourceKind;
import org.rapporteur.model.term.SpeechAct;

/** The shapes of the entities that are no actors, and the list of all kinds. */
final class EntityShapes {
    static final EntityKind<Source> SOURCE = new EntityKind<>(
            Source.class,
            Shape.of(Source.class, Source::builder, Source.Builder::build)
                    .constant("type", "Source", false, ProblemCode.WRONG_ENTITY_TYPE)
                    .required("id", Strings.id(), Source::id, Source.Builder::id)
                    .optional("kind", term(SourceKind.class), Source::kind, Source.Builder::kind)
                    .optional("publisher", PARTY, Source::publisher, Source.Builder::publisher)
                    .optional("title", STRING, Source::title, Source.Builder::title)
                    .optional("url", IRI, Source::url, Source.Builder::url)
                    .optional("language", TAG, Source::language, Source.Builder::language)
                    .optional("date", DATE, Source::date, Source.Builder::date)
                    .optional("accessedAt", INSTANT, Source::accessedAt, Source.Builder::accessedAt)
                    .optional("archivedAt", IRI, Source::archivedAt, Source.Builder::archivedAt)
                    .optional("digest", STRING, Source::digest, Source.Builder::digest)
                    .optional("reliability", term(Reliability.class), Source::reliability, Source.Builder::reliability)
                    .optional("from", Strings.id(), Source::from, Source.Builder::from)
                    .list("identifiers", IDENTIFIER, Source::identifiers, Source.Builder::identifiers)
                    .list("citations", CITATION, Source::citations, Source.Builder::citations)
                    .list("basis", Strings.<Id<?>>id(), Source::basis, Source.Builder::basis)
                    .list("links", LINK, Source::links, Source.Builder::links)
                    .optional("assessment", ASSESSMENT, Source::assessment, Source.Builder::assessment)
                    .optional("revision", REVISION, Source::revision, Source.Builder::revision)
                    .optional("notes", TEXT, Source::notes, Source.Builder::notes)
                    .extensible(Source::extensions, Source.Builder::extensions));

    static final EntityKind<Statement> STATEMENT = new EntityKind<>(
            Statement.class,
            Shape.of(Statement.class, Statement::builder, Statement.Builder::build)
                    .constant("type", "Statement", false, ProblemCode.WRONG_ENTITY_TYPE)
                    .required("id", Strings.id(), Statement::id, Statement.Builder::id)
                    .requiredList("speakers", PARTY, Statement::speakers, Statement.Builder::speakers)
                    .list("addressees", PARTY, Statement::addressees, Statement.Builder::addressees)
                    .required("content", TEXT, Statement::content, Statement.Builder::content)
                    .optional("originalLanguage", TAG, Statement::originalLanguage, Statement.Builder::originalLanguage)
                    .optional("fidelity", term(Fidelity.class), Statement::fidelity, Statement.Builder::fidelity)
                    .withDefault(
                            "modality",
                            term(Modality.class),
                            Modality.ASSERTED,
                            Statement::modality,
                            Statement.Builder::modality)
                    .optional("act", term(SpeechAct.class), Statement::act, Statement.Builder::act)
                    .optional("date", DATE, Statement::date, Statement.Builder::date)
                    .optional("channel", term(Channel.class), Statement::channel, Statement.Builder::channel)
                    .optional("meeting", Strings.id(), Statement::meeting, Statement.Builder::meeting)
                    .optional("place", PLACE, Statement::place, Statement.Builder::place)
                    .list("topics", TOPIC, Statement::topics, Statement.Builder::topics)
                    .list("about", Strings.<Id<?>>id(), Statement::about, Statement.Builder::about)
                    .list("identifiers", IDENTIFIER, Statement::identifiers, Statement.Builder::identifiers)
                    .list("citations", CITATION, Statement::citations, Statement.Builder::citations)
                    .list("basis", Strings.<Id<?>>id(), Statement::basis, Statement.Builder::basis)
                    .list("links", LINK, Statement::links, Statement.Builder::links)
                    .optional("assessment", ASSESSMENT, Statement::assessment, Statement.Builder::assessment)
                    .optional("revision", REVISION, Statement::revision, Statement.Builder::revision)
                    .optional("notes", TEXT, Statement::notes, Statement.Builder::notes)
                    .extensible(Statement::extensions, Statement.Builder::extensions));

    static final EntityKind<Meeting> MEETING = new EntityKind<>(
            Meeting.class,
            Shape.of(Meeting.class, Meeting::builder, Meeting.Builder::build)
                    .constant("type", "Meeting", false, ProblemCode.WRONG_ENTITY_TYPE)
                    .required("id", Strings.id(), Meeting::id, Meeting.Builder::id)
                    .optional("kind", term(MeetingKind.class), Meeting::kind, Meeting.Builder::kind)
                    .optional("title", TEXT, Meeting::title, Meeting.Builder::title)
                    .optional("status", term(MeetingStatus.class), Meeting::status, Meeting.Builder::status)
                    .list("previously", SCHEDULE, Meeting::previously, Meeting.Builder::previously)
                    .optional("date", DATE, Meeting::date, Meeting.Builder::date)
                    .optional("place", PLACE, Meeting::place, Meeting.Builder::place)
                    .optional("format", term(MeetingFormat.class), Meeting::format, Meeting.Builder::format)
                    .list("participants", PARTICIPANT, Meeting::participants, Meeting.Builder::participants)
                    .list("purposes", TEXT, Meeting::purposes, Meeting.Builder::purposes)
                    .list("agenda", TOPIC, Meeting::agenda, Meeting.Builder::agenda)
                    .list("outcomes", OUTCOME, Meeting::outcomes, Meeting.Builder::outcomes)
                    .optional("forum", Strings.id(), Meeting::forum, Meeting.Builder::forum)
                    .list("identifiers", IDENTIFIER, Meeting::identifiers, Meeting.Builder::identifiers)
                    .list("citations", CITATION, Meeting::citations, Meeting.Builder::citations)
                    .list("basis", Strings.<Id<?>>id(), Meeting::basis, Meeting.Builder::basis)
                    .list("links", LINK, Meeting::links, Meeting.Builder::links)
                    .optional("assessment", ASSESSMENT, Meeting::assessment, Meeting.Builder::assessment)
                    .optional("revision", REVISION, Meeting::revision, Meeting.Builder::revision)
                    .optional("notes", TEXT, Meeting::notes, Meeting.Builder::notes)
                    .extensible(Meeting::extensions, Meeting.Builder::extensions));

    static final EntityKind<MembershipPosition> MEMBERSHIP_POSITION = new EntityKind<>(
            MembershipPosition.class,
            Shape.of(MembershipPosition.class, MembershipPosition::builder, MembershipPosition.Builder::build)
                    .constant("type", "MembershipPosition", false, ProblemCode.WRONG_ENTITY_TYPE)
                    .required("id", Strings.id(), MembershipPosition::id, MembershipPosition.Builder::id)
                    .required("holder", PARTY, MembershipPosition::holder, MembershipPosition.Builder::holder)
                    .required(
                            "candidate",
                            Strings.<Id<? extends Actor>>id(),
                            MembershipPosition::candidate,
                            MembershipPosition.Builder::candidate)
                    .required(
                            "organization",
                            Strings.<Id<? extends Actor>>id(),
                            MembershipPosition::organization,
                            MembershipPosition.Builder::organization)
                    .withDefault(
                            "aspect",
                            term(PositionAspect.class),
                            PositionAspect.MEMBERSHIP,
                            MembershipPosition::aspect,
                            MembershipPosition.Builder::aspect)
                    .required(
                            "direction",
                            term(Direction.class),
                            MembershipPosition::direction,
                            MembershipPosition.Builder::direction)
                    .list(
                            "conditions",
                            CONDITION,
                            MembershipPosition::conditions,
                            MembershipPosition.Builder::conditions)
                    .optional(
                            "change",
                            term(Change.class),
                            MembershipPosition::change,
                            MembershipPosition.Builder::change)
                    .optional("period", DATE, MembershipPosition::period, MembershipPosition.Builder::period)
                    .list(
                            "identifiers",
                            IDENTIFIER,
                            MembershipPosition::identifiers,
                            MembershipPosition.Builder::identifiers)
                    .list("citations", CITATION, MembershipPosition::citations, MembershipPosition.Builder::citations)
                    .list("basis", Strings.<Id<?>>id(), MembershipPosition::basis, MembershipPosition.Builder::basis)
                    .list("links", LINK, MembershipPosition::links, MembershipPosition.Builder::links)
                    .optional(
                            "assessment",
                            ASSESSMENT,
                            MembershipPosition::assessment,
                            MembershipPosition.Builder::assessment)
                    .optional("revision", REVISION, MembershipPosition::revision, MembershipPosition.Builder::revision)
                    .optional("notes", TEXT, MembershipPosition::notes, MembershipPosition.Builder::notes)
                    .extensible(MembershipPosition::extensions, MembershipPosition.Builder::extensions));

    static final EntityKind<Membership> MEMBERSHIP = new EntityKind<>(
            Membership.class,
            Shape.of(Membership.class, Membership::builder, Membership.Builder::build)
                    .constant("type", "Membership", false, ProblemCode.WRONG_ENTITY_TYPE)
                    .required("id", Strings.id(), Membership::id, Membership.Builder::id)
                    .required(
                            "member", Strings.<Id<? extends Actor>>id(), Membership::member, Membership.Builder::member)
                    .required(
                            "organization",
                            Strings.<Id<? extends Actor>>id(),
                            Membership::organization,
                            Membership.Builder::organization)
                    .required("stage", term(MembershipStage.class), Membership::stage, Membership.Builder::stage)
                    .optional("period", DATE, Membership::period, Membership.Builder::period)
                    .list("identifiers", IDENTIFIER, Membership::identifiers, Membership.Builder::identifiers)
                    .list("citations", CITATION, Membership::citations, Membership.Builder::citations)
                    .list("basis", Strings.<Id<?>>id(), Membership::basis, Membership.Builder::basis)
                    .list("links", LINK, Membership::links, Membership.Builder::links)
                    .optional("assessment", ASSESSMENT, Membership::assessment, Membership.Builder::assessment)
                    .optional("revision", REVISION, Membership::revision, Membership.Builder::revision)
                    .optional("notes", TEXT, Membership::notes, Membership.Builder::notes)
                    .extensible(Membership::extensions, Membership.Builder::extensions));

    /** Every kind of entity that this version knows. */
    static final List<EntityKind<?>> KINDS =
            List.of(SOURCE, PERSON, STATE, ORGANIZATION, FORUM, STATEMENT, MEETING, MEMBERSHIP_POSITION, MEMBERSHIP);

    private EntityShapes() {}
}
