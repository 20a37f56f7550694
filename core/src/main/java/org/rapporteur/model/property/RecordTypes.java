package org.rapporteur.model.property;

import static org.rapporteur.model.property.EntityTypes.describe;
import static org.rapporteur.model.property.EntityTypes.entity;
import static org.rapporteur.model.property.Kinds.ACTOR;
import static org.rapporteur.model.property.Kinds.DATE;
import static org.rapporteur.model.property.Kinds.ENTITY;
import static org.rapporteur.model.property.Kinds.FORMAT;
import static org.rapporteur.model.property.Kinds.INSTANT;
import static org.rapporteur.model.property.Kinds.IRI;
import static org.rapporteur.model.property.Kinds.STATUS;
import static org.rapporteur.model.property.Kinds.TAG;
import static org.rapporteur.model.property.Kinds.TEXT;
import static org.rapporteur.model.property.Kinds.TOKEN;
import static org.rapporteur.model.property.Kinds.WORDS;
import static org.rapporteur.model.property.Kinds.closed;
import static org.rapporteur.model.property.Kinds.open;
import static org.rapporteur.model.property.Kinds.reference;
import static org.rapporteur.model.property.PartTypes.CONDITION;
import static org.rapporteur.model.property.PartTypes.OUTCOME;
import static org.rapporteur.model.property.PartTypes.PARTICIPANT;
import static org.rapporteur.model.property.PartTypes.PARTY;
import static org.rapporteur.model.property.PartTypes.PLACE;
import static org.rapporteur.model.property.PartTypes.SCHEDULE;
import static org.rapporteur.model.property.PartTypes.STEP;
import static org.rapporteur.model.property.PartTypes.TOPIC;

import org.rapporteur.model.Forum;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Change;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.model.term.Reliability;
import org.rapporteur.model.term.SourceKind;
import org.rapporteur.model.term.SpeechAct;

/** The descriptions of the types of entities that are not actors. */
final class RecordTypes {
    static final TypeDescription<Source, Source.Builder> SOURCE = entity(
            describe(Source.class, Source::builder, Source::id, Source.Builder::id)
                    .optional(
                            "kind",
                            open(SourceKind.class, SourceKind::of, SourceKind.known()),
                            Source::kind,
                            Source.Builder::kind)
                    .optional("publisher", PARTY, Source::publisher, Source.Builder::publisher)
                    .optional("title", WORDS, Source::title, Source.Builder::title)
                    .optional("url", IRI, Source::url, Source.Builder::url)
                    .optional("language", TAG, Source::language, Source.Builder::language)
                    .optional("date", DATE, Source::date, Source.Builder::date)
                    .optional("accessedAt", INSTANT, Source::accessedAt, Source.Builder::accessedAt)
                    .optional("archivedAt", IRI, Source::archivedAt, Source.Builder::archivedAt)
                    .optional("digest", TOKEN, Source::digest, Source.Builder::digest)
                    .optional(
                            "reliability",
                            closed(Reliability.class, Reliability::of),
                            Source::reliability,
                            Source.Builder::reliability)
                    .optional("from", reference(Source.class), Source::from, Source.Builder::from),
            Source::identifiers,
            Source.Builder::identifiers,
            Source::citations,
            Source.Builder::citations,
            Source::basis,
            Source.Builder::basis,
            Source::links,
            Source.Builder::links,
            Source::assessment,
            Source.Builder::assessment,
            Source::revision,
            Source.Builder::revision,
            Source::notes,
            Source.Builder::notes,
            Source::extensions,
            Source.Builder::extensions,
            Source.Builder::build);

    static final TypeDescription<Statement, Statement.Builder> STATEMENT = entity(
            describe(Statement.class, Statement::builder, Statement::id, Statement.Builder::id)
                    .nonEmptyList("speakers", PARTY, Statement::speakers, Statement.Builder::speakers)
                    .list("addressees", PARTY, Statement::addressees, Statement.Builder::addressees)
                    .required("content", TEXT, Statement::content, Statement.Builder::content)
                    .optional("originalLanguage", TAG, Statement::originalLanguage, Statement.Builder::originalLanguage)
                    .optional(
                            "fidelity",
                            closed(Fidelity.class, Fidelity::of),
                            Statement::fidelity,
                            Statement.Builder::fidelity)
                    .withDefault(
                            "modality",
                            closed(Modality.class, Modality::of),
                            Modality.ASSERTED,
                            Statement::modality,
                            Statement.Builder::modality)
                    .optional(
                            "act",
                            open(SpeechAct.class, SpeechAct::of, SpeechAct.known()),
                            Statement::act,
                            Statement.Builder::act)
                    .optional("date", DATE, Statement::date, Statement.Builder::date)
                    .optional(
                            "channel",
                            open(Channel.class, Channel::of, Channel.known()),
                            Statement::channel,
                            Statement.Builder::channel)
                    .optional("meeting", reference(Meeting.class), Statement::meeting, Statement.Builder::meeting)
                    .optional("place", PLACE, Statement::place, Statement.Builder::place)
                    .list("topics", TOPIC, Statement::topics, Statement.Builder::topics)
                    .list("about", ENTITY, Statement::about, Statement.Builder::about),
            Statement::identifiers,
            Statement.Builder::identifiers,
            Statement::citations,
            Statement.Builder::citations,
            Statement::basis,
            Statement.Builder::basis,
            Statement::links,
            Statement.Builder::links,
            Statement::assessment,
            Statement.Builder::assessment,
            Statement::revision,
            Statement.Builder::revision,
            Statement::notes,
            Statement.Builder::notes,
            Statement::extensions,
            Statement.Builder::extensions,
            Statement.Builder::build);

    static final TypeDescription<Meeting, Meeting.Builder> MEETING = entity(
            describe(Meeting.class, Meeting::builder, Meeting::id, Meeting.Builder::id)
                    .optional(
                            "kind",
                            open(MeetingKind.class, MeetingKind::of, MeetingKind.known()),
                            Meeting::kind,
                            Meeting.Builder::kind)
                    .optional("title", TEXT, Meeting::title, Meeting.Builder::title)
                    .optional("status", STATUS, Meeting::status, Meeting.Builder::status)
                    .list("previously", SCHEDULE, Meeting::previously, Meeting.Builder::previously)
                    .optional("date", DATE, Meeting::date, Meeting.Builder::date)
                    .optional("place", PLACE, Meeting::place, Meeting.Builder::place)
                    .optional("format", FORMAT, Meeting::format, Meeting.Builder::format)
                    .list("conditions", CONDITION, Meeting::conditions, Meeting.Builder::conditions)
                    .list("participants", PARTICIPANT, Meeting::participants, Meeting.Builder::participants)
                    .list("purposes", TEXT, Meeting::purposes, Meeting.Builder::purposes)
                    .list("agenda", TOPIC, Meeting::agenda, Meeting.Builder::agenda)
                    .list("outcomes", OUTCOME, Meeting::outcomes, Meeting.Builder::outcomes)
                    .optional("forum", reference(Forum.class), Meeting::forum, Meeting.Builder::forum),
            Meeting::identifiers,
            Meeting.Builder::identifiers,
            Meeting::citations,
            Meeting.Builder::citations,
            Meeting::basis,
            Meeting.Builder::basis,
            Meeting::links,
            Meeting.Builder::links,
            Meeting::assessment,
            Meeting.Builder::assessment,
            Meeting::revision,
            Meeting.Builder::revision,
            Meeting::notes,
            Meeting.Builder::notes,
            Meeting::extensions,
            Meeting.Builder::extensions,
            Meeting.Builder::build);

    static final TypeDescription<MembershipPosition, MembershipPosition.Builder> MEMBERSHIP_POSITION = entity(
            describe(
                            MembershipPosition.class,
                            MembershipPosition::builder,
                            MembershipPosition::id,
                            MembershipPosition.Builder::id)
                    .required("holder", PARTY, MembershipPosition::holder, MembershipPosition.Builder::holder)
                    .required("candidate", ACTOR, MembershipPosition::candidate, MembershipPosition.Builder::candidate)
                    .required(
                            "organization",
                            ACTOR,
                            MembershipPosition::organization,
                            MembershipPosition.Builder::organization)
                    .withDefault(
                            "aspect",
                            open(PositionAspect.class, PositionAspect::of, PositionAspect.known()),
                            PositionAspect.MEMBERSHIP,
                            MembershipPosition::aspect,
                            MembershipPosition.Builder::aspect)
                    .required(
                            "direction",
                            closed(Direction.class, Direction::of),
                            MembershipPosition::direction,
                            MembershipPosition.Builder::direction)
                    .list(
                            "conditions",
                            CONDITION,
                            MembershipPosition::conditions,
                            MembershipPosition.Builder::conditions)
                    .optional("date", DATE, MembershipPosition::date, MembershipPosition.Builder::date)
                    .optional(
                            "change",
                            closed(Change.class, Change::of),
                            MembershipPosition::change,
                            MembershipPosition.Builder::change)
                    .optional("period", DATE, MembershipPosition::period, MembershipPosition.Builder::period),
            MembershipPosition::identifiers,
            MembershipPosition.Builder::identifiers,
            MembershipPosition::citations,
            MembershipPosition.Builder::citations,
            MembershipPosition::basis,
            MembershipPosition.Builder::basis,
            MembershipPosition::links,
            MembershipPosition.Builder::links,
            MembershipPosition::assessment,
            MembershipPosition.Builder::assessment,
            MembershipPosition::revision,
            MembershipPosition.Builder::revision,
            MembershipPosition::notes,
            MembershipPosition.Builder::notes,
            MembershipPosition::extensions,
            MembershipPosition.Builder::extensions,
            MembershipPosition.Builder::build);

    static final TypeDescription<Membership, Membership.Builder> MEMBERSHIP = entity(
            describe(Membership.class, Membership::builder, Membership::id, Membership.Builder::id)
                    .required("member", ACTOR, Membership::member, Membership.Builder::member)
                    .required("organization", ACTOR, Membership::organization, Membership.Builder::organization)
                    .required(
                            "stage",
                            open(MembershipStage.class, MembershipStage::of, MembershipStage.known()),
                            Membership::stage,
                            Membership.Builder::stage)
                    .optional("period", DATE, Membership::period, Membership.Builder::period)
                    .optional("date", DATE, Membership::date, Membership.Builder::date)
                    .list("steps", STEP, Membership::steps, Membership.Builder::steps)
                    .list("accordingTo", PARTY, Membership::accordingTo, Membership.Builder::accordingTo),
            Membership::identifiers,
            Membership.Builder::identifiers,
            Membership::citations,
            Membership.Builder::citations,
            Membership::basis,
            Membership.Builder::basis,
            Membership::links,
            Membership.Builder::links,
            Membership::assessment,
            Membership.Builder::assessment,
            Membership::revision,
            Membership.Builder::revision,
            Membership::notes,
            Membership.Builder::notes,
            Membership::extensions,
            Membership.Builder::extensions,
            Membership.Builder::build);

    private RecordTypes() {}
}
