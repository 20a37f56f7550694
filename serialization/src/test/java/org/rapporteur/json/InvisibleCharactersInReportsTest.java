package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Invisible;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.json.report.CheckedFile;
import org.rapporteur.json.report.Repairs;
import org.rapporteur.json.report.Repairs.Repair;
import org.rapporteur.json.report.ReportWriter;
import org.rapporteur.json.report.SarifWriter;
import org.rapporteur.json.stream.LineViolation;
import org.rapporteur.json.stream.RecordReader;
import org.rapporteur.json.stream.RecordValidator;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.Source;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;
import org.rapporteur.validation.Violation;

/** Whatever shows a document that has invisible characters escapes them. */
class InvisibleCharactersInReportsTest {
    private static final String LINES = "\n";

    @Test
    void typesOfReadingAndReportingShowNone() {
        for (String text : Invisible.texts()) {
            Problem problem = new Problem(ProblemCode.SYNTAX, "/" + text, Location.of(1, 1), text, text);
            Locations locations = Locations.builder()
                    .value(Location.of(1, 1))
                    .start()
                    .name(text)
                    .value(Location.of(1, 1))
                    .end()
                    .build();
            ReadResult<Dossier> bad = ReadResult.bad(List.of(problem), locations);
            Violation violation = violation(text);
            CheckedFile file = new CheckedFile(
                    URI.create("\u202e\u200b.json"),
                    List.of(problem),
                    Report.of(List.of(violation)),
                    locations,
                    Map.of(text, text));
            assertShowsNone(problem, "");
            assertShowsNone(catchThrowable(bad::orThrow), "");
            assertShowsNone(locations, "");
            assertShowsNone(bad, "");
            assertShowsNone(file, LINES);
            assertShowsNone(new Repair(text, text, text, List.of(text)), "");
            assertShowsNone(Repairs.of(bad, RuleSet.standard()), LINES);
            assertShowsNone(new LineViolation(Location.of(1, 1), text, violation), "");
            assertShowsNone(ReportWriter.of(Locale.ENGLISH).toText(file), LINES);
            assertShowsNone(SarifWriter.of(RuleSet.of(rule(text))).toText(file), LINES);
        }
    }

    @Test
    void aReportInJsonKeepsThemForPrograms() {
        String json = ReportWriter.of(Locale.ENGLISH).toText(Report.of(List.of(violation("\u007f\u202e\udb40\udc41"))));
        assertThat(json).contains("\"pointer\": \"/\\u007F\\u202E\\uDB40\\uDC41\"");
    }

    @Test
    void problemsOfDocumentsShowNone() {
        for (String text : Invisible.texts()) {
            String quoted = text.codePoints()
                    .mapToObj(c -> c < 0x20 ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c))
                    .reduce("", String::concat);
            Stream.of(
                            "{\"format\": \"%s\"}",
                            "{\"%s\": 1, \"format\": \"rapporteur/1\"}",
                            "{\"format\": \"rapporteur/1\", \"sources\": [{\"id\": \"%s\"}]}",
                            "{\"format\": \"rapporteur/1\", \"sources\": [{\"id\": \"a\", \"%s\": 1, \"%1$s\": 2}]}",
                            "{\"format\": \"rapporteur/1\", \"title\": {\"%s\": \"\"}}",
                            "{\"format\": \"rapporteur/1\", \"actors\": [{\"type\": \"%s\"}]}",
                            "{\"format\": \"rapporteur/1\", \"sources\": [{\"id\": \"a\", \"date\": \"%s\"}]}",
                            "{\"format\": \"rapporteur/1\"} %s",
                            "{\"format\": %s}",
                            "%s")
                    .map(document -> document.replace("%s", quoted).replace("%1$s", quoted))
                    .forEach(InvisibleCharactersInReportsTest::assertProblemsShowNone);
        }
    }

    private static void assertProblemsShowNone(String document) {
        ReadOptions strict =
                ReadOptions.defaults().withUnknowns(Unknowns.REFUSE).withLocations();
        ReadResult<Dossier> read = JsonReader.of(Dossier.class, strict).tryRead(document);
        assertShowsNone(read, "");
        assertShowsNone(Repairs.of(read, RuleSet.standard()), LINES);
        ReadOptions yaml = strict.withFormat(DataFormat.YAML);
        assertShowsNone(JsonReader.of(Dossier.class, yaml).tryRead(document), "");
        List<Problem> problems = new ArrayList<>();
        Consumer<Object> ignored = value -> {};
        RecordReader.entities(bytes(document), strict).forEach(ignored, problems::add);
        RecordReader.of(Entity.class, strict).lines(bytes(document)).forEach(ignored, problems::add);
        assertShowsNone(problems, "");
    }

    @Test
    void exceptionsOfWritingShowNone() {
        for (String text : Invisible.texts()) {
            Source source = Source.builder()
                    .id("s")
                    .extensions(Extensions.of(Map.of(text, new JsonNumber("1e999"))))
                    .build();
            assertShowsNone(
                    catchThrowable(() -> JsonWriter.of(Source.class).canonical().toText(source)), "");
        }
        assertShowsNone(
                catchThrowable(() -> RecordValidator.of(RuleSet.standard())
                        .validate(Path.of("\u202e\u200b.gz"), violation -> {}, problem -> {})),
                "");
    }

    private static Rule rule(String text) {
        return Rule.forDossier(
                "own", Severity.ERROR, text + " {text}", (dossier, findings) -> findings.report("/" + text, text));
    }

    private static Violation violation(String text) {
        return RuleSet.of(rule(text))
                .validate(Dossier.builder().build())
                .violations()
                .get(0);
    }

    private static InputStream bytes(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertShowsNone(Object shown, String allowed) {
        assertThat(Invisible.in(shown.toString(), allowed)).as("%s", shown).isEmpty();
        if (shown instanceof Throwable thrown) {
            assertThat(Invisible.in(String.valueOf(thrown.getMessage()), allowed))
                    .as("%s", shown)
                    .isEmpty();
        }
    }
}
