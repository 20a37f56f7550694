package org.rapporteur.examples.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;

class ArticleFindingsTest {
    /** Any day since: nothing that the article holds as done lies ahead. */
    private final Report report =
            RuleSet.standard().asOf(Edtf.parse("2026-01-01")).validate(ArticleDossier.build());

    @Test
    void nothingIsWrongNorLikelyToBe() {
        assertThat(report.ofSeverity(Severity.ERROR).violations()).isEmpty();
        assertThat(report.ofSeverity(Severity.WARNING).violations()).isEmpty();
    }

    /** Each line was held against the article: it is a hint that an editor would want, and none is missing. */
    @Test
    void theHintsAreThoseThatWereReviewed() throws IOException {
        assertThat(report.toText(Locale.ENGLISH)).isEqualTo(golden());
    }

    private static String golden() throws IOException {
        try (InputStream in = ArticleFindingsTest.class.getResourceAsStream("findings.txt")) {
            return new String(Objects.requireNonNull(in, "findings.txt").readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
