package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Statement;

/** What an acceptance is, and for which findings it holds. */
class BaselineTest {
    private static final String OLENA = "Olena Marchuk";
    private static final Acceptance UNCITED = accepted("no-citation", "ada", "/citations");

    private static Acceptance accepted(String code, String record, String pointer) {
        return Acceptance.builder()
                .code(code)
                .record(record)
                .pointer(pointer)
                .by(OLENA)
                .reason("Known.")
                .build();
    }

    private static Person.Builder uncited(String id) {
        return Samples.person(id).citations(List.of());
    }

    private static RuleSet only(String... codes) {
        return RuleSet.of(Arrays.stream(codes)
                .map(code -> RuleSet.standard().rule(code).orElseThrow())
                .toArray(Rule[]::new));
    }

    @Test
    void aFindingKnowsItsRecordAndItsPlaceThere() {
        Dossier dossier =
                Samples.dossier(Samples.person("ada").build(), uncited("eve").build());

        Violation finding = RuleSet.standard()
                .validate(dossier)
                .ofCode("no-citation")
                .violations()
                .get(0);

        assertThat(finding.pointer()).isEqualTo("/actors/1/citations");
        assertThat(finding.record()).contains(Id.of("eve"));
        assertThat(finding.pointerInRecord()).isEqualTo("/citations");
    }

    @Test
    void aReferenceAndARuleOfTheDossierLeadToTheRecordToo() {
        Dossier dossier = Samples.dossier(
                Samples.statement("s1", Party.of("nobody")).build(),
                Samples.source("twin").build(),
                Samples.person("twin").build());
        Rule whole = Rule.forDossier(
                "acme-odd",
                Severity.INFO,
                "is odd",
                (all, at) -> List.of("/sources/1/title", "/sources/9", "/title", "", "/sources", "/sources/x")
                        .forEach(at::report));

        Report report = RuleSet.of(RuleSet.standard().rule("dangling-reference").orElseThrow(), whole)
                .validate(dossier);

        assertThat(report.violations())
                .extracting(each -> each.record().map(Id::value).orElse("-") + " " + each.pointerInRecord())
                .containsExactlyInAnyOrder(
                        "s1 /speakers/0/actor",
                        "twin /title",
                        "- /sources/9",
                        "- /title",
                        "- ",
                        "- /sources",
                        "- /sources/x");
    }

    @Test
    void anAcceptanceFollowsItsRecordToAnotherPlace() {
        RuleSet rules = only("no-citation").accepting(Baseline.of(UNCITED));

        assertThat(rules.validate(Samples.dossier(uncited("ada").build())).accepted())
                .extracting(each -> each.violation().pointer())
                .containsExactly("/actors/0/citations");
        Report moved = rules.validate(
                Samples.dossier(uncited("eve").build(), uncited("ada").build()));
        assertThat(moved.violations()).extracting(Violation::pointer).containsExactly("/actors/0/citations");
        assertThat(moved.accepted())
                .extracting(each -> each.violation().pointer())
                .containsExactly("/actors/1/citations");
    }

    @Test
    void anAcceptanceOfValuesHoldsForThemAlone() {
        RuleSet rules = only("died-before-born");
        Person.Builder ada = Samples.person("ada").born("1820").died("1815");
        Baseline baseline = Baseline.of(rules.validate(Samples.dossier(ada.build())), OLENA, "As in the register.");

        assertThat(baseline.acceptances())
                .singleElement()
                .satisfies(each -> assertThat(each.arguments()).isEqualTo(Map.of("born", "1820", "died", "1815")));
        assertThat(rules.accepting(baseline)
                        .validate(Samples.dossier(ada.died("1810").build()))
                        .hasErrors())
                .isTrue();
        Baseline whatever = Baseline.of(
                baseline.acceptances().get(0).toBuilder().arguments(Map.of()).build());
        assertThat(rules.accepting(whatever)
                        .validate(Samples.dossier(ada.build()))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void thePlaceOfAnotherRecordIsNoValueBecauseItChanges() {
        RuleSet rules = only("duplicate-id");
        Dossier twice = Samples.dossier(
                Samples.person("ada").build(), Samples.person("ada").build());
        Baseline baseline = Baseline.of(rules.validate(twice), OLENA, "To be merged.");

        assertThat(baseline.acceptances()).singleElement().satisfies(each -> {
            assertThat(each.arguments()).isEqualTo(Map.of("id", "ada"));
            assertThat(each.pointer()).isEqualTo("/id");
        });
        Dossier moved = Samples.dossier(
                Samples.person("eve").build(),
                Samples.person("ada").build(),
                Samples.person("ada").build());
        assertThat(rules.accepting(baseline).validate(moved).isEmpty()).isTrue();
    }

    @Test
    void theAcceptanceWithTheValuesComesBeforeTheOneWithout() {
        Violation finding =
                RuleSet.standard().rule("died-before-born").orElseThrow().violation("/x", "1815", "1820");
        Acceptance exact = Acceptance.of(finding, OLENA, "These.");
        Acceptance all = exact.toBuilder().arguments(Map.of()).reason("All.").build();

        assertThat(Baseline.of(all, exact).acceptanceOf(finding)).contains(exact);
        assertThat(Baseline.of(all).acceptanceOf(finding)).contains(all);
        assertThat(Baseline.of(UNCITED).acceptanceOf(finding)).isEmpty();
        assertThat(Baseline.of().acceptanceOf(finding)).isEmpty();
    }

    @Test
    void aFindingIsAcceptedOnce() {
        Acceptance again = UNCITED.toBuilder().by("Ivan").reason("Also known.").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.of(UNCITED, again))
                .withMessage("acceptances: must accept each finding once; was no-citation ada /citations again");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.of(UNCITED).plus(Baseline.of(UNCITED)));
        assertThat(Baseline.of(UNCITED, accepted("no-citation", "eve", "/citations"))
                        .size())
                .isEqualTo(2);
    }

    /** If parts were joined without their lengths, these would be the same. */
    @Test
    void placesAndValuesAreKeptApart() {
        Acceptance one =
                UNCITED.toBuilder().pointer("/a 1 b").arguments(Map.of("c", "")).build();
        Acceptance other =
                UNCITED.toBuilder().pointer("/a").arguments(Map.of("b", "c")).build();

        assertThat(Baseline.of(one, other, UNCITED.toBuilder().pointer("/a").build())
                        .size())
                .isEqualTo(3);
    }

    @Test
    void acceptancesAreAddedAndTakenAway() {
        Acceptance eve = accepted("no-citation", "eve", "/citations");
        Baseline both = Baseline.of(UNCITED).plus(Baseline.of(eve));

        assertThat(both.acceptances()).containsExactly(UNCITED, eve);
        assertThat(both.without(List.of(UNCITED))).isEqualTo(Baseline.of(eve)).hasSameHashCodeAs(Baseline.of(eve));
        assertThat(both.without(List.of(eve.toBuilder().by("Ivan").build()))).isEqualTo(both);
        assertThat(both).isNotEqualTo(Baseline.of(eve, UNCITED)).hasToString("Baseline of 2");
        assertThat(Baseline.of().isEmpty()).isTrue();
    }

    @Test
    void anAcceptanceHasANameAndAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acceptance.builder().record("ada").build())
                .withMessage("Acceptance: required attributes are not set: code, by, reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acceptance.builder().reason(" \u200B"))
                .withMessage("reason: must not be blank; was \" \\u200B\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acceptance.builder().by(""))
                .withMessage("by: must not be blank; was \"\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void partsHaveTheirForms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acceptance.builder().code("No Citation"))
                .withMessage("code: must be lower-case words joined by hyphens; was \"No Citation\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acceptance.builder().pointer("citations"))
                .withMessage("pointer: must be empty or start with '/'; was \"citations\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acceptance.builder().arguments(Map.of("x", "\uD800")))
                .withMessage("arguments: must be well-formed UTF-16, without a lone surrogate; was \"\\uD800\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acceptance.builder().record("no id"))
                .isInstanceOf(IllFormedException.class);
        assertThatNullPointerException()
                .isThrownBy(() -> Acceptance.builder().on(null))
                .withMessage("day");
    }

    @Test
    void aRecordIsNamedByItsIdOrTheTextOfItOrByItself() {
        Statement statement = Samples.statement("s1", Party.of("ada")).build();

        assertThat(UNCITED.toBuilder().record(statement).build())
                .isEqualTo(UNCITED.toBuilder().record("s1").build())
                .isEqualTo(UNCITED.toBuilder().record(Id.of("s1")).build());
    }

    @Test
    void isShownOnOneLine() {
        Acceptance day = UNCITED.toBuilder()
                .on(LocalDate.parse("2024-05-01"))
                .by("\u202EO")
                .build();

        assertThat(day).hasToString("no-citation ada /citations: accepted by \"\\u202EO\": \"Known.\"");
        assertThat(day.on()).isEqualTo(Optional.of(LocalDate.parse("2024-05-01")));
        assertThat(new AcceptedFinding(only("no-citation").rules().get(0).violation("/a"), UNCITED, 2))
                .asString()
                .endsWith(" (accepted 2 times by \"Olena Marchuk\": \"Known.\")");
    }

    @Test
    void aLargeBaselineTakesMemoryInProportion() {
        assertThat(bytes(8_000)).isLessThan(5 * bytes(2_000));
    }

    /** Strings with the same hash are kept apart all the same. */
    @Test
    void idsThatWereMadeToCollideAreFound() {
        IntFunction<String> id = i -> IntStream.range(0, 12)
                .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
        Baseline baseline = Baseline.of(IntStream.range(0, 1 << 12)
                .mapToObj(i -> accepted("no-citation", id.apply(i), "/citations"))
                .toList());
        RuleSet rules = only("no-citation").accepting(baseline);

        Report report = rules.validate(Samples.dossier(
                uncited(id.apply(0)).build(), uncited(id.apply(4095)).build()));

        assertThat(report.isEmpty()).isTrue();
        assertThat(report.countAccepted()).isEqualTo(2);
        assertThat(report.stale()).hasSize((1 << 12) - 2);
    }

    private static long bytes(int count) {
        List<Acceptance> acceptances = IntStream.range(0, count)
                .mapToObj(i -> accepted("no-citation", "person-" + i, "/citations"))
                .toList();
        Dossier dossier = Samples.dossier(uncited("person-0").build());
        RuleSet rules = only("no-citation");
        return Allocated.by(() -> rules.accepting(Baseline.of(acceptances)).validate(dossier));
    }
}
