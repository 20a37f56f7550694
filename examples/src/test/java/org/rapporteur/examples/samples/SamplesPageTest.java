package org.rapporteur.examples.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.validation.Violation;

/** The page about the samples shows what the rules find: each row of its tables is tried. */
class SamplesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "samples.md");
    private static final String FOLDER = "../examples/src/main/resources/org/rapporteur/examples/samples/";

    @Test
    void theTableOfSamplesListsEachWithTheNumberOfItsRecords() {
        assertThat(section("The dossiers").lines().filter(line -> line.startsWith("| [`")))
                .zipSatisfy(
                        Sample.all(),
                        (line, sample) -> assertThat(line)
                                .startsWith("| [`%s`](%s%s.json) | %d | "
                                        .formatted(
                                                sample,
                                                FOLDER,
                                                sample,
                                                sample.dossier().entities().size())));
    }

    @ParameterizedTest
    @MethodSource("noticed")
    void eachFaultHasTheFindingsThatThePageShowsAndNoOther(Fault fault) {
        assertThat(fault.newFindingsAsCell()).isEqualTo(fault.lastCell());
    }

    @Test
    void eachSampleHasThreeFaults() {
        assertThat(noticed().collect(Collectors.groupingBy(Fault::sample, Collectors.counting())))
                .containsOnlyKeys(Sample.all())
                .allSatisfy((sample, faults) -> assertThat(faults).isEqualTo(3));
    }

    @ParameterizedTest
    @MethodSource("notNoticed")
    void noRuleSeesWhatThePageCallsUnseen(Fault fault) {
        assertThat(fault.newFindings()).extracting(Violation::message).isEmpty();
    }

    static Stream<Fault> noticed() {
        return faults("The faults that rules notice");
    }

    static Stream<Fault> notNoticed() {
        return faults("What no rule can see");
    }

    /** Fails if a row of the table is not read. */
    private static Stream<Fault> faults(String heading) {
        List<Fault> faults = Fault.in(section(heading));
        assertThat(faults).hasSize((int)
                section(heading).lines().filter(line -> line.startsWith("| `")).count());
        assertThat(faults).isNotEmpty();
        return faults.stream();
    }

    private static String section(String heading) {
        try {
            String page = Files.readString(PAGE);
            String from = page.substring(page.indexOf("\n## " + heading + "\n") + 1);
            int end = from.indexOf("\n## ");
            return end < 0 ? from : from.substring(0, end + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
