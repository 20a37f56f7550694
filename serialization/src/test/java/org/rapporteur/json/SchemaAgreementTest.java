package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.Golden.Case;
import org.rapporteur.json.Golden.Verdict;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.Schedule;
import org.rapporteur.text.Instants;

/**
 * The JSON Schema and the decoder accept the same documents, but for what docs/schema.md says that no schema can express.
 *
 * <p>Replay a failure with {@code -Drapporteur.seed=}; {@code -Drapporteur.mutants=100000} tries more of them. The mutants are
 * also written to {@code target/mutants.ndjson}, for validators of other languages: {@code src/test/node}.
 */
class SchemaAgreementTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 202012L);
    private static final int MUTANTS = Integer.getInteger("rapporteur.mutants", 1_000);

    /** The folders of unions that the schema has no name for, and of faults that no value has. */
    private static final Set<String> NOT_IN_THE_SCHEMA = Set.of("actor", "known-entity", "syntax");

    private static final List<String> DATES = List.of(
            "2023",
            "2023-11-30",
            "2024-02-29",
            "2022-11-29T14:05:59+02:00",
            "2022-11-29/2022-11-30",
            "../2023-08",
            "1984~/2004-06",
            "/2023",
            "[2022-11-29,2022-11-30..2022-12-02]",
            "[..2023-08]",
            "{1667,1960-12,1961..}",
            "XXXX-23",
            "156X-12-25",
            "-20XX-0X-3X",
            "?2004-06~-11%",
            "2001-%29",
            "Y-17E7S3",
            "1950S2",
            "Y170000002");

    /** What the decoder alone asks of a value. */
    private static final Pattern BEYOND_A_SCHEMA = Pattern.compile("a day 01 to 2[89] from .*"
            + "|an end that is not before its start from .*"
            + "|a number of significant digits from 1 to [0-9]+ from .*"
            + "|text without U\\+0000"
            + "|well-formed UTF-16, without a lone surrogate"
            + "|Unicode normalisation form C");

    @Test
    void goldenDocumentsThatAreReadAreValid() {
        for (Verdict verdict : List.of(Verdict.VALID, Verdict.TOLERATED, Verdict.UNKNOWN)) {
            for (Case file : cases(verdict)) {
                assertThat(PublishedSchema.faults(file.javaType(), text(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void theFaultOfAnInvalidGoldenDocumentIsOneMessage() {
        for (Case file : cases(Verdict.INVALID)) {
            List<Problem> problems = file.reader().tryRead(file.bytes()).problems();
            int least = Expected.of(problems) == Expected.REFUSE ? 1 : 0;
            assertThat(PublishedSchema.faults(file.javaType(), text(file)))
                    .as("%s: %s", file, problems)
                    .hasSizeBetween(least, 1);
        }
    }

    @Test
    void randomValuesAreValid() {
        Map<Class<?>, Supplier<?>> types = new RandomDossiers(SEED, true).byType();
        types.forEach((type, values) -> {
            for (int i = 0; i < 20; i++) {
                String json = write(type, values.get());
                assertThat(PublishedSchema.faults(type, json))
                        .as("-Drapporteur.seed=%s, %s", SEED, json)
                        .isEmpty();
            }
        });
    }

    @Test
    void mutantsAreAcceptedByBothOrByNeither() throws IOException {
        List<Case> documents = cases(Verdict.VALID);
        Random random = new Random(SEED);
        Mutants mutants = new Mutants(SEED);
        Map<Expected, Integer> outcomes = new EnumMap<>(Expected.class);
        try (Writer out = Files.newBufferedWriter(Path.of("target", "mutants.ndjson"))) {
            for (int i = 0; i < MUTANTS; i++) {
                Case document = documents.get(random.nextInt(documents.size()));
                String mutant = mutants.of(document.bytes());
                Expected expected =
                        Expected.of(document.reader().tryRead(mutant).problems());
                expected.check(document.javaType(), mutant);
                outcomes.merge(expected, 1, Integer::sum);
                out.write(line(document, mutant, expected));
            }
        }
        assertThat(outcomes.get(Expected.REFUSE)).isGreaterThan(MUTANTS / 3);
        assertThat(outcomes.get(Expected.ACCEPT)).isGreaterThan(MUTANTS / 6);
    }

    @Test
    void mutantsOfDatesAreAcceptedByBothOrByNeither() {
        Random random = new Random(SEED);
        Mutants mutants = new Mutants(SEED);
        Map<Expected, Integer> outcomes = new EnumMap<>(Expected.class);
        for (int i = 0; i < MUTANTS; i++) {
            String date = DATES.get(random.nextInt(DATES.size()));
            for (int edits = random.nextInt(4); edits > 0; edits--) {
                date = mutants.edited(date);
            }
            String schedule = Tree.text(Map.of("date", date));
            Expected expected =
                    Expected.of(JsonReader.of(Schedule.class).tryRead(schedule).problems());
            expected.check(Schedule.class, schedule);
            outcomes.merge(expected, 1, Integer::sum);
        }
        assertThat(outcomes.get(Expected.REFUSE)).isGreaterThan(MUTANTS / 3);
        assertThat(outcomes.get(Expected.ACCEPT)).isGreaterThan(MUTANTS / 5);
    }

    /** What the schema is to do with a document. */
    private enum Expected {
        ACCEPT,
        REFUSE,
        EITHER;

        static Expected of(List<Problem> problems) {
            if (problems.isEmpty()) {
                return ACCEPT;
            }
            return problems.stream().allMatch(Expected::isBeyondASchema) ? EITHER : REFUSE;
        }

        private static boolean isBeyondASchema(Problem problem) {
            return problem.code() == ProblemCode.DUPLICATE_PROPERTY
                    || problem.code() == ProblemCode.LIMIT_EXCEEDED
                    || BEYOND_A_SCHEMA.matcher(problem.expected()).matches()
                    || problem.expected().equals(Instants.FORM)
                            && problem.found().contains("-02-29T");
        }

        void check(Class<?> type, String json) {
            List<String> faults = PublishedSchema.faults(type, json);
            assertThat(this == EITHER || (this == ACCEPT) == faults.isEmpty())
                    .as("-Drapporteur.seed=%s: to %s the %s %s, which has %s", SEED, this, type, json, faults)
                    .isTrue();
        }
    }

    private static String line(Case document, String mutant, Expected expected) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", document.javaType().getSimpleName());
        line.put("expected", expected.name());
        line.put("document", mutant);
        return Tree.text(line) + '\n';
    }

    private static List<Case> cases(Verdict verdict) {
        return Golden.cases(verdict).stream()
                .filter(file -> !NOT_IN_THE_SCHEMA.contains(file.type()))
                .toList();
    }

    /** The text without a byte order mark, which is none of JSON's. */
    private static String text(Case file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @SuppressWarnings("unchecked")
    private static <T> String write(Class<T> type, Object value) {
        return JsonWriter.of(type).toText((T) value);
    }
}
