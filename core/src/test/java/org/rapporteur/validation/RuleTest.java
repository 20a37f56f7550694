package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.statement;
import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;

class RuleTest {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk-UA");
    private static final Rule NEEDS_TOPIC = Rule.forEach(
            Statement.class, "acme-needs-topic", WARNING, "a statement should have a topic", (statement, findings) -> {
                if (statement.topics().isEmpty()) {
                    findings.report("/topics");
                }
            });

    private final Dossier oneStatement =
            dossier(statement("s1", Party.named("X")).build());

    @Test
    void aRuleOfOnesOwnTakesFiveLines() {
        assertThat(RuleSet.of(NEEDS_TOPIC).validate(oneStatement).violations())
                .extracting(Violation::toString)
                .containsExactly("warning acme-needs-topic /statements/0/topics: a statement should have a topic");
    }

    @Test
    void aRuleSaysWhatItIs() {
        assertThat(NEEDS_TOPIC.code()).isEqualTo("acme-needs-topic");
        assertThat(NEEDS_TOPIC.severity()).isEqualTo(WARNING);
        assertThat(NEEDS_TOPIC.subject()).isEqualTo(Statement.class);
        assertThat(NEEDS_TOPIC.description()).isEqualTo("a statement should have a topic");
        assertThat(NEEDS_TOPIC).hasToString("acme-needs-topic");
    }

    @Test
    void aSealedParentStandsForAllItsKinds() {
        Rule everyActor = Rule.forEach(Actor.class, "acme-actor", INFO, "x", (actor, findings) -> findings.report(""));
        Rule everyRecord =
                Rule.forEach(Entity.class, "acme-record", INFO, "x", (entity, findings) -> findings.report(""));
        Dossier dossier = dossier(
                Samples.state("ukraine").build(),
                OtherEntity.builder().type("Animal").list("actors").build(),
                Samples.person("kuleba").build());

        assertThat(RuleSet.of(everyActor, everyRecord).validate(dossier).violations())
                .extracting(violation -> violation.code() + ' ' + violation.pointer())
                .containsExactly(
                        "acme-record /sources/0",
                        "acme-actor /actors/0",
                        "acme-record /actors/0",
                        "acme-actor /actors/1",
                        "acme-record /actors/1",
                        "acme-record /actors/2");
    }

    @Test
    void aRuleForTheDossierReportsFromItsRoot() {
        Rule titled = Rule.forDossier("acme-title", WARNING, "a dossier of ours has a title", (dossier, findings) -> {
            assertThat(findings.pointer()).isEmpty();
            findings.report("/title");
            findings.report("");
        });

        assertThat(RuleSet.of(titled).validate(oneStatement))
                .hasToString("warning acme-title a dossier of ours has a title\n"
                        + "warning acme-title /title: a dossier of ours has a title\n");
    }

    @Test
    void aRuleForReferencesReportsFromTheirPlace() {
        Rule local = Rule.forEachReference("acme-local", INFO, "ours are local; was {id}", (reference, findings) -> {
            assertThat(findings.pointer()).isEqualTo(reference.path());
            findings.report("", reference.target());
        });

        assertThat(local.subject()).isEqualTo(Reference.class);
        assertThat(RuleSet.of(local).validate(oneStatement))
                .hasToString("info acme-local /statements/0/citations/0/source: ours are local; was \"report\"\n");
    }

    @Test
    void aCheckCanAskTheDossierAroundItsSubject() {
        Rule asking = Rule.forEach(
                Statement.class,
                "acme-known",
                INFO,
                "x",
                (statement, findings) ->
                        assertThat(findings.index().find(statement.id())).containsSame(statement));

        assertThat(RuleSet.of(asking).validate(oneStatement).isEmpty()).isTrue();
    }

    @Test
    void aRuleSpeaksEnglishWhereItHasNoOtherWords() {
        Rule bilingual = NEEDS_TOPIC.withMessage(UKRAINIAN, "наша заява називає тему");

        assertThat(bilingual.violation("/x").message(UKRAINIAN)).isEqualTo("/x: наша заява називає тему");
        assertThat(bilingual.violation("/x").message(Locale.FRENCH)).isEqualTo("/x: a statement should have a topic");
        assertThat(NEEDS_TOPIC.violation("/x").message(UKRAINIAN)).isEqualTo("/x: a statement should have a topic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Acme", "acme_topic", "-acme", "acme-", "acme--x", "1acme", "acmé"})
    void refusesACodeThatIsNotInKebabCase(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.forDossier(code, INFO, "x", (dossier, findings) -> {}))
                .withMessage("code: must be lower-case words joined by hyphens; was \"" + code + '"');
    }

    @Test
    void refusesAPointerThatDoesNotStartWithASlash() {
        Rule rule = Rule.forDossier("acme-title", INFO, "x", (dossier, findings) -> findings.report("title"));

        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> RuleSet.of(rule).validate(oneStatement))
                .withMessage(
                        "rule acme-title failed at the dossier: java.lang.IllegalArgumentException: pointer: must be"
                                + " empty or start with '/'; was \"title\"")
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatACheckThrowsNamesTheRuleAndTheRecord() {
        IllegalStateException cause = new IllegalStateException("a line\n\u202E");
        Rule throwing = Rule.forEach(Statement.class, "acme-throws", INFO, "x", (statement, findings) -> {
            throw cause;
        });

        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> RuleSet.standard().plus(throwing).validate(oneStatement))
                .withMessage("rule acme-throws failed at /statements/0, Statement \"s1\":"
                        + " java.lang.IllegalStateException: a line\\u000A\\u202E")
                .satisfies(e -> {
                    assertThat(e.getCause()).isSameAs(cause);
                    assertThat(e.code()).isEqualTo("acme-throws");
                    assertThat(e.pointer()).isEqualTo("/statements/0");
                });
    }

    @Test
    void whatACheckOfAReferenceOrAnUnknownRecordThrowsNamesIt() {
        Rule ofReferences = Rule.forEachReference("acme-link", INFO, "x", (reference, findings) -> {
            throw new NoSuchElementException();
        });
        Rule ofOthers = Rule.forEach(OtherEntity.class, "acme-other", INFO, "x", (other, findings) -> {
            findings.report("", "one", "two");
        });

        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> RuleSet.of(ofReferences).validate(oneStatement))
                .withMessage("rule acme-link failed at /statements/0/citations/0/source, reference to \"report\" in"
                        + " Statement \"s1\": java.util.NoSuchElementException");
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> RuleSet.of(ofOthers)
                        .validate(dossier(OtherEntity.builder().type("Animal").build())))
                .withMessage("rule acme-other failed at /others/0, OtherEntity without an id:"
                        + " java.lang.IllegalArgumentException: arguments: must be one for each name in the message ();"
                        + " was 2");
    }

    @Test
    void anErrorIsNotReplaced() {
        Rule deep = Rule.forDossier("acme-deep", INFO, "x", (dossier, findings) -> {
            throw new StackOverflowError();
        });

        assertThatThrownBy(() -> RuleSet.of(deep).validate(oneStatement)).isExactlyInstanceOf(StackOverflowError.class);
    }

    @Test
    void aTranslationNamesOnlyTheArgumentsOfTheRule() {
        Rule rule = Rule.forDossier("acme-born", INFO, "{name} was born {born}", (dossier, findings) -> {});

        assertThat(rule.arguments()).containsExactly("name", "born");
        assertThat(rule.withMessage(UKRAINIAN, "{born} народжено {name}").arguments())
                .containsExactly("name", "born");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.withMessage(UKRAINIAN, "народжено {bron}"))
                .withMessage("message: must name only arguments of the rule, name, born; was \"{bron}\"");
    }
}
