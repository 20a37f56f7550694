package org.rapporteur.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
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
import org.rapporteur.model.Step;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.Vote;
import org.rapporteur.model.VoteCount;

/** Random values of every type that is written as an object, from a seed. */
public final class RandomDossiers {
    private final RandomValues values;
    private final RandomParts parts;
    private final RandomEntities entities;

    /** Starts from a seed; without unknown properties anywhere, if they are not wanted. */
    public RandomDossiers(long seed, boolean extended) {
        values = new RandomValues(seed, extended);
        parts = new RandomParts(values);
        entities = new RandomEntities(values, parts);
    }

    /** Each type, with a source of its values. */
    public Map<Class<?>, Supplier<?>> byType() {
        return Map.ofEntries(
                Map.entry(Text.class, values::text),
                Map.entry(Identifier.class, parts::identifier),
                Map.entry(Citation.class, parts::citation),
                Map.entry(Name.class, parts::name),
                Map.entry(Topic.class, parts::topic),
                Map.entry(Party.class, parts::party),
                Map.entry(Participant.class, parts::participant),
                Map.entry(Link.class, parts::link),
                Map.entry(Schedule.class, parts::schedule),
                Map.entry(Vote.class, parts::vote),
                Map.entry(VoteCount.class, parts::voteCount),
                Map.entry(Outcome.class, parts::outcome),
                Map.entry(Step.class, parts::step),
                Map.entry(Tenure.class, parts::tenure),
                Map.entry(Condition.class, parts::condition),
                Map.entry(Revision.class, parts::revision),
                Map.entry(Place.class, parts::place),
                Map.entry(Assessment.class, parts::assessment),
                Map.entry(Source.class, entities::source),
                Map.entry(Person.class, entities::person),
                Map.entry(State.class, entities::state),
                Map.entry(Organization.class, entities::organization),
                Map.entry(Forum.class, entities::forum),
                Map.entry(Statement.class, entities::statement),
                Map.entry(Meeting.class, entities::meeting),
                Map.entry(MembershipPosition.class, entities::membershipPosition),
                Map.entry(Membership.class, entities::membership),
                Map.entry(OtherEntity.class, () -> other(Optional.empty())),
                Map.entry(Dossier.class, this::dossier));
    }

    /** Entities of unknown types are in the order of the lists to which they are written back, as a reader returns them. */
    private Dossier dossier() {
        List<Entity> all = new ArrayList<>();
        List.<Supplier<? extends Entity>>of(
                        entities::source,
                        entities::person,
                        entities::organization,
                        entities::state,
                        entities::forum,
                        entities::statement,
                        entities::meeting,
                        entities::membershipPosition,
                        entities::membership)
                .forEach(kind -> all.addAll(values.some(kind)));
        EntityKind.lists().forEach(list -> all.addAll(values.some(() -> other(Optional.of(list)))));
        all.addAll(values.some(() -> other(Optional.empty())));
        return Dossier.builder()
                .id(values.maybe(() -> values.id().value()))
                .title(values.maybe(values::text))
                .description(values.maybe(values::text))
                .publisher(values.maybe(parts::party))
                .licence(values.maybe(values::string))
                .createdAt(values.maybe(values::instant))
                .generator(values.maybe(values::string))
                .addAll(all)
                .extensions(values.extensions())
                .build();
    }

    private OtherEntity other(Optional<String> list) {
        return OtherEntity.builder()
                .type("Later" + values.string())
                .id(values.maybe(values::id))
                .list(list)
                .extensions(values.extensions())
                .build();
    }
}
