package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.DoubtfulDossiers;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Party;
import org.rapporteur.time.Edtf;

@Execution(ExecutionMode.CONCURRENT)
class RandomDossiersTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261209L);

    /** The number of entities: ten thousand at every build, a million now and then by {@code -Drapporteur.entities}. */
    private static final int ENTITIES = Integer.getInteger("rapporteur.entities", 10_000);

    private static final RuleSet RULES = RuleSet.standard().asOf(Edtf.parse("2022-06"));
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    @Test
    void validatorsNeverThrow() {
        DoubtfulDossiers random = new DoubtfulDossiers(SEED, 60);

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
            Dossier dossier = new DoubtfulDossiers(seed, seed % 2 == 0 ? 1 : 20).next(40);
            assertThat(RULES.validate(dossier)).as("seed %d", seed).isEqualTo(askedOfAll.validate(dossier));
        }
    }

    @Test
    void reportsAreTheSameEveryTime() {
        Dossier once = new DoubtfulDossiers(SEED, 60).next(1000);
        Dossier again = new DoubtfulDossiers(SEED, 60).next(1000);

        assertThat(RuleSet.standard().validate(once))
                .as("seed %d", SEED)
                .isEqualTo(RuleSet.standard().validate(again))
                .hasToString(RuleSet.standard().validate(again).toString());
    }

    /** The seed is fixed: it is the generator that is tested here. */
    @Test
    void randomDossiersBreakEveryRule() {
        DoubtfulDossiers ofTenIds = new DoubtfulDossiers(19, 10);
        DoubtfulDossiers ofOneId = new DoubtfulDossiers(19, 1);
        Set<String> all = RULES.rules().stream().map(Rule::code).collect(Collectors.toSet());
        Set<String> broken = new TreeSet<>();
        for (int i = 0; i < 2000 && !broken.containsAll(all); i++) {
            Dossier dossier = i % 8 == 0 ? ofTenIds.next(100) : ofOneId.next(8 + i % 16);
            RULES.validate(dossier).violations().forEach(found -> broken.add(found.code()));
        }

        assertThat(broken).containsAll(all);
    }

    @Test
    void costGrowsWithTheDossierNotFaster() {
        assertCostGrowsInProportion(count -> new DoubtfulDossiers(SEED, count).next(count));
    }

    @Test
    void thousandsOfRecordsUnderOneIdCostNoMore() {
        assertCostGrowsInProportion(count -> Dossier.builder()
                .addAll(IntStream.range(0, count / 2)
                        .mapToObj(i -> Samples.person("one").build())
                        .toList())
                .addAll(IntStream.range(0, count / 2)
                        .mapToObj(i -> Samples.statement("s" + i, Party.of("one"))
                                .meeting("one")
                                .build())
                        .toList())
                .build());
    }

    /** The cost is what is allocated: of four times the records about four times as much; of pairs it would be sixteen times. */
    private static void assertCostGrowsInProportion(IntFunction<Dossier> ofSize) {
        validate(ofSize.apply(1_000)); // loads classes
        long few = validate(ofSize.apply(1_000));
        long more = validate(ofSize.apply(2_000));
        long most = validate(ofSize.apply(4_000));

        assertThat(more).as("twice the records").isLessThan(few * 5 / 2);
        assertThat(most).as("four times the records").isLessThan(few * 5);
    }

    private static long validate(Dossier dossier) {
        return Allocated.by(() -> RuleSet.standard().validate(dossier));
    }

    @Test
    void aChangedRecordGivesWhatTheWholeFindsInTheSameRecords() {
        for (int seed = 0; seed < 20; seed++) {
            DossierIndex index = DossierIndex.of(new DoubtfulDossiers(seed, 20).next(60));
            Report whole = RuleSet.standard().validate(index);
            for (KnownEntity entity : index.knownEntities()) {
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
                .filter(found -> places.stream().anyMatch(place -> (found.pointer() + '/').startsWith(place + '/')))
                .toList();
    }
}
