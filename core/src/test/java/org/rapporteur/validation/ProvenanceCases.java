package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.source;

import java.util.List;
import org.rapporteur.model.Name;
import org.rapporteur.model.State;

/** The rules about sources by example. */
final class ProvenanceCases {
    private ProvenanceCases() {}

    static List<RuleCase> all() {
        return List.of(noCitation(), accessedBeforePublished());
    }

    private static RuleCase noCitation() {
        return RuleCase.of(
                "no-citation",
                dossier(State.builder()
                        .id("ukraine")
                        .addName(Name.of("Ukraine"))
                        .build()),
                "/actors/0/citations: a record should cite a source; it cites none",
                "/actors/0/citations: запис мав би посилатися на джерело; посилань немає",
                dossier(person("kuleba").build()));
    }

    private static RuleCase accessedBeforePublished() {
        return RuleCase.of(
                "accessed-before-published",
                dossier(source("paper")
                        .date("2024-05-02")
                        .accessedAt("2024-05-01T09:59:59Z")
                        .build()),
                "/sources/1/accessedAt: a source must not be accessed before it is published; was "
                        + "\"2024-05-01T09:59:59Z\", published \"2024-05-02\"",
                "/sources/1/accessedAt: джерело не можна прочитати до його публікації;"
                        + " вказано \"2024-05-01T09:59:59Z\", а дата публікації — \"2024-05-02\"",
                dossier(source("paper")
                        .date("2024-05-02")
                        .accessedAt("2024-05-01T10:00:00Z")
                        .build()),
                dossier(source("paper")
                        .date("2024")
                        .accessedAt("2024-05-01T10:00:00Z")
                        .build()),
                dossier(source("paper")
                        .date("2024?")
                        .accessedAt("2023-05-01T10:00:00Z")
                        .build()),
                dossier(source("paper")
                        .date("2024")
                        .accessedAt("9999-12-31T23:59:59Z")
                        .build()),
                dossier(source("paper").accessedAt("2023-05-01T10:00:00Z").build()));
    }
}
