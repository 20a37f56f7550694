package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Party;
import org.rapporteur.time.Edtf;

class RandomDossiersTest {
    private static final long SEED = Long.getLong("rapporteur.seed", System.nanoTime());

    /** The number of entities: ten thousand at every build, a million now and then by {@code -Drapporteur.entities}. */
    private static final int ENTITIES = Integer.getInteger("rapporteur.entities", 10_000);

    private static final RuleSet RULES = RuleSet.standard().asOf(Edtf.parse("2022-06"));
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    @Test
    void validatorsNeverThrow() {
        System.out.println("Random dossiers of -Drapporteur.seed=" + SEED);
        RandomDossiers random = new RandomDossiers(SEED, 60);

        for (int i = 0; i < ENTITIES / 100; i++) {
            Dossier dossier = random.next(100);
            assertThatCode(() -> RULES.validate(dossier).toText(UKRAINIAN))
                    .as("dossier %d of seed %d", i, SEED)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aRuleFindsNothingInRecordsWithoutTheTraitsItIsFor() {
        RuleSet askedOfAll =
                RuleSet.of(RULES.rules().stream().map(Rule::onlyIf).toList()).asOf(Edtf.parse("2022-06"));
        for (int seed = 0; seed < 50; seed++) {
            Dossier dossier = new RandomDossiers(seed, seed % 2 == 0 ? 1 : 20).next(40);
            assertThat(RULES.validate(dossier)).as("seed %d", seed).isEqualTo(askedOfAll.validate(dossier));
        }
    }

    @Test
    void reportsAreTheSameEveryTime() {
        Dossier once = new RandomDossiers(SEED, 60).next(1000);
        Dossier again = new RandomDossiers(SEED, 60).next(1000);

        assertThat(RuleSet.standard().validate(once))
                .as("seed %d", SEED)
                .isEqualTo(RuleSet.standard().validate(again))
                .hasToString(RuleSet.standard().validate(again).toString());
    }

    /** The seed is fixed: it is the generator that is tested here. */
    @Test
    void randomDossiersBreakEveryRule() {
        RandomDossiers random = new RandomDossiers(1, 10);
        Set<String> broken = new TreeSet<>();

        RandomDossiers ofTwoIds = new RandomDossiers(1, 1);
        for (int i = 0; i < 100; i++) {
            RULES.validate(random.next(100)).violations().forEach(found -> broken.add(found.code()));
        }
        for (int i = 0; i < 2000; i++) {
            RULES.validate(ofTwoIds.next(8 + i % 16)).violations().forEach(found -> broken.add(found.code()));
        }

        assertThat(RuleSet.standard().rules())
                .allSatisfy(rule -> assertThat(broken).contains(rule.code()));
    }

    @Test
    @Timeout(20)
    void costGrowsWithTheDossierNotFaster() {
        RuleSet.standard().validate(new RandomDossiers(SEED, 10_000).next(5_000));

        assertThat(timeOf(new RandomDossiers(SEED, 20_000).next(20_000))).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    @Timeout(20)
    void thousandsOfRecordsUnderOneIdCostNoMore() {
        Dossier dossier = Dossier.builder()
                .addAll(IntStream.range(0, 10_000)
                        .mapToObj(i -> Samples.person("one").build())
                        .toList())
                .addAll(IntStream.range(0, 10_000)
                        .mapToObj(i -> Samples.statement("s" + i, Party.of("one"))
                                .meeting("one")
                                .build())
                        .toList())
                .build();

        assertThat(timeOf(dossier)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aChangedRecordGivesWhatTheWholeFindsInTheSameRecords() {
        for (int seed = 0; seed < 20; seed++) {
            DossierIndex index = DossierIndex.of(new RandomDossiers(seed, 20).next(60));
            Report whole = RuleSet.standard().validate(index);
            for (KnownEntity entity : index.entities()) {
                assertThat(RuleSet.standard().validate(index, entity.id()).violations())
                        .as("%s of seed %d", entity.id(), seed)
                        .isEqualTo(local(whole, index, entity.id()));
            }
        }
    }

    private static List<Violation> local(Report whole, DossierIndex index, Id<?> id) {
        List<String> places = Stream.concat(index.withId(id).stream(), index.referringTo(id).stream())
                .map(Occurrence::path)
                .toList();
        return whole.violations().stream()
                .filter(found ->
                        RuleSet.standard().rule(found.code()).orElseThrow().subject() != Dossier.class)
                .filter(found -> places.stream().anyMatch(place -> (found.path() + '/').startsWith(place + '/')))
                .toList();
    }

    private static Duration timeOf(Dossier dossier) {
        long start = System.nanoTime();
        RuleSet.standard().validate(dossier);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
