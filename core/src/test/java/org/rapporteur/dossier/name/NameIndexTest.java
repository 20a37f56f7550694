package org.rapporteur.dossier.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.Share;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;

@Execution(ExecutionMode.CONCURRENT)
class NameIndexTest {
    private final DossierIndex index = DossierIndex.of(Dossier.builder()
            .add(person("kuleba", "Дмитро Кулеба", "Dmytro Kuleba"))
            .add(person("kulebyakin", "Dmytro Kulebyakin"))
            .add(person("zelenskyy", "Володимир Зеленський"))
            .add(person("ivan", "Ivan"))
            .add(organization("ministry", "Ministry of Foreign Affairs of Ukraine"))
            .add(organization("nato", "NATO"))
            .add(Statement.builder()
                    .id("statement")
                    .addSpeaker(
                            Party.of("nato").toBuilder().asNamed("the Alliance").build())
                    .content(Text.en("That."))
                    .build())
            .build());

    @Test
    void whoMayBeMeantByASpelling() {
        for (String spelling : List.of("Dmitry Kuleba", "Кулеба", "D. Kuleba", "Дмитрий Кулеба", "KULEBA, Dmytro")) {
            assertThat(ids(index.candidates(spelling))).as(spelling).containsExactly("kuleba");
        }
        assertThat(ids(index.candidates("Wolodymyr Selenskyj"))).containsExactly("zelenskyy");
    }

    @Test
    void aCandidateHasTheNameThatMatchesBest() {
        assertThat(index.candidates("Dmytro Kuleba").get(0).name()).isEqualTo("Dmytro Kuleba");
        assertThat(index.candidates("Дмитро Кулеба").get(0).reason()).isEqualTo(NameReason.SAME);
        assertThat(index.candidates("Dmitry Kuleba").get(0).strength()).isEqualTo(MatchStrength.FAIR);
    }

    @Test
    void theStrongestComesFirst() {
        DossierIndex namesakes = DossierIndex.of(Dossier.builder()
                .add(person("weak", "Dmytro"), person("fair", "Dmitri Kuleba"), person("strong", "Дмитро Кулеба"))
                .build());

        assertThat(ids(namesakes.candidates("Dmytro Kuleba"))).containsExactly("strong", "fair", "weak");
    }

    @Test
    void namesThatSourcesUseAreNamesToo() {
        assertThat(ids(index.candidates("The Alliance"))).containsExactly("nato");
    }

    @Test
    void anOrganizationIsFoundByItsWholeName() {
        assertThat(ids(index.candidates("НАТО"))).containsExactly("nato");
        assertThat(ids(index.candidates("Ukraine"))).isEmpty();
        assertThat(ids(index.candidates("M. of Foreign Affairs of Ukraine"))).isEmpty();
    }

    @Test
    void nobodyIsFoundByAnUnknownName() {
        assertThat(index.candidates("Stoltenberg")).isEmpty();
        assertThat(index.candidates("")).isEmpty();
        assertThat(index.candidates("?!")).isEmpty();
    }

    @Test
    void ofManyNamesakesTheFirstHundredAreReturned() {
        DossierIndex namesakes = DossierIndex.of(dossier(100_000 / Share.step(1), i -> "Ivan Petrenko"));

        List<NameCandidate> candidates = namesakes.candidates("Иван Петренко");

        assertThat(candidates).hasSize(NameIndex.MAX_CANDIDATES);
        assertThat(candidates.get(0).actor().id()).hasToString("p0");
        assertThat(candidates.get(99).actor().id()).hasToString("p99");
    }

    @Test
    void aRareWordFindsAmongManyNamesakes() {
        DossierIndex namesakes = DossierIndex.of(dossier(3_000, i -> i == 2_999 ? "Ivan Kuleba" : "Ivan Petrenko"));

        assertThat(ids(namesakes.candidates("Ivan Kuleba"))).contains("p2999");
    }

    /** Of eight times the actors, an index allocates about eight times as much, and a search the same. */
    @Test
    void aSearchDoesNotGrowWithTheDossier() {
        DossierIndex few = DossierIndex.of(dossier(1_000, i -> "Ivan Petrenko" + suffix(i)));
        DossierIndex many = DossierIndex.of(dossier(8_000, i -> "Ivan Petrenko" + suffix(i)));
        few.candidates("Kuleba"); // loads classes
        long first = Allocated.by(() -> DossierIndex.of(few.dossier()).candidates("Kuleba"));
        assertThat(Allocated.by(() -> many.candidates("Kuleba"))).isLessThan(12 * first);
        long search = Allocated.by(() -> few.candidates("Ivan Petrenkobb"));

        assertThat(Allocated.by(() -> many.candidates("Ivan Petrenkobb"))).isLessThan(2 * search);
    }

    @Test
    void aWordThatManyNamesHaveIsReadOnce() {
        Dossier rare = dossier(2_000, i -> "Ivan" + suffix(i) + " Petrenko" + suffix(i));
        Dossier frequent = dossier(2_000, i -> "Ivan" + suffix(i / 100) + " Petrenko" + suffix(i % 100));
        NameIndex.of(rare.actors(), NameIndexTest::names); // loads classes

        assertThat(Allocated.by(() -> NameIndex.of(frequent.actors(), NameIndexTest::names)))
                .isLessThan(Allocated.by(() -> NameIndex.of(rare.actors(), NameIndexTest::names)) / 2);
    }

    private static List<String> names(Actor actor) {
        return actor.names().stream().map(Name::text).toList();
    }

    private static String suffix(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('a' + Character.digit(c, 26))))
                .reduce("", String::concat);
    }

    private static Dossier dossier(int persons, IntFunction<String> name) {
        Dossier.Builder dossier = Dossier.builder();
        IntStream.range(0, persons).forEach(i -> dossier.add(person("p" + i, name.apply(i))));
        return dossier.build();
    }

    private static Person person(String id, String... names) {
        return Person.builder()
                .id(id)
                .addAllNames(Stream.of(names).map(Name::of).toList())
                .build();
    }

    private static Organization organization(String id, String name) {
        return Organization.builder().id(id).addName(Name.of(name)).build();
    }

    private static List<String> ids(List<NameCandidate> candidates) {
        return candidates.stream()
                .map(NameCandidate::actor)
                .map(Actor::id)
                .map(Object::toString)
                .toList();
    }
}
