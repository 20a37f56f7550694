package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.MINISTER;
import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.statement;
import static org.rapporteur.validation.Samples.tenure;

import java.util.List;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;

/** The rules about persons by example. */
final class PersonCases {
    private static final Party MINISTER_KULEBA =
            Party.builder().actor("kuleba").officeId(MINISTER).build();
    private static final Person KULEBA = person("kuleba")
            .addTenure(tenure(MINISTER, "2020-03-04/2024-09-05").build())
            .build();

    private PersonCases() {}

    static List<RuleCase> all() {
        return List.of(diedBeforeBorn(), capacityNotHeld(), capacityNotHeldAtMeeting(), capacityOfAddressee());
    }

    private static RuleCase diedBeforeBorn() {
        return RuleCase.of(
                "died-before-born",
                dossier(person("ada").born("1820").died("1815-12-10").build()),
                "/actors/0/died: the death must not precede the birth; was \"1815-12-10\", born \"1820\"",
                "/actors/0/died: смерть не може передувати народженню; вказано \"1815-12-10\", а дата народження —"
                        + " \"1820\"",
                dossier(person("ada").born("1815").died("1815").build()),
                dossier(person("ada").born("1820?").died("1815").build()),
                dossier(person("ada").died("1815").build()));
    }

    private static RuleCase capacityNotHeld() {
        Tenure undated =
                Tenure.builder().office(Text.en("Minister")).officeId(MINISTER).build();
        return RuleCase.of(
                "capacity-not-held",
                dossier(
                        KULEBA,
                        statement("s1", MINISTER_KULEBA).date("2019-05-01").build()),
                "/statements/0/speakers/0/officeId: the party should hold the office at the time; was "
                        + "\"https://example.org/offices/minister\", which \"kuleba\" does not hold on \"2019-05-01\" according to this dossier",
                "/statements/0/speakers/0/officeId: на відповідну дату особа має обіймати посаду;"
                        + " вказано \"https://example.org/offices/minister\","
                        + " але за цим досьє \"kuleba\" не обіймає її на дату \"2019-05-01\"",
                dossier(KULEBA, statement("s1", MINISTER_KULEBA).date("2023-08").build()),
                dossier(KULEBA, statement("s1", MINISTER_KULEBA).date("2020").build()),
                dossier(KULEBA, statement("s1", MINISTER_KULEBA).build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", MINISTER_KULEBA).date("2019").build()),
                dossier(
                        person("kuleba").addTenure(undated).build(),
                        statement("s1", MINISTER_KULEBA).date("2019").build()),
                dossier(
                        person("kuleba")
                                .addTenure(tenure("https://example.org/offices/envoy", "2016/2019")
                                        .build())
                                .build(),
                        statement("s1", MINISTER_KULEBA).date("2023").build()));
    }

    private static RuleCase capacityNotHeldAtMeeting() {
        return RuleCase.of(
                "capacity-not-held",
                dossier(
                        KULEBA,
                        meeting("talks")
                                .date("2024-10/2024-11")
                                .addParticipant(Participant.of(MINISTER_KULEBA))
                                .build()),
                "/meetings/0/participants/0/party/officeId: the party should hold the office at the time; was "
                        + "\"https://example.org/offices/minister\", which \"kuleba\" does not hold on \"2024-10/2024-11\" according to this dossier",
                "/meetings/0/participants/0/party/officeId: на відповідну дату особа має обіймати посаду;"
                        + " вказано \"https://example.org/offices/minister\","
                        + " але за цим досьє \"kuleba\" не обіймає її на дату \"2024-10/2024-11\"",
                dossier(
                        KULEBA,
                        meeting("talks")
                                .date("2024-08/2024-10")
                                .addParticipant(Participant.of(MINISTER_KULEBA))
                                .build()));
    }

    private static RuleCase capacityOfAddressee() {
        return RuleCase.of(
                "capacity-not-held",
                dossier(
                        KULEBA,
                        meeting("talks").date("2025").build(),
                        statement("s1", "kuleba")
                                .addAddressee(MINISTER_KULEBA)
                                .meeting("talks")
                                .build()),
                "/statements/0/addressees/0/officeId: the party should hold the office at the time; was "
                        + "\"https://example.org/offices/minister\", which \"kuleba\" does not hold on \"2025\" according to this dossier",
                "/statements/0/addressees/0/officeId: на відповідну дату особа має обіймати посаду;"
                        + " вказано \"https://example.org/offices/minister\","
                        + " але за цим досьє \"kuleba\" не обіймає її на дату \"2025\"",
                dossier(
                        KULEBA,
                        meeting("talks").build(),
                        statement("s1", "kuleba")
                                .addAddressee(MINISTER_KULEBA)
                                .meeting("talks")
                                .build()));
    }
}
