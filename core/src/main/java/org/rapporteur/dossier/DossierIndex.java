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
 * An index of a dossier, which answers queries: which record has an id, who said what, who met whom, what depends on a
 * single source.
 *
 * <p>The answers are those of the records, without any inference: a statement made on behalf of a ministry is not one by
 * the ministry. All lists are unmodifiable and in document order: sources, actors, statements, meetings, positions,
 * memberships and others, each in the order of its list. If no record has or refers to an id, the answer is an empty
 * list. For a null argument, all methods throw a {@link NullPointerException} that names the parameter. Example:
 *
 * <pre>{@code
 * DossierIndex index = DossierIndex.of(dossier);
 * List<Statement> said = index.statementsBy(Id.of("kuleba"));
 * }</pre>
 *
 * <p>Building an index takes time in proportion to the dossier, and so does the first of the rarer queries. A dossier that
 * is too large for that can be queried {@linkplain #over record by record}. Immutable and thread-safe.
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
     * Creates an index of a dossier.
     *
     * @param dossier the dossier
     * @return the index
     */
    public static DossierIndex of(Dossier dossier) {
        return new DossierIndex(Objects.requireNonNull(dossier, "dossier"), null);
    }

    /**
     * Creates an index of a dossier that is too large for memory, which looks up records when they are needed.
     *
     * <p>It finds records by their ids, knows their paths, and finds the memberships of an actor in an organisation.
     * All other queries need all records, so that their methods throw an {@link UnsupportedOperationException}.
     *
     * @param own the properties of the dossier itself, without any record
     * @param lookup finds the records; its exceptions are passed on
     * @return the index, which is thread-safe if the lookup is
     * @throws IllegalArgumentException if the dossier contains records
     */
    public static DossierIndex over(Dossier own, RecordLookup lookup) {
        Objects.requireNonNull(own, "own");
        DossierIndex index = new DossierIndex(own, Objects.requireNonNull(lookup, "lookup"));
        if (!index.tables.occurrences.isEmpty()) {
            throw new IllegalArgumentException(
                    "own: must hold no records; was a dossier of " + index.tables.occurrences.size());
        }
        return index;
    }

    private Tables whole() {
        if (lookup != null) {
            throw new UnsupportedOperationException("the query needs all records, which this index does not hold");
        }
        return tables;
    }

    private Answers answers() {
        Answers known = answers;
        if (known == null) {
            known = new Answers(dossier, whole().occurrences); // if two threads get here at once, either may do it
            answers = known;
        }
        return known;
    }

    /** {@return the dossier; if it is too large for memory, only its own properties} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return all records of known types} */
    public List<KnownEntity> entities() {
        return Collections.unmodifiableList(whole().entities);
    }

    /**
     * Returns all records, including those of unknown types, with their places.
     *
     * @return the occurrences; an {@link org.rapporteur.model.OtherEntity OtherEntity} found in a list of known entities comes after those
     */
    public List<Occurrence> occurrences() {
        return Collections.unmodifiableList(whole().occurrences);
    }

    /**
     * Returns all records of a kind, with their places.
     *
     * @param kind the kind of record, such as {@code Meeting.class} or {@code Actor.class}
     * @return the occurrences
     */
    public List<Occurrence> occurrences(Class<? extends Entity> kind) {
        return whole().ofKind(Objects.requireNonNull(kind, "kind"));
    }

    /** {@return all references: first that of the dossier to its publisher, then those of each record} */
    public List<Reference> references() {
        return Collections.unmodifiableList(whole().references);
    }

    /**
     * Finds the record that has an id.
     *
     * @param id the id
     * @return the record; the first one if several have the id
     */
    public Optional<Entity> find(Id<?> id) {
        String key = key(id, "id");
        if (lookup != null) {
            return find(Entity.class, id);
        }
        Occurrence first = tables.first(key); // does not check the kind: rules call this for every reference
        return first == null ? Optional.empty() : Optional.of(first.entity());
    }

    /**
     * Finds the record of a kind that has an id.
     *
     * @param <E> the kind of record
     * @param kind the kind of record, such as {@code Meeting.class} or {@code Actor.class}
     * @param id the id
     * @return the record, the first one if several of that kind have the id; empty if all records with the id are of
     *     other kinds
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
     * Returns the path of the record that has an id.
     *
     * @param id the id
     * @return a JSON Pointer such as {@code /actors/2}; that of the first record if several have the id
     */
    public Optional<String> path(Id<?> id) {
        return withId(id).stream().map(Occurrence::path).findFirst();
    }

    /**
     * Returns the path of a record.
     *
     * @param entity the record
     * @return a JSON Pointer such as {@code /actors/2}, to the first record that is equal to the given one; empty if
     *     there is none
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
     * Finds the records that refer to an id, in any of their parts.
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
     * Finds the records that have an id, with their places.
     *
     * @param id the id
     * @return the occurrences, several if the id is duplicated; over a lookup, possibly only the first one of each kind
     */
    public List<Occurrence> withId(Id<?> id) {
        String key = key(id, "id");
        return lookup == null ? tables.withId(key) : lookup.withId(id);
    }

    /**
     * Finds the records that refer to an id, with their places.
     *
     * @param id the id
     * @return the occurrences of the {@link #mentioning} records, each once
     */
    public List<Occurrence> referringTo(Id<?> id) {
        return answers().mentioning.get(key(id, "id"));
    }

    /**
     * Finds the actors that have a name, either among their own names or as the name of a party in a source that is
     * resolved to them.
     *
     * @param name the exact name, such as {@code Dmitry Kuleba}
     * @return the actors
     */
    public List<Actor> named(String name) {
        return answers().named.get(Objects.requireNonNull(name, "name"));
    }

    /**
     * Finds the statements that have an actor among their speakers.
     *
     * @param speaker the id of the actor
     * @return the statements
     */
    public List<Statement> statementsBy(Id<? extends Actor> speaker) {
        return answers().statementsBy.get(key(speaker, "speaker"));
    }

    /**
     * Finds the statements that are about a record, either as a whole or in one of their topics.
     *
     * @param subject the id of the record
     * @return the statements
     */
    public List<Statement> statementsAbout(Id<?> subject) {
        return answers().statementsAbout.get(key(subject, "subject"));
    }

    /**
     * Finds the meetings in which all the given actors are participants, in any role and with any attendance.
     *
     * @param participants the ids of the actors; if there are none, all meetings are returned
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
     * @param forum the id of the forum
     * @return the meetings
     */
    public List<Meeting> sittingsOf(Id<Forum> forum) {
        return answers().sittingsOf.get(key(forum, "forum"));
    }

    /**
     * Finds the positions that an actor holds.
     *
     * @param holder the id of the actor
     * @return the positions
     */
    public List<MembershipPosition> positionsOf(Id<? extends Actor> holder) {
        return answers().positionsOf.get(key(holder, "holder"));
    }

    /**
     * Finds the positions on the membership of a candidate in an organisation.
     *
     * @param candidate the id of the candidate
     * @param organization the id of the organisation
     * @return the positions, on any aspect
     */
    public List<MembershipPosition> positionsOn(Id<? extends Actor> candidate, Id<? extends Actor> organization) {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(organization, "organization");
        return answers().positionsOn.get(Tables.pair(candidate, organization));
    }

    /**
     * Finds the memberships of an actor in any organisation.
     *
     * @param member the id of the actor
     * @return the memberships, at any stage
     */
    public List<Membership> membershipsOf(Id<? extends Actor> member) {
        return whole().membershipsOf.get(key(member, "member"));
    }

    /**
     * Finds the memberships of an actor in one organisation.
     *
     * @param member the id of the actor
     * @param organization the id of the organisation
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
     * Finds the records that cite a source, either as a whole or in one of their parts.
     *
     * @param source the id of the source
     * @return the records, each once
     */
    public List<KnownEntity> citing(Id<Source> source) {
        return whole().citing.get(key(source, "source"));
    }

    /**
     * Finds the records that would have no citation left if a source were withdrawn.
     *
     * @param source the id of the source
     * @return the records that cite this source, as a whole or in their parts, and no other; never the source itself
     */
    public List<KnownEntity> restingOnlyOn(Id<Source> source) {
        return answers().restingOnlyOn.get(key(source, "source"));
    }
}
