package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Link;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.Modality;

/** The rules about the words of statements by example. */
final class FidelityCases {
    private FidelityCases() {}

    static List<RuleCase> all() {
        return List.of(
                verbatimNotInOriginalLanguage(),
                translatedWithoutOriginal(),
                quotedYetNotSaid(),
                anonymousYetNamed(),
                anonymousYetResolved());
    }

    private static RuleCase verbatimNotInOriginalLanguage() {
        return RuleCase.of(
                "verbatim-not-in-original-language",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .fidelity(Fidelity.VERBATIM)
                                .originalLanguage("uk")
                                .build()),
                "/statements/0/content: verbatim content should be in the language in which it was said; none "
                        + "is in \"uk\"",
                "/statements/0/content: дослівні слова мали б стояти мовою, якою їх сказано; тексту "
                        + "мовою \"uk\" немає",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .fidelity(Fidelity.VERBATIM)
                                .originalLanguage("uk")
                                .content(Text.en("Yes.").and("uk", "Так."))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .fidelity(Fidelity.VERBATIM)
                                .originalLanguage("uk")
                                .content(Text.of("und", "Так."))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .fidelity(Fidelity.VERBATIM)
                                .originalLanguage("nb")
                                .content(Text.of("no", "Ja."))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").fidelity(Fidelity.VERBATIM).build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .fidelity(Fidelity.PARAPHRASE)
                                .originalLanguage("uk")
                                .build()));
    }

    private static RuleCase translatedWithoutOriginal() {
        return RuleCase.of(
                "translated-without-original",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").fidelity(Fidelity.TRANSLATED).build()),
                "/statements/0/originalLanguage: a translation should state its original language; it does not",
                "/statements/0/originalLanguage: переклад мав би вказувати мову оригіналу; її не " + "вказано",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .fidelity(Fidelity.TRANSLATED)
                                .originalLanguage("uk")
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .fidelity(Fidelity.TRANSLATED)
                                .addLink(Link.toUnidentified(LinkRelation.TRANSLATES, Text.en("his post")))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").fidelity(Fidelity.INDIRECT).build()));
    }

    private static RuleCase quotedYetNotSaid() {
        return RuleCase.of(
                "quoted-yet-not-said",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .fidelity(Fidelity.VERBATIM)
                                .modality(Modality.NEGATED)
                                .build()),
                "/statements/0/fidelity: what was not said cannot be quoted; was \"verbatim\", in a statement "
                        + "that is \"negated\"",
                "/statements/0/fidelity: несказаного не можна процитувати; вказано \"verbatim\", а "
                        + "модальність заяви — \"negated\"",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .fidelity(Fidelity.VERBATIM)
                                .modality(Modality.FUTURE)
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .fidelity(Fidelity.PARAPHRASE)
                                .modality(Modality.NEGATED)
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").fidelity(Fidelity.VERBATIM).build()));
    }

    private static RuleCase anonymousYetNamed() {
        return RuleCase.of(
                "anonymous-yet-named",
                dossier(statement(
                                "s1",
                                Party.named("Dmytro Kuleba").toBuilder()
                                        .attribution(Attribution.ANONYMOUS)
                                        .build())
                        .build()),
                "/statements/0/speakers/0/asNamed: a party whose name is withheld should not be "
                        + "named; was \"Dmytro Kuleba\", whose attribution is \"anonymous\"",
                "/statements/0/speakers/0/asNamed: сторону, ім’я якої не розголошують, не слід "
                        + "називати; вказано \"Dmytro Kuleba\", а умова цитування — \"anonymous\"",
                dossier(statement(
                                "s1",
                                Party.described(Text.en("a diplomat")).toBuilder()
                                        .attribution(Attribution.ANONYMOUS)
                                        .build())
                        .build()),
                dossier(statement(
                                "s1",
                                Party.named("Dmytro Kuleba").toBuilder()
                                        .attribution(Attribution.LEAKED)
                                        .build())
                        .build()),
                dossier(statement("s1", Party.named("Dmytro Kuleba")).build()),
                dossier(
                        organization("pentagon").build(),
                        statement(
                                        "s1",
                                        Party.of("pentagon").toBuilder()
                                                .asNamed("The Pentagon")
                                                .attribution(Attribution.BACKGROUND)
                                                .build())
                                .build()));
    }

    private static RuleCase anonymousYetResolved() {
        return RuleCase.of(
                "anonymous-yet-named",
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .addParticipant(Participant.of(Party.of("kuleba").toBuilder()
                                        .attribution(Attribution.BACKGROUND)
                                        .build()))
                                .build()),
                "/meetings/0/participants/0/party/actor: a party whose name is withheld should not "
                        + "be named; was \"kuleba\", whose attribution is \"background\"",
                "/meetings/0/participants/0/party/actor: сторону, ім’я якої не розголошують, не слід "
                        + "називати; вказано \"kuleba\", а умова цитування — \"background\"",
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .addParticipant(Participant.of(Party.of("kuleba").toBuilder()
                                        .attribution(Attribution.ON_RECORD)
                                        .build()))
                                .build()));
    }
}
