package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Party;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.Modality;

/** The rules that need a today by example: it is the last day of 2024. */
final class AsOfCases {
    private AsOfCases() {}

    static List<RuleCase> all() {
        return List.of(published(), made(), announced(), underWay(), stillPlanned());
    }

    private static RuleCase published() {
        return RuleCase.of(
                "published-after-as-of",
                dossier(source("paper").date("2025-01-01").build()),
                "/sources/1/date: a source must not be published after the as-of date; was \"2025-01-01\", as "
                        + "of \"2024-12-31\"",
                "/sources/1/date: джерело має бути опубліковане до дня, станом на який розглядають досьє; "
                        + "вказано \"2025-01-01\", станом на \"2024-12-31\"",
                dossier(source("paper").date("2024-12-31").build()),
                dossier(source("paper").date("2024/2025").build()));
    }

    private static RuleCase made() {
        return RuleCase.of(
                "statement-after-as-of",
                dossier(statement("s1", Party.named("X")).date("2025").build()),
                "/statements/0/date: a statement must not be made after the as-of date; was \"2025\", as of "
                        + "\"2024-12-31\"",
                "/statements/0/date: заява має бути зроблена до дня, станом на який розглядають досьє; "
                        + "вказано \"2025\", станом на \"2024-12-31\"",
                dossier(statement("s1", Party.named("X"))
                        .date("2025")
                        .modality(Modality.FUTURE)
                        .build()),
                dossier(statement("s1", Party.named("X")).date("2024").build()));
    }

    private static RuleCase announced() {
        return RuleCase.of(
                "future-statement-before-as-of",
                dossier(statement("s1", Party.named("X"))
                        .date("2023")
                        .modality(Modality.FUTURE)
                        .build()),
                "/statements/0/date: a statement still to be made should not be dated before the as-of date; "
                        + "was \"2023\", as of \"2024-12-31\"",
                "/statements/0/date: майбутня заява мала б бути попереду; вказано \"2023\", станом на "
                        + "\"2024-12-31\"",
                dossier(statement("s1", Party.named("X")).date("2023").build()),
                dossier(statement("s1", Party.named("X"))
                        .date("2024")
                        .modality(Modality.FUTURE)
                        .build()));
    }

    private static RuleCase underWay() {
        return RuleCase.of(
                "held-after-as-of",
                dossier(meeting("m1").status(MeetingStatus.HELD).date("2025-03").build()),
                "/meetings/0/date: a meeting that has begun must not be dated after the as-of date; was "
                        + "\"2025-03\", as of \"2024-12-31\"",
                "/meetings/0/date: зустріч, що почалася, має бути в минулому; вказано \"2025-03\", станом на "
                        + "\"2024-12-31\"",
                dossier(meeting("m1").status(MeetingStatus.HELD).date("2024-12").build()),
                dossier(meeting("m1").status(MeetingStatus.HELD).date("XXXX-23").build()),
                dossier(meeting("m1")
                        .status(MeetingStatus.CONFIRMED)
                        .date("2025-03")
                        .build()));
    }

    private static RuleCase stillPlanned() {
        return RuleCase.of(
                "planned-before-as-of",
                dossier(meeting("m1")
                        .status(MeetingStatus.PLANNED)
                        .date("2023-23")
                        .build()),
                "/meetings/0/date: a meeting still to be held should not be dated before the as-of date; was "
                        + "\"2023-23\", as of \"2024-12-31\"",
                "/meetings/0/date: зустріч, яка ще має відбутися, мала б бути попереду; вказано \"2023-23\", "
                        + "станом на \"2024-12-31\"",
                dossier(meeting("m1")
                        .status(MeetingStatus.PLANNED)
                        .date("2024-24")
                        .build()),
                dossier(meeting("m1")
                        .status(MeetingStatus.CANCELLED)
                        .date("2023-23")
                        .build()),
                dossier(meeting("m1").status(MeetingStatus.PLANNED).build()));
    }
}
