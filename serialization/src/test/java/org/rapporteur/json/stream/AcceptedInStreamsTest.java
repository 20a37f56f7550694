package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.Acceptance;
import org.rapporteur.validation.Baseline;
import org.rapporteur.validation.Omission;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;

/** A baseline holds for the records of a file as for those of a dossier. */
class AcceptedInStreamsTest {
    private static final String HEADER =
            "{\"type\":\"Dossier\",\"format\":\"rapporteur/1\",\"publisher\":{\"actor\":\"nobody\"}}";

    @TempDir
    private Path folder;

    private final List<String> found = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private static String person(String id) {
        return "{\"type\":\"Person\",\"id\":\"" + id + "\",\"names\":[{\"text\":\"Ada\"}]}";
    }

    private static Acceptance accepted(String code, String record, String pointer) {
        Acceptance.Builder builder =
                Acceptance.builder().code(code).pointer(pointer).by("Olena").reason("Known.");
        return (record.isEmpty() ? builder : builder.record(record)).build();
    }

    private RecordSummary check(RuleSet rules, Baseline baseline, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve("records.ndjson"), String.join("\n", lines));
        return RecordValidator.of(rules.accepting(baseline))
                .validate(
                        file,
                        violation -> found.add(violation.violation().code() + violation.pointer()),
                        problem -> problems.add(problem.message()));
    }

    @Test
    void acceptedFindingsAreInTheSummary() throws IOException {
        Acceptance ada = accepted("no-citation", "ada", "/citations");
        Acceptance publisher = accepted("dangling-reference", "", "/publisher/actor");

        RecordSummary summary =
                check(RuleSet.standard(), Baseline.of(ada, publisher), HEADER, person("eve"), person("ada"));

        assertThat(found).containsExactly("no-citation/citations");
        assertThat(summary.accepted())
                .extracting(each -> each.violation().pointer())
                .containsExactly("/actors/1/citations", "/publisher/actor");
        assertThat(summary.accepted()).extracting(each -> each.acceptance()).containsExactly(ada, publisher);
        assertThat(summary.countAccepted()).isEqualTo(2);
        assertThat(summary.stale()).isEmpty();
    }

    @Test
    void anAcceptanceThatHoldsForTwoRecordsOfOneIdCountsBoth() throws IOException {
        RecordSummary summary = check(
                RuleSet.standard().without("duplicate-id"),
                Baseline.of(accepted("no-citation", "ada", "/citations")),
                person("ada"),
                person("ada"));

        assertThat(found).isEmpty();
        assertThat(summary.accepted()).singleElement().satisfies(each -> {
            assertThat(each.count()).isEqualTo(2);
            assertThat(each.violation().pointer()).isEqualTo("/actors/0/citations");
        });
    }

    @Test
    void onlyAcceptancesOfRulesThatWereAppliedAreStale() throws IOException {
        Acceptance corrected = accepted("no-citation", "eve", "/citations");
        Acceptance unknown = accepted("acme-unknown", "ada", "");
        Baseline baseline = Baseline.of(
                corrected,
                accepted("page-not-archived", "", "/sources"),
                accepted("date-after-as-of", "ada", "/died"),
                unknown);

        assertThat(check(RuleSet.standard(), baseline, person("ada")).stale()).containsExactly(corrected, unknown);
        assertThat(check(RuleSet.standard().asOf(Edtf.parse("2024")), baseline, person("ada"))
                        .stale())
                .containsExactly(corrected, baseline.acceptances().get(2), unknown);
    }

    @Test
    void nothingIsStaleIfALineWasNotChecked() throws IOException {
        RecordSummary summary = check(
                RuleSet.standard(),
                Baseline.of(accepted("no-citation", "eve", "/citations")),
                "nonsense",
                person("ada"));

        assertThat(problems).hasSize(1);
        assertThat(summary.stale()).isEmpty();
    }

    @Test
    void acceptedFindingsDoNotUseUpTheLimitsOfTheFile() throws IOException {
        String[] lines = IntStream.range(0, 10).mapToObj(i -> person("p" + i)).toArray(String[]::new);
        Baseline baseline = Baseline.of(IntStream.range(0, 5)
                .mapToObj(i -> accepted("no-citation", "p" + i, "/citations"))
                .toList());

        RecordSummary summary = check(RuleSet.standard().withMaxFindings(2, 2), baseline, lines);

        assertThat(found).hasSize(2);
        assertThat(summary.omissions()).containsExactly(new Omission("no-citation", Severity.WARNING, 3));
        assertThat(summary.countAccepted()).isEqualTo(5);
    }

    /** The cost of a record does not depend on the size of the baseline. */
    @Test
    void aLargeBaselineIsNotSearchedForEachRecord() throws IOException {
        assertThat(bytes(800, 800)).isLessThan(5 * bytes(200, 200));
    }

    private long bytes(int records, int acceptances) throws IOException {
        Path file = Files.writeString(
                folder.resolve("many.ndjson"),
                IntStream.range(0, records).mapToObj(i -> person("p" + i)).collect(Collectors.joining("\n")));
        Baseline baseline = Baseline.of(IntStream.range(0, acceptances)
                .mapToObj(i -> accepted("no-citation", "p" + 2 * i, "/citations"))
                .toList());
        RecordValidator validator = RecordValidator.of(RuleSet.standard().accepting(baseline));
        return Allocated.by(() -> {
            try {
                validator.validate(file, violation -> {}, problem -> {});
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }
}
