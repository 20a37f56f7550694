package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Dossier;

class StandardRulesTest {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    static List<RuleCase> cases() {
        return Stream.of(
                        ReferenceCases.all(),
                        PersonCases.all(),
                        StatementCases.all(),
                        PositionCases.all(),
                        ProvenanceCases.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<Rule> rules() {
        return RuleSet.standard().rules();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheDoubtfulOnce(RuleCase example) {
        Report found = RuleSet.standard().validate(example.triggering()).ofCode(example.code());

        assertThat(found.violations()).extracting(Violation::message).containsExactly(example.english());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysItInUkrainian(RuleCase example) {
        Report found = RuleSet.standard().validate(example.triggering()).ofCode(example.code());

        assertThat(found.violations())
                .extracting(violation -> violation.message(UKRAINIAN))
                .containsExactly(example.ukrainian());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsNothingWhereAllCanBeWell(RuleCase example) {
        for (Dossier passing : example.passing()) {
            Report found = RuleSet.standard().validate(passing);

            assertThat(found.ofCode(example.code()).violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasATriggeringAndAPassingExample(Rule rule) {
        List<RuleCase> ofRule =
                cases().stream().filter(each -> each.code().equals(rule.code())).toList();

        assertThat(ofRule).isNotEmpty();
        assertThat(ofRule).allSatisfy(each -> assertThat(each.passing()).isNotEmpty());
    }

    @Test
    void everyExampleIsOfARuleThatThereIs() {
        Set<String> codes = rules().stream().map(Rule::code).collect(Collectors.toSet());

        assertThat(cases()).allSatisfy(each -> assertThat(codes).contains(each.code()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleSaysWhatItCatchesInBothLanguages(Rule rule) {
        assertThat(rule.description()).matches("[A-Z].*\\.");
        assertThat(rule.description(UKRAINIAN)).matches("[А-ЩЬЮЯҐЄІЇ].*\\.");
        assertThat(rule.message().in(UKRAINIAN)).isNotEqualTo(rule.message().in(Locale.ENGLISH));
    }

    @Test
    void codesAndSeveritiesAreThoseOfTheCatalogue() {
        assertThat(rules())
                .extracting(rule -> rule.severity().token() + ' ' + rule)
                .containsExactly(
                        "error duplicate-id",
                        "error dangling-reference",
                        "error wrong-kind-of-reference",
                        "error self-reference",
                        "error died-before-born",
                        "warning capacity-not-held",
                        "error statement-before-birth",
                        "error statement-after-death",
                        "error statement-after-source",
                        "warning statement-outside-meeting",
                        "error candidate-is-organization",
                        "info holder-without-vote",
                        "warning no-citation",
                        "error accessed-before-published");
    }
}
