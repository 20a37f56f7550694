package org.rapporteur.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.RuleSet;

class RepairsTest {
    private static Repairs repairs(String members) {
        String json = "{\"format\": \"rapporteur/1\", " + members + "}";
        return Repairs.of(JsonReader.of(Dossier.class).tryRead(json), RuleSet.standard());
    }

    @Test
    void aWordOutsideAClosedVocabularyComesWithThoseThatAreAllowed() {
        Repairs repairs = repairs("""
                "positions": [{"id": "p", "holder": {"asNamed": "A"}, "candidate": "b", "organization": "c", "direction": "opposes",
                    "conditions": [{"operator": "needs", "kind": "reform", "text": {"en": "reforms"}}]}]""");

        assertThat(repairs)
                .hasToString(
                        "at /positions/0/conditions/0/operator: unknown-term: expected requires, barred-by or regardless-of;"
                                + " found \"needs\"; allowed: requires, barred-by, regardless-of\n");
        assertThat(repairs.toJson()).isEqualTo("""
                {
                  "repairs": [
                    {
                      "at": "/positions/0/conditions/0/operator",
                      "code": "unknown-term",
                      "message": "expected requires, barred-by or regardless-of; found \\"needs\\"",
                      "allowed": [
                        "requires",
                        "barred-by",
                        "regardless-of"
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void aTypeThatDoesNotBelongIntoAListComesWithThoseThatDo() {
        assertThat(repairs("\"actors\": [{\"type\": \"Meeting\", \"id\": \"m\"}]")
                        .list())
                .singleElement()
                .satisfies(repair -> {
                    assertThat(repair.at()).isEqualTo("/actors/0/type");
                    assertThat(repair.code()).isEqualTo("wrong-entity-type");
                    assertThat(repair.allowed()).containsExactly("Person", "State", "Organization", "Forum");
                });
    }

    @Test
    void whatMayHoldAnythingHasNoListOfWhatIsAllowed() {
        assertThat(repairs("\"meetings\": [{\"id\": \"m\", \"date\": \"in the autumn\"}]"))
                .hasToString(
                        "at /meetings/0/date: ill-formed-value: expected a date such as 2023, 2023-10, 2023-10-05 or [..2023-10] at character 1; found \"in the autumn\"\n");
    }

    @Test
    void findingsOfRulesAreRepairsUnlessTheyAreOnlyWorthKnowing() {
        Repairs repairs = repairs("""
                "sources": [{"id": "s", "title": "Report", "url": "https://example.org/"}],
                "actors": [{"type": "Person", "id": "a", "names": [{"text": "A"}], "citations": [{"source": "t"}]}]""");

        assertThat(repairs)
                .hasToString("at /actors/0/citations/0/source: dangling-reference: must refer to a record of "
                        + "this dossier; was \"t\"\n");
    }

    @Test
    void aTextThatIsNoJsonIsOneRepairOfTheDocument() {
        Repairs repairs = Repairs.of(JsonReader.of(Dossier.class).tryRead("Sure! Here it is:"), RuleSet.standard());

        assertThat(repairs.list()).singleElement().satisfies(repair -> {
            assertThat(repair.at()).isEmpty();
            assertThat(repair.toString()).startsWith("at the document: syntax: expected ");
        });
    }

    @Test
    void aNameWithALineBreakStaysOnOneLine() {
        assertThat(repairs("\"a\\nb\": \"\\u0000\""))
                .hasToString("at /a\\u000Ab: ill-formed-value: expected text without U+0000; found \"\\u0000\"\n");
    }

    @Test
    void aGoodDossierNeedsNone() {
        assertThat(repairs("\"title\": {\"en\": \"Empty\"}").isEmpty()).isTrue();
        assertThat(repairs("\"title\": {\"en\": \"Empty\"}")).hasToString("");
    }
}
