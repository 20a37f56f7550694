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
import org.junit.jupiter.api.Test;
import org.rapporteur.json.Golden.Case;
import org.rapporteur.json.Golden.Verdict;
import org.rapporteur.json.read.Problem;

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
                expected.check(document.javaType(), mutant, SEED);
                outcomes.merge(expected, 1, Integer::sum);
                out.write(line(document, mutant, expected));
            }
        }
        assertThat(outcomes.get(Expected.REFUSE)).isGreaterThan(MUTANTS / 3);
        assertThat(outcomes.get(Expected.ACCEPT)).isGreaterThan(MUTANTS / 6);
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
