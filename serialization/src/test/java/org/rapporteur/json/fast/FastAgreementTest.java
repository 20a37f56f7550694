package org.rapporteur.json.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.ByteMutants;
import org.rapporteur.json.Golden;
import org.rapporteur.json.Golden.Case;
import org.rapporteur.json.Golden.Verdict;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.RandomDossiers;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.OtherEntity;

/**
 * A fast codec accepts only documents that the shape accepts, reads equal values, and writes the same bytes. It must also
 * accept typical documents, because nobody would notice if it never did.
 *
 * <p>Replay a failure with {@code -Drapporteur.seed=}; {@code -Drapporteur.mutants=1000000} tries more of them.
 */
class FastAgreementTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261201L);
    private static final int MUTANTS = Integer.getInteger("rapporteur.mutants", Share.of(10_000));

    /** The mutants of larger ones are alike in most of their bytes. */
    private static final int MOST_BYTES = 4_000;

    private static final List<Class<? extends Entity>> UNIONS = List.of(Entity.class, KnownEntity.class, Actor.class);

    /** Valid documents that only the shapes read: entities of unknown types alone. */
    private static final Set<String> LEFT_TO_THE_SHAPES = Set.of(
            "other-entity/valid/full.json",
            "other-entity/valid/id-a-number.json",
            "other-entity/valid/id-not-an-id.json",
            "other-entity/valid/minimal.json");

    /** What only the shapes read in random values: numbers with exponents, and large ones. */
    private static final Pattern OUT_OF_THE_ORDINARY =
            Pattern.compile("\"(latitude|longitude)\":[-0-9.]+E|\"number\":[0-9]{10}");

    /** A document, and the type that it is one of. */
    private record Document(byte[] json, Class<?> type) {}

    @Test
    void whateverBytesTheFastWayTakesTheShapesTake() {
        List<Document> documents = documents();
        Random random = new Random(SEED);
        ByteMutants mutants = new ByteMutants(SEED);
        int taken = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Document document = documents.get(random.nextInt(documents.size()));
            byte[] mutant = mutants.of(document.json());
            taken += agree(mutant, type(document.type(), random), options(random, mutant.length)) ? 1 : 0;
        }
        assertThat(taken).isBetween(MUTANTS / 8, MUTANTS * 7 / 8);
    }

    @Test
    void whateverTheLimitsWhatTheFastWayTakesIsWithinThem() {
        Random random = new Random(SEED);
        int taken = 0;
        List<Document> documents = documents();
        for (Document document : documents) {
            taken += agree(document.json(), document.type(), limits(random, document.json().length)) ? 1 : 0;
        }
        assertThat(taken).isBetween(documents.size() / 10, documents.size() * 9 / 10);
    }

    @Test
    void validDocumentsAreReadTheFastWay() {
        Set<String> left = new TreeSet<>();
        for (Case file : Golden.cases(Verdict.VALID)) {
            if (!agree(file.bytes(), file.javaType(), ReadOptions.defaults())) {
                left.add(file.toString());
            }
        }
        assertThat(left).isEqualTo(new TreeSet<>(LEFT_TO_THE_SHAPES));
    }

    @Test
    void goldenDocumentsOfAllKindsAreReadAlikeWithEachTreatmentOfWhatIsNotKnown() {
        for (Case file : Golden.cases()) {
            for (Unknowns unknowns : Unknowns.values()) {
                agree(file.bytes(), file.javaType(), ReadOptions.defaults().withUnknowns(unknowns));
            }
        }
    }

    @Test
    void goldenValuesAreWrittenAlike() {
        for (Case file : Golden.cases()) {
            file.reader().tryRead(file.bytes()).value().ifPresent(value -> writtenAlike(file.javaType(), value));
        }
    }

    @Test
    void randomValuesAreWrittenAlikeAndReadBackTheFastWay() {
        forEachRandom(30, (type, value) -> {
            byte[] json = writtenAlike(type, value);
            boolean ordinary = type != OtherEntity.class
                    && !OUT_OF_THE_ORDINARY.matcher(FastLaws.latin(json)).find();
            assertThat(agree(json, type, ReadOptions.defaults()))
                    .as(FastLaws.latin(json))
                    .isEqualTo(ordinary);
        });
    }

    private static boolean agree(byte[] json, Class<?> type, ReadOptions options) {
        try {
            return FastLaws.check(json, type, options);
        } catch (AssertionError | RuntimeException e) {
            String limits = options.unknowns() + ", bytes " + options.maxBytes() + ", tokens " + options.maxTokens()
                    + ", depth " + options.maxDepth() + ", strings " + options.maxStringLength() + ", numbers "
                    + options.maxNumberLength();
            throw new AssertionError(
                    "-Drapporteur.seed=" + SEED + ", " + type.getSimpleName() + ", " + limits + ": "
                            + new String(json, StandardCharsets.UTF_8) + ", that is "
                            + HexFormat.of().formatHex(json),
                    e);
        }
    }

    private static byte[] writtenAlike(Class<?> type, Object value) {
        try {
            return writtenAs(type, value);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("-Drapporteur.seed=" + SEED + ", " + type.getSimpleName() + ": " + value, e);
        }
    }

    private static <T> byte[] writtenAs(Class<T> type, Object value) {
        return FastLaws.checkWritten(type.cast(value), type);
    }

    private static <T> byte[] indented(Class<T> type, Object value) {
        return JsonWriter.of(type).indented().toBytes(type.cast(value));
    }

    /** Golden documents of every verdict, and random ones of every type on one line and on many. */
    private static List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        Golden.cases().forEach(file -> documents.add(new Document(file.bytes(), file.javaType())));
        forEachRandom(25, (type, value) -> {
            documents.add(new Document(writtenAlike(type, value), type));
            documents.add(new Document(indented(type, value), type));
        });
        for (String json : FastOrderTest.documents()) {
            documents.add(new Document(json.getBytes(StandardCharsets.UTF_8), Dossier.class));
        }
        documents.removeIf(document -> document.json().length > MOST_BYTES);
        return documents;
    }

    private static void forEachRandom(int count, BiConsumer<Class<?>, Object> action) {
        Map<Class<?>, Supplier<?>> types = new TreeMap<>(Comparator.comparing(Class::getName));
        types.putAll(new RandomDossiers(SEED, true).byType());
        types.forEach((type, values) -> {
            for (int i = 0; i < count; i++) {
                action.accept(type, values.get());
            }
        });
    }

    /** The type of a document; now and then another one that it may be read as. */
    private static Class<?> type(Class<?> type, Random random) {
        return Entity.class.isAssignableFrom(type) && random.nextInt(3) == 0
                ? UNIONS.get(random.nextInt(UNIONS.size()))
                : type;
    }

    private static ReadOptions options(Random random, int length) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2, 3 -> ReadOptions.defaults();
            case 4, 5 -> ReadOptions.defaults().withUnknowns(unknowns(random));
            case 6 -> ReadOptions.defaults().withLocations().withProblemLimit(1 + random.nextInt(3));
            default -> limits(random, length);
        };
    }

    /** Limits near what documents have; mostly one or two of them. */
    private static ReadOptions limits(Random random, int length) {
        ReadOptions options = ReadOptions.defaults().withUnknowns(unknowns(random));
        do {
            options = switch (random.nextInt(5)) {
                case 0 -> options.withMaxTokens(1 + random.nextInt(1 + length / 4));
                case 1 -> options.withMaxDepth(1 + random.nextInt(10));
                case 2 -> options.withMaxStringLength(1 + random.nextInt(60));
                case 3 -> options.withMaxNumberLength(1 + random.nextInt(8));
                default -> options.withMaxBytes(Math.max(1, length - 3 + random.nextInt(10)));
            };
        } while (random.nextInt(3) == 0);
        return options;
    }

    private static Unknowns unknowns(Random random) {
        return Unknowns.values()[random.nextInt(Unknowns.values().length)];
    }
}
