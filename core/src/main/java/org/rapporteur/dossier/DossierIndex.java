package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.name.NameCandidate;
import org.rapporteur.dossier.provenance.Disagreement;
import org.rapporteur.dossier.provenance.Disagreements;
import org.rapporteur.dossier.provenance.Evidence;
import org.rapporteur.dossier.provenance.Provenance;
import org.rapporteur.dossier.provenance.RecordLink;
import org.rapporteur.dossier.provenance.Weakness;
import org.rapporteur.dossier.provenance.Withdrawal;
import org.rapporteur.dossier.timeline.Timeline;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Source;
import org.rapporteur.model.term.LinkRelation;

/**
 * An index of a dossier, which answers queries: which record has an id, who said what, who met whom, what depends on a
 * single source.
 *
 * <p>The queries stand on the pages of {@link RecordQueries}, {@link SourceQueries}, {@link StatementQueries},
 * {@link MeetingQueries}, {@link MembershipQueries}, {@link StanceQueries}, {@link OfficeQueries}, {@link LinkQueries},
 * {@link ProvenanceQueries}, {@link NameQueries} and {@link TimelineQueries}. Each takes an id, the text of an id, or the
 * record that has the id:
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
 * <p>Building an index takes time in proportion to the dossier, and so does the first query of each kind. The index of a
 * changed dossier is found {@linkplain #with(Entity...) from that before}. A dossier that is too large for memory can be
 * queried {@linkplain #over record by record}. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class DossierIndex extends ActorIndex
        implements SourceQueries, LinkQueries, ProvenanceQueries, NameQueries, TimelineQueries {
    private final NameTables names;
    private final Table<Timeline> timeline =
            new Table<>(() -> Timeline.of(tables.entities.get(), this::find, tables.same::of));
    private final Table<Evidence> evidence =
            new Table<>(() -> Evidence.of(new ArrayList<>(tables.entities.get()), tables.same::of));

    private DossierIndex(Dossier dossier, SameAs same, @Nullable RecordLookup lookup) {
        super(dossier, same, lookup);
        this.names = new NameTables(tables);
    }

    private DossierIndex(DossierIndex before, Change change) {
        super(before, change);
        this.names = before.names.with(tables, change);
    }

    /**
     * Creates an index of a dossier.
     *
     * @param dossier the dossier
     * @return the index
     */
    public static DossierIndex of(Dossier dossier) {
        return new DossierIndex(Objects.requireNonNull(dossier, "dossier"), SameAs.NONE, null);
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
        DossierIndex index = new DossierIndex(own, SameAs.NONE, Objects.requireNonNull(lookup, "lookup"));
        if (!index.tables.occurrences().isEmpty()) {
            throw new IllegalArgumentException("own: must hold no records; was a dossier of "
                    + index.tables.occurrences().size());
        }
        return index;
    }

    /**
     * Returns an index whose answers treat the records that links {@code same-as} join as one.
     *
     * <p>Each query then takes any id of a class of joined records, and finds what refers to any of them. Records are
     * returned as they are. {@link #candidates} returns the first of joined actors, by the names of all, and {@link #timeline()}
     * has one event for {@linkplain Timeline#of(Iterable, java.util.function.Function, java.util.function.UnaryOperator) joined
     * records}. {@link #find find}, {@link #path(Id) path}, {@link #withId(Id) withId} and {@link #named} still distinguish the
     * records. {@link #representative(Id) representative} and {@link #joinedWith(Id) joinedWith} show the classes.
     *
     * @return the index; this one if it does so already
     * @throws UnsupportedOperationException if the dossier is too large for memory
     */
    public DossierIndex withSameAs() {
        return whole().same == SameAs.NONE ? new DossierIndex(dossier(), SameAs.of(tables.entities.get()), null) : this;
    }

    @Override
    public List<Actor> named(String name) {
        Objects.requireNonNull(name, "name");
        whole();
        return Collections.unmodifiableList(names.named(name));
    }

    @Override
    public List<NameCandidate> candidates(String name) {
        Objects.requireNonNull(name, "name");
        whole();
        return names.candidates(name);
    }

    @Override
    public Timeline timeline() {
        whole();
        return timeline.get();
    }

    /**
     * Returns an index of the dossier with more records. This index does not change.
     *
     * <p>Both share the tables that have been made. The time depends, on average over many changes, on the number of new records, and on how many records have
     * the same keys, such as the same speaker; it does not depend on the size of the dossier, except that
     * {@link #dossier()}, {@link #occurrences()}, {@link #timeline()} and the answers about provenance are found anew by the
     * first question for them, and so are answers about names after a change of names. If a record is of an unknown type, or
     * changes what links {@code same-as} join in an index that follows them, the whole index is made anew.
     *
     * @param entities the records, each of which is added at the end of the list for its kind
     * @return the index of {@code dossier().with(entities)}
     * @throws IllegalArgumentException if the dossier, or another of the records, already has one of the ids
     * @throws UnsupportedOperationException if this is an index {@linkplain #over over a lookup}
     */
    public DossierIndex with(Entity... entities) {
        return with(Arrays.asList(Objects.requireNonNull(entities, "entities")));
    }

    /**
     * Returns an index of the dossier with more records, as {@link #with(Entity...)} does.
     *
     * @param entities the records, each of which is added at the end of the list for its kind
     * @return the index of {@code dossier().with(entities)}
     * @throws IllegalArgumentException if the dossier, or another of the records, already has one of the ids
     * @throws UnsupportedOperationException if this is an index {@linkplain #over over a lookup}
     */
    public DossierIndex with(Iterable<? extends Entity> entities) {
        whole();
        List<Entity> added = copy(entities);
        return after(Change.adding(added, tables), () -> dossier().with(added));
    }

    /**
     * Returns an index of the dossier in which some records are replaced. It shares the tables of this index, as that of
     * {@link #with(Entity...)} does.
     *
     * @param entities the new versions of the records
     * @return the index of {@code dossier().replace(entities)}
     * @throws IllegalArgumentException if a record has no id, or an id that no record of the dossier has, that several
     *     have, or that a record in another list has; if two of the given records have one id
     * @throws UnsupportedOperationException if this is an index {@linkplain #over over a lookup}
     */
    public DossierIndex replace(Entity... entities) {
        return replace(Arrays.asList(Objects.requireNonNull(entities, "entities")));
    }

    /**
     * Returns an index of the dossier in which some records are replaced, as {@link #replace(Entity...)} does.
     *
     * @param entities the new versions of the records
     * @return the index of {@code dossier().replace(entities)}
     * @throws IllegalArgumentException if a record has no id, or an id that no record of the dossier has, that several
     *     have, or that a record in another list has; if two of the given records have one id
     * @throws UnsupportedOperationException if this is an index {@linkplain #over over a lookup}
     */
    public DossierIndex replace(Iterable<? extends Entity> entities) {
        whole();
        List<Entity> versions = copy(entities);
        return after(Change.replacing(versions, tables), () -> dossier().replace(versions));
    }

    private static List<Entity> copy(Iterable<? extends Entity> entities) {
        List<Entity> copy = new ArrayList<>();
        Objects.requireNonNull(entities, "entities").forEach(copy::add);
        return copy;
    }

    private DossierIndex after(@Nullable Change change, Supplier<Dossier> changed) {
        if (change != null && !tables.same.isAffectedBy(change)) {
            return new DossierIndex(this, change);
        }
        DossierIndex whole = of(changed.get());
        return tables.same == SameAs.NONE ? whole : whole.withSameAs();
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
    public List<KnownEntity> citing(Id<Source> source) {
        return records(KnownEntity.class, keys.citing, source, "source");
    }

    @Override
    public List<KnownEntity> restingOnlyOn(Id<Source> source) {
        return records(KnownEntity.class, keys.restingOnlyOn, source, "source");
    }

    @Override
    public Id<Source> origin(Id<Source> source) {
        key(source, "source");
        String origin = source.value();
        for (String next : Origins.of(source, tables.same, id -> find(Source.class, id))) {
            origin = next;
        }
        return Id.of(origin);
    }

    @Override
    public List<RecordLink> linksTo(Id<?> record, LinkRelation... relations) {
        return ofRelations(linksTo(record), relations);
    }

    @Override
    public List<RecordLink> linksFrom(Id<?> record, LinkRelation... relations) {
        List<RecordLink> links = new ArrayList<>();
        joinedWith(record).forEach(each -> links.addAll(Disagreements.linksFrom(each)));
        return ofRelations(links, relations);
    }

    private List<RecordLink> linksTo(Id<?> record) {
        String key = key(record, "record");
        whole();
        return keys.linksTo.get(key).stream().map(KeyTables.PlacedLink::link).toList();
    }

    private static List<RecordLink> ofRelations(List<RecordLink> links, LinkRelation... relations) {
        Set<LinkRelation> wanted = new HashSet<>();
        for (LinkRelation relation : Objects.requireNonNull(relations, "relations")) {
            wanted.add(Objects.requireNonNull(relation, "relations"));
        }
        return links.stream()
                .filter(link -> wanted.isEmpty() || wanted.contains(link.relation()))
                .toList();
    }

    @Override
    public Id<?> representative(Id<?> record) {
        return Id.of(tables.same.of(key(record, "record")));
    }

    @Override
    public List<KnownEntity> joinedWith(Id<?> record) {
        if (tables.same != SameAs.NONE) {
            return records(KnownEntity.class, keys.joined, record, "record");
        }
        String key = key(record, "record");
        return RecordList.of(
                KnownEntity.class,
                whole().withId(key).stream()
                        .filter(occurrence -> occurrence.entity() instanceof KnownEntity)
                        .toList());
    }

    @Override
    public List<Disagreement> disagreementsOn(Id<?> record) {
        List<RecordLink> links = linksTo(record);
        List<Disagreement> found = new ArrayList<>();
        boolean isFirst = true; // what others say of all of them is found once
        for (KnownEntity each : joinedWith(record)) {
            List<Membership> memberships = isFirst && each instanceof Membership membership
                    ? membershipsOf(membership.member(), membership.organization())
                    : List.of();
            found.addAll(Disagreements.on(
                    each,
                    isFirst ? links : List.of(),
                    memberships,
                    id -> find(KnownEntity.class, id),
                    tables.same::of));
            isFirst = false;
        }
        return Collections.unmodifiableList(found);
    }

    @Override
    public Provenance provenanceOf(Id<?> record) {
        key(record, "record");
        return evidence().provenanceOf(record);
    }

    @Override
    public Withdrawal fallingWith(Id<?> source) {
        key(source, "source");
        return evidence().withdrawing(source);
    }

    @Override
    public List<KnownEntity> restingOnlyOn(Weakness weakness, Weakness... more) {
        Objects.requireNonNull(weakness, "weakness");
        Objects.requireNonNull(more, "more");
        return evidence().restingOnlyOn(EnumSet.of(weakness, more));
    }

    private Evidence evidence() {
        whole();
        return evidence.get();
    }

    /** {@return the dossier in a few words, for logging} */
    @Override
    public String toString() {
        return "Index of " + dossier();
    }
}
