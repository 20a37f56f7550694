package org.rapporteur.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Change;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.ForumKind;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.model.term.Recognition;
import org.rapporteur.model.term.Reliability;
import org.rapporteur.model.term.SourceKind;
import org.rapporteur.model.term.SpeechAct;

/** Random entities of every known kind, every property of which may be there or not. */
final class RandomEntities {
    private final RandomValues values;
    private final RandomParts parts;

    RandomEntities(RandomValues values, RandomParts parts) {
        this.values = values;
        this.parts = parts;
    }

    Source source() {
        return Source.builder()
                .id(values.<Source>id())
                .kind(maybe(() -> SourceKind.of(token("report", "editorial"))))
                .publisher(maybe(parts::party))
                .title(maybe(values::string))
                .url(maybe(values::iri))
                .language(maybe(values::tag))
                .date(maybe(values::date))
                .accessedAt(maybe(values::instant))
                .archivedAt(maybe(values::iri))
                .digest(maybe(values::string))
                .reliability(maybe(() -> values.one(Reliability.values())))
                .from(maybe(values::id))
                .identifiers(some(parts::identifier))
                .citations(some(parts::citation))
                .basis(some(parts::anyId))
                .links(some(parts::link))
                .assessment(maybe(parts::assessment))
                .revision(maybe(parts::revision))
                .notes(maybe(values::text))
                .extensions(values.extensions())
                .build();
    }

    Person person() {
        return Person.builder()
                .id(values.<Person>id())
                .names(atLeastOne(parts::name))
                .description(maybe(values::text))
                .born(maybe(values::date))
                .died(maybe(values::date))
                .citizenships(some(parts::actorId))
                .tenures(some(parts::tenure))
                .identifiers(some(parts::identifier))
                .citations(some(parts::citation))
                .basis(some(parts::anyId))
                .links(some(parts::link))
                .assessment(maybe(parts::assessment))
                .revision(maybe(parts::revision))
                .notes(maybe(values::text))
                .extensions(values.extensions())
                .build();
    }

    State state() {
        return State.builder()
                .id(values.<State>id())
                .names(atLeastOne(parts::name))
                .description(maybe(values::text))
                .country(maybe(values::country))
                .recognition(maybe(() -> values.one(Recognition.values())))
                .period(maybe(values::date))
                .identifiers(some(parts::identifier))
                .citations(some(parts::citation))
                .basis(some(parts::anyId))
                .links(some(parts::link))
                .assessment(maybe(parts::assessment))
                .revision(maybe(parts::revision))
                .notes(maybe(values::text))
                .extensions(values.extensions())
                .build();
    }

    Organization organization() {
        return Organization.builder()
                .id(values.<Organization>id())
                .names(atLeastOne(parts::name))
                .description(maybe(values::text))
                .kind(maybe(() -> OrganizationKind.of(token("ministry", "grouping"))))
                .parent(maybe(parts::actorId))
                .state(maybe(parts::actorId))
                .period(maybe(values::date))
                .identifiers(some(parts::identifier))
                .citations(some(parts::citation))
                .basis(some(parts::anyId))
                .links(some(parts::link))
                .assessment(maybe(parts::assessment))
                .revision(maybe(parts::revision))
                .notes(maybe(values::text))
                .extensions(values.extensions())
                .build();
    }

    Forum forum() {
        return Forum.builder()
                .id(values.<Forum>id())
                .names(atLeastOne(parts::name))
                .description(maybe(values::text))
                .kind(maybe(() -> ForumKind.of(token("council", "dialogue"))))
                .purposes(some(values::text))
                .topics(some(parts::topic))
                .members(some(parts::participant))
                .period(maybe(values::date))
                .identifiers(some(parts::identifier))
                .citations(some(parts::citation))
                .basis(some(parts::anyId))
                .links(some(parts::link))
                .assessment(maybe(parts::assessment))
                .revision(maybe(parts::revision))
                .notes(maybe(values::text))
                .extensions(values.extensions())
                .build();
    }

    Statement statement() {
        return Statement.builder()
                .id(values.<Statement>id())
                .speakers(atLeastOne(parts::party))
                .addressees(some(parts::party))
                .content(values.text())
                .originalLanguage(maybe(values::tag))
                .fidelity(maybe(() -> values.one(Fidelity.values())))
                .modality(values.one(Modality.values()))
                .act(maybe(() -> SpeechAct.of(token("assert", "deny"))))
                .date(maybe(values::date))
                .channel(maybe(() -> Channel.of(token("speech", "readout"))))
                .meeting(maybe(values::id))
                .place(maybe(parts::place))
                .topics(some(parts::topic))
                .about(some(parts::anyId))
                .identifiers(some(parts::identifier))
                .citations(some(parts::citation))
                .basis(some(parts::anyId))
                .links(some(parts::link))
                .assessment(maybe(parts::assessment))
                .revision(maybe(parts::revision))
                .notes(maybe(values::text))
                .extensions(values.extensions())
                .build();
    }

    Meeting meeting() {
        return Meeting.builder()
                .id(values.<Meeting>id())
                .kind(maybe(() -> MeetingKind.of(token("talks", "summit"))))
                .title(maybe(values::text))
                .status(maybe(() -> values.one(MeetingStatus.values())))
                .previously(some(parts::schedule))
                .date(maybe(values::date))
                .place(maybe(parts::place))
                .format(maybe(() -> MeetingFormat.of(token("phone", "hybrid"))))
                .conditions(some(parts::condition))
                .participants(some(parts::participant))
                .purposes(some(values::text))
                .agenda(some(parts::topic))
                .outcomes(some(parts::outcome))
                .forum(maybe(values::id))
                .identifiers(some(parts::identifier))
                .citations(some(parts::citation))
                .basis(some(parts::anyId))
                .links(some(parts::link))
                .assessment(maybe(parts::assessment))
                .revision(maybe(parts::revision))
                .notes(maybe(values::text))
                .extensions(values.extensions())
                .build();
    }

    MembershipPosition membershipPosition() {
        return MembershipPosition.builder()
                .id(values.<MembershipPosition>id())
                .holder(parts.party())
                .candidate(parts.actorId())
                .organization(parts.actorId())
                .aspect(PositionAspect.of(token("membership", "pace")))
                .direction(values.one(Direction.values()))
                .conditions(some(parts::condition))
                .date(maybe(values::date))
                .change(maybe(() -> values.one(Change.values())))
                .period(maybe(values::date))
                .identifiers(some(parts::identifier))
                .citations(some(parts::citation))
                .basis(some(parts::anyId))
                .links(some(parts::link))
                .assessment(maybe(parts::assessment))
                .revision(maybe(parts::revision))
                .notes(maybe(values::text))
                .extensions(values.extensions())
                .build();
    }

    Membership membership() {
        return Membership.builder()
                .id(values.<Membership>id())
                .member(parts.actorId())
                .organization(parts.actorId())
                .stage(MembershipStage.of(token("member", "invited")))
                .period(maybe(values::date))
                .date(maybe(values::date))
                .steps(some(parts::step))
                .accordingTo(some(parts::party))
                .identifiers(some(parts::identifier))
                .citations(some(parts::citation))
                .basis(some(parts::anyId))
                .links(some(parts::link))
                .assessment(maybe(parts::assessment))
                .revision(maybe(parts::revision))
                .notes(maybe(values::text))
                .extensions(values.extensions())
                .build();
    }

    private <T> Optional<T> maybe(Supplier<T> supplier) {
        return values.maybe(supplier);
    }

    private <T> List<T> some(Supplier<T> supplier) {
        return values.some(supplier);
    }

    private <T> List<T> atLeastOne(Supplier<T> supplier) {
        List<T> more = new ArrayList<>(some(supplier));
        more.add(supplier.get());
        return more;
    }

    private String token(String... known) {
        return values.token(known);
    }
}
