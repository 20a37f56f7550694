package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.MINISTER;
import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.membership;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.tenure;

import java.time.Instant;
import java.util.List;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Party;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Step;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;

/** The rules about dates in the future by example. */
final class FutureCases {
    private static final String SAID = ": must not be in the future; was ";
    private static final String SAID_IN_UKRAINIAN = ": не може бути в майбутньому; вказано ";

    private FutureCases() {}

    static List<RuleCase> all() {
        return List.of(
                created(),
                born(),
                accessed(),
                archived(),
                recorded(),
                stage(),
                step(),
                position(),
                tenures(),
                memberships());
    }

    private static RuleCase created() {
        return RuleCase.of(
                "created-after-as-of",
                created("2025-01-02T00:00:00Z"),
                "/createdAt: a dossier must not be created in the future; was \"2025-01-02T00:00:00Z\", as of "
                        + "\"2024-12-31\"",
                "/createdAt: досьє не можна створити в майбутньому; вказано \"2025-01-02T00:00:00Z\" станом на "
                        + "\"2024-12-31\"",
                created("2025-01-01T10:00:00Z"),
                created("2024-12-01T00:00:00Z"));
    }

    private static Dossier created(String instant) {
        return Dossier.builder().createdAt(Instant.parse(instant)).build();
    }

    private static RuleCase born() {
        return future(
                dossier(person("ada").born("2815").build()),
                "/actors/0/born",
                "2815",
                dossier(person("ada").born("2024").died("2024-12-31").build()));
    }

    private static RuleCase accessed() {
        return future(
                dossier(source("paper")
                        .accessedAt(Instant.parse("2025-03-01T00:00:00Z"))
                        .build()),
                "/sources/1/accessedAt",
                "2025-03-01T00:00:00Z",
                dossier(source("paper")
                        .accessedAt(Instant.parse("2025-01-01T08:00:00Z"))
                        .build()));
    }

    private static RuleCase archived() {
        return future(
                dossier(source("paper")
                        .archivedAt("https://web.archive.org/web/20250301120000/https://example.org/page")
                        .build()),
                "/sources/1/archivedAt",
                "2025-03-01T12:00:00Z",
                dossier(source("paper")
                        .archivedAt("https://example.org/20250301120000/page")
                        .build()));
    }

    private static RuleCase recorded() {
        return future(
                dossier(person("ada")
                        .revision(recordedAt("2025-03-01T00:00:00Z"))
                        .build()),
                "/actors/0/revision/recordedAt",
                "2025-03-01T00:00:00Z",
                dossier(person("ada")
                        .revision(recordedAt("2024-03-01T00:00:00Z"))
                        .build()));
    }

    private static Revision recordedAt(String instant) {
        return Revision.builder().number(1).recordedAt(Instant.parse(instant)).build();
    }

    private static RuleCase stage() {
        return future(
                dossier(membership("m1", "ukraine", MembershipStage.MEMBER)
                        .date("2026-01-01")
                        .build()),
                "/memberships/0/date",
                "2026-01-01",
                dossier(membership("m1", "ukraine", MembershipStage.MEMBER)
                        .date("2024-12-31")
                        .build()));
    }

    private static RuleCase step() {
        return future(ratified(StepState.DONE), "/memberships/0/steps/0/date", "2026-01", ratified(StepState.PENDING));
    }

    private static Dossier ratified(StepState state) {
        return dossier(membership("m1", "ukraine", MembershipStage.RATIFYING)
                .addStep(Step.builder()
                        .kind(StepKind.RATIFICATION)
                        .state(state)
                        .date("2026-01")
                        .build())
                .build());
    }

    private static RuleCase position() {
        return future(
                dossier(Samples.position("p1", Party.of("hungary")).date("2025").build()),
                "/positions/0/date",
                "2025",
                dossier(Samples.position("p1", Party.of("hungary")).date("2024").build()));
    }

    private static RuleCase future(Dossier triggering, String at, String date, Dossier passing) {
        return RuleCase.of(
                "date-after-as-of",
                triggering,
                at + SAID + '"' + date + "\", as of \"2024-12-31\"",
                at + SAID_IN_UKRAINIAN + '"' + date + "\" станом на \"2024-12-31\"",
                passing);
    }

    private static RuleCase tenures() {
        return RuleCase.of(
                "begins-after-as-of",
                dossier(person("ada")
                        .addTenure(tenure(MINISTER, "2026/..").build())
                        .build()),
                "/actors/0/tenures/0/period: should have begun; was \"2026/..\", as of \"2024-12-31\"",
                "/actors/0/tenures/0/period: мало б уже початися; вказано \"2026/..\" станом на \"2024-12-31\"",
                dossier(person("ada")
                        .addTenure(tenure(MINISTER, "2022/2027").build())
                        .build()));
    }

    private static RuleCase memberships() {
        return RuleCase.of(
                "begins-after-as-of",
                dossier(membership("m1", "ukraine", MembershipStage.MEMBER)
                        .period("2030/..")
                        .build()),
                "/memberships/0/period: should have begun; was \"2030/..\", as of \"2024-12-31\"",
                "/memberships/0/period: мало б уже початися; вказано \"2030/..\" станом на \"2024-12-31\"",
                dossier(membership("m1", "ukraine", MembershipStage.MEMBER)
                        .period("2024-12-31/..")
                        .build()));
    }
}
