package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fixtures.Allocated;

class SpellingTest {
    private static final List<String> KNOWN =
            List.of("id", "url", "date", "dates", "title", "accessedAt", "statements");

    @ParameterizedTest
    @CsvSource({
        "statments, statements",
        "statemnets, statements",
        "sttements1, statements",
        "STATEMENTS, statements",
        "accessed_at, accessedAt",
        "titel, title",
        "titlle, title",
        "uri, url",
        "ulr, url",
        "Date, date",
        "datess, dates",
        "ID, id",
    })
    void aNameAFewEditsAwayIsSuggested(String name, String expected) {
        assertThat(Spelling.nearest(name, KNOWN)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"''", "d", "it", "irl1", "dat4s12", "tetil", "satements123", "statementsstatements", "area"})
    void aNameMoreEditsAwayIsNot(String name) {
        assertThat(Spelling.nearest(name, KNOWN)).isEmpty();
    }

    @Test
    void ofNamesEquallyNearTheFirstIsSuggested() {
        assertThat(Spelling.nearest("bornn", List.of("born", "bornx", "bornz"))).contains("born");
    }

    @Test
    void theSuggestionIsAQuestion() {
        assertThat(Spelling.question("statments", KNOWN)).isEqualTo(" (did you mean \"statements\"?)");
        assertThat(Spelling.question("mood", KNOWN)).isEmpty();
    }

    @Test
    void aLongNameCostsNothing() {
        String name = "statement".repeat(100_000);
        Spelling.nearest(name, KNOWN);

        assertThat(Allocated.by(() -> Spelling.nearest(name, KNOWN))).isLessThan(10_000);
    }
}
