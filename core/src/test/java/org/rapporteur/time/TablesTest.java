package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    @ParameterizedTest
    @CsvSource({
        "valid.tsv, 2, 325",
        "invalid.tsv, 3, 264",
        "verdicts.tsv, 2, 224",
        "bounds.tsv, 3, 173",
        "relations.tsv, 3, 249",
        "phrases.tsv, 3, 118"
    })
    void noTableShrinks(String name, int columns, int rows) {
        assertThat(Tables.rows(name, columns)).hasSizeGreaterThanOrEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"valid.tsv, 2", "invalid.tsv, 3", "verdicts.tsv, 2", "bounds.tsv, 3", "phrases.tsv, 3"})
    void noExampleStandsTwice(String name, int columns) {
        assertThat(Tables.rows(name, columns).stream().map(row -> row[0])).doesNotHaveDuplicates();
    }

    @Test
    void noPairOfDatesStandsTwice() {
        assertThat(Tables.rows("relations.tsv", 3).stream().map(row -> List.of(row[0], row[1])))
                .doesNotHaveDuplicates();
    }
}
