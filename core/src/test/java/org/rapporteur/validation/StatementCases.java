package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Modality;

/** The rules about statements by example. */
final class StatementCases {
    private static final Person ADA =
            person("ada").born("1815-12-10").died("1852-11-27").build();
    private static final Source PAPER = source("paper").date("2023-08-10").build();
    private static final Meeting SUMMIT =
            meeting("summit").date("2024-07-09/2024-07-11").build();

    private StatementCases() {}

    static List<RuleCase> all() {
        return List.of(beforeBirth(), afterDeath(), afterDeathByMeeting(), afterSource(), outsideMeeting());
    }

    private static RuleCase beforeBirth() {
        return RuleCase.of(
                "statement-before-birth",
                dossier(ADA, statement("s1", "ada").date("1814").build()),
                "/statements/0/date: a statement must not precede the birth of its speaker; was \"1814\", but "
                        + "\"ada\" was born \"1815-12-10\"",
                "/statements/0/date: заява не може передувати народженню мовця;"
                        + " вказано \"1814\", а дата народження \"ada\" — \"1815-12-10\"",
                dossier(ADA, statement("s1", "ada").date("1815").build()),
                dossier(
                        organization("ada").build(),
                        statement("s1", "ada").date("1814").build()));
    }

    private static RuleCase afterDeath() {
        return RuleCase.of(
                "statement-after-death",
                dossier(ADA, statement("s1", "ada").date("1852-11-29").build()),
                "/statements/0/date: a statement must not follow the death of its speaker; was \"1852-11-29\", "
                        + "but \"ada\" died \"1852-11-27\"",
                "/statements/0/date: заява не може бути пізнішою за смерть мовця;"
                        + " вказано \"1852-11-29\", а дата смерті \"ada\" — \"1852-11-27\"",
                dossier(ADA, statement("s1", "ada").date("1852-11").build()),
                dossier(ADA, statement("s1", "ada").date("1853~").build()),
                dossier(ADA, statement("s1", "ada").date("1852-11-28").build()),
                dossier(ADA, statement("s1", "ada").date("1852-11-28T11:59:59Z").build()),
                dossier(
                        ADA,
                        statement("s1", "ada")
                                .date("1853")
                                .modality(Modality.NEGATED)
                                .build()),
                dossier(ADA, statement("s1", Party.named("Ada")).date("1853").build()),
                dossier(ADA, statement("s1", "ada").build()));
    }

    private static RuleCase afterDeathByMeeting() {
        return RuleCase.of(
                "statement-after-death",
                dossier(ADA, SUMMIT, statement("s1", "ada").meeting("summit").build()),
                "/statements/0/meeting: a statement must not follow the death of its speaker; was "
                        + "\"2024-07-09/2024-07-11\", but \"ada\" died \"1852-11-27\"",
                "/statements/0/meeting: заява не може бути пізнішою за смерть мовця;"
                        + " вказано \"2024-07-09/2024-07-11\", а дата смерті \"ada\" — \"1852-11-27\"",
                dossier(
                        ADA,
                        meeting("summit").build(),
                        statement("s1", "ada").meeting("summit").build()));
    }

    private static RuleCase afterSource() {
        Statement.Builder later = statement("s1", Party.named("X")).date("2023-08-12");
        return RuleCase.of(
                "statement-after-source",
                dossier(PAPER, later.addCitation(Citation.of("paper")).build()),
                "/statements/0/date: a statement must not be later than a source that states it; was "
                        + "\"2023-08-12\", but \"paper\" is dated \"2023-08-10\"",
                "/statements/0/date: заява не може бути пізнішою за джерело, яке її наводить;"
                        + " вказано \"2023-08-12\", а \"paper\" має дату \"2023-08-10\"",
                dossier(PAPER, citing(Citation.of("paper")).date("2023-08-10").build()),
                dossier(PAPER, citing(Citation.of("paper")).date("2023-08").build()),
                dossier(
                        source("paper").date("2023-11-10").build(),
                        citing(Citation.of("paper")).date("2023-24").build()),
                dossier(
                        source("paper").date("2023-08-15T21:30:00Z").build(),
                        citing(Citation.of("paper")).date("2023-08-16").build()),
                dossier(
                        PAPER,
                        citing(Citation.of("paper"))
                                .date("2024")
                                .modality(Modality.FUTURE)
                                .build()),
                dossier(
                        PAPER,
                        citing(Citation.of("paper").implied()).date("2024").build()),
                dossier(
                        PAPER,
                        citing(Citation.of("paper").concerning("place"))
                                .date("2024")
                                .build()),
                dossier(
                        source("paper").build(),
                        citing(Citation.of("paper")).date("2024").build()));
    }

    private static Statement.Builder citing(Citation citation) {
        return statement("s1", Party.named("X")).addCitation(citation);
    }

    private static RuleCase outsideMeeting() {
        return RuleCase.of(
                "statement-outside-meeting",
                dossier(SUMMIT, at("summit").date("2024-07-13").build()),
                "/statements/0/date: a statement at a meeting should be dated within the meeting; was "
                        + "\"2024-07-13\", but \"summit\" is dated \"2024-07-09/2024-07-11\"",
                "/statements/0/date: заява на зустрічі мала б припадати на дні зустрічі;"
                        + " вказано \"2024-07-13\", а \"summit\" має дату \"2024-07-09/2024-07-11\"",
                dossier(SUMMIT, at("summit").date("2024-07-10").build()),
                dossier(SUMMIT, at("summit").date("2024").build()),
                dossier(SUMMIT, at("summit").date("2024-07-12T03:30:00Z").build()),
                dossier(SUMMIT, at("summit").date("2024-07-12").build()),
                dossier(SUMMIT, at("summit").build()),
                dossier(SUMMIT, at("elsewhere").date("2024-07-12").build()));
    }

    private static Statement.Builder at(String meeting) {
        return statement("s1", Party.named("X")).meeting(meeting);
    }
}
