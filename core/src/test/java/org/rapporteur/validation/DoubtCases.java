package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.source;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;

/** The rules about contradictions that a doubt of the source leaves open, by example. */
final class DoubtCases {
    private DoubtCases() {}

    static List<RuleCase> all() {
        return List.of(died(), beforeBirth(), afterDeath(), afterSource());
    }

    private static RuleCase died() {
        return RuleCase.of(
                "possibly-died-before-born",
                dossier(person("ada").born("1820?").died("1815").build()),
                "/actors/0/died: the death must not precede the birth; was \"1815\", born \"1820?\", ignoring "
                        + "the doubts of the source",
                "/actors/0/died: смерть не може передувати народженню; вказано \"1815\", а дата народження — "
                        + "\"1820?\", якщо відкинути сумніви джерела",
                dossier(person("ada").born("1820").died("1815").build()),
                dossier(person("ada").born("1820?").died("1820").build()),
                dossier(person("ada").born("1820~").build()));
    }

    private static RuleCase beforeBirth() {
        return RuleCase.of(
                "possibly-statement-before-birth",
                dossier(
                        person("ada").born("1815~").build(),
                        statement("s1", "ada").date("1814").build()),
                "/statements/0/date: a statement must not precede the birth of its speaker; was \"1814\", but "
                        + "\"ada\" was born \"1815~\", ignoring the doubts of the source",
                "/statements/0/date: заява не може передувати народженню мовця; вказано \"1814\", а дата "
                        + "народження \"ada\" — \"1815~\", якщо відкинути сумніви джерела",
                dossier(
                        person("ada").born("1815").build(),
                        statement("s1", "ada").date("1814").build()),
                dossier(
                        person("ada").born("1815~").build(),
                        statement("s1", "ada").date("1815").build()));
    }

    private static RuleCase afterDeath() {
        return RuleCase.of(
                "possibly-statement-after-death",
                dossier(
                        person("ada").died("1852").build(),
                        statement("s1", "ada").date("1853~").build()),
                "/statements/0/date: a statement must not follow the death of its speaker; was \"1853~\", but "
                        + "\"ada\" died \"1852\", ignoring the doubts of the source",
                "/statements/0/date: заява не може бути пізнішою за смерть мовця; вказано \"1853~\", а дата "
                        + "смерті \"ada\" — \"1852\", якщо відкинути сумніви джерела",
                dossier(
                        person("ada").died("1852").build(),
                        statement("s1", "ada").date("1853").build()),
                dossier(
                        person("ada").died("1852").build(),
                        statement("s1", "ada").date("1852~").build()));
    }

    private static RuleCase afterSource() {
        return RuleCase.of(
                "possibly-statement-after-source",
                dossier(source("paper").date("2023-08-10?").build(), citing("2023-08-12")),
                "/statements/0/date: a statement must not be later than a source that states it; was "
                        + "\"2023-08-12\", but \"paper\" is dated \"2023-08-10?\", ignoring the doubts of the source",
                "/statements/0/date: заява не може бути пізнішою за джерело, яке її наводить; вказано "
                        + "\"2023-08-12\", а \"paper\" має дату \"2023-08-10?\", якщо відкинути сумніви джерела",
                dossier(source("paper").date("2023-08-10").build(), citing("2023-08-12")),
                dossier(source("paper").date("2023-08-10?").build(), citing("2023-08")));
    }

    private static Statement citing(String date) {
        return statement("s1", Party.named("X"))
                .date(date)
                .addCitation(Citation.of("paper"))
                .build();
    }
}
