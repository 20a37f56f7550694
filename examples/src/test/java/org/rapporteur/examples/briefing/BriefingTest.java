package org.rapporteur.examples.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.examples.article.ArticleDossier;
import org.rapporteur.examples.command.Columns;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Bearing;

class BriefingTest {
    private static final int WIDTH = 88;

    @Test
    void theArticleReadsInEnglishAsInTheGoldenFile() {
        assertThat(Briefing.of(ArticleDossier.build(), LanguageTag.ENGLISH, WIDTH))
                .isEqualTo(golden("briefing_en.txt"));
    }

    @Test
    void theArticleReadsInUkrainianAsInTheGoldenFile() {
        assertThat(Briefing.of(ArticleDossier.build(), LanguageTag.UKRAINIAN, WIDTH))
                .isEqualTo(golden("briefing_uk.txt"));
    }

    @Test
    void whatIsUnknownOddOrVeryLongReadsAsInTheGoldenFile() {
        assertThat(Briefing.of(Exotic.dossier(), LanguageTag.ENGLISH, WIDTH)).isEqualTo(golden("briefing_exotic.txt"));
    }

    @Test
    void anEmptyDossierIsSaidToBeEmptyWithoutEmptyHeadingsOrTables() {
        assertThat(Briefing.of(Dossier.builder().build(), LanguageTag.ENGLISH, WIDTH))
                .isEqualTo("""
                A dossier without a title
                =========================

                It is empty: it holds no sources, no actors and nothing that anybody said or did.

                What the checks found
                ---------------------
                The checks found nothing to report.
                """);
    }

    @Test
    void anEmptyDossierIsSaidToBeEmptyInUkrainianToo() {
        assertThat(Briefing.of(Dossier.builder().build(), LanguageTag.UKRAINIAN, WIDTH))
                .isEqualTo("""
                Досьє без назви
                ===============

                Воно порожнє: тут немає ні джерел, ні дійових осіб, ні сказаного, ні зробленого.

                Що виявили перевірки
                --------------------
                Перевірки нічого не виявили.
                """);
    }

    @Test
    void anotherLanguageTakesItsOwnTextsAndEnglishWords() {
        Dossier dossier = Dossier.builder()
                .title(Text.en("Title").and("pl", "Tytuł"))
                .description(Text.en("Only in English."))
                .add(State.builder()
                        .id("pl")
                        .addName(Name.of("Poland", "en"))
                        .addName(Name.of("Polska", "pl"))
                        .build())
                .build();

        assertThat(Briefing.of(dossier, LanguageTag.parse("pl-PL"), WIDTH)).startsWith("""
                Tytuł
                =====

                Only in English.

                It holds 1 actor.

                Who is in it
                ------------

                States
                  Polska. Also: Poland.
                """);
    }

    @Test
    void aRegionOfUkrainianIsUkrainian() {
        assertThat(Briefing.of(ArticleDossier.build(), LanguageTag.parse("uk-UA"), WIDTH))
                .isEqualTo(golden("briefing_uk.txt"));
    }

    @ParameterizedTest
    @CsvSource({"en, 88", "uk, 88", "en, 40", "uk, 40", "en, 61", "en, 200", "uk, 1000"})
    void noLineIsWiderThanThePage(String language, int width) {
        for (Dossier dossier : List.of(Exotic.dossier(), ArticleDossier.build())) {
            assertThat(Briefing.of(dossier, LanguageTag.parse(language), width).lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void aWidePageIsUsed() {
        assertThat(Briefing.of(ArticleDossier.build(), LanguageTag.ENGLISH, 200).lines())
                .anySatisfy(line -> assertThat(Columns.width(line)).isGreaterThan(150));
    }

    @Test
    void nothingThatATerminalWouldObeyIsPrinted() {
        assertThat(Briefing.of(Exotic.dossier(), LanguageTag.ENGLISH, WIDTH)).doesNotContain("\u001b");
    }

    @Test
    void theBriefingIsTheSameEveryTime() {
        assertThat(Collections.nCopies(3, LanguageTag.UKRAINIAN))
                .map(language -> Briefing.of(Exotic.dossier(), language, WIDTH))
                .containsOnly(Briefing.of(Exotic.dossier(), LanguageTag.UKRAINIAN, WIDTH));
    }

    @Test
    void whoDisputesAStatementDoesNotRelayIt() {
        Dossier dossier = Dossier.builder()
                .add(Source.builder().id("wire").title("Wire").build())
                .add(Source.builder().id("desk").title("Desk").build())
                .add(Statement.builder()
                        .id("said")
                        .addSpeaker(Party.of("ghost"))
                        .content(Text.en("Boo."))
                        .originalLanguage("uk")
                        .addCitation(Citation.of("wire").toBuilder()
                                .quote("He booed.")
                                .locator("p. 3")
                                .build())
                        .addCitation(Citation.of("desk").toBuilder()
                                .bearing(Bearing.DISPUTES)
                                .locator("p. 4")
                                .build())
                        .build())
                .build();

        assertThat(Briefing.of(dossier, LanguageTag.ENGLISH, WIDTH)).contains("""
                “ghost” (no such record)
                  Boo.
                  Said in       Ukrainian
                  Relayed by    “Wire” [1]
                  Disputed by   “Desk” [2] (p. 4)
                  In its words  “He booed.” (“Wire” [1], p. 3)
                """);
    }

    static String golden(String name) {
        try (InputStream in = Objects.requireNonNull(BriefingTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
