package org.rapporteur.validation;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.Fidelity;
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

/**
 * Well-formed dossiers of any content, doubtful for the most part: ids are few, so that they clash and lead anywhere.
 */
final class RandomDossiers {
    private static final List<String> DATES = List.of(
            "2023-08-10",
            "2023-08",
            "2023",
            "202X",
            "XXXX-23",
            "2022-11-29/2022-11-30",
            "[2022-11-29..2022-11-30]",
            "[..2023-08]",
            "{2021,2023-05}",
            "2020-03-04/..",
            "../2024-09",
            "2024-09/",
            "2023?",
            "2023~",
            "2023-08-10T12:30:00Z",
            "-0044-03-15",
            "Y-170000002",
            "2023-22",
            "2004-02-29/2005",
            "1560-XX-25");
    private static final List<String> INSTANTS =
            List.of("0000-01-01T00:00:00Z", "2023-08-10T12:00:00Z", "9999-12-31T23:59:59Z");
    private static final List<String> PAGES = List.of(
            "https://example.org/page",
            "https://web.archive.org/web/20220101000000/https://example.org/page",
            "https://web.archive.org/web/99999999999999/https://example.org/page",
            "urn:isbn:9780306406157");
    private static final List<String> OFFICES = List.of("https://example.org/o/1", "https://example.org/o/2");
    private static final List<String> PHRASES = List.of(
            "A",
            "Bé",
            "Київ",
            "line\nbreak",
            "\u202Eright",
            "😀",
            "NATO",
            "Рада",
            "Kyiv, the capital of Ukraine",
            "Перемовини в Києві",
            "Talks went on",
            "K\u0443iv",
            "\uFFFD",
            "Не раніше, якщо взагалі, ніж за рік",
            "Not unless the war is over");
    private static final List<String> TAGS = List.of("en", "uk", "uk-Latn", "und", "x-none", "sr-Cyrl-BA");
    private static final List<String> COUNTRIES = List.of("UA", "XK", "UK", "QQ", "QB");
    private static final List<String> IDENTIFIERS = List.of(
            "Q212",
            "q212",
            "UA",
            "QB",
            "5493000IBP32UQZ0KL24",
            "5493000IBP32UQZ0KL42",
            "0000 0001 0868 5401",
            "05gq02978");
    private static final int SOME = 3;

    private final Random random;
    private final int ids;
    private final List<Supplier<Entity>> kinds = List.of(
            this::source,
            this::person,
            this::state,
            this::organization,
            this::forum,
            this::statement,
            this::meeting,
            this::position,
            this::membership,
            this::other);

    RandomDossiers(long seed, int ids) {
        this.random = new Random(seed);
        this.ids = ids;
    }

    Dossier next(int entities) {
        Dossier.Builder dossier = Dossier.builder();
        if (random.nextBoolean()) {
            dossier.publisher(party()).title(words());
        }
        IntStream.range(0, entities).forEach(i -> dossier.add(oneOf(kinds).get()));
        return dossier.build();
    }

    private Entity source() {
        Source.Builder source = Source.builder().id(id()).publisher(party());
        maybe(() -> source.date(date()));
        maybe(() -> source.accessedAt(oneOf(INSTANTS)));
        maybe(() -> source.from(id()));
        maybe(() -> source.title(phrase()));
        maybe(() -> source.url(oneOf(PAGES)));
        maybe(() -> source.archivedAt(oneOf(PAGES)));
        return source.citations(some(this::citation)).links(some(this::link)).build();
    }

    private Entity person() {
        Person.Builder person = Person.builder().id(id()).addName(name()).citations(some(this::citation));
        maybe(() -> person.born(date()));
        maybe(() -> person.died(date()));
        maybe(() -> person.addCitizenship(id()));
        maybe(() -> person.assessment(
                Assessment.builder().credibility(1 + random.nextInt(2)).build()));
        maybe(() -> person.addName(name()));
        return person.tenures(some(this::tenure)).build();
    }

    private Entity state() {
        State.Builder state = State.builder().id(id()).addName(name()).country(oneOf(COUNTRIES));
        maybe(() -> state.period(date()));
        return state.addBasis(id()).links(some(this::link)).build();
    }

    private Entity organization() {
        Organization.Builder organization = Organization.builder().id(id()).addName(name());
        organization.parent(id());
        maybe(() -> organization.state(id()));
        maybe(() -> organization.period(date()));
        maybe(() -> organization.kind(oneOf(OrganizationKind.known())));
        maybe(() -> organization.addIdentifier(identifier()));
        return organization.revision(revision()).build();
    }

    private Entity forum() {
        Forum.Builder forum = Forum.builder().id(id()).addName(name());
        maybe(() -> forum.period(date()));
        return forum.topics(some(this::topic)).members(some(this::participant)).build();
    }

    private Entity statement() {
        Statement.Builder statement =
                Statement.builder().id(id()).addSpeaker(party()).content(words());
        maybe(() -> statement.date(date()));
        maybe(() -> statement.meeting(id()));
        maybe(() -> statement.modality(oneOf(List.of(Modality.values()))));
        maybe(() -> statement.addAbout(id()));
        maybe(() -> statement.addBasis(id()));
        maybe(() -> statement.fidelity(oneOf(List.of(Fidelity.values()))));
        maybe(() -> statement.originalLanguage(oneOf(TAGS)));
        maybe(() -> statement.place(place()));
        maybe(() -> statement.content(Text.en("Not unless the war is over")));
        maybe(() -> statement.addSpeaker(Party.of("id-0")));
        return statement
                .addressees(some(this::party))
                .topics(some(this::topic))
                .citations(some(this::citation))
                .links(some(this::link))
                .build();
    }

    private Entity meeting() {
        Meeting.Builder meeting = Meeting.builder().id(id());
        maybe(() -> meeting.date(date()));
        maybe(() -> meeting.forum(id()));
        maybe(() -> meeting.addBasis(id()));
        maybe(() -> meeting.kind(oneOf(MeetingKind.known())));
        maybe(() -> meeting.status(oneOf(List.of(MeetingStatus.values()))));
        maybe(() -> meeting.addPreviously(Schedule.builder().date(date()).build()));
        maybe(() -> meeting.status(oneOf(List.of(MeetingStatus.HELD, MeetingStatus.CANCELLED))));
        maybe(() -> meeting.format(oneOf(MeetingFormat.known())));
        maybe(() -> meeting.place(place()));
        meeting.citations(some(this::citation)).links(some(this::link));
        meeting.participants(some(this::participant));
        maybe(() -> meeting.addParticipant(regular()).addParticipant(regular()));
        return meeting.agenda(some(this::topic)).outcomes(some(this::outcome)).build();
    }

    private Entity position() {
        MembershipPosition.Builder position = MembershipPosition.builder()
                .id(id())
                .holder(party())
                .candidate(id())
                .organization(id())
                .direction(oneOf(List.of(Direction.values())))
                .conditions(some(this::condition));
        maybe(() -> position.period(date()));
        maybe(() -> position.addBasis(id()));
        maybe(() -> position.holder(Party.of("id-0")).candidate("id-1").organization("id-2"));
        return position.build();
    }

    private Entity membership() {
        Membership.Builder membership =
                Membership.builder().id(id()).member(id()).organization(id()).stage(oneOf(MembershipStage.known()));
        maybe(() -> membership.period(date()));
        maybe(() -> membership.member("id-1").organization("id-2"));
        maybe(() -> membership.stage(MembershipStage.MEMBER));
        return membership.build();
    }

    private Entity other() {
        OtherEntity.Builder other = OtherEntity.builder().type("Treaty");
        maybe(() -> other.id(id()));
        maybe(() -> other.list(oneOf(Dossier.LISTS)));
        return other.build();
    }

    private Party party() {
        Party.Builder party = Party.builder().asNamed(phrase());
        maybe(() -> party.actor(id()));
        maybe(() -> party.onBehalfOf(id()));
        maybe(() -> party.officeId(oneOf(OFFICES)));
        maybe(() -> party.attribution(oneOf(Attribution.known())));
        return party.build();
    }

    private Participant participant() {
        Participant.Builder participant = Participant.builder().party(party());
        maybe(() -> participant.attendance(oneOf(List.of(Attendance.values()))));
        maybe(() -> participant.period(date()));
        return participant.build();
    }

    private Participant regular() {
        return Participant.builder()
                .party(Party.of("id-0"))
                .attendance(oneOf(List.of(Attendance.values())))
                .build();
    }

    private Place place() {
        Place.Builder place = Place.builder().name(words());
        maybe(() -> place.country(oneOf(COUNTRIES)));
        maybe(() -> place.addIdentifier(identifier()));
        return place.build();
    }

    private Identifier identifier() {
        return Identifier.builder()
                .scheme(oneOf(IdentifierScheme.known()))
                .value(oneOf(IDENTIFIERS))
                .build();
    }

    private Condition condition() {
        return Condition.builder()
                .operator(oneOf(List.of(ConditionOperator.values())))
                .kind(ConditionKind.REFORM)
                .text(words())
                .state(oneOf(List.of(ConditionState.values())))
                .build();
    }

    private Tenure tenure() {
        Tenure.Builder tenure = Tenure.builder().office(words()).citations(some(this::citation));
        maybe(() -> tenure.officeId(oneOf(OFFICES)));
        maybe(() -> tenure.organization(id()));
        maybe(() -> tenure.period(date()));
        return tenure.build();
    }

    private Outcome outcome() {
        return Outcome.builder()
                .kind(OutcomeKind.DECISION)
                .summary(words())
                .statement(id())
                .build();
    }

    private Topic topic() {
        return Topic.builder().label(words()).addAbout(id()).build();
    }

    private Citation citation() {
        Citation.Builder citation = Citation.builder().source(id());
        maybe(() -> citation.bearing(oneOf(List.of(Bearing.values()))));
        maybe(() -> citation.quote("Talks went on."));
        maybe(() -> citation.addConcern(oneOf(List.of("date", "born", "content", "mood"))));
        return citation.build();
    }

    private Link link() {
        return Link.to(oneOf(LinkRelation.known()), id());
    }

    private Revision revision() {
        return Revision.builder().number(1).replacedBy(id()).build();
    }

    private Name name() {
        Name.Builder name = Name.builder().text(phrase());
        maybe(() -> name.language(oneOf(TAGS)));
        maybe(() -> name.kind(oneOf(NameKind.known())));
        return name.build();
    }

    private Text words() {
        return Text.of(oneOf(TAGS), phrase());
    }

    private String phrase() {
        return oneOf(PHRASES);
    }

    private String id() {
        return (random.nextBoolean() ? "id-" : "https://example.org/") + random.nextInt(ids);
    }

    private String date() {
        return oneOf(DATES);
    }

    private void maybe(Runnable action) {
        if (random.nextBoolean()) {
            action.run();
        }
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(Supplier<T> values) {
        return Stream.generate(values).limit(random.nextInt(SOME)).toList();
    }
}
