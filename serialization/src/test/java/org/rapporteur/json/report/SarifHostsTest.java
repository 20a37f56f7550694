package org.rapporteur.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What code hosts require of SARIF beyond its schema, above all <a
 * href="https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning">GitHub</a>.
 */
class SarifHostsTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LONGEST_DESCRIPTION = 1024;

    private final JsonNode log = log(
            SarifWriter.of(RuleSet.standard()),
            Samples.talks(),
            Samples.unreadable(),
            CheckedFile.of(URI.create(""), Samples.read("{}"), RuleSet.standard()),
            new CheckedFile(URI.create("a.json"), List.of(), Samples.talks().report(), Locations.none()));

    @Test
    void aLogHasTheVersionItsSchemaAndOneRunWithANamedTool() {
        assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
        assertThat(log.at("/$schema").asString()).endsWith("sarif-2.1.0.json");
        assertThat(log.at("/runs")).hasSize(1);
        assertThat(log.at("/runs/0/tool/driver/name").asString()).isNotBlank();
    }

    @Test
    void aRuleHasAnIdAndThreeDescriptionsOfBoundedLength() {
        Rule wordy = Samples.always("acme-long", "so ".repeat(1000), "");
        JsonNode rules = log(SarifWriter.of(RuleSet.standard().plus(wordy)), Samples.talks())
                .at("/runs/0/tool/driver/rules");
        assertThat(rules).hasSizeGreaterThan(90).allSatisfy(rule -> {
            assertThat(rule.at("/id").asString()).isNotBlank();
            for (String words : List.of("/shortDescription/text", "/fullDescription/text", "/help/text")) {
                assertThat(rule.at(words).asString()).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_DESCRIPTION);
            }
            assertThat(rule.at("/properties/tags").size()).isLessThanOrEqualTo(20);
        });
    }

    @Test
    void aResultHasARuleAMessageALocationARegionAndAFingerprint() {
        assertThat(results(log)).hasSizeGreaterThan(8).allSatisfy(result -> {
            JsonNode rule = log.at("/runs/0/tool/driver/rules")
                    .get(result.at("/ruleIndex").asInt());
            assertThat(result.at("/ruleId")).isEqualTo(rule.at("/id"));
            assertThat(result.at("/level").asString()).isIn("error", "warning", "note");
            assertThat(result.at("/message/text").asString()).isNotBlank();
            assertThat(result.at("/partialFingerprints/rapporteurFinding~1v1").asString())
                    .matches("[0-9a-f]{32}:[1-9][0-9]*");
            assertThat(result.at("/locations")).hasSize(1);
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asString()).isNotEmpty();
            for (String number : List.of("startLine", "startColumn", "endLine", "endColumn")) {
                assertThat(place.at("/region/" + number).asInt()).as(number).isPositive();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', .",
        "talks.json, talks.json",
        "dossiers/talks.json, dossiers/talks.json",
        "dossiers/talks:1.json, dossiers/talks:1.json",
        "talks:1.json, ./talks%3A1.json",
        "talks:1:2.json, ./talks%3A1%3A2.json",
        "a:b/talks.json, ./a%3Ab/talks.json",
        "/dossiers/talks:1.json, /dossiers/talks:1.json",
        "file:///dossiers/talks:1.json, file:///dossiers/talks:1.json",
        "https://example.org/talks.json, https://example.org/talks.json",
        "urn:isbn:0, urn:isbn:0",
        "%D0%9A\u202e.json, %D0%9A%E2%80%AE.json"
    })
    void aRelativeReferenceIsNeverReadAsAScheme(String uri, String reference) {
        Problem problem = new Problem(ProblemCode.SYNTAX, "", Location.of(1, 1), "a value", "nothing");
        CheckedFile file = new CheckedFile(URI.create(uri), List.of(problem), Report.of(List.of()), Locations.none());
        assertThat(uri(log(SarifWriter.of(Samples.RULES), file))).isEqualTo(reference);
    }

    @Test
    void aPathThatIsMadeRelativeKeepsItsColon() throws URISyntaxException {
        URI folder = new URI("file:///dossiers/");
        URI relative = folder.relativize(new URI("file:///dossiers/talks:1.json"));
        CheckedFile file = CheckedFile.of(relative, Samples.read("{}"), RuleSet.standard());
        String reference = uri(log(SarifWriter.of(Samples.RULES), file));
        assertThat(folder.resolve(reference).getPath()).isEqualTo("/dossiers/talks:1.json");
    }

    @Test
    void aFingerprintDependsOnTheRecordAndNotOnItsPlace() {
        String moved = Samples.text("talks.json")
                .replaceFirst(
                        "\"actors\": \\[",
                        "\"actors\": [\n{ \"type\": \"Person\", \"id\": \"new\", \"names\": [{ \"text\": \"New\" }] },");
        assertThat(moved).isNotEqualTo(Samples.text("talks.json"));
        Set<String> before = fingerprints(Samples.talks());
        CheckedFile after = CheckedFile.of(URI.create("dossiers/talks.json"), Samples.read(moved), Samples.RULES);
        assertThat(fingerprints(after)).isEqualTo(before).hasSize(3);
        CheckedFile renamed = CheckedFile.of(
                URI.create("dossiers/talks.json"),
                Samples.read(Samples.text("talks.json").replace("\"ada\"", "\"countess\"")),
                Samples.RULES);
        assertThat(fingerprints(renamed)).isNotEqualTo(before).hasSize(3);
    }

    @Test
    void findingsAtOnePlaceHaveDifferentFingerprints() {
        RuleSet twice = RuleSet.of(Rule.forDossier("acme-twice", Severity.INFO, "twice", (dossier, findings) -> {
            findings.report("/title");
            findings.report("/title");
        }));
        ReadResult<Dossier> read = Samples.read("{\"format\": \"rapporteur/1\"}");
        assertThat(fingerprints(CheckedFile.of(URI.create("a.json"), read, twice)))
                .hasSize(2)
                .anyMatch(fingerprint -> fingerprint.endsWith(":2\"}"));
    }

    @Test
    void aLogHasAtMost25000ResultsAndOmitsTheLeastSevereOnes() {
        RuleSet many = RuleSet.of(
                        Rule.forDossier(
                                "acme-mild",
                                Severity.INFO,
                                "mild",
                                (dossier, findings) ->
                                        IntStream.range(0, 20_000).forEach(i -> findings.report("/a/" + i))),
                        Rule.forDossier(
                                "acme-grave",
                                Severity.ERROR,
                                "grave",
                                (dossier, findings) ->
                                        IntStream.range(0, 10_000).forEach(i -> findings.report("/b/" + i))))
                .withMaxFindings(20_000, 30_000);
        CheckedFile file = CheckedFile.of(URI.create("a.json"), Samples.read("{\"format\": \"rapporteur/1\"}"), many);
        JsonNode cut = log(SarifWriter.of(many), file);
        assertThat(results(cut)).hasSize(25_000);
        assertThat(results(cut).stream()
                        .filter(result -> result.at("/level").asString().equals("error")))
                .hasSize(10_000);
        assertThat(cut.at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .isEqualTo("a log has at most 25000 results; 5000 of the least severe results are omitted");
        assertThat(log.at("/runs/0/invocations").isMissingNode()).isTrue();
    }

    private static Set<String> fingerprints(CheckedFile file) {
        Set<String> fingerprints = new TreeSet<>();
        for (JsonNode result : results(log(SarifWriter.of(Samples.RULES), file))) {
            fingerprints.add(result.at("/partialFingerprints").toString());
        }
        return fingerprints;
    }

    private static String uri(JsonNode log) {
        return log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString();
    }

    private static List<JsonNode> results(JsonNode log) {
        return StreamSupport.stream(log.at("/runs/0/results").spliterator(), false)
                .toList();
    }

    private static JsonNode log(SarifWriter writer, CheckedFile... files) {
        return MAPPER.readTree(writer.toText(files));
    }
}
