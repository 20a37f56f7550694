package org.rapporteur.json.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.rapporteur.json.Golden;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.LimitLaws;
import org.rapporteur.json.ReadingLaws;
import org.rapporteur.json.fast.FastLaws;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.json.stream.StreamLaws;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Text;

/** What is tried with inputs that nobody has thought of, and with those that once broke a law. */
enum FuzzTarget {
    /** Any bytes, read as a document. */
    DOCUMENT {
        @Override
        void run(byte[] input) {
            for (Class<?> type : new Class<?>[] {Dossier.class, Entity.class, Place.class}) {
                ReadingLaws.check(input, type, MANY_PROBLEMS);
            }
        }

        @Override
        Stream<byte[]> seeds() {
            return golden();
        }
    },

    /** Any bytes, read record by record. */
    RECORDS {
        @Override
        void run(byte[] input) {
            StreamLaws.checkLines(input, MANY_PROBLEMS);
            checkPieces(input, MANY_PROBLEMS);
        }

        @Override
        Stream<byte[]> seeds() {
            return golden();
        }
    },

    /** Choices, of which a document is made that is mostly good, read with every treatment of what is not known. */
    STRUCTURE {
        @Override
        void run(byte[] input) {
            String text = ChosenDossier.of(new Choices(input));
            byte[] json = text.getBytes(StandardCharsets.UTF_8);
            for (Unknowns choice : Unknowns.values()) {
                ReadOptions options = MANY_PROBLEMS.withUnknowns(choice).withLocations();
                try {
                    ReadingLaws.check(json, Dossier.class, options);
                    checkPieces(json, options);
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError(choice + " breaks a law with this document: " + text, e);
                }
            }
        }

        @Override
        Stream<byte[]> seeds() {
            Random random = new Random(20230824);
            return Stream.generate(() -> {
                        byte[] choices = new byte[random.nextInt(2000)];
                        random.nextBytes(choices);
                        return choices;
                    })
                    .limit(60);
        }
    },

    /** Limits, and behind them the document that is read within them. */
    LIMITS {
        @Override
        void run(byte[] input) {
            Choices choices = new Choices(input);
            ReadOptions limits = limits(choices);
            byte[] json = choices.rest();
            LimitLaws.check(json, Dossier.class, limits);
            LimitLaws.check(json, Place.class, limits);
            StreamLaws.checkLines(json, limits);
            StreamLaws.checkEntities(json, limits);
        }

        @Override
        Stream<byte[]> seeds() {
            Random random = new Random(20230824);
            return golden().map(json -> limited(json, random));
        }
    },

    /** Limits, followed by the document that is read with the fast codec and with the shape. */
    FAST {
        @Override
        void run(byte[] input) {
            Choices choices = new Choices(input);
            ReadOptions limits = limits(choices);
            byte[] json = choices.rest();
            FAST_TYPES.forEach(type -> {
                FastLaws.check(json, type, limits);
                FastLaws.check(json, type, ReadOptions.defaults().withUnknowns(limits.unknowns()));
            });
        }

        @Override
        Stream<byte[]> seeds() {
            Random random = new Random(20261201);
            return golden().map(json -> limited(json, random));
        }
    },

    /** A document in which a piece is repeated: reading and validating it allocates in proportion to its length. */
    GROWTH {
        @Override
        void run(byte[] input) {
            Choices choices = new Choices(input);
            ReadOptions options = ReadOptions.defaults()
                    .withUnknowns(choices.of(Arrays.asList(Unknowns.values())))
                    .withLocations();
            int start = choices.below(65_536);
            int length = choices.below(MOST_REPEATED);
            GrowthLaws.check(choices.rest(), start, length, options);
        }

        @Override
        Stream<byte[]> seeds() {
            Random random = new Random(20261130);
            return golden().map(json -> limited(json, random));
        }
    };

    /** In these, all others are found. */
    private static final List<Class<?>> FAST_TYPES =
            List.of(Dossier.class, Entity.class, Actor.class, Place.class, Revision.class, Text.class);

    private static final int LIMITS_LENGTH = 9;

    /** The maximum length of a piece that is repeated. */
    private static final int MOST_REPEATED = 256;

    /** Only what all problems are known of can be compared. */
    private static final ReadOptions MANY_PROBLEMS = ReadOptions.defaults().withProblemLimit(1_000_000);

    abstract void run(byte[] input);

    /** Inputs to start from. */
    abstract Stream<byte[]> seeds();

    private static void checkPieces(byte[] json, ReadOptions options) {
        StreamLaws.checkEntities(
                json, options, JsonReader.of(Dossier.class, options).tryRead(json));
    }

    private static Stream<byte[]> golden() {
        return Golden.cases().stream().map(Golden.Case::bytes).filter(bytes -> bytes.length < 10_000);
    }

    private static ReadOptions limits(Choices choices) {
        return ReadOptions.defaults()
                .withUnknowns(choices.of(Arrays.asList(Unknowns.values())))
                .withProblemLimit(1 + choices.below(256))
                .withMaxBytes(1 + choices.below(65_536))
                .withMaxTokens(1 + choices.below(65_536))
                .withMaxDepth(1 + choices.below(ReadOptions.DEFAULT_MAX_DEPTH))
                .withMaxStringLength(1 + choices.below(256))
                .withMaxNumberLength(1 + choices.below(32));
    }

    /** Limits that are often near what the document has. */
    private static byte[] limited(byte[] json, Random random) {
        byte[] input = new byte[LIMITS_LENGTH + json.length];
        random.nextBytes(input);
        input[2] = (byte) ((json.length + random.nextInt(40)) >> 8);
        input[4] = (byte) random.nextInt(2);
        System.arraycopy(json, 0, input, LIMITS_LENGTH, json.length);
        return input;
    }
}
