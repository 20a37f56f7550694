package org.rapporteur.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.rapporteur.model.Step;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Topic;
import org.rapporteur.model.Vote;
import org.rapporteur.model.VoteCount;
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
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;
import org.rapporteur.model.term.VoteOption;

/** Random parts of entities, every property of which may be there or not. */
final class RandomParts {
    private final RandomValues values;

    RandomParts(RandomValues values) {
        this.values = values;
    }

    Identifier identifier() {
        return Identifier.builder()
                .scheme(IdentifierScheme.of(token("wikidata", "lei")))
                .value(values.string())
                .extensions(values.extensions())
                .build();
    }

    Citation citation() {
        return Citation.builder()
                .source(values.id())
                .quote(maybe(values::string))
                .locator(maybe(values::string))
                .concerns(some(values::string))
                .bearing(values.one(Bearing.values()))
                .reads(maybe(values::json))
                .extensions(values.extensions())
                .build();
    }

    Name name() {
        return Name.builder()
                .text(values.string())
                .language(maybe(values::tag))
                .kind(maybe(() -> NameKind.of(token("common", "birth"))))
                .period(maybe(values::date))
                .citations(some(this::citation))
                .extensions(values.extensions())
                .build();
    }

    Topic topic() {
        return Topic.builder()
                .label(values.text())
                .concept(maybe(values::iri))
                .about(some(this::anyId))
                .citations(some(this::citation))
                .extensions(values.extensions())
                .build();
    }

    Party party() {
        return Party.builder()
                .asNamed(maybe(values::string))
                .actor(maybe(this::actorId))
                .description(values.text())
                .capacity(maybe(values::text))
                .officeId(maybe(values::slugOrIri))
                .onBehalfOf(maybe(this::actorId))
                .attribution(maybe(() -> Attribution.of(token("leaked", "on-record"))))
                .extensions(values.extensions())
                .build();
    }

    Participant participant() {
        return Participant.builder()
                .party(party())
                .role(ParticipantRole.of(token("participant", "host")))
                .attendance(maybe(() -> values.one(Attendance.values())))
                .format(maybe(() -> MeetingFormat.of(token("video", "phone"))))
                .period(maybe(values::date))
                .citations(some(this::citation))
                .extensions(values.extensions())
                .build();
    }

    Link link() {
        return Link.builder()
                .relation(LinkRelation.of(token("retracts", "same-as")))
                .target(anyId())
                .description(maybe(values::text))
                .citations(some(this::citation))
                .extensions(values.extensions())
                .build();
    }

    Schedule schedule() {
        return Schedule.builder()
                .status(maybe(() -> values.one(MeetingStatus.values())))
                .date(maybe(values::date))
                .place(maybe(this::place))
                .citations(some(this::citation))
                .extensions(values.extensions())
                .build();
    }

    Outcome outcome() {
        return Outcome.builder()
                .kind(OutcomeKind.of(token("none", "decision")))
                .summary(values.text())
                .state(maybe(() -> values.one(OutcomeState.values())))
                .responsible(some(this::party))
                .due(maybe(values::date))
                .statement(maybe(values::id))
                .citations(some(this::citation))
                .votes(some(this::vote))
                .counts(some(this::voteCount))
                .extensions(values.extensions())
                .build();
    }

    Vote vote() {
        return Vote.builder()
                .voter(party())
                .option(VoteOption.of(token("yes", "not-voting")))
                .citations(some(this::citation))
                .extensions(values.extensions())
                .build();
    }

    VoteCount voteCount() {
        return VoteCount.builder()
                .option(VoteOption.of(token("no", "abstain")))
                .value(values.below(1000))
                .extensions(values.extensions())
                .build();
    }

    Step step() {
        return Step.builder()
                .kind(StepKind.of(token("ratification", "chapter-opened")))
                .text(maybe(values::text))
                .by(maybe(this::actorId))
                .state(StepState.of(token("pending", "done")))
                .date(maybe(values::date))
                .citations(some(this::citation))
                .extensions(values.extensions())
                .build();
    }

    Tenure tenure() {
        return Tenure.builder()
                .office(values.text())
                .officeId(maybe(values::slugOrIri))
                .organization(maybe(this::actorId))
                .period(maybe(values::date))
                .acting(values.chance(2))
                .citations(some(this::citation))
                .extensions(values.extensions())
                .build();
    }

    Condition condition() {
        return Condition.builder()
                .operator(values.one(ConditionOperator.values()))
                .kind(ConditionKind.of(token("reform", "date")))
                .text(values.text())
                .state(values.one(ConditionState.values()))
                .period(maybe(values::date))
                .citations(some(this::citation))
                .by(some(this::actorId))
                .key(maybe(() -> values.one("ceasefire", "reform.2", "7")))
                .extensions(values.extensions())
                .build();
    }

    Revision revision() {
        return Revision.builder()
                .number(1 + values.below(Integer.MAX_VALUE))
                .recordedAt(maybe(values::instant))
                .recordedBy(maybe(values::string))
                .withdrawn(values.chance(2))
                .reason(maybe(values::text))
                .replacedBy(maybe(this::anyId))
                .extensions(values.extensions())
                .build();
    }

    Place place() {
        Place.Builder place = Place.builder()
                .name(values.text())
                .country(maybe(values::country))
                .identifiers(some(this::identifier))
                .extensions(values.extensions());
        if (values.chance(2)) {
            place.latitude(values.decimal(90)).longitude(values.decimal(180));
        }
        return place.build();
    }

    Assessment assessment() {
        Assessment.Builder assessment =
                Assessment.builder().rationale(maybe(values::text)).extensions(values.extensions());
        if (values.chance(2)) {
            assessment.credibility(1 + values.below(6));
        }
        if (values.chance(2)) {
            assessment.confidence(values.below(101));
        }
        return assessment.build();
    }

    Id<?> anyId() {
        return values.id();
    }

    Id<? extends Actor> actorId() {
        return values.id();
    }

    private <T> Optional<T> maybe(Supplier<T> supplier) {
        return values.maybe(supplier);
    }

    private <T> List<T> some(Supplier<T> supplier) {
        return values.some(supplier);
    }

    private String token(String... known) {
        return values.token(known);
    }
}
