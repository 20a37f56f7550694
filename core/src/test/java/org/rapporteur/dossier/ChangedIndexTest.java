package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.dossier.provenance.Weakness;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.DoubtfulDossiers;
import org.rapporteur.fixtures.Share;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.LinkRelation;

/** An index to which records were added, or in which some were replaced, answers as one of the whole dossier. */
@Execution(ExecutionMode.CONCURRENT)
class ChangedIndexTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261130L);
    private static final int ROUNDS = Share.of(140);
    private static final int CHANGES = 5;
    private static final Set<Class<?>> TAKES_IDS = Set.of(Id.class, Collection.class);
    private static final Set<Class<?>> ASKED = Set.of(Id.class, Collection.class, LinkRelation[].class, String.class);
    private static final List<Method> QUERIES = Stream.of(ActorIndex.class, RecordIndex.class, DossierIndex.class)
            .flatMap(type -> Stream.of(type.getInterfaces()))
            .flatMap(type -> Stream.of(type.getMethods()))
            .filter(method -> Stream.of(method.getParameterTypes()).anyMatch(TAKES_IDS::contains)
                    && Stream.of(method.getParameterTypes()).allMatch(ASKED::contains))
            .sorted(Comparator.comparing(Method::toString))
            .toList();

    @Test
    void everyQueryIsAnsweredAsByAnIndexOfTheWholeDossier() {
        assertThat(QUERIES).hasSizeGreaterThan(30);
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(SEED + round);
            DoubtfulDossiers dossiers = new DoubtfulDossiers(SEED + round, 8 + random.nextInt(12));
            DossierIndex index = DossierIndex.of(dossiers.next(random.nextInt(25)));
            DossierIndex joined = index.withSameAs();
            List<Entity> pool = new ArrayList<>(dossiers.next(8 * CHANGES).entities());
            for (int i = 0; i < CHANGES; i++) {
                answers(index); // so that its tables are made
                answers(joined);
                List<Entity> some = pool.subList(8 * i, 8 * i + 1 + random.nextInt(7));
                List<Entity> versions = versions(index, some);
                List<Entity> added = added(index, some);
                index = index.replace(versions).with(added);
                joined = joined.replace(versions).with(added);

                DossierIndex whole = DossierIndex.of(index.dossier());
                assertSameAnswers(index, whole, "round " + round);
                assertSameAnswers(joined, whole.withSameAs(), "joined, round " + round);
            }
        }
    }

    private static List<Entity> versions(DossierIndex index, List<Entity> entities) {
        Map<String, Entity> versions = new LinkedHashMap<>();
        for (Entity entity : entities) {
            id(entity).filter(id -> index.withId(id).size() == 1).ifPresent(id -> {
                Entity before = index.find(id).orElseThrow();
                if (list(before).equals(list(entity))) {
                    versions.put(id.value(), entity);
                }
            });
        }
        return List.copyOf(versions.values());
    }

    private static List<Entity> added(DossierIndex index, List<Entity> entities) {
        Map<String, Entity> added = new LinkedHashMap<>();
        for (Entity entity : entities) {
            String id = id(entity).map(Id::value).orElse("");
            if (id.isEmpty() || index.withId(Id.of(id)).isEmpty()) {
                added.put(id, entity);
            }
        }
        return List.copyOf(added.values());
    }

    private static Optional<Id<?>> id(Entity entity) {
        return entity instanceof KnownEntity known
                ? Optional.of(known.id())
                : ((OtherEntity) entity).id().map(id -> id);
    }

    private static String list(Entity entity) {
        return entity instanceof OtherEntity other
                ? other.list().orElse("others")
                : EntityKind.of(entity).list();
    }

    private static void assertSameAnswers(DossierIndex changed, DossierIndex whole, String as) {
        Map<String, Object> expected = answers(whole);
        answers(changed)
                .forEach((question, answer) ->
                        assertThat(answer).as(as + ": " + question).isEqualTo(expected.get(question)));
    }

    /** The answers to every question about every id, in a form that can be compared. */
    private static Map<String, Object> answers(DossierIndex index) {
        Map<String, Object> answers = new LinkedHashMap<>();
        Set<Id<?>> ids = new LinkedHashSet<>();
        index.knownEntities().forEach(record -> ids.add(record.id()));
        index.references().forEach(reference -> ids.add(reference.target()));
        Id<?> last = Id.of("nobody");
        for (Id<?> id : ids) {
            for (Method query : QUERIES) {
                answers.put(query + " " + id + " " + last, ask(index, query, id, last));
            }
            last = id;
        }
        for (String name : List.of("Bé", "A", "Київ", "nobody")) {
            answers.put("named " + name, index.named(name));
            answers.put("candidates " + name, index.candidates(name).toString());
            answers.put("by office " + name, index.statementsByOffice(name));
        }
        answers.put("timeline", index.timeline().events().toString());
        answers.put("weak", index.restingOnlyOn(Weakness.ANONYMOUS, Weakness.IMPLIED));
        answers.put("known", index.knownEntities());
        answers.put("own", index.ownReferences().toString());
        answers.put("occurrences", comparable(index.occurrences()));
        answers.put("statements", comparable(index.occurrences(Statement.class)));
        answers.put("references", index.references().toString());
        return answers;
    }

    private static Object ask(DossierIndex index, Method query, Id<?> id, Id<?> other) {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : query.getParameterTypes()) {
            if (type == Id.class) {
                arguments.add(arguments.isEmpty() ? id : other);
            } else if (type == Collection.class) {
                arguments.add(List.of(id, other));
            } else {
                arguments.add(type == String.class ? "Bé" : new LinkRelation[0]);
            }
        }
        try {
            return comparable(query.invoke(index, arguments.toArray()));
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new AssertionError(query.toString(), e);
        }
    }

    private static Object comparable(Object answer) {
        if (answer instanceof List<?> list) {
            return list.stream().map(ChangedIndexTest::comparable).toList();
        }
        if (answer instanceof Occurrence occurrence) {
            return List.of(occurrence.path(), occurrence.entity());
        }
        return answer.getClass().isRecord() || answer instanceof Entity || answer instanceof Optional
                ? answer
                : answer.toString();
    }

    @Test
    void whatTheDossierRefusesIsRefused() {
        Person ada = Person.builder().id("ada").addName("Ada").build();
        DossierIndex index = DossierIndex.of(Dossier.of(ada));

        assertThatThrownBy(() -> index.with(ada))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entities: must have ids that are not taken; use replace for new versions of \"ada\"");
        assertThatThrownBy(() -> index.replace(Meeting.builder().id("m").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entities: must have ids of the dossier, which has no \"m\"");
    }

    @Test
    void recordsOfUnknownTypesMoveBehindThoseThatAreAdded() {
        OtherEntity other = OtherEntity.builder()
                .type("Robot")
                .id("robot")
                .list("actors")
                .extensions(Extensions.none())
                .build();
        DossierIndex index = DossierIndex.of(Dossier.of(other))
                .with(Person.builder().id("ada").addName("Ada").build());

        assertThat(index.path("robot")).contains("/actors/1");
        assertThat(index.path("ada")).contains("/actors/0");
    }

    @Test
    void changingOneRecordAllocatesTheSameInAnIndexOfAnySize() {
        long inFew = allocatedByChanges(1_000);

        assertThat(allocatedByChanges(1_000)).isLessThanOrEqualTo(inFew);
        assertThat(allocatedByChanges(50_000)).isLessThan(2 * inFew);
    }

    private static long allocatedByChanges(int size) {
        DossierIndex index = DossierIndex.of(statements(size));
        index.statementsBy("p1");
        index.mentioning("p1");
        return Allocated.by(() -> {
            DossierIndex changed = index.with(statement(size)).replace(statement(7), statement(size));
            assertThat(changed.statementsBy("p0")).hasSize(10);
            assertThat(changed.mentioning("p0")).hasSize(10);
            assertThat(changed.find("s" + size)).isPresent();
        });
    }

    @Test
    void answersAboutNamesAndOfficesOutlastChangesThatDoNotConcernThem() {
        allocatedByQuestionsAfterChanges(100); // loads classes
        long inFew = allocatedByQuestionsAfterChanges(100);

        assertThat(allocatedByQuestionsAfterChanges(5_000)).isLessThan(2 * inFew);
    }

    private static long allocatedByQuestionsAfterChanges(int persons) {
        DossierIndex index = DossierIndex.of(Dossier.builder()
                .addAll(IntStream.range(0, persons)
                        .mapToObj(i -> Person.builder()
                                .id("p" + i)
                                .addName("Ada " + i)
                                .addTenure(Tenure.of(Text.en("Office " + i), "org"))
                                .build())
                        .toList())
                .add(statement(0), statement(1))
                .build());
        index.named("Ada 1");
        index.candidates("Ada 1");
        index.holdersOf("Office 1", "org");
        DossierIndex changed = index.replace(statement(0)).replace(statement(1)).with(statement(2));
        return Allocated.by(() -> {
            assertThat(changed.named("Ada 1")).hasSize(1);
            assertThat(changed.holdersOf("Office 1", "org").toString()).isNotEmpty();
        });
    }

    @Test
    void manyChangesOneAfterTheOtherLeaveFewLayers() {
        Layers<Integer> layers = Layers.of(Map.of());
        for (int i = 0; i < 100_000; i++) {
            layers = layers.with(Map.of("k" + i, i));
        }

        assertThat(layers.count()).isLessThan(18);
        assertThat(IntStream.range(0, 100_000).mapToObj(i -> "k" + i).map(layers::get))
                .doesNotContainNull()
                .startsWith(0, 1, 2);
    }

    private static Dossier statements(int size) {
        return Dossier.builder()
                .addAll(IntStream.range(0, size)
                        .mapToObj(ChangedIndexTest::statement)
                        .toList())
                .build();
    }

    private static Statement statement(int number) {
        return Statement.builder()
                .id("s" + number)
                .addSpeaker(Party.of("p" + number / 10))
                .content(Text.en("That talks went on."))
                .build();
    }
}
