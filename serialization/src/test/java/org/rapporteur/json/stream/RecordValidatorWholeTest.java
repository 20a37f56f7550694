package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.fixtures.DoubtfulDossiers;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Violation;

/** Of every rule that is asked, lines give what the whole dossier gives, each finding on its line. */
@Execution(ExecutionMode.CONCURRENT)
class RecordValidatorWholeTest {
    private static final RuleSet RULES = RuleSet.standard().asOf(Edtf.parse("2024-12-31"));
    private static final RecordValidator VALIDATOR = RecordValidator.of(RULES);
    private static final Set<String> UNASKED =
            Set.copyOf(VALIDATOR.skippedRules().stream().map(Rule::code).toList());
    private static final List<String> BAD_LINES =
            List.of("nonsense", "", "{\"type\":\"Person\",\"id\":\"id-1\"}", "{", " \t");

    @TempDir
    private Path folder;

    private final Set<String> told = new HashSet<>();
    private final Set<String> untold = new HashSet<>();
    private int problems;

    @Test
    void ofEveryGoldenDocument() throws IOException, URISyntaxException {
        Path golden = Path.of(
                Objects.requireNonNull(getClass().getResource("/golden-rules")).toURI());
        try (Stream<Path> files = Files.walk(golden)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                assertSame(written(List.of(JsonReader.of(Dossier.class).read(file)), 1), file.toString());
            }
        }

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(RULES.rules().stream()
                        .map(Rule::code)
                        .filter(code -> !UNASKED.contains(code))
                        .toList());
        assertThat(untold).containsExactlyInAnyOrderElementsOf(UNASKED);
    }

    /** Few ids, so that they clash and lead anywhere, in cycles too; among them lines that are no records. */
    @Test
    void ofRandomDossiersOfFewIdsAndBadLines() throws IOException {
        for (int seed = 0; seed < 10; seed++) {
            Path lines = written(List.of(new DoubtfulDossiers(seed, 1 + seed).next(60)), seed);
            Files.writeString(lines, withBadLines(Files.readString(lines), new Random(seed)));
            assertSame(lines, "seed " + seed);
        }

        assertThat(told)
                .hasSizeGreaterThan(40)
                .contains("dangling-reference", "duplicate-id", "wrong-kind-of-reference");
        assertThat(untold).contains("page-not-archived");
        assertThat(problems).isGreaterThan(20);
    }

    private static String withBadLines(String text, Random random) {
        StringBuilder mixed = new StringBuilder();
        for (String line : text.split("\n")) {
            mixed.append(line).append(random.nextBoolean() ? "\r\n" : "\n");
            if (random.nextInt(5) == 0) {
                mixed.append(BAD_LINES.get(random.nextInt(BAD_LINES.size()))).append('\n');
            }
        }
        return mixed.toString();
    }

    private Path written(List<Dossier> dossiers, long seed) throws IOException {
        List<Entity> entities = new ArrayList<>(dossiers.stream()
                .flatMap(dossier -> DossierIndex.of(dossier).occurrences().stream())
                .map(Occurrence::entity)
                .toList());
        Collections.shuffle(entities, new Random(seed));
        Path lines = folder.resolve("records.ndjson");
        try (RecordWriter<Entity> records = RecordWriter.open(Entity.class, lines)) {
            records.header(dossiers.get(0));
            records.writeAll(entities);
            records.finish();
        }
        return lines;
    }

    private void assertSame(Path lines, String name) throws IOException {
        List<LineViolation> violations = new ArrayList<>();
        List<Problem> unread = new ArrayList<>();
        VALIDATOR.validate(lines, violations::add, unread::add);
        violations.forEach(each -> told.add(each.violation().code()));
        problems += unread.size();

        ReadOptions options = ReadOptions.defaults().withLocations();
        List<ReadResult<Entity>> read;
        Dossier header;
        try (RecordStream<Entity> records =
                RecordReader.of(Entity.class, options).lines(lines)) {
            read = records.stream().toList();
            header = records.header().orElseThrow();
        }
        DossierIndex index = DossierIndex.of(integer(header, read));
        RULES.validate(index).violations().stream()
                .map(Violation::code)
                .filter(UNASKED::contains)
                .forEach(untold::add);

        assertThat(unread)
                .as(name)
                .isEqualTo(read.stream()
                        .flatMap(result -> result.problems().stream())
                        .toList());
        String firstLine = Files.readAllLines(lines).get(0);
        Locations ofHeader =
                JsonReader.of(Dossier.class, options).tryRead(firstLine).locations();
        assertThat(violations).as(name).isEqualTo(expected(index, ofHeader, read));
    }

    private static Dossier integer(Dossier header, List<ReadResult<Entity>> read) {
        return header.toBuilder()
                .addAll(read.stream().flatMap(result -> result.value().stream()).toList())
                .build();
    }

    /** What is found in the whole, in the order of the lines, by the positions that reading them gave. */
    private static List<LineViolation> expected(DossierIndex index, Locations header, List<ReadResult<Entity>> read) {
        Map<Entity, String> paths = new IdentityHashMap<>();
        index.occurrences().forEach(record -> paths.put(record.entity(), record.path()));
        Map<String, List<Violation>> byRecord = RULES.validate(index).violations().stream()
                .filter(violation -> !UNASKED.contains(violation.code()))
                .collect(Collectors.groupingBy(RecordValidatorWholeTest::record));
        List<LineViolation> expected = new ArrayList<>();
        byRecord.getOrDefault("", List.of()).forEach(found -> expected.add(onLine(found, "", header)));
        for (ReadResult<Entity> result : read) {
            String path = result.value().map(paths::get).orElse("no path");
            byRecord.getOrDefault(path, List.of())
                    .forEach(found -> expected.add(onLine(found, path, result.locations())));
        }
        return expected;
    }

    /** The path of the record in which something was found; empty for the dossier itself. */
    private static String record(Violation violation) {
        Matcher path = Pattern.compile("/[a-z]+/\\d+").matcher(violation.pointer());
        return path.lookingAt() ? path.group() : "";
    }

    private static LineViolation onLine(Violation violation, String record, Locations locations) {
        String pointer = violation.pointer().substring(record.length());
        return new LineViolation(locations.nearest(pointer).orElseThrow(), pointer, violation);
    }
}
