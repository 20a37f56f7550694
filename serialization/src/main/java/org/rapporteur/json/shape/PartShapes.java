package org.rapporteur.json.shape;

import static org.rapporteur.json.shape.Numbers.BOOLEAN;
import static org.rapporteur.json.shape.Scalars.term;
import static org.rapporteur.json.shape.Strings.COUNTRY;
import static org.rapporteur.json.shape.Strings.DATE;
import static org.rapporteur.json.shape.Strings.INSTANT;
import static org.rapporteur.json.shape.Strings.IRI;
import static org.rapporteur.json.shape.Strings.STRING;
import static org.rapporteur.json.shape.Strings.TAG;
import static org.rapporteur.json.shape.Texts.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.rapporteur.json.shape.ValueType.AllOrNone;
import org.rapporteur.json.shape.ValueType.AtLeastOne;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Id;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.Link;
import org.rapporteur.model.Name;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.IdentifierScheme;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.OutcomeState;
import org.rapporteur.model.term.ParticipantRole;

/** The shapes of what entities are made of. */
final class PartShapes {
    static final Shape<Identifier, Identifier.Builder> IDENTIFIER = Shape.of(
                    Identifier.class, Identifier::builder, Identifier.Builder::build)
            .required("scheme", term(IdentifierScheme.class), Identifier::scheme, Identifier.Builder::scheme)
            .required("value", STRING, Identifier::value, Identifier.Builder::value)
            .extensible(Identifier::extensions, Identifier.Builder::extensions);

    static final Shape<Citation, Citation.Builder> CITATION = Shape.of(
                    Citation.class, Citation::builder, Citation.Builder::build)
            .required("source", Strings.id(), Citation::source, Citation.Builder::source)
            .optional("quote", STRING, Citation::quote, Citation.Builder::quote)
            .optional("locator", STRING, Citation::locator, Citation.Builder::locator)
            .list("concerns", STRING, Citation::concerns, Citation.Builder::concerns)
            .withDefault("bearing", term(Bearing.class), Bearing.STATES, Citation::bearing, Citation.Builder::bearing)
            .extensible(Citation::extensions, Citation.Builder::extensions);

    static final Shape<Name, Name.Builder> NAME = Shape.of(Name.class, Name::builder, Name.Builder::build)
            .required("text", STRING, Name::text, Name.Builder::text)
            .optional("language", TAG, Name::language, Name.Builder::language)
            .optional("kind", term(NameKind.class), Name::kind, Name.Builder::kind)
            .optional("period", DATE, Name::period, Name.Builder::period)
            .list("citations", CITATION, Name::citations, Name.Builder::citations)
            .extensible(Name::extensions, Name.Builder::extensions);

    static final Shape<Place, Place.Builder> PLACE = Shape.of(Place.class, Place::builder, Place.Builder::build)
            .required("name", TEXT, Place::name, Place.Builder::name)
            .optional("country", COUNTRY, Place::country, Place.Builder::country)
            .optional("latitude", Numbers.decimal(-90, 90), place -> boxed(place.latitude()), Place.Builder::latitude)
            .optional(
                    "longitude",
                    Numbers.decimal(-180, 180),
                    place -> boxed(place.longitude()),
                    Place.Builder::longitude)
            .list("identifiers", IDENTIFIER, Place::identifiers, Place.Builder::identifiers)
            .holding(new AllOrNone(List.of("latitude", "longitude")))
            .extensible(Place::extensions, Place.Builder::extensions);

    static final Shape<Topic, Topic.Builder> TOPIC = Shape.of(Topic.class, Topic::builder, Topic.Builder::build)
            .required("label", TEXT, Topic::label, Topic.Builder::label)
            .optional("concept", IRI, Topic::concept, Topic.Builder::concept)
            .list("about", Strings.<Id<?>>id(), Topic::about, Topic.Builder::about)
            .extensible(Topic::extensions, Topic.Builder::extensions);

    static final Shape<Party, Party.Builder> PARTY = Shape.of(Party.class, Party::builder, Party.Builder::build)
            .optional("asNamed", STRING, Party::asNamed, Party.Builder::asNamed)
            .optional("actor", Strings.<Id<? extends Actor>>id(), Party::actor, Party.Builder::actor)
            .optional("description", TEXT, Party::description, Party.Builder::description)
            .optional("capacity", TEXT, Party::capacity, Party.Builder::capacity)
            .optional("officeId", IRI, Party::officeId, Party.Builder::officeId)
            .optional("onBehalfOf", Strings.<Id<? extends Actor>>id(), Party::onBehalfOf, Party.Builder::onBehalfOf)
            .optional("attribution", term(Attribution.class), Party::attribution, Party.Builder::attribution)
            .holding(new AtLeastOne(List.of("asNamed", "actor", "description", "officeId")))
            .extensible(Party::extensions, Party.Builder::extensions);

    static final Shape<Participant, Participant.Builder> PARTICIPANT = Shape.of(
                    Participant.class, Participant::builder, Participant.Builder::build)
            .required("party", PARTY, Participant::party, Participant.Builder::party)
            .withDefault(
                    "role",
                    term(ParticipantRole.class),
                    ParticipantRole.PARTICIPANT,
                    Participant::role,
                    Participant.Builder::role)
            .optional("attendance", term(Attendance.class), Participant::attendance, Participant.Builder::attendance)
            .optional("format", term(MeetingFormat.class), Participant::format, Participant.Builder::format)
            .optional("period", DATE, Participant::period, Participant.Builder::period)
            .list("citations", CITATION, Participant::citations, Participant.Builder::citations)
            .extensible(Participant::extensions, Participant.Builder::extensions);

    static final Shape<Link, Link.Builder> LINK = Shape.of(Link.class, Link::builder, Link.Builder::build)
            .required("relation", term(LinkRelation.class), Link::relation, Link.Builder::relation)
            .optional("target", Strings.<Id<?>>id(), Link::target, Link.Builder::target)
            .optional("description", TEXT, Link::description, Link.Builder::description)
            .list("citations", CITATION, Link::citations, Link.Builder::citations)
            .holding(new AtLeastOne(List.of("target", "description")))
            .extensible(Link::extensions, Link.Builder::extensions);

    static final Shape<Schedule, Schedule.Builder> SCHEDULE = Shape.of(
                    Schedule.class, Schedule::builder, Schedule.Builder::build)
            .optional("status", term(MeetingStatus.class), Schedule::status, Schedule.Builder::status)
            .optional("date", DATE, Schedule::date, Schedule.Builder::date)
            .optional("place", PLACE, Schedule::place, Schedule.Builder::place)
            .list("citations", CITATION, Schedule::citations, Schedule.Builder::citations)
            .extensible(Schedule::extensions, Schedule.Builder::extensions);

    static final Shape<Outcome, Outcome.Builder> OUTCOME = Shape.of(
                    Outcome.class, Outcome::builder, Outcome.Builder::build)
            .required("kind", term(OutcomeKind.class), Outcome::kind, Outcome.Builder::kind)
            .required("summary", TEXT, Outcome::summary, Outcome.Builder::summary)
            .optional("state", term(OutcomeState.class), Outcome::state, Outcome.Builder::state)
            .list("responsible", PARTY, Outcome::responsible, Outcome.Builder::responsible)
            .optional("due", DATE, Outcome::due, Outcome.Builder::due)
            .optional("statement", Strings.id(), Outcome::statement, Outcome.Builder::statement)
            .list("citations", CITATION, Outcome::citations, Outcome.Builder::citations)
            .extensible(Outcome::extensions, Outcome.Builder::extensions);

    static final Shape<Tenure, Tenure.Builder> TENURE = Shape.of(Tenure.class, Tenure::builder, Tenure.Builder::build)
            .required("office", TEXT, Tenure::office, Tenure.Builder::office)
            .optional("officeId", IRI, Tenure::officeId, Tenure.Builder::officeId)
            .optional(
                    "organization",
                    Strings.<Id<? extends Actor>>id(),
                    Tenure::organization,
                    Tenure.Builder::organization)
            .optional("period", DATE, Tenure::period, Tenure.Builder::period)
            .withDefault("acting", BOOLEAN, false, Tenure::acting, Tenure.Builder::acting)
            .list("citations", CITATION, Tenure::citations, Tenure.Builder::citations)
            .extensible(Tenure::extensions, Tenure.Builder::extensions);

    static final Shape<Condition, Condition.Builder> CONDITION = Shape.of(
                    Condition.class, Condition::builder, Condition.Builder::build)
            .required("operator", term(ConditionOperator.class), Condition::operator, Condition.Builder::operator)
            .required("kind", term(ConditionKind.class), Condition::kind, Condition.Builder::kind)
            .required("text", TEXT, Condition::text, Condition.Builder::text)
            .withDefault(
                    "state",
                    term(ConditionState.class),
                    ConditionState.UNKNOWN,
                    Condition::state,
                    Condition.Builder::state)
            .optional("period", DATE, Condition::period, Condition.Builder::period)
            .list("citations", CITATION, Condition::citations, Condition.Builder::citations)
            .extensible(Condition::extensions, Condition.Builder::extensions);

    static final Shape<Assessment, Assessment.Builder> ASSESSMENT = Shape.of(
                    Assessment.class, Assessment::builder, Assessment.Builder::build)
            .optional(
                    "credibility",
                    Numbers.integer(1, 6),
                    value -> boxed(value.credibility()),
                    Assessment.Builder::credibility)
            .optional(
                    "confidence",
                    Numbers.integer(0, 100),
                    value -> boxed(value.confidence()),
                    Assessment.Builder::confidence)
            .optional("rationale", TEXT, Assessment::rationale, Assessment.Builder::rationale)
            .extensible(Assessment::extensions, Assessment.Builder::extensions);

    static final Shape<Revision, Revision.Builder> REVISION = Shape.of(
                    Revision.class, Revision::builder, Revision.Builder::build)
            .required("number", Numbers.integer(1, Integer.MAX_VALUE), Revision::number, Revision.Builder::number)
            .optional("recordedAt", INSTANT, Revision::recordedAt, Revision.Builder::recordedAt)
            .optional("recordedBy", STRING, Revision::recordedBy, Revision.Builder::recordedBy)
            .withDefault("withdrawn", BOOLEAN, false, Revision::withdrawn, Revision.Builder::withdrawn)
            .optional("reason", TEXT, Revision::reason, Revision.Builder::reason)
            .optional("replacedBy", Strings.<Id<?>>id(), Revision::replacedBy, Revision.Builder::replacedBy)
            .extensible(Revision::extensions, Revision.Builder::extensions);

    private PartShapes() {}

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
