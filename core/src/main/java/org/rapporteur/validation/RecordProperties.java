package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Forum;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Person;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.time.Edtf;

/** The top-level properties of a kind of record, by the names that citations call them by. */
final class RecordProperties<E extends KnownEntity> {
    /** What all records have, beside what is their own. */
    private static final Set<String> SHARED =
            Set.of("type", "id", "identifiers", "citations", "basis", "links", "assessment", "revision", "notes");

    /** What the makers of a record say in their own words or of their own judgement, or what holds unless it is said. */
    private static final Set<String> OURS = Set.of("description", "fidelity", "modality", "aspect");

    private static final List<RecordProperties<?>> KINDS = List.of(
            ofSource(),
            ofPerson(),
            ofState(),
            ofOrganization(),
            ofForum(),
            ofStatement(),
            ofMeeting(),
            ofMembershipPosition(),
            ofMembership());

    private final Class<E> kind;
    private final Map<String, Function<E, Object>> accessors = new LinkedHashMap<>();

    private RecordProperties(Class<E> kind) {
        this.kind = kind;
    }

    private RecordProperties<E> and(String name, Function<E, Object> accessor) {
        accessors.put(name, accessor);
        return this;
    }

    static RecordProperties<?> of(KnownEntity entity) {
        for (RecordProperties<?> properties : KINDS) {
            if (properties.kind.isInstance(entity)) {
                return properties;
            }
        }
        throw new IllegalStateException("no properties of " + entity.getClass());
    }

    String type() {
        return kind.getSimpleName();
    }

    boolean has(String name) {
        return SHARED.contains(name) || accessors.containsKey(name);
    }

    /** The names of what is reported in a record, but for lists whose parts all cite for themselves. */
    List<String> withoutCitationsOfTheirOwn(KnownEntity entity) {
        E subject = kind.cast(entity);
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, Function<E, Object>> property : accessors.entrySet()) {
            if (!OURS.contains(property.getKey())
                    && isToBeCited(property.getValue().apply(subject))) {
                names.add(property.getKey());
            }
        }
        return names;
    }

    private static boolean isToBeCited(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (value instanceof List<?> parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (!citesForItself(parts.get(i))) {
                    return true;
                }
            }
            return false;
        }
        return true;
    }

    private static boolean citesForItself(Object part) {
        return part instanceof Name name && !name.citations().isEmpty()
                || part instanceof Tenure tenure && !tenure.citations().isEmpty()
                || part instanceof Participant participant
                        && !participant.citations().isEmpty()
                || part instanceof Schedule schedule && !schedule.citations().isEmpty()
                || part instanceof Outcome outcome && !outcome.citations().isEmpty()
                || part instanceof Condition condition && !condition.citations().isEmpty();
    }

    /** The dates of a record, by the names of their properties. */
    Map<String, Edtf> dates(KnownEntity entity) {
        E subject = kind.cast(entity);
        Map<String, Edtf> dates = new LinkedHashMap<>();
        accessors.forEach((name, accessor) -> {
            if (accessor.apply(subject) instanceof Optional<?> value
                    && value.isPresent()
                    && value.get() instanceof Edtf date) {
                dates.put(name, date);
            }
        });
        return dates;
    }

    private static RecordProperties<Source> ofSource() {
        return new RecordProperties<>(Source.class)
                .and("kind", Source::kind)
                .and("publisher", Source::publisher)
                .and("title", Source::title)
                .and("url", Source::url)
                .and("language", Source::language)
                .and("date", Source::date)
                .and("accessedAt", Source::accessedAt)
                .and("archivedAt", Source::archivedAt)
                .and("digest", Source::digest)
                .and("reliability", Source::reliability)
                .and("from", Source::from);
    }

    private static RecordProperties<Person> ofPerson() {
        return new RecordProperties<>(Person.class)
                .and("names", Person::names)
                .and("description", Person::description)
                .and("born", Person::born)
                .and("died", Person::died)
                .and("citizenships", Person::citizenships)
                .and("tenures", Person::tenures);
    }

    private static RecordProperties<State> ofState() {
        return new RecordProperties<>(State.class)
                .and("names", State::names)
                .and("description", State::description)
                .and("country", State::country)
                .and("recognition", State::recognition)
                .and("period", State::period);
    }

    private static RecordProperties<Organization> ofOrganization() {
        return new RecordProperties<>(Organization.class)
                .and("names", Organization::names)
                .and("description", Organization::description)
                .and("kind", Organization::kind)
                .and("parent", Organization::parent)
                .and("state", Organization::state)
                .and("period", Organization::period);
    }

    private static RecordProperties<Forum> ofForum() {
        return new RecordProperties<>(Forum.class)
                .and("names", Forum::names)
                .and("description", Forum::description)
                .and("kind", Forum::kind)
                .and("purposes", Forum::purposes)
                .and("topics", Forum::topics)
                .and("members", Forum::members)
                .and("period", Forum::period);
    }

    private static RecordProperties<Statement> ofStatement() {
        return new RecordProperties<>(Statement.class)
                .and("speakers", Statement::speakers)
                .and("addressees", Statement::addressees)
                .and("content", Statement::content)
                .and("originalLanguage", Statement::originalLanguage)
                .and("fidelity", Statement::fidelity)
                .and("modality", Statement::modality)
                .and("act", Statement::act)
                .and("date", Statement::date)
                .and("channel", Statement::channel)
                .and("meeting", Statement::meeting)
                .and("place", Statement::place)
                .and("topics", Statement::topics)
                .and("about", Statement::about);
    }

    private static RecordProperties<Meeting> ofMeeting() {
        return new RecordProperties<>(Meeting.class)
                .and("kind", Meeting::kind)
                .and("title", Meeting::title)
                .and("status", Meeting::status)
                .and("previously", Meeting::previously)
                .and("date", Meeting::date)
                .and("place", Meeting::place)
                .and("format", Meeting::format)
                .and("participants", Meeting::participants)
                .and("purposes", Meeting::purposes)
                .and("agenda", Meeting::agenda)
                .and("outcomes", Meeting::outcomes)
                .and("forum", Meeting::forum);
    }

    private static RecordProperties<MembershipPosition> ofMembershipPosition() {
        return new RecordProperties<>(MembershipPosition.class)
                .and("holder", MembershipPosition::holder)
                .and("candidate", MembershipPosition::candidate)
                .and("organization", MembershipPosition::organization)
                .and("aspect", MembershipPosition::aspect)
                .and("direction", MembershipPosition::direction)
                .and("conditions", MembershipPosition::conditions)
                .and("change", MembershipPosition::change)
                .and("period", MembershipPosition::period);
    }

    private static RecordProperties<Membership> ofMembership() {
        return new RecordProperties<>(Membership.class)
                .and("member", Membership::member)
                .and("organization", Membership::organization)
                .and("stage", Membership::stage)
                .and("period", Membership::period);
    }
}
