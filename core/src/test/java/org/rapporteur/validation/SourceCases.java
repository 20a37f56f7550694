package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.source;

import java.util.List;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.Source;
import org.rapporteur.model.term.SourceKind;

/** The rules about sources by example. */
final class SourceCases {
    private SourceCases() {}

    static List<RuleCase> all() {
        return List.of(archived(), notIdentified(), notArchived());
    }

    private static RuleCase archived() {
        return RuleCase.of(
                "archived-before-published",
                dossier(archived("20230809095959")),
                "/sources/1/archivedAt: a page must not be archived before it is published; was "
                        + "\"https://web.archive.org/web/20230809095959/https://example.org/page\", published "
                        + "\"2023-08-10\"",
                "/sources/1/archivedAt: сторінку не можна заархівувати до її публікації; вказано "
                        + "\"https://web.archive.org/web/20230809095959/https://example.org/page\", а дата публікації "
                        + "— \"2023-08-10\"",
                dossier(archived("20230809100000")),
                dossier(archived("99999999999999")),
                dossier(source("paper")
                        .date("2023-08-10")
                        .archivedAt("https://example.org/20230101000000/page")
                        .build()));
    }

    private static RuleCase notIdentified() {
        return RuleCase.of(
                "source-not-identified",
                dossier(Source.builder().id("paper").build()),
                "/sources/1/title: a source should have a title or an address; it has neither",
                "/sources/1/title: джерело знаходять за назвою чи адресою; тут немає ні назви, ні адреси",
                dossier(Source.builder()
                        .id("paper")
                        .url("https://example.org/page")
                        .build()),
                dossier(Source.builder()
                        .id("paper")
                        .archivedAt("https://example.org/page")
                        .build()),
                dossier(Source.builder()
                        .id("paper")
                        .addIdentifier(Identifier.of("wikidata", "Q1"))
                        .build()),
                dossier(Source.builder().id("paper").kind(SourceKind.EDITORIAL).build()));
    }

    private static RuleCase notArchived() {
        return RuleCase.of(
                "page-not-archived",
                dossier(
                        source("paper").url("https://example.org/page").build(),
                        source("journal").url("https://example.org/").build()),
                "/sources: web pages should have archived copies, because they may change; sources without one: "
                        + "\"paper, journal\", \"2\" in all",
                "/sources: сторінки в мережі можна було б заархівувати, бо вони можуть змінитися; джерела без копії: "
                        + "\"paper, journal\", усього \"2\"",
                dossier(source("paper")
                        .url("https://example.org/page")
                        .archivedAt("https://example.org/copy")
                        .build()),
                dossier(source("paper").url("urn:isbn:9780306406157").build()),
                dossier(source("paper").build()));
    }

    private static Source archived(String second) {
        return source("paper")
                .date("2023-08-10")
                .archivedAt("https://web.archive.org/web/" + second + "/https://example.org/page")
                .build();
    }
}
