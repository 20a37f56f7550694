package org.rapporteur.dossier;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.property.EntityTypes;

/**
 * A dossier made ready for questions: what bears an id, who said what, who met whom, what rests on one source alone.
 *
 * <p>It answers from what the records say and concludes nothing: a statement made on behalf of a ministry is not one by
 * the ministry. Every list is unmodifiable and in document order: sources, actors, statements, meetings, positions,
 * memberships and others, each in the order of its list. Nothing is known of an id that no record bears or names, so
 * that the answer is an empty list. Every method refuses null by a {@link NullPointerException} that names the
 * parameter. Example:
 *
 * <pre>{@code
 * DossierIndex index = DossierIndex.of(dossier);
 * List<Statement> said = index.statementsBy(Id.of("kuleba"));
 * }</pre>
 *
 * <p>Building takes time in proportion to the dossier, and so does the first of the rarer questions. One that is too large
 * for that is asked {@linkplain #over record by record}. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class DossierIndex {
    private final Dossier dossier;
    private final Tables tables;
    private final @Nullable RecordLookup lookup;
    private volatile @Nullable Answers answers;

    private DossierIndex(Dossier dossier, @Nullable RecordLookup lookup) {
        this.dossier = dossier;
        this.tables = new Tables(dossier);
        this.lookup = lookup;
    }

    /**
     * Reads a dossier once.
     *
     * @param dossier the dossier
     * @return its index
     */
    public static DossierIndex of(Dossier dossier) {
        return new DossierIndex(Objects.requireNonNull(dossier, "dossier"), null);
    }

    /**
     * An index of a dossier that is too large to be held, whose records are looked up when somebody asks for them.
     *
     * <p>It finds records by their ids, tells their paths, and finds the memberships of one actor in one organisation.
     * Every other question needs all records: its method throws an {@link UnsupportedOperationException}.
     *
     * @param own the dossier's own properties, without any record
     * @param lookup finds the records; what it throws, the index throws
     * @return the index, thread-safe if the lookup is
     * @throws IllegalArgumentException if the dossier holds records
     */
    public static DossierIndex over(Dossier own, RecordLookup lookup) {
        Objects.requireNonNull(lookup, "lookup");
        DossierIndex index = new DossierIndex(Objects.requireNonNull(own, "own"), lookup);
        if (!index.tables.occurrences.isEmpty()) {
            throw new IllegalArgumentException(
                    "own: must hold no records; was a dossier of " + index.tables.occurrences.size());
        }
        return index;
    }

    private Tables whole() {
        if (lookup != null) {
            throw new UnsupportedOperationException("this needs all records of the dossier, and they are not held");
        }
        return tables;
    }

    private Answers answers() {
        Answers known = answers;
        if (known == null) {
            known = new Answers(dossier, whole().occurrences); // of two threads that come at once, either may do it
            answers = known;
        }
        return known;
    }

    /** {@return the dossier that was read; of one too large to be held, its own properties alone} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return all records of known types} */
    public List<KnownEntity> entities() {
        return Collections.unmodifiableList(whole().entities);
    }

    /**
     * All records, those of unknown types too, each with its place.
     *
     * @return the occurrences; an {@link org.rapporteur.model.OtherEntity OtherEntity} that was found in another list stands after the known ones there
     */
    public List<Occurrence> occurrences() {
        return Collections.unmodifiableList(whole().occurrences);
    }

    /**
     * All records of a kind, each with its place.
     *
     * @param kind what the records must be, such as {@code Meeting.class} or {@code Actor.class}
     * @return the occurrences
     */
    public List<Occurrence> occurrences(Class<? extends Entity> kind) {
        return whole().ofKind(Objects.requireNonNull(kind, "kind"));
    }

    /** {@return all references, that of the dossier's publisher first, then those of each record} */
    public List<Reference> references() {
        return Collections.unmodifiableList(whole().references);
    }

    /**
     * Finds the record that bears an id.
     *
     * @param id the id
     * @return the record, the first if several bear the id
     */
    public Optional<Entity> find(Id<?> id) {
        String key = key(id, "id");
        if (lookup != null) {
            return find(Entity.class, id);
        }
        Occurrence first = tables.first(key); // without a question for its kind: rules ask this of every reference
        return first == null ? Optional.empty() : Optional.of(first.entity());
    }

    /**
     * Finds the record of a kind that bears an id.
     *
     * @param <E> the kind
     * @param kind what the record must be, such as {@code Meeting.class} or {@code Actor.class}
     * @param id the id
     * @return the record, the first of that kind if several bear the id; empty if those that bear it are of other kinds
     */
    public <E extends Entity> Optional<E> find(Class<E> kind, Id<?> id) {
        Objects.requireNonNull(kind, "kind");
        String key = key(id, "id");
        if (lookup == null) {
            Occurrence first = tables.first(kind, key);
            return first == null ? Optional.empty() : Optional.of(kind.cast(first.entity()));
        }
        for (Occurrence bearer : lookup.withId(id)) {
            if (kind.isInstance(bearer.entity())) {
                return Optional.of(kind.cast(bearer.entity()));
            }
        }
        return Optional.empty();
    }

    /**
     * Tells where the record of an id stands.
     *
     * @param id the id
     * @return a JSON Pointer such as {@code /actors/2}, to the first record if several bear the id
     */
    public Optional<String> path(Id<?> id) {
        return withId(id).stream().map(Occurrence::path).findFirst();
    }

    /**
     * Tells where a record stands.
     *
     * @param entity the record
     * @return a JSON Pointer such as {@code /actors/2}, to the first record that equals this one; empty if none does
     */
    public Optional<String> path(Entity entity) {
        Objects.requireNonNull(entity, "entity");
        Optional<Id<?>> id = EntityTypes.id(entity);
        List<Occurrence> candidates = id.isPresent() ? whole().withId(id.get().value()) : whole().occurrences;
        return candidates.stream()
                .filter(occurrence -> occurrence.entity().equals(entity))
                .map(Occurrence::path)
                .findFirst();
    }

    private static String key(Id<?> id, String parameter) {
        return Objects.requireNonNull(id, parameter).value();
    }

    /**
     * Finds the records that refer to an id, wherever in them it stands.
     *
     * @param id the id
     * @return the records, each once
     */
    public List<KnownEntity> mentioning(Id<?> id) {
        return referringTo(id).stream()
                .map(occurrence -> (KnownEntity) occurrence.entity())
                .toList();
    }

    /**
     * Finds the records that bear an id, each with its place.
     *
     * @param id the id
     * @return the occurrences, more than one where the id was given twice; over a lookup, perhaps just the first of each kind
     */
    public List<Occurrence> withId(Id<?> id) {
        String key = key(id, "id");
        return lookup == null ? tables.withId(key) : lookup.withId(id);
    }

    /**
     * Finds the records that refer to an id, each with its place.
     *
     * @param id the id
     * @return the occurrences of {@link #mentioning} records, each once
     */
    public List<Occurrence> referringTo(Id<?> id) {
        return answers().mentioning.get(key(id, "id"));
    }

    /**
     * Finds the actors of a name: one of their own, or one by which a source printed a party that was resolved to them.
     *
     * @param name the name, letter for letter, such as {@code Dmitry Kuleba}
     * @return the actors
     */
    public List<Actor> named(String name) {
        return answers().named.get(Objects.requireNonNull(name, "name"));
    }

    /**
     * Finds the statements of which an actor is a speaker.
     *
     * @param speaker the actor's id
     * @return the statements
     */
    public List<Statement> statementsBy(Id<? extends Actor> speaker) {
        return answers().statementsBy.get(key(speaker, "speaker"));
    }

    /**
     * Finds the statements that are about a record, as a whole or by one of their topics.
     *
     * @param subject the record's id
     * @return the statements
     */
    public List<Statement> statementsAbout(Id<?> subject) {
        return answers().statementsAbout.get(key(subject, "subject"));
    }

    /**
     * Finds the meetings in which all of some actors are participants, whatever their role and whether they came or
     * not.
     *
     * @param participants the actors' ids; without any, the answer is every meeting
     * @return the meetings
     */
    @SafeVarargs
    public final List<Meeting> meetingsWith(Id<? extends Actor>... participants) {
        Objects.requireNonNull(participants, "participants");
        Answers answers = answers();
        List<Meeting> shared = dossier.meetings();
        for (Id<? extends Actor> participant : participants) {
            Set<Meeting> theirs = Collections.newSetFromMap(new IdentityHashMap<>());
            theirs.addAll(answers.meetingsWith.get(key(participant, "participants")));
            shared = shared.stream().filter(theirs::contains).toList();
        }
        return shared;
    }

    /**
     * Finds the meetings that are sittings or editions of a forum.
     *
     * @param forum the forum's id
     * @return the meetings
     */
    public List<Meeting> sittingsOf(Id<Forum> forum) {
        return answers().sittingsOf.get(key(forum, "forum"));
    }

    /**
     * Finds the positions that an actor holds.
     *
     * @param holder the actor's id
     * @return the positions
     */
    public List<MembershipPosition> positionsOf(Id<? extends Actor> holder) {
        return answers().positionsOf.get(key(holder, "holder"));
    }

    /**
     * Finds the positions on a candidate's membership of an organisation.
     *
     * @param candidate the candidate's id
     * @param organization the organisation's id
     * @return the positions, on any aspect
     */
    public List<MembershipPosition> positionsOn(Id<? extends Actor> candidate, Id<? extends Actor> organization) {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(organization, "organization");
        return answers().positionsOn.get(Tables.pair(candidate, organization));
    }

    /**
     * Finds the memberships of an actor in whatever organisation.
     *
     * @param member the actor's id
     * @return the memberships, at any stage
     */
    public List<Membership> membershipsOf(Id<? extends Actor> member) {
        return whole().membershipsOf.get(key(member, "member"));
    }

    /**
     * Finds what is known of an actor's membership of one organisation.
     *
     * @param member the actor's id
     * @param organization the organisation's id
     * @return the memberships, at any stage
     */
    public List<Membership> membershipsOf(Id<? extends Actor> member, Id<? extends Actor> organization) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(organization, "organization");
        return lookup == null
                ? tables.membershipsIn.get(Tables.pair(member, organization))
                : lookup.membershipsOf(member, organization);
    }

    /**
     * Finds the records that cite a source, by a citation of their own or of one of their parts.
     *
     * @param source the source's id
     * @return the records, each once
     */
    public List<KnownEntity> citing(Id<Source> source) {
        return whole().citing.get(key(source, "source"));
    }

    /**
     * Finds the records that would be left without any citation if a source were withdrawn.
     *
     * @param source the source's id
     * @return the records that cite this source, by themselves or in their parts, and no other; never the source itself
     */
    public List<KnownEntity> restingOnlyOn(Id<Source> source) {
        return answers().restingOnlyOn.get(key(source, "source"));
    }
}
