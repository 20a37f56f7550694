package org.rapporteur.model.property;

import static org.rapporteur.model.property.Kinds.ACTOR;
import static org.rapporteur.model.property.Kinds.BOOLEAN;
import static org.rapporteur.model.property.Kinds.COUNTRY;
import static org.rapporteur.model.property.Kinds.DATE;
import static org.rapporteur.model.property.Kinds.ENTITY;
import static org.rapporteur.model.property.Kinds.FORMAT;
import static org.rapporteur.model.property.Kinds.INSTANT;
import static org.rapporteur.model.property.Kinds.IRI;
import static org.rapporteur.model.property.Kinds.JSON;
import static org.rapporteur.model.property.Kinds.SLUG;
import static org.rapporteur.model.property.Kinds.SLUG_OR_IRI;
import static org.rapporteur.model.property.Kinds.STATUS;
import static org.rapporteur.model.property.Kinds.TAG;
import static org.rapporteur.model.property.Kinds.TEXT;
import static org.rapporteur.model.property.Kinds.TOKEN;
import static org.rapporteur.model.property.Kinds.WORDS;
import static org.rapporteur.model.property.Kinds.closed;
import static org.rapporteur.model.property.Kinds.open;
import static org.rapporteur.model.property.Kinds.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.Link;
import org.rapporteur.model.Name;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Step;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Topic;
import org.rapporteur.model.Vote;
import org.rapporteur.model.VoteCount;
import org.rapporteur.model.property.Constraint.AllOrNone;
import org.rapporteur.model.property.Constraint.AtLeastOne;
import org.rapporteur.model.property.ValueKind.DecimalKind;
import org.rapporteur.model.property.ValueKind.IntegerKind;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.IdentifierScheme;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.OutcomeState;
import org.rapporteur.model.term.ParticipantRole;
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;
import org.rapporteur.model.term.VoteOption;

/** The descriptions of the types of which entities are composed. */
final class PartTypes {
    static final ValueKind<Identifier> IDENTIFIER = part(of(Identifier.class, Identifier::builder)
            .required(
                    "scheme",
                    open(IdentifierScheme.class, IdentifierScheme::of, IdentifierScheme.known()),
                    Identifier::scheme,
                    Identifier.Builder::scheme)
            .required("value", TOKEN, Identifier::value, Identifier.Builder::value)
            .extensible(Identifier.Builder::build, Identifier::extensions, Identifier.Builder::extensions));

    static final ValueKind<Citation> CITATION = part(of(Citation.class, Citation::builder)
            .required("source", reference(Source.class), Citation::source, Citation.Builder::source)
            .optional("quote", WORDS, Citation::quote, Citation.Builder::quote)
            .optional("locator", WORDS, Citation::locator, Citation.Builder::locator)
            .list("concerns", TOKEN, Citation::concerns, Citation.Builder::concerns)
            .withDefault(
                    "bearing",
                    closed(Bearing.class, Bearing::of),
                    Bearing.STATES,
                    Citation::bearing,
                    Citation.Builder::bearing)
            .optional("reads", JSON, Citation::reads, Citation.Builder::reads)
            .extensible(Citation.Builder::build, Citation::extensions, Citation.Builder::extensions));

    static final ValueKind<Name> NAME = part(of(Name.class, Name::builder)
            .required("text", WORDS, Name::text, Name.Builder::text)
            .optional("language", TAG, Name::language, Name.Builder::language)
            .optional("kind", open(NameKind.class, NameKind::of, NameKind.known()), Name::kind, Name.Builder::kind)
            .optional("period", DATE, Name::period, Name.Builder::period)
            .list("citations", CITATION, Name::citations, Name.Builder::citations)
            .extensible(Name.Builder::build, Name::extensions, Name.Builder::extensions));

    static final ValueKind<Place> PLACE = part(of(Place.class, Place::builder)
            .required("name", TEXT, Place::name, Place.Builder::name)
            .optional("country", COUNTRY, Place::country, Place.Builder::country)
            .optional("latitude", new DecimalKind(-90, 90), place -> boxed(place.latitude()), Place.Builder::latitude)
            .optional(
                    "longitude",
                    new DecimalKind(-180, 180),
                    place -> boxed(place.longitude()),
                    Place.Builder::longitude)
            .list("identifiers", IDENTIFIER, Place::identifiers, Place.Builder::identifiers)
            .constrained(new AllOrNone(List.of("latitude", "longitude")))
            .extensible(Place.Builder::build, Place::extensions, Place.Builder::extensions));

    static final ValueKind<Topic> TOPIC = part(of(Topic.class, Topic::builder)
            .required("label", TEXT, Topic::label, Topic.Builder::label)
            .optional("concept", IRI, Topic::concept, Topic.Builder::concept)
            .list("about", ENTITY, Topic::about, Topic.Builder::about)
            .list("citations", CITATION, Topic::citations, Topic.Builder::citations)
            .extensible(Topic.Builder::build, Topic::extensions, Topic.Builder::extensions));

    static final ValueKind<Party> PARTY = part(of(Party.class, Party::builder)
            .optional("asNamed", WORDS, Party::asNamed, Party.Builder::asNamed)
            .optional("actor", ACTOR, Party::actor, Party.Builder::actor)
            .optional("description", TEXT, Party::description, Party.Builder::description)
            .optional("capacity", TEXT, Party::capacity, Party.Builder::capacity)
            .optional("officeId", SLUG_OR_IRI, Party::officeId, Party.Builder::officeId)
            .optional("onBehalfOf", ACTOR, Party::onBehalfOf, Party.Builder::onBehalfOf)
            .optional(
                    "attribution",
                    open(Attribution.class, Attribution::of, Attribution.known()),
                    Party::attribution,
                    Party.Builder::attribution)
            .constrained(new AtLeastOne(List.of("asNamed", "actor", "description", "officeId")))
            .extensible(Party.Builder::build, Party::extensions, Party.Builder::extensions));

    static final ValueKind<Participant> PARTICIPANT = part(of(Participant.class, Participant::builder)
            .required("party", PARTY, Participant::party, Participant.Builder::party)
            .withDefault(
                    "role",
                    open(ParticipantRole.class, ParticipantRole::of, ParticipantRole.known()),
                    ParticipantRole.PARTICIPANT,
                    Participant::role,
                    Participant.Builder::role)
            .optional(
                    "attendance",
                    closed(Attendance.class, Attendance::of),
                    Participant::attendance,
                    Participant.Builder::attendance)
            .optional("format", FORMAT, Participant::format, Participant.Builder::format)
            .optional("period", DATE, Participant::period, Participant.Builder::period)
            .list("citations", CITATION, Participant::citations, Participant.Builder::citations)
            .extensible(Participant.Builder::build, Participant::extensions, Participant.Builder::extensions));

    static final ValueKind<Link> LINK = part(of(Link.class, Link::builder)
            .required(
                    "relation",
                    open(LinkRelation.class, LinkRelation::of, LinkRelation.known()),
                    Link::relation,
                    Link.Builder::relation)
            .optional("target", ENTITY, Link::target, Link.Builder::target)
            .optional("description", TEXT, Link::description, Link.Builder::description)
            .list("citations", CITATION, Link::citations, Link.Builder::citations)
            .constrained(new AtLeastOne(List.of("target", "description")))
            .extensible(Link.Builder::build, Link::extensions, Link.Builder::extensions));

    static final ValueKind<Schedule> SCHEDULE = part(of(Schedule.class, Schedule::builder)
            .optional("status", STATUS, Schedule::status, Schedule.Builder::status)
            .optional("date", DATE, Schedule::date, Schedule.Builder::date)
            .optional("place", PLACE, Schedule::place, Schedule.Builder::place)
            .list("citations", CITATION, Schedule::citations, Schedule.Builder::citations)
            .extensible(Schedule.Builder::build, Schedule::extensions, Schedule.Builder::extensions));

    private static final ValueKind<VoteOption> OPTION = open(VoteOption.class, VoteOption::of, VoteOption.known());

    static final ValueKind<Vote> VOTE = part(of(Vote.class, Vote::builder)
            .required("voter", PARTY, Vote::voter, Vote.Builder::voter)
            .required("option", OPTION, Vote::option, Vote.Builder::option)
            .list("citations", CITATION, Vote::citations, Vote.Builder::citations)
            .extensible(Vote.Builder::build, Vote::extensions, Vote.Builder::extensions));

    static final ValueKind<VoteCount> VOTE_COUNT = part(of(VoteCount.class, VoteCount::builder)
            .required("option", OPTION, VoteCount::option, VoteCount.Builder::option)
            .required("value", new IntegerKind(0, Integer.MAX_VALUE), VoteCount::value, VoteCount.Builder::value)
            .extensible(VoteCount.Builder::build, VoteCount::extensions, VoteCount.Builder::extensions));

    static final ValueKind<Outcome> OUTCOME = part(of(Outcome.class, Outcome::builder)
            .required(
                    "kind",
                    open(OutcomeKind.class, OutcomeKind::of, OutcomeKind.known()),
                    Outcome::kind,
                    Outcome.Builder::kind)
            .required("summary", TEXT, Outcome::summary, Outcome.Builder::summary)
            .optional("state", closed(OutcomeState.class, OutcomeState::of), Outcome::state, Outcome.Builder::state)
            .list("responsible", PARTY, Outcome::responsible, Outcome.Builder::responsible)
            .optional("due", DATE, Outcome::due, Outcome.Builder::due)
            .optional("statement", reference(Statement.class), Outcome::statement, Outcome.Builder::statement)
            .list("citations", CITATION, Outcome::citations, Outcome.Builder::citations)
            .list("votes", VOTE, Outcome::votes, Outcome.Builder::votes)
            .list("counts", VOTE_COUNT, Outcome::counts, Outcome.Builder::counts)
            .extensible(Outcome.Builder::build, Outcome::extensions, Outcome.Builder::extensions));

    static final ValueKind<Tenure> TENURE = part(of(Tenure.class, Tenure::builder)
            .required("office", TEXT, Tenure::office, Tenure.Builder::office)
            .optional("officeId", SLUG_OR_IRI, Tenure::officeId, Tenure.Builder::officeId)
            .optional("organization", ACTOR, Tenure::organization, Tenure.Builder::organization)
            .optional("period", DATE, Tenure::period, Tenure.Builder::period)
            .withDefault("acting", BOOLEAN, false, Tenure::acting, Tenure.Builder::acting)
            .list("citations", CITATION, Tenure::citations, Tenure.Builder::citations)
            .extensible(Tenure.Builder::build, Tenure::extensions, Tenure.Builder::extensions));

    static final ValueKind<Condition> CONDITION = part(of(Condition.class, Condition::builder)
            .required(
                    "operator",
                    closed(ConditionOperator.class, ConditionOperator::of),
                    Condition::operator,
                    Condition.Builder::operator)
            .required(
                    "kind",
                    open(ConditionKind.class, ConditionKind::of, ConditionKind.known()),
                    Condition::kind,
                    Condition.Builder::kind)
            .required("text", TEXT, Condition::text, Condition.Builder::text)
            .withDefault(
                    "state",
                    closed(ConditionState.class, ConditionState::of),
                    ConditionState.UNKNOWN,
                    Condition::state,
                    Condition.Builder::state)
            .optional("period", DATE, Condition::period, Condition.Builder::period)
            .list("citations", CITATION, Condition::citations, Condition.Builder::citations)
            .list("by", ACTOR, Condition::by, Condition.Builder::by)
            .optional("key", SLUG, Condition::key, Condition.Builder::key)
            .extensible(Condition.Builder::build, Condition::extensions, Condition.Builder::extensions));

    static final ValueKind<Step> STEP = part(of(Step.class, Step::builder)
            .required("kind", open(StepKind.class, StepKind::of, StepKind.known()), Step::kind, Step.Builder::kind)
            .optional("text", TEXT, Step::text, Step.Builder::text)
            .optional("by", ACTOR, Step::by, Step.Builder::by)
            .required(
                    "state", open(StepState.class, StepState::of, StepState.known()), Step::state, Step.Builder::state)
            .optional("date", DATE, Step::date, Step.Builder::date)
            .list("citations", CITATION, Step::citations, Step.Builder::citations)
            .extensible(Step.Builder::build, Step::extensions, Step.Builder::extensions));

    static final ValueKind<Assessment> ASSESSMENT = part(of(Assessment.class, Assessment::builder)
            .optional(
                    "credibility",
                    new IntegerKind(1, 6),
                    value -> boxed(value.credibility()),
                    Assessment.Builder::credibility)
            .optional(
                    "confidence",
                    new IntegerKind(0, 100),
                    value -> boxed(value.confidence()),
                    Assessment.Builder::confidence)
            .optional("rationale", TEXT, Assessment::rationale, Assessment.Builder::rationale)
            .extensible(Assessment.Builder::build, Assessment::extensions, Assessment.Builder::extensions));

    static final ValueKind<Revision> REVISION = part(of(Revision.class, Revision::builder)
            .required("number", new IntegerKind(1, Integer.MAX_VALUE), Revision::number, Revision.Builder::number)
            .optional("recordedAt", INSTANT, Revision::recordedAt, Revision.Builder::recordedAt)
            .optional("recordedBy", TOKEN, Revision::recordedBy, Revision.Builder::recordedBy)
            .withDefault("withdrawn", BOOLEAN, false, Revision::withdrawn, Revision.Builder::withdrawn)
            .optional("reason", TEXT, Revision::reason, Revision.Builder::reason)
            .optional("replacedBy", ENTITY, Revision::replacedBy, Revision.Builder::replacedBy)
            .extensible(Revision.Builder::build, Revision::extensions, Revision.Builder::extensions));

    private PartTypes() {}

    private static <T, B> TypeDescription.Builder<T, B> of(Class<T> type, Supplier<B> builder) {
        return new TypeDescription.Builder<>(type, builder);
    }

    private static <T> ValueKind<T> part(TypeDescription<T, ?> type) {
        return new PartKind<>(type);
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
