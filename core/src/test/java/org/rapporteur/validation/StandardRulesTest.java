package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Dossier;
import org.rapporteur.time.Edtf;

class StandardRulesTest {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    /** Only the rules that need a today hear of it. */
    private static final RuleSet RULES = RuleSet.standard().asOf(Edtf.parse("2024-12-31"));

    private static final List<RuleCase> CASES = Stream.of(
                    ReferenceCases.all(),
                    PersonCases.all(),
                    StatementCases.all(),
                    FidelityCases.all(),
                    RelationCases.all(),
                    MeetingCases.all(),
                    ForumCases.all(),
                    PositionCases.all(),
                    CycleCases.all(),
                    DoubtCases.all(),
                    TenureCases.all(),
                    MeetingTimeCases.all(),
                    LinkTimeCases.all(),
                    MembershipCases.all(),
                    AsOfCases.all(),
                    SourceCases.all(),
                    CitationCases.all(),
                    OriginCases.all(),
                    StanceCases.all(),
                    ConditionCases.all(),
                    ProvenanceCases.all(),
                    NameCases.all(),
                    TextCases.all(),
                    UnseenCases.all(),
                    LanguageCases.all(),
                    IdentifierCases.all(),
                    ExtensionCases.all(),
                    OfficeCases.all(),
                    SpeakerCases.all(),
                    ActorCases.all(),
                    HistoryCases.all(),
                    OccasionCases.all(),
                    FutureCases.all(),
                    VoteCases.all(),
                    StepCases.all(),
                    DuplicateCases.all(),
                    DuplicateActorCases.all())
            .flatMap(List::stream)
            .toList();

    static List<RuleCase> cases() {
        return CASES;
    }

    static List<Rule> rules() {
        return RULES.rules();
    }

    /** What the rule finds of which it is an example, which need not wait for the others. */
    private static Report found(RuleCase example, Dossier dossier) {
        Rule rule = RULES.rule(example.code()).orElseThrow();
        return RuleSet.of(rule).asOf(RULES.asOf().orElseThrow()).validate(dossier);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheDoubtfulOnce(RuleCase example) {
        Report found = found(example, example.triggering());

        assertThat(found.violations()).extracting(Violation::message).containsExactly(example.english());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysItInUkrainian(RuleCase example) {
        Report found = found(example, example.triggering());

        assertThat(found.violations())
                .extracting(violation -> violation.message(UKRAINIAN))
                .containsExactly(example.ukrainian());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsNothingWhereAllCanBeWell(RuleCase example) {
        for (Dossier passing : example.passing()) {
            assertThat(found(example, passing).violations()).isEmpty();
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
    void everyRuleSaysWhatItCatches(Rule rule) {
        assertThat(rule.description()).matches("[A-Z].*\\.");
        if (rule.message().has(UKRAINIAN)) {
            assertThat(rule.description(UKRAINIAN)).matches("[А-ЩЬЮЯҐЄІЇ].*\\.");
        }
    }

    @Test
    void aRuleWithoutUkrainianWordsSpeaksEnglish() {
        Properties english = new Properties();
        english.setProperty("acme-new", "a new rule; was {id}");

        Message message = Catalogue.words("acme-new", english, new Properties());

        assertThat(message.text(UKRAINIAN)).isEqualTo("a new rule; was {id}");
        assertThatIllegalStateException()
                .isThrownBy(() -> Catalogue.words("acme-new", new Properties(), english))
                .withMessage("No English words for acme-new");
    }

    /** Words in one language alone would be words of no rule. */
    @Test
    void theWordsAreThoseOfTheRules() throws IOException {
        for (String file : List.of("messages_en.properties", "messages_uk.properties")) {
            assertThat(keys(file))
                    .as(file)
                    .isSubsetOf(rules().stream()
                            .flatMap(rule -> Stream.of(rule.code(), rule.code() + ".catches"))
                            .collect(Collectors.toSet()));
        }
    }

    private static Set<String> keys(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Rule.class.getResourceAsStream(file))) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words.stringPropertyNames();
        }
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
                        "error circular-parents",
                        "error circular-links",
                        "error circular-basis",
                        "error circular-origin",
                        "error circular-replacement",
                        "error died-before-born",
                        "warning possibly-died-before-born",
                        "warning capacity-not-held",
                        "error tenure-before-birth",
                        "error tenure-after-death",
                        "warning tenure-outside-organization",
                        "warning two-holders-of-office",
                        "error statement-before-birth",
                        "error statement-after-death",
                        "error statement-after-source",
                        "warning statement-outside-meeting",
                        "warning possibly-statement-before-birth",
                        "warning possibly-statement-after-death",
                        "warning possibly-statement-after-source",
                        "warning meeting-dated-by-span",
                        "warning previously-holds-present-date",
                        "error held-after-its-sources",
                        "error participant-outside-life",
                        "warning participant-outside-meeting",
                        "error order-against-dates",
                        "warning part-outside-whole",
                        "error source-before-origin",
                        "error membership-outside-existence",
                        "warning membership-overlaps-itself",
                        "warning stage-goes-backwards",
                        "error published-after-as-of",
                        "error statement-after-as-of",
                        "warning future-statement-before-as-of",
                        "error held-after-as-of",
                        "warning planned-before-as-of",
                        "warning verbatim-not-in-original-language",
                        "warning translated-without-original",
                        "warning quoted-yet-not-said",
                        "warning anonymous-yet-named",
                        "warning retraction-by-another",
                        "error response-to-later-statement",
                        "warning relation-does-not-fit",
                        "warning fewer-than-two-parties",
                        "info in-person-without-place",
                        "warning phone-with-place",
                        "error attended-cancelled-meeting",
                        "warning attended-meeting-not-held",
                        "warning outcome-of-meeting-not-held",
                        "warning said-at-meeting-not-attended",
                        "warning said-at-cancelled-meeting",
                        "warning same-party-twice",
                        "error sitting-outside-forum",
                        "error forum-member-of-itself",
                        "error candidate-is-organization",
                        "info holder-without-vote",
                        "warning seeks-for-another",
                        "error divided-person",
                        "warning two-stances-at-once",
                        "info holder-does-not-speak",
                        "warning candidate-already-member",
                        "info conditional-without-conditions",
                        "info conditions-met-stance-unchanged",
                        "warning no-obstacle-yet-open",
                        "warning condition-of-two-kinds",
                        "warning no-citation",
                        "error accessed-before-published",
                        "error archived-before-published",
                        "info source-not-identified",
                        "info page-not-archived",
                        "warning only-disputed",
                        "warning verbatim-without-quote",
                        "warning concerns-unknown-property",
                        "warning reading-does-not-fit",
                        "info property-without-source",
                        "warning doubt-of-our-own",
                        "warning credibility-without-confirmation",
                        "info single-source-dossier",
                        "info no-name-in-language",
                        "warning same-name-twice",
                        "warning metonym-resolved-to-city",
                        "warning text-in-excluded-script",
                        "warning mixed-script-word",
                        "warning bidirectional-control",
                        "warning damaged-text",
                        "warning blank-text",
                        "info white-space-at-ends",
                        "warning invisible-character",
                        "info text-not-in-nfc",
                        "warning misread-encoding",
                        "warning unregistered-language",
                        "error identifier-form",
                        "error identifier-check-digits",
                        "warning shared-identifier",
                        "warning unassigned-country-code",
                        "info possibly-misspelt-property",
                        "info unrecognized-property",
                        "info possibly-misspelt-type",
                        "info unrecognized-type",
                        "warning tenure-overlaps-itself",
                        "warning capacity-of-another",
                        "warning speaks-for-another",
                        "warning speaker-not-of-publisher",
                        "warning speaker-is-addressee",
                        "info speaker-not-participant",
                        "error member-of-itself",
                        "warning shared-country-code",
                        "warning candidate-supports-itself",
                        "error contradictory-conditions",
                        "warning change-against-history",
                        "warning responsible-party-absent",
                        "warning none-beside-agreement",
                        "warning due-before-meeting",
                        "warning held-after-its-basis",
                        "info source-older-than-meeting",
                        "warning part-in-another-country",
                        "error created-after-as-of",
                        "error date-after-as-of",
                        "warning begins-after-as-of",
                        "error votes-exceed-count",
                        "warning counts-differ",
                        "warning voter-twice",
                        "warning step-contradicts-stage",
                        "warning step-outside-stage",
                        "warning possible-duplicate");
    }

    @Test
    void nothingIsSaidOfTodayWhereNobodySaysWhatDayItIs() {
        assertThat(Stream.concat(AsOfCases.all().stream(), FutureCases.all().stream()))
                .allSatisfy(example -> assertThat(RuleSet.standard()
                                .validate(example.triggering())
                                .ofCode(example.code())
                                .isEmpty())
                        .isTrue());
    }
}
