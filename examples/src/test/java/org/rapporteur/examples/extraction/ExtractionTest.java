package org.rapporteur.examples.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.report.Repairs;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.validation.RuleSet;

class ExtractionTest {
    private static final RuleSet RULES = RuleSet.standard();

    @Test
    void eachAttemptIsToldWhatIsToBeRepairedUntilNothingIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Main.run(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("""
                Attempt 1: 1 to repair
                at the document: syntax: expected a value; found "H"
                Attempt 2: 4 to repair
                at /actors/3/names: missing-property: expected a property "names" in this Organization; found null
                at /statements/0/date: ill-formed-value: expected a date such as 2023, 2023-10, 2023-10-05 or [..2023-10] at character 3; found "12 March 2024"
                at /positions/0/direction: unknown-term: expected seeks, supports, neutral, opposes, blocks, divided or undetermined; \
                found "against"; allowed: seeks, supports, neutral, opposes, blocks, divided, undetermined
                at /positions/0/conditions/0/operator: unknown-term: expected requires, barred-by or regardless-of; found "unless"; \
                allowed: requires, barred-by, regardless-of
                Attempt 3: 3 to repair
                at /statements/0/citations: verbatim-without-quote: a verbatim statement should be cited with a quote; \
                none of the citations of its content has one
                at /statements/0/links/0/target: self-reference: must refer to another record; was "nowak-on-haste", the record itself
                at /statements/0/speakers/0/actor: dangling-reference: must refer to a record of this dossier; was "anna-nowak"
                Attempt 4: 0 to repair
                {
                  "format": "rapporteur/1",
                """);
    }

    @Test
    void theDossierKeepsThatHasteIsOpposedAndNotMembership() throws IOException {
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
    void aProgramThatDoesNotGetBetterIsGivenUp() throws IOException {
        Extraction extraction =
                Extraction.of("", recorded("attempt-3.json", "attempt-3.json", "attempt-4.json"), RULES, 2);

        assertThat(extraction.attempts()).hasSize(2);
        assertThat(extraction.dossier()).isEmpty();
    }

    @Test
    void everyQuoteStandsInTheText() throws IOException {
        String text = Main.read("text.txt").replace('\n', ' ');
        Dossier dossier = Extraction.of(text, recorded("attempt-4.json"), RULES, 1)
                .dossier()
                .orElseThrow();

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
    void theProgramIsHandedTheRepairsOfItsLastAttempt() throws IOException {
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

    private static Recorded recorded(String... resources) throws IOException {
        List<String> outputs = new ArrayList<>();
        for (String resource : resources) {
            outputs.add(Main.read(resource));
        }
        return new Recorded(outputs);
    }
}
