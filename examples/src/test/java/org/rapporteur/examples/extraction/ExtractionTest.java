package org.rapporteur.examples.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.examples.command.Columns;
import org.rapporteur.examples.command.Command;
import org.rapporteur.examples.command.Run;
import org.rapporteur.json.report.Repairs;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.validation.RuleSet;

class ExtractionTest {
    private static final RuleSet RULES = RuleSet.standard();

    @TempDir
    private Path folder;

    @Test
    void eachAttemptIsToldWhatIsToBeRepairedAndTheTextStandsBesideWhatWasMadeOfIt() {
        assertThat(Run.of(Main::run)).isEqualTo(new Run(Command.GOOD, golden("extraction_en.txt"), ""));
    }

    @Test
    void theUkrainianTextStandsBesideWhatWasMadeOfIt() {
        assertThat(Run.of(Main::run, "lang=uk")).isEqualTo(new Run(Command.GOOD, golden("extraction_uk.txt"), ""));
    }

    @ParameterizedTest
    @CsvSource({"en, 40", "uk, 40", "en, 60", "uk, 80", "uk, 200"})
    void noLineIsWiderThanAskedFor(String language, int width) {
        assertThat(Run.of(Main::run, "lang=" + language, "COLUMNS=" + width)
                        .out()
                        .lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void theOutputGoesIntoAFileUpToTheLimit() {
        Path out = folder.resolve("out");

        assertThat(Run.of(Main::run, "out=" + out, "lines=4")).isEqualTo(new Run(Command.GOOD, "", ""));
        assertThat(out).content(StandardCharsets.UTF_8).isEqualTo("""
                What was to be repaired
                =======================
                Attempt 1: 1 thing to repair
                … and 49 more lines
                """);
    }

    @Test
    void anybodysOwnTextAndAnswerAreShown() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "It rained.\nThe  minister\nsmiled.");
        Path answer = Files.writeString(folder.resolve("answer"), """
                {"format": "rapporteur/1", "sources": [{"id": "s", "title": "Diary"}], "actors": [
                {"type": "State", "id": "a", "names": [{"text": "A"}], "citations": [{"source": "s", "quote": "minister smiled"}]},
                {"type": "State", "id": "b", "names": [{"text": "B"}], "citations": [{"source": "s", "quote": "he frowned"}]}]}
                """);

        assertThat(Run.of(Main::run, "text=" + text, "answer=" + answer, "columns=50"))
                .isEqualTo(new Run(Command.GOOD, """
                What was to be repaired
                =======================
                The answer: nothing to repair

                The text, and what was made of it
                ---------------------------------

                Text                      Made of it
                ------------------------  ------------------------
                It rained.                nothing

                The minister smiled.      State – A.

                Without words of the text
                  Source – “Diary”
                  State – B.
                """, ""));
    }

    @Test
    void anAnswerThatIsNotGoodIsNotShownAsADossier() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "It rained.");
        Path answer = Files.writeString(folder.resolve("answer"), "{}");

        assertThat(Run.of(Main::run, "text=" + text, "answer=" + answer)).isEqualTo(new Run(Command.BAD, """
                What was to be repaired
                =======================
                The answer: 1 thing to repair
                  at /format: missing-property: expected a property "format" in this Dossier; found
                    none; allowed: rapporteur/1

                No dossier was made.
                """, ""));
    }

    @Test
    void aTextAndAnAnswerNeedEachOtherAndAreFiles() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "It rained.");
        String none = folder.resolve("none").toString();

        assertThat(Run.of(Main::run, "text=" + text))
                .isEqualTo(new Run(Command.REFUSED, "", "Which file? Add -Danswer=FILE.\n"));
        assertThat(Run.of(Main::run, "answer=" + text, "lang=uk"))
                .isEqualTo(new Run(Command.REFUSED, "", "Який файл? Додайте -Dtext=ФАЙЛ.\n"));
        assertThat(Run.of(Main::run, "text=" + text, "answer=" + none))
                .isEqualTo(new Run(Command.REFUSED, "", none + ": there is no such file.\n"));
    }

    @Test
    void theDossierKeepsThatHasteIsOpposedAndNotMembership() {
        Dossier dossier = Extraction.of(Main.read("text.txt"), recorded("attempt-4.json"), RULES, 1)
                .dossier()
                .orElseThrow();

        assertThat(dossier.positions()).singleElement().satisfies(position -> {
            assertThat(position.aspect()).isEqualTo(PositionAspect.PACE);
            assertThat(position.direction()).isEqualTo(Direction.OPPOSES);
        });
        assertThat(dossier.positions()).noneMatch(position -> position.aspect().equals(PositionAspect.MEMBERSHIP));
    }

    @Test
    void aProgramThatDoesNotGetBetterIsGivenUp() {
        Extraction extraction =
                Extraction.of("", recorded("attempt-3.json", "attempt-3.json", "attempt-4.json"), RULES, 2);

        assertThat(extraction.attempts()).hasSize(2);
        assertThat(extraction.dossier()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"text.txt, attempt-4.json", "text-uk.txt, attempt-2-uk.json"})
    void everyQuoteStandsInTheText(String file, String answer) {
        String text = Main.read(file).replace('\n', ' ');
        Dossier dossier =
                Extraction.of(text, recorded(answer), RULES, 1).dossier().orElseThrow();

        List<String> quotes = new ArrayList<>();
        dossier.actors()
                .forEach(actor ->
                        actor.citations().forEach(citation -> citation.quote().ifPresent(quotes::add)));
        dossier.statements()
                .forEach(said ->
                        said.citations().forEach(citation -> citation.quote().ifPresent(quotes::add)));
        dossier.positions()
                .forEach(held ->
                        held.citations().forEach(citation -> citation.quote().ifPresent(quotes::add)));
        assertThat(quotes).hasSize(6).allSatisfy(quote -> assertThat(text).contains(quote));
    }

    @Test
    void theProgramIsHandedTheRepairsOfItsLastAttempt() {
        List<String> handed = new ArrayList<>();
        String bad = Main.read("attempt-3.json");
        Extractor listening = new Extractor() {
            @Override
            public String extract(String text) {
                return bad;
            }

            @Override
            public String repair(Repairs repairs) {
                handed.add(repairs.toJson());
                return bad;
            }
        };

        Extraction.of("", listening, RULES, 3);

        assertThat(handed).hasSize(2).allMatch(json -> json.contains("\"code\": \"dangling-reference\""));
    }

    private static String golden(String name) {
        try (InputStream in = Objects.requireNonNull(ExtractionTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recorded recorded(String... resources) {
        List<String> outputs = new ArrayList<>();
        for (String resource : resources) {
            outputs.add(Main.read(resource));
        }
        return new Recorded(outputs);
    }
}
