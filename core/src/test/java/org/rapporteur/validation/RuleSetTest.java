package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.INFO;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Party;
import org.rapporteur.time.Edtf;

class RuleSetTest {
    private static final Rule FIRST = rule("acme-first");
    private static final Rule SECOND = rule("acme-second");

    private final RuleSet both = RuleSet.of(FIRST, SECOND);
    private final Dossier dossier =
            Samples.dossier(Samples.statement("s1", Party.of("nobody")).build());

    private static Rule rule(String code) {
        return Rule.forDossier(code, INFO, "x", (dossier, findings) -> findings.report("/title"));
    }

    @Test
    void isPutTogetherInCode() {
        assertThat(RuleSet.of().rules()).isEmpty();
        assertThat(both.rules()).containsExactly(FIRST, SECOND);
        assertThat(RuleSet.of(SECOND).plus(FIRST).rules()).containsExactly(SECOND, FIRST);
        assertThat(both.without("acme-first").rules()).containsExactly(SECOND);
        assertThat(both.rule("acme-second")).contains(SECOND);
        assertThat(both.rule("acme-third")).isEmpty();
        assertThat(RuleSet.standard().plus(FIRST).rules())
                .hasSize(RuleSet.standard().rules().size() + 1);
    }

    @Test
    void isNotChangedByWhatIsMadeOfIt() {
        both.without("acme-first");
        both.withSeverity("acme-first", ERROR);

        assertThat(both.rules()).containsExactly(FIRST, SECOND);
        assertThatThrownBy(() -> both.rules().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void judgesOtherwiseWithoutMovingTheRule() {
        RuleSet stricter = both.withSeverity("acme-first", ERROR);

        assertThat(stricter.validate(dossier)).hasToString("error acme-first /title: x\ninfo acme-second /title: x\n");
    }

    @Test
    void refusesTwoRulesOfOneCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.plus(rule("acme-first")))
                .withMessage("rules: must have unique codes; was \"acme-first\"");
    }

    @Test
    void refusesACodeThatItDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.without("acme-third"))
                .withMessage("code: must be that of a rule of this set; was \"acme-third\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.withSeverity("acme-third", ERROR))
                .withMessage("code: must be that of a rule of this set; was \"acme-third\"");
    }

    @Test
    void refusesNullByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> both.validate((Dossier) null))
                .withMessage("dossier");
        assertThatNullPointerException()
                .isThrownBy(() -> both.validate((DossierIndex) null))
                .withMessage("index");
        assertThatNullPointerException().isThrownBy(() -> both.asOf(null)).withMessage("day");
    }

    @Test
    void findsTheSameByAnIndex() {
        Validator<Dossier> validator = RuleSet.standard();

        assertThat(RuleSet.standard().validate(DossierIndex.of(dossier))).isEqualTo(validator.validate(dossier));
    }

    @Test
    void tellsItsRulesWhatDayItIs() {
        Rule today = Rule.forDossier(
                "acme-today",
                INFO,
                "asked on {day}",
                (subject, findings) -> findings.asOf().ifPresent(day -> findings.report("/title", day)));
        RuleSet asked = RuleSet.of(today).asOf(Edtf.parse("2024-05-01"));

        assertThat(asked.plus(FIRST)
                        .without("acme-first")
                        .withSeverity("acme-today", ERROR)
                        .validate(dossier))
                .hasToString("error acme-today /title: asked on \"2024-05-01\"\n");
        assertThat(asked.asOf()).contains(Edtf.parse("2024-05-01"));
    }

    @Test
    void tellsItsRulesNothingWhereNobodySaidWhatDayItIs() {
        Rule today = Rule.forDossier("acme-today", INFO, "x", (subject, findings) -> {
            if (findings.asOf().isPresent()) {
                findings.report("/title");
            }
        });

        assertThat(RuleSet.of(today).validate(dossier).isEmpty()).isTrue();
        assertThat(RuleSet.standard().asOf()).isEmpty();
    }

    @Test
    void standardSetReportsInTheReadersLanguage() {
        assertThat(RuleSet.standard().validate(dossier).toText(Locale.forLanguageTag("uk")))
                .isEqualTo("error dangling-reference /statements/0/speakers/0/actor:"
                        + " має вести до запису цього досьє; вказано \"nobody\"\n");
    }

    @Test
    void findsNothingInAnEmptyDossier() {
        assertThat(RuleSet.standard().validate(Dossier.builder().build()).isEmpty())
                .isTrue();
    }

    @Test
    void itIsShownByItsSizeAndItsDay() {
        Rule rule = RuleSet.standard().rules().get(0);

        assertThat(RuleSet.of()).hasToString("0 rules");
        assertThat(RuleSet.of(rule)).hasToString("1 rule");
        assertThat(RuleSet.of(rule, RuleSet.standard().rules().get(1)).asOf(Edtf.parse("2024-05-01")))
                .hasToString("2 rules as of 2024-05-01");
    }
}
