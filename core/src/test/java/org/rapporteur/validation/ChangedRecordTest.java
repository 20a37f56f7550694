package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.Person;

class ChangedRecordTest {
    private static final RuleSet RULES = RuleSet.standard();

    @Test
    void aChangeOfAPersonIsHeldAgainstWhatThePersonSaid() {
        DossierIndex index = DossierIndex.of(dossier(
                person("ada").died("1852").build(),
                person("eve").died("1800").born("1801").build(),
                statement("s1", "ada").date("1853").build(),
                statement("s2", "eve").date("1850").build()));

        assertThat(RULES.validate(index, Id.of("ada")).violations())
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(tuple("statement-after-death", "/statements/0/date"));
    }

    @Test
    void theChangedRecordIsNamedByItsIdByTheTextOfTheIdOrByItself() {
        Person ada = person("ada").died("1852").build();
        DossierIndex index =
                DossierIndex.of(dossier(ada, statement("s1", "ada").date("1853").build()));

        assertThat(RULES.validate(index, "ada"))
                .isEqualTo(RULES.validate(index, Id.of("ada")))
                .isEqualTo(RULES.validate(index, ada))
                .isNotEqualTo(Report.of(List.of()));
    }

    @Test
    void textThatIsNoIdIsRefusedByTheNameOfTheParameter() {
        assertThatThrownBy(() -> RULES.validate(DossierIndex.of(dossier()), "no id"))
                .isInstanceOf(IllFormedException.class)
                .hasMessage("changed: expected an absolute IRI, or letters, digits, '.', '_' and '-' after a letter or "
                        + "digit; was \"no id\"");
    }

    @Test
    void whatStillNamesARecordThatWasTakenAwayIsFound() {
        DossierIndex index = DossierIndex.of(
                dossier(statement("s1", "ada").build(), statement("s2", "eve").build()));

        assertThat(RULES.validate(index, Id.of("ada")).violations())
                .extracting(Violation::pointer)
                .containsExactly("/statements/0/speakers/0/actor");
    }

    @Test
    void anIdThatNobodyBearsOrNamesGivesNothing() {
        assertThat(RULES.validate(DossierIndex.of(dossier()), Id.of("nobody")).isEmpty())
                .isTrue();
    }

    @Test
    void rulesAboutTheWholeDossierAreNotAsked() {
        Rule ofDossier = Rule.forDossier("acme-whole", Severity.INFO, "x", (dossier, found) -> found.report("/title"));
        DossierIndex index = DossierIndex.of(dossier(person("ada").build()));

        assertThat(RuleSet.of(ofDossier).validate(index, Id.of("ada")).isEmpty())
                .isTrue();
    }

    @Test
    void itRefusesNullByName() {
        DossierIndex index = DossierIndex.of(dossier());

        assertThatNullPointerException()
                .isThrownBy(() -> RULES.validate(null, Id.of("x")))
                .withMessage("index");
        assertThatNullPointerException()
                .isThrownBy(() -> RULES.validate(index, (Id<?>) null))
                .withMessage("changed");
    }
}
