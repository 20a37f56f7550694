package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.MINISTER;
import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.position;
import static org.rapporteur.validation.Samples.state;
import static org.rapporteur.validation.Samples.statement;
import static org.rapporteur.validation.Samples.tenure;

import java.util.List;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;

/** The rules about offices by example. */
final class OfficeCases {
    private OfficeCases() {}

    static List<RuleCase> all() {
        return List.of(
                overlapsItself(),
                overlapsItselfByTitle(),
                ofAnother(),
                ofAnotherByTitle(),
                notHeldByTitle(),
                notHeldByHolder(),
                twoHoldersByTitle());
    }

    private static RuleCase overlapsItself() {
        return RuleCase.of(
                "tenure-overlaps-itself",
                dossier(person("kuleba")
                        .addTenure(tenure(MINISTER, "2020-03-04/2024-09-05").build())
                        .addTenure(tenure(MINISTER, "2023/..").build())
                        .build()),
                "/actors/0/tenures/1/period: a person should hold an office once at a time; was \"2023/..\" in "
                        + "\"https://example.org/offices/minister\", which the same person also held in "
                        + "\"2020-03-04/2024-09-05\"",
                "/actors/0/tenures/1/period: одну посаду в один час особа мала б обіймати раз; вказано \"2023/..\" на "
                        + "посаді \"https://example.org/offices/minister\", яку та сама особа обіймає і протягом "
                        + "\"2020-03-04/2024-09-05\"",
                dossier(person("kuleba")
                        .addTenure(tenure(MINISTER, "2020-03-04/2022-09-05").build())
                        .addTenure(tenure(MINISTER, "2022-09-05/..").build())
                        .build()),
                dossier(person("kuleba")
                        .addTenure(tenure(MINISTER, "2020/2022").acting(true).build())
                        .addTenure(tenure(MINISTER, "2021/..").build())
                        .build()),
                dossier(person("kuleba")
                        .addTenure(tenure(MINISTER, "2020/..").build())
                        .addTenure(tenure("https://example.org/offices/envoy", "2020/..")
                                .build())
                        .build()));
    }

    private static RuleCase overlapsItselfByTitle() {
        return RuleCase.of(
                "tenure-overlaps-itself",
                dossier(
                        state("ukraine").build(),
                        person("kuleba")
                                .addTenure(titled("Minister of Defence", "2020/.."))
                                .addTenure(titled("minister  of defence", "2021/2023"))
                                .build()),
                "/actors/1/tenures/1/period: a person should hold an office once at a time; was \"2021/2023\" in "
                        + "\"minister  of defence\", which the same person also held in \"2020/..\"",
                "/actors/1/tenures/1/period: одну посаду в один час особа мала б обіймати раз; вказано \"2021/2023\" "
                        + "на посаді \"minister  of defence\", яку та сама особа обіймає і протягом \"2020/..\"",
                dossier(
                        state("ukraine").build(),
                        person("kuleba")
                                .addTenure(titled("Minister of Defence", "2020/.."))
                                .addTenure(titled("Minister of Defence", "2021/2023").toBuilder()
                                        .organization("poland")
                                        .build())
                                .build()));
    }

    private static RuleCase ofAnother() {
        return RuleCase.of(
                "capacity-of-another",
                dossier(
                        person("kuleba")
                                .addTenure(tenure(MINISTER, "2020-03-04/2024-09-05")
                                        .build())
                                .build(),
                        person("yermak").build(),
                        statement("s1", minister("yermak")).date("2023-08-10").build()),
                "/statements/0/speakers/0/officeId: a party should act in an office of its own; was "
                        + "\"https://example.org/offices/minister\" of \"yermak\", but \"kuleba\" held it in "
                        + "\"2020-03-04/2024-09-05\"",
                "/statements/0/speakers/0/officeId: сторона мала б діяти на власній посаді; вказано "
                        + "\"https://example.org/offices/minister\" для \"yermak\", але її обіймає \"kuleba\" протягом "
                        + "\"2020-03-04/2024-09-05\"",
                dossier(
                        person("kuleba")
                                .addTenure(tenure(MINISTER, "2020-03-04/2024-09-05")
                                        .build())
                                .build(),
                        statement("s1", minister("kuleba")).date("2023-08-10").build()),
                dossier(
                        person("kuleba")
                                .addTenure(tenure(MINISTER, "2020-03-04/2024-09-05")
                                        .build())
                                .build(),
                        person("sybiha").build(),
                        statement("s1", minister("sybiha")).date("2024-09-05").build()),
                dossier(
                        person("kuleba")
                                .addTenure(tenure(MINISTER, "2020/..").build())
                                .build(),
                        person("klimkin")
                                .addTenure(tenure(MINISTER, "2014/2019").build())
                                .build(),
                        statement("s1", minister("klimkin")).date("2023-08-10").build()),
                dossier(
                        person("kuleba")
                                .addTenure(tenure(MINISTER, "2020/..").build())
                                .build(),
                        person("yermak").build(),
                        statement("s1", minister("yermak")).build()));
    }

    private static RuleCase ofAnotherByTitle() {
        return RuleCase.of(
                "capacity-of-another",
                dossier(
                        organization("nato").build(),
                        person("stoltenberg")
                                .addTenure(ofNato("Secretary General", "2014/2024"))
                                .build(),
                        person("lungescu")
                                .addTenure(ofNato("Spokesperson", "2010/2023"))
                                .build(),
                        meeting("talks")
                                .date("2022-05-10")
                                .addParticipant(
                                        Participant.of(Party.of("lungescu").withCapacity(Text.en("secretary general"))))
                                .build()),
                "/meetings/0/participants/0/party/capacity: a party should act in an office of its own; was "
                        + "\"Secretary General\" of \"lungescu\", but \"stoltenberg\" held it in \"2014/2024\"",
                "/meetings/0/participants/0/party/capacity: сторона мала б діяти на власній посаді; вказано "
                        + "\"Secretary General\" для \"lungescu\", але її обіймає \"stoltenberg\" протягом "
                        + "\"2014/2024\"",
                dossier(
                        organization("nato").build(),
                        person("stoltenberg")
                                .addTenure(ofNato("Secretary General", "2014/2024"))
                                .build(),
                        person("guterres")
                                .addTenure(Tenure.builder()
                                        .office(Text.en("Envoy"))
                                        .organization("un")
                                        .build())
                                .build(),
                        statement("s1", Party.of("guterres").withCapacity(Text.en("Secretary General")))
                                .date("2022-05-10")
                                .build()),
                dossier(
                        organization("nato").build(),
                        person("geoana")
                                .addTenure(ofNato("Deputy Secretary General", "2014/2024"))
                                .build(),
                        person("lungescu")
                                .addTenure(ofNato("Spokesperson", "2010/2023"))
                                .build(),
                        statement("s1", Party.of("lungescu").withCapacity(Text.en("Deputy Secretary General")))
                                .date("2022-05-10")
                                .build()));
    }

    private static RuleCase notHeldByTitle() {
        return RuleCase.of(
                "capacity-not-held",
                dossier(
                        organization("nato").build(),
                        person("rasmussen")
                                .addTenure(ofNato("Secretary General", "2009/2014"))
                                .build(),
                        statement("s1", Party.of("rasmussen").withCapacity(Text.en("Secretary  general")))
                                .date("2023")
                                .build()),
                "/statements/0/speakers/0/capacity: the party should hold the office at the time; was "
                        + "\"Secretary  general\", which \"rasmussen\" does not hold on \"2023\" according to this "
                        + "dossier",
                "/statements/0/speakers/0/capacity: на відповідну дату особа має обіймати посаду; вказано "
                        + "\"Secretary  general\", але за цим досьє \"rasmussen\" не обіймає її на дату \"2023\"",
                dossier(
                        organization("nato").build(),
                        person("rasmussen")
                                .addTenure(ofNato("Secretary General", "2009/2014"))
                                .build(),
                        statement("s1", Party.of("rasmussen").withCapacity(Text.en("former Secretary General")))
                                .date("2023")
                                .build()),
                dossier(
                        organization("nato").build(),
                        person("rasmussen")
                                .addTenure(ofNato("Secretary General", "2009/2014"))
                                .build(),
                        statement("s1", Party.of("rasmussen").withCapacity(Text.en("Secretary General")))
                                .date("2013")
                                .build()));
    }

    private static RuleCase notHeldByHolder() {
        return RuleCase.of(
                "capacity-not-held",
                dossier(
                        person("kuleba")
                                .addTenure(tenure(MINISTER, "2020-03-04/2024-09-05")
                                        .build())
                                .build(),
                        position("p1", minister("kuleba")).period("2025").build()),
                "/positions/0/holder/officeId: the party should hold the office at the time; was "
                        + "\"https://example.org/offices/minister\", which \"kuleba\" does not hold on \"2025\" "
                        + "according to this dossier",
                "/positions/0/holder/officeId: на відповідну дату особа має обіймати посаду; вказано "
                        + "\"https://example.org/offices/minister\", але за цим досьє \"kuleba\" не обіймає її на дату "
                        + "\"2025\"",
                dossier(
                        person("kuleba")
                                .addTenure(tenure(MINISTER, "2020-03-04/2024-09-05")
                                        .build())
                                .build(),
                        position("p1", minister("kuleba")).period("2024").build()));
    }

    private static RuleCase twoHoldersByTitle() {
        return RuleCase.of(
                "two-holders-of-office",
                dossier(
                        person("stoltenberg")
                                .addTenure(ofNato("Secretary General", "2014/2024"))
                                .build(),
                        person("rutte")
                                .addTenure(ofNato("SECRETARY GENERAL", "2020/.."))
                                .build()),
                "/actors/1/tenures/0/period: an office should have one holder at a time; was \"2020/..\" in "
                        + "\"SECRETARY GENERAL\", but \"stoltenberg\" held it in \"2014/2024\"",
                "/actors/1/tenures/0/period: одну посаду в один час мала б обіймати одна особа; вказано \"2020/..\" "
                        + "на посаді \"SECRETARY GENERAL\", яку \"stoltenberg\" обіймає протягом \"2014/2024\"",
                dossier(
                        person("stoltenberg")
                                .addTenure(ofNato("Assistant Secretary General", "2014/2024"))
                                .build(),
                        person("rutte")
                                .addTenure(ofNato("Assistant Secretary General", "2020/.."))
                                .build()),
                dossier(
                        person("stoltenberg")
                                .addTenure(titled("Minister of Defence", "2014/2024"))
                                .build(),
                        person("rutte")
                                .addTenure(ofNato("Minister of Defence", "2020/.."))
                                .build()));
    }

    private static Party minister(String person) {
        return Party.builder().actor(person).officeId(MINISTER).build();
    }

    private static Tenure ofNato(String title, String period) {
        return titled(title, period).toBuilder().organization("nato").build();
    }

    private static Tenure titled(String title, String period) {
        return Tenure.builder()
                .office(Text.en(title))
                .organization("ukraine")
                .period(period)
                .build();
    }
}
