package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.time.Edtf;

/** A report sets accepted findings apart, and names the acceptances that hold for nothing. */
class AcceptedReportTest {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final Dossier DOSSIER = Samples.dossier(
            person("ada").born("1820").died("1815").build(), person("eve").build());

    private static Person.Builder person(String id) {
        return Samples.person(id).citations(List.of());
    }

    private static Acceptance accepted(String code, String record, String pointer) {
        return Acceptance.builder()
                .code(code)
                .record(record)
                .pointer(pointer)
                .by("Olena")
                .reason("Known.")
                .build();
    }

    private static RuleSet rules(Acceptance... acceptances) {
        return RuleSet.of(standard("died-before-born", "no-citation", "circular-links", "published-after-as-of"))
                .accepting(Baseline.of(acceptances));
    }

    private static Rule[] standard(String... codes) {
        return Arrays.stream(codes)
                .map(code -> RuleSet.standard().rule(code).orElseThrow())
                .toArray(Rule[]::new);
    }

    @Test
    void acceptedFindingsAreNotAmongTheOthers() {
        Acceptance grave = accepted("died-before-born", "ada", "/died");

        Report report =
                rules(grave, accepted("no-citation", "ada", "/citations")).validate(DOSSIER);

        assertThat(report.violations()).extracting(Violation::pointer).containsExactly("/actors/1/citations");
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.orThrow().count(ERROR)).isZero();
        assertThat(report.count(WARNING)).isEqualTo(1);
        assertThat(report.count("no-citation")).isEqualTo(1);
        assertThat(report.countAccepted()).isEqualTo(2);
        assertThat(report.accepted())
                .extracting(
                        each -> each.violation().code() + " " + each.violation().pointer())
                .containsExactly("no-citation /actors/0/citations", "died-before-born /actors/0/died");
        assertThat(report.accepted().get(1).acceptance()).isSameAs(grave);
        assertThat(report.stale()).isEmpty();
    }

    @Test
    void acceptedFindingsOfAllAreEmptyButNotEqualToNothing() {
        Report report = rules().accepting(Baseline.of(rules().validate(DOSSIER), "Olena", "Imported."))
                .validate(DOSSIER);

        assertThat(report.isEmpty()).isTrue();
        assertThat(report.size()).isZero();
        assertThat(report).isNotEqualTo(rules().validate(Samples.dossier()));
        assertThat(report.toText(Locale.ENGLISH)).isEqualTo("no findings\naccepted findings: 3\n");
        assertThat(report.toGroupedText(UKRAINIAN)).isEqualTo("порушень не виявлено\nприйняті порушення: 3\n");
    }

    @Test
    void anAcceptanceThatHoldsForNothingIsStale() {
        Acceptance corrected = accepted("no-citation", "ada", "/names");
        Acceptance unknown = accepted("acme-unknown", "ada", "/died");

        Report report = rules(corrected, unknown).validate(DOSSIER);

        assertThat(report.stale()).containsExactly(corrected, unknown);
        assertThat(report.toText(Locale.ENGLISH))
                .isEqualTo("""
                warning no-citation /actors/0/citations: %1$s
                error died-before-born /actors/0/died: the death must not precede the birth; was "1815", born "1820"
                warning no-citation /actors/1/citations: %1$s
                stale no-citation ada /names: accepted by "Olena": "Known."
                stale acme-unknown ada /died: accepted by "Olena": "Known."
                """.formatted(report.violations().get(0).messageWithoutPointer(Locale.ENGLISH)));
        assertThat(rules(corrected).validate(Samples.dossier()).toGroupedText(Locale.ENGLISH))
                .isEqualTo("""
                no findings
                stale acceptances: 1
                  no-citation ada /names: accepted by "Olena": "Known."
                """);
        assertThat(rules(corrected).validate(Samples.dossier()).toGroupedText(UKRAINIAN))
                .isEqualTo("""
                порушень не виявлено
                застарілі прийняття: 1
                  no-citation ada /names: прийнято: "Olena": "Known."
                """);
    }

    @Test
    void nothingIsStaleIfOnlyAPartWasChecked() {
        DossierIndex index = DossierIndex.of(DOSSIER);
        RuleSet rules =
                rules(accepted("no-citation", "ada", "/citations"), accepted("no-citation", "joe", "/citations"));

        assertThat(rules.validate(index, Id.of("ada")).countAccepted()).isEqualTo(1);
        assertThat(rules.validate(index, Id.of("ada")).stale()).isEmpty();
        assertThat(rules.validate(index, index.occurrences().get(1)).countAccepted())
                .isEqualTo(1);
        assertThat(rules.validate(index, index.occurrences().get(1)).stale()).isEmpty();
        assertThat(rules.validate(index).stale()).hasSize(1);
    }

    @Test
    void noAcceptanceOfARuleThatNeedsADayIsStaleWithoutOne() {
        Source late = Samples.source("late").date("2030").build();
        RuleSet rules = rules(accepted("published-after-as-of", "late", "/date"));

        assertThat(rules.validate(Samples.dossier(late)).stale()).isEmpty();
        Report dated = rules.asOf(Edtf.parse("2024")).validate(Samples.dossier(late));
        assertThat(dated.countAccepted()).isEqualTo(1);
        assertThat(dated.stale()).isEmpty();
        assertThat(rules.asOf(Edtf.parse("2031"))
                        .validate(Samples.dossier(late))
                        .stale())
                .hasSize(1);
    }

    /** The rules that compare dates with the day report it as {@code asOf}. */
    @Test
    void rulesThatNeedADayFindNothingWithoutOne() {
        assertThat(RuleSet.standard().rules().stream().filter(Rule::needsDay))
                .extracting(Rule::code)
                .containsExactlyInAnyOrder(
                        "published-after-as-of",
                        "statement-after-as-of",
                        "future-statement-before-as-of",
                        "held-after-as-of",
                        "planned-before-as-of",
                        "date-after-as-of",
                        "begins-after-as-of",
                        "created-after-as-of");
    }

    @Test
    void acceptedFindingsDoNotUseUpTheLimits() {
        Rule rule = Rule.forDossier(
                "acme-odd",
                WARNING,
                "was {number}",
                (dossier, at) -> IntStream.range(0, 100).forEach(i -> at.report("/title/" + i, i)));
        List<Acceptance> even = IntStream.range(0, 50)
                .mapToObj(i -> Acceptance.of(rule.violation("/title/" + 2 * i, 2 * i), "Olena", "Even."))
                .toList();

        Report report = RuleSet.of(rule)
                .withMaxFindings(3, 3)
                .accepting(Baseline.of(even))
                .validate(Dossier.builder().build());

        assertThat(report.violations())
                .extracting(Violation::pointer)
                .containsExactly("/title/1", "/title/3", "/title/5");
        assertThat(report.omissions()).containsExactly(new Omission("acme-odd", WARNING, 47));
        assertThat(report.count(WARNING)).isEqualTo(50);
        assertThat(report.countAccepted()).isEqualTo(50);
        assertThat(report.accepted())
                .extracting(each -> each.violation().pointer())
                .startsWith("/title/0", "/title/2", "/title/4", "/title/6")
                .hasSize(50);
    }

    /** However many findings there are at one place, one is held. */
    @Test
    void ofSeveralFindingsAtAPlaceOneIsHeldAndAllAreCounted() {
        Rule rule = Rule.forDossier(
                "acme-odd",
                WARNING,
                "was {number}",
                (dossier, at) -> IntStream.range(0, 100_000).forEach(i -> at.report("/title", i)));
        Acceptance all = Acceptance.builder()
                .code("acme-odd")
                .pointer("/title")
                .by("Olena")
                .reason("All.")
                .build();

        Report report = RuleSet.of(rule)
                .accepting(Baseline.of(all))
                .validate(Dossier.builder().build());

        assertThat(report.accepted()).containsExactly(new AcceptedFinding(rule.violation("/title", 0), all, 100_000));
        assertThat(report.isEmpty()).isTrue();
    }

    @Test
    void partsOfAReportHaveTheirPartOfWhatIsAccepted() {
        Acceptance stale = accepted("died-before-born", "eve", "/died");
        Report report = rules(
                        accepted("died-before-born", "ada", "/died"),
                        accepted("no-citation", "eve", "/citations"),
                        stale)
                .validate(DOSSIER);

        assertThat(report.errors().countAccepted()).isEqualTo(1);
        assertThat(report.errors().stale()).isEmpty();
        assertThat(report.ofCode("died-before-born").stale()).containsExactly(stale);
        assertThat(report.ofCode("no-citation").accepted()).hasSize(1);
        assertThat(report.ofCode("no-citation").stale()).isEmpty();
    }

    @Test
    void theStringOfAReportNamesAtMostAHundredStaleAcceptances() {
        Acceptance[] many = IntStream.range(0, 102)
                .mapToObj(i -> accepted("no-citation", "p" + i, "/citations"))
                .toArray(Acceptance[]::new);

        assertThat(rules(many).validate(Samples.dossier()).toString().lines())
                .hasSize(102)
                .startsWith("no findings", "stale no-citation p0 /citations: accepted by \"Olena\": \"Known.\"")
                .endsWith("… 2 more");
    }

    @Test
    @SuppressWarnings("NullAway")
    void theLastBaselineIsKeptWithAllThatASetStates() {
        Baseline baseline = Baseline.of(accepted("no-citation", "ada", "/citations"));
        RuleSet rules = RuleSet.standard()
                .accepting(Baseline.of(accepted("no-citation", "eve", "/citations")))
                .accepting(baseline)
                .asOf(Edtf.parse("2024"))
                .withMaxFindings(5, 6)
                .without("page-not-archived");

        assertThat(rules.baseline()).isSameAs(baseline);
        assertThat(rules.maxFindings()).isEqualTo(6);
        assertThat(rules.asOf()).contains(Edtf.parse("2024"));
        assertThat(rules.accepting(Baseline.of()).maxFindingsPerRule()).isEqualTo(5);
        assertThatNullPointerException()
                .isThrownBy(() -> RuleSet.standard().accepting(null))
                .withMessage("baseline");
    }
}
