package org.rapporteur.exchange.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.exchange.ExchangeLimits;
import org.rapporteur.exchange.ExchangeResult;
import org.rapporteur.exchange.InputPlace;
import org.rapporteur.exchange.Loss;
import org.rapporteur.exchange.LossCode;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.Share;
import org.rapporteur.model.Dossier;

/** Input that means harm, or is damaged, gives a value or a documented problem, at a price that grows with its length. */
class HostilePopoloTest {
    private static final int MUTANTS = 100_000;

    /** One in a hundred in each build, all of them abroad. */
    private static final int TRIED = Share.of(MUTANTS) == MUTANTS ? MUTANTS : MUTANTS / 100;

    @Test
    void mutantsGiveADossierOrAProblem() {
        List<byte[]> samples = Sample.NAMES.stream().map(Sample::of).toList();
        Random random = new Random(1);
        for (int i = 0; i < TRIED; i++) {
            byte[] mutant =
                    mutant(samples.get(i % samples.size()), samples.get(random.nextInt(samples.size())), random);
            ExchangeResult<Dossier> result = Popolo.reader().read(mutant);
            assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
        }
    }

    private static byte[] mutant(byte[] sample, byte[] other, Random random) {
        byte[] mutant = sample.clone();
        for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(4)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant[at] = (byte) "\"{}[]:,0\\-".charAt(random.nextInt(10));
                case 2 -> mutant[at] = other[random.nextInt(other.length)];
                default -> {
                    int length = Math.min(random.nextInt(40), Math.min(mutant.length - at, other.length));
                    System.arraycopy(other, random.nextInt(other.length - length + 1), mutant, at, length);
                }
            }
        }
        return mutant;
    }

    @Test
    void whatIsNoJsonIsAProblemWithItsPlace() {
        assertThat(problem("")).isEqualTo("line 1, column 1: unexpected-end: expected a document; found nothing");
        assertThat(problem("{\"persons\":[")).startsWith("line 1, column 13: unexpected-end: expected JSON; found ");
        assertThat(problem("{\"persons\":[}")).startsWith("line 1, column 13: syntax: expected JSON; found ");
        assertThat(problem("{\"persons\":[]} 1"))
                .isEqualTo("line 1, column 16: trailing-content: expected the end of the document; found more content");
    }

    @Test
    void whatIsNoPopoloIsAProblem() {
        String expected =
                "the document: wrong-form: expected an object with persons, organizations or other lists of Popolo, or"
                        + " objects with an @type; found ";
        assertThat(problem("{}")).isEqualTo(expected + "another object");
        assertThat(problem("[{\"id\":1}]")).isEqualTo(expected + "another array");
        assertThat(problem("1")).isEqualTo(expected + "a scalar");
    }

    @Test
    void limitsAreKept() {
        ExchangeLimits limits = ExchangeLimits.defaults();
        byte[] sample = Sample.of("parliament");
        assertThat(problem(limits.withMaxBytes(sample.length - 1), sample))
                .isEqualTo(
                        "the document: limit-exceeded: expected at most " + (sample.length - 1) + " bytes; found more");
        assertThat(problem(limits.withMaxDepth(3), sample)).contains("limit-exceeded");
        assertThat(problem(limits.withMaxStringLength(5), sample)).contains("limit-exceeded");
        assertThat(problem("{\"persons\":" + "[".repeat(100_000))).contains("limit-exceeded");
    }

    @Test
    void theListOfLossesIsBounded() {
        String lost = "\"\\u0000\",".repeat(5000);
        ExchangeResult<Dossier> result = Popolo.reader()
                .withLimits(ExchangeLimits.defaults().withMaxLosses(2))
                .read("{\"persons\":[" + lost + "{\"name\":\"A\",\"name\":\"B\"}]}");
        assertThat(result.losses().losses())
                .containsExactly(
                        new Loss(LossCode.ILL_FORMED_TEXT, new InputPlace.Member("/persons/0"), "\0"),
                        new Loss(LossCode.ILL_FORMED_TEXT, new InputPlace.Member("/persons/1"), "\0"));
        assertThat(result.losses()).hasToString("5001 losses: repeated-name 1, ill-formed-text 5000");
    }

    @Test
    void memoryGrowsWithTheLengthOfTheInput() {
        for (String hostile : List.of(
                "{\"id\":\"a\",\"name\":\"n\"}",
                "{\"memberships\":[{\"organization\":{\"id\":\"o\",\"name\":\"n\"}}],\"id\":\"a\",\"name\":\"n\"}",
                "{\"other_names\":[{\"name\":\"\\u0000\"}],\"sources\":[{\"url\":\"a:b\"}]}",
                "{\"\\u0000\":1,\"a\":1,\"a\":2}")) {
            long once = allocated(hostile, 1000);
            long tenfold = allocated(hostile, 10_000);
            assertThat(tenfold).as(hostile).isLessThan(once * 13);
        }
    }

    @Test
    void aLongNameAroundManyLossesCostsNoMoreThanOnce() {
        String name = "n".repeat(1_000_000);
        byte[] json = ("{\"persons\":[{\"" + name + "\":[" + "\"\\u0000\",".repeat(5000) + "1]}]}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Popolo.reader().read(json).leaves().lost()).isEqualTo(5000);
        assertThat(Allocated.by(() -> Popolo.reader().read(json))).isLessThan(50L * json.length);
    }

    private static long allocated(String object, int times) {
        List<String> objects = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            objects.add(object);
        }
        byte[] json = ("{\"persons\":[" + String.join(",", objects) + "]}").getBytes(StandardCharsets.UTF_8);
        Popolo.reader().read(json);
        return Allocated.by(() -> Popolo.reader().read(json));
    }

    private static String problem(String json) {
        return problem(ExchangeLimits.defaults(), json.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(ExchangeLimits limits, byte[] json) {
        ExchangeResult<Dossier> result = Popolo.reader().withLimits(limits).read(json);
        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).hasSize(1);
        return result.toString();
    }
}
