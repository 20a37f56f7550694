package org.rapporteur.dossier;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.answer.Memberships;
import org.rapporteur.dossier.answer.OfficeHolders;
import org.rapporteur.dossier.answer.Stances;
import org.rapporteur.dossier.name.NameCandidate;
import org.rapporteur.dossier.name.NameIndex;
import org.rapporteur.dossier.timeline.Timeline;
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
import org.rapporteur.text.NameForm;

/**
 * An index of a dossier, which answers queries: which record has an id, who said what, who met whom, what depends on a
 * single source.
 *
 * <p>The queries stand on the pages of {@link RecordQueries}, {@link SourceQueries}, {@link StatementQueries},
 * {@link MeetingQueries}, {@link MembershipQueries}, {@link StanceQueries}, {@link OfficeQueries}, {@link NameQueries} and
 * {@link TimelineQueries}. Each takes an id, the text of an id, or the record that has the id:
 *
 * <pre>{@code
 * DossierIndex index = DossierIndex.of(dossier);
 * List<Statement> said = index.statementsBy("kuleba"); // or kuleba.id(), or kuleba
 * List<MembershipPosition> positions = index.positionsOn("ukraine", "eu");
 * }</pre>
 *
 * <p>The answers are those of the records, without any inference: a statement made on behalf of a ministry is not one by
 * the ministry. All lists are unmodifiable and in document order: sources, actors, statements, meetings, positions,
 * memberships and others, each in the order of its list. If no record has or refers to an id, the answer is an empty
 * list. For a null argument, all methods throw a {@link NullPointerException} that names the parameter, and for a text
 * that is not an id an {@link org.rapporteur.model.IllFormedException IllFormedException} that does.
 *
 * <p>Building an index takes time in proportion to the dossier, and so does the first of the rarer queries. A dossier that
 * is too large for that can be queried {@linkplain #over record by record}. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class DossierIndex
        implements RecordQueries,
                SourceQueries,
                StatementQueries,
                MeetingQueries,
                MembershipQueries,
                StanceQueries,
                OfficeQueries,
                NameQueries,
                TimelineQueries {
    private final Dossier dossier;
    private final Tables tables;
    private final @Nullable RecordLookup lookup;
    private volatile @Nullable Answers answers;
    private volatile @Nullable Standings standings;
    private volatile @Nullable NameIndex names;
    private volatile @Nullable Timeline timeline;

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
            known = new Answers(dossier, whole()); // if two threads get here at once, either may do it
            answers = known;
        }
        return known;
    }

    private Standings standings() {
        Standings known = standings;
        if (known == null) {
            known = new Standings(whole(), answers());
            standings = known;
        }
        return known;
    }

    /** {@return the dossier; if it is too large for memory, only its own properties} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return the records of {@link Dossier#entities()} whose types are known} */
    public List<KnownEntity> knownEntities() {
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

    @Override
    public Optional<Entity> find(Id<?> id) {
        String key = key(id, "id");
        if (lookup != null) {
            return find(Entity.class, id);
        }
        Occurrence first = tables.first(key); // does not check the kind: rules call this for every reference
        return first == null ? Optional.empty() : Optional.of(first.entity());
    }

    @Override
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

    @Override
    public Optional<String> path(Id<?> id) {
        return withId(id).stream().map(Occurrence::path).findFirst();
    }

    @Override
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

    @Override
    public List<KnownEntity> mentioning(Id<?> id) {
        return referringTo(id).stream()
                .map(occurrence -> (KnownEntity) occurrence.entity())
                .toList();
    }

    @Override
    public List<Occurrence> withId(Id<?> id) {
        String key = key(id, "id");
        return lookup == null ? tables.withId(key) : lookup.withId(id);
    }

    @Override
    public List<Occurrence> referringTo(Id<?> id) {
        return answers().mentioning.get(key(id, "id"));
    }

    @Override
    public List<Actor> named(String name) {
        return answers().named.get(NameForm.of(Objects.requireNonNull(name, "name")));
    }

    @Override
    public List<NameCandidate> candidates(String name) {
        Objects.requireNonNull(name, "name");
        NameIndex known = names;
        if (known == null) {
            ActorNames ofActors = new ActorNames(dossier, whole().occurrences);
            known = NameIndex.of(dossier.actors(), ofActors::ofNext);
            names = known;
        }
        return known.candidates(name);
    }

    @Override
    public Timeline timeline() {
        Timeline known = timeline;
        if (known == null) {
            known = Timeline.of(whole().entities, this::find);
            timeline = known;
        }
        return known;
    }

    @Override
    public List<Statement> statementsBy(Id<? extends Actor> speaker) {
        return answers().statementsBy.get(key(speaker, "speaker"));
    }

    @Override
    public List<Statement> statementsAbout(Id<?> subject) {
        return answers().statementsAbout.get(key(subject, "subject"));
    }

    /**
     * Finds the meetings in which all the given actors are participants, as {@link #meetingsWith(Collection)} does.
     *
     * @param participants the ids of the actors
     * @return the meetings
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final List<Meeting> meetingsWith(Id<? extends Actor>... participants) {
        return meetingsWith(Arrays.asList(Objects.requireNonNull(participants, "participants")));
    }

    @Override
    public List<Meeting> meetingsWith(Collection<? extends Id<? extends Actor>> participants) {
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

    @Override
    public List<Meeting> sittingsOf(Id<Forum> forum) {
        return answers().sittingsOf.get(key(forum, "forum"));
    }

    @Override
    public List<MembershipPosition> positionsOf(Id<? extends Actor> holder) {
        return answers().positionsOf.get(key(holder, "holder"));
    }

    @Override
    public List<MembershipPosition> positionsOn(Id<? extends Actor> candidate, Id<? extends Actor> organization) {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(organization, "organization");
        return answers().positionsOn.get(Tables.pair(candidate, organization));
    }

    @Override
    public List<Membership> membershipsOf(Id<? extends Actor> member) {
        return whole().membershipsOf.get(key(member, "member"));
    }

    @Override
    public List<Membership> membershipsOf(Id<? extends Actor> member, Id<? extends Actor> organization) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(organization, "organization");
        return lookup == null
                ? tables.membershipsIn.get(Tables.pair(member, organization))
                : lookup.membershipsOf(member, organization);
    }

    @Override
    public Stances stances(Id<? extends Actor> candidate, Id<? extends Actor> organization) {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(organization, "organization");
        return standings().stances(Tables.pair(candidate, organization), this::find);
    }

    @Override
    public OfficeHolders holdersOf(String officeId) {
        return standings().offices().holdersOf(Ids.of(officeId, "officeId").value());
    }

    @Override
    public OfficeHolders holdersOf(String title, Id<? extends Actor> organization) {
        return standings().offices().holdersOf(title, organization);
    }

    @Override
    public Memberships membersOf(Id<? extends Actor> organization) {
        return standings().membersOf(key(organization, "organization"));
    }

    @Override
    public Memberships stagesOf(Id<? extends Actor> member) {
        return standings().stagesOf(key(member, "member"));
    }

    @Override
    public List<KnownEntity> citing(Id<Source> source) {
        return whole().citing.get(key(source, "source"));
    }

    @Override
    public List<KnownEntity> restingOnlyOn(Id<Source> source) {
        return answers().restingOnlyOn.get(key(source, "source"));
    }

    @Override
    public Id<Source> origin(Id<Source> source) {
        key(source, "source");
        String origin = source.value();
        for (String next : Origins.of(source, id -> find(Source.class, id))) {
            origin = next;
        }
        return Id.of(origin);
    }

    /** {@return the dossier in a few words, for logging} */
    @Override
    public String toString() {
        return "Index of " + dossier;
    }
}
