package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.MINISTER;
import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.tenure;

import java.util.List;
import org.rapporteur.model.Person;

/** The rules about the time of offices by example. */
final class TenureCases {
    private TenureCases() {}

    static List<RuleCase> all() {
        return List.of(
                beforeBirth(),
                beforeBirthAltogether(),
                afterDeath(),
                afterDeathAltogether(),
                outsideOrganization(),
                twoHolders(),
                twoHoldersOfWhomOneCameBack(),
                twoHoldersOfWhomTheEarlierIsLaterInTheDossier());
    }

    private static RuleCase beforeBirth() {
        return RuleCase.of(
                "tenure-before-birth",
                dossier(person("ada")
                        .born("1815")
                        .addTenure(tenure(MINISTER, "1814/1840").build())
                        .build()),
                "/actors/0/tenures/0/period: an office must not be held before birth; was \"1814/1840\", but "
                        + "the person was born \"1815\"",
                "/actors/0/tenures/0/period: посаду не можна обіймати до народження; вказано \"1814/1840\", "
                        + "а дата народження особи — \"1815\"",
                dossier(person("ada")
                        .born("1815")
                        .addTenure(tenure(MINISTER, "../1840").build())
                        .build()),
                dossier(person("ada")
                        .born("1815?")
                        .addTenure(tenure(MINISTER, "1810/1840").build())
                        .build()),
                dossier(person("ada")
                        .born("1815")
                        .addTenure(tenure(MINISTER, "1815/1840").build())
                        .build()));
    }

    private static RuleCase beforeBirthAltogether() {
        return RuleCase.of(
                "tenure-before-birth",
                dossier(person("ada")
                        .born("1815")
                        .addTenure(tenure(MINISTER, "1812").build())
                        .build()),
                "/actors/0/tenures/0/period: an office must not be held before birth; was \"1812\", but the "
                        + "person was born \"1815\"",
                "/actors/0/tenures/0/period: посаду не можна обіймати до народження; вказано \"1812\", а "
                        + "дата народження особи — \"1815\"",
                dossier(person("ada")
                        .addTenure(tenure(MINISTER, "1812").build())
                        .build()));
    }

    private static RuleCase afterDeath() {
        return RuleCase.of(
                "tenure-after-death",
                dossier(person("ada")
                        .died("1852-11-27")
                        .addTenure(tenure(MINISTER, "1840/1853-01").build())
                        .build()),
                "/actors/0/tenures/0/period: an office must not be held after death; was \"1840/1853-01\", but "
                        + "the person died \"1852-11-27\"",
                "/actors/0/tenures/0/period: посаду не можна обіймати після смерті; вказано "
                        + "\"1840/1853-01\", а дата смерті особи — \"1852-11-27\"",
                dossier(person("ada")
                        .died("1852-11-27")
                        .addTenure(tenure(MINISTER, "1840/1852").build())
                        .build()),
                dossier(person("ada")
                        .died("1852-11-27")
                        .addTenure(tenure(MINISTER, "1840/..").build())
                        .build()),
                dossier(person("ada")
                        .died("1852-11-27")
                        .addTenure(tenure(MINISTER, "1840/1853?").build())
                        .build()));
    }

    private static RuleCase afterDeathAltogether() {
        return RuleCase.of(
                "tenure-after-death",
                dossier(person("ada")
                        .died("1852-11-27")
                        .addTenure(tenure(MINISTER, "1853/..").build())
                        .build()),
                "/actors/0/tenures/0/period: an office must not be held after death; was \"1853/..\", but the "
                        + "person died \"1852-11-27\"",
                "/actors/0/tenures/0/period: посаду не можна обіймати після смерті; вказано \"1853/..\", а "
                        + "дата смерті особи — \"1852-11-27\"",
                dossier(person("ada")
                        .addTenure(tenure(MINISTER, "1853/..").build())
                        .build()));
    }

    private static RuleCase outsideOrganization() {
        return RuleCase.of(
                "tenure-outside-organization",
                dossier(
                        envoy("1990/1994"),
                        organization("league").period("1920-01-10/1946-04-18").build()),
                "/actors/0/tenures/0/period: an office should be held while its body exists; was \"1990/1994\", "
                        + "but \"league\" existed in \"1920-01-10/1946-04-18\"",
                "/actors/0/tenures/0/period: посаду мали б обіймати, доки існує її орган; вказано "
                        + "\"1990/1994\", а \"league\" існує \"1920-01-10/1946-04-18\"",
                dossier(
                        envoy("1940/1947"),
                        organization("league").period("1920-01-10/1946-04-18").build()),
                dossier(envoy("1990/1994"), organization("league").build()),
                dossier(envoy("1990/1994")));
    }

    private static RuleCase twoHolders() {
        return RuleCase.of(
                "two-holders-of-office",
                dossier(held("a", "2019/2021-05-01"), held("b", "2010/2012"), held("b", "2021-04-01/2024")),
                "/actors/2/tenures/0/period: an office should have one holder at a time; was "
                        + "\"2021-04-01/2024\" in \"https://example.org/offices/minister\", but \"a\" held it in \"2019/2021-05-01\"",
                "/actors/2/tenures/0/period: одну посаду в один час мала б обіймати одна особа; вказано "
                        + "\"2021-04-01/2024\" на посаді \"https://example.org/offices/minister\", яку \"a\" обіймає "
                        + "протягом \"2019/2021-05-01\"",
                dossier(held("a", "2019/2021-05-01"), held("b", "2021-05-01/2024")),
                dossier(held("a", "2019/2021"), held("b", "2021/2024")),
                dossier(held("a", "2019/2021"), held("a", "2020/2024")),
                dossier(held("a", "2019?/2021"), held("b", "2018/2024")),
                dossier(
                        held("a", "2019/2021"),
                        person("b")
                                .addTenure(tenure(MINISTER, "2020/2024")
                                        .acting(true)
                                        .build())
                                .build()),
                dossier(
                        held("a", "2019/2021"),
                        person("b")
                                .addTenure(tenure("https://example.org/offices/envoy", "2020/2024")
                                        .build())
                                .build()));
    }

    private static RuleCase twoHoldersOfWhomOneCameBack() {
        return RuleCase.of(
                "two-holders-of-office",
                dossier(held("a", "2000/2003"), held("b", "2004/.."), held("a", "2006/..")),
                "/actors/2/tenures/0/period: an office should have one holder at a time; was \"2006/..\" in "
                        + "\"https://example.org/offices/minister\", but \"b\" held it in \"2004/..\"",
                "/actors/2/tenures/0/period: одну посаду в один час мала б обіймати одна особа; вказано "
                        + "\"2006/..\" на посаді \"https://example.org/offices/minister\", яку \"b\" обіймає протягом "
                        + "\"2004/..\"",
                dossier(held("a", "2000/2003"), held("b", "2004/2005"), held("a", "2006/..")));
    }

    private static RuleCase twoHoldersOfWhomTheEarlierIsLaterInTheDossier() {
        return RuleCase.of(
                "two-holders-of-office",
                dossier(held("b", "2021-04-01/2024"), held("a", "2019/2021-05-01")),
                "/actors/0/tenures/0/period: an office should have one holder at a time; was "
                        + "\"2021-04-01/2024\" in \"https://example.org/offices/minister\", but \"a\" held it in \"2019/2021-05-01\"",
                "/actors/0/tenures/0/period: одну посаду в один час мала б обіймати одна особа; вказано "
                        + "\"2021-04-01/2024\" на посаді \"https://example.org/offices/minister\", яку \"a\" обіймає "
                        + "протягом \"2019/2021-05-01\"",
                dossier(held("b", "2021-05-01/2024"), held("a", "2019/2021-05-01")));
    }

    private static Person envoy(String period) {
        return person("ada")
                .addTenure(tenure(MINISTER, period).organization("league").build())
                .build();
    }

    private static Person held(String person, String period) {
        return person(person).addTenure(tenure(MINISTER, period).build()).build();
    }
}
