package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapporteur.testing.json.JsonAssertions.assertThat;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Place;
import org.rapporteur.model.Text;

class JsonAssertionsTest {
    private static final Place LVIV = Place.builder().name(Text.en("Lviv")).build();
    private static final ReadResult<Place> GOOD = JsonReader.of(Place.class).tryRead("{\"name\":{\"en\":\"Lviv\"}}");
    private static final ReadResult<Place> BAD = JsonReader.of(Place.class).tryRead("""
            {
              "name": {"1": "Lviv"},
              "country": "%s"
            }""");
    private static final ReadResult<Place> NONE = JsonReader.of(Place.class).tryRead("");

    private static final String WHOLE = ", but the result has these problems:\n  "
            + BAD.problems().get(0) + "\n  " + BAD.problems().get(1);

    @Test
    void whatHoldsPassesAndCanGoOn() {
        assertThat(GOOD).hasOnly().succeeds().isEqualTo(LVIV);
        assertThat(BAD)
                .hasProblem(ProblemCode.ILL_FORMED_VALUE)
                .at("/country")
                .onLine(3)
                .hasProblem(ProblemCode.ILL_FORMED_VALUE)
                .onLine(2)
                .at("/name/1")
                .hasOnly(ProblemCode.ILL_FORMED_VALUE, ProblemCode.ILL_FORMED_VALUE);
        assertThat(NONE).hasProblem(ProblemCode.UNEXPECTED_END).at("").onLine(1);
    }

    static Stream<Arguments> whatDoesNotHoldShowsAllProblems() {
        return Stream.of(
                fails("a value", () -> assertThat(BAD).succeeds()),
                fails("a problem syntax", () -> assertThat(BAD).hasProblem(ProblemCode.SYNTAX)),
                fails(
                        "a problem ill-formed-value at /name",
                        () -> assertThat(BAD)
                                .hasProblem(ProblemCode.ILL_FORMED_VALUE)
                                .at("/name")),
                fails(
                        "a problem ill-formed-value at /country on line 2",
                        () -> assertThat(BAD)
                                .hasProblem(ProblemCode.ILL_FORMED_VALUE)
                                .at("/country")
                                .onLine(2)),
                fails(
                        "a problem ill-formed-value at the root",
                        () -> assertThat(BAD)
                                .hasProblem(ProblemCode.ILL_FORMED_VALUE)
                                .at("")),
                fails(
                        "problems syntax, ill-formed-value and nothing else",
                        () -> assertThat(BAD).hasOnly(ProblemCode.ILL_FORMED_VALUE, ProblemCode.SYNTAX)),
                fails("no problems", () -> assertThat(BAD).hasOnly()));
    }

    private static Arguments fails(String wanted, ThrowingCallable assertion) {
        return Arguments.of(wanted, assertion);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatDoesNotHoldShowsAllProblems(String wanted, ThrowingCallable assertion) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessage("Expecting " + wanted + WHOLE);
    }

    @Test
    void aValueIsNoProblem() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(GOOD).hasProblem(ProblemCode.SYNTAX))
                .withMessage("Expecting a problem syntax, but the result has a value");
    }

    @Test
    void aDescriptionStaysWhenProblemsAreNarrowedDown() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(BAD)
                        .as("the draft")
                        .hasProblem(ProblemCode.ILL_FORMED_VALUE)
                        .onLine(9))
                .withMessage("[the draft] Expecting a problem ill-formed-value on line 9" + WHOLE);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(GOOD).as("the draft").succeeds().isNull())
                .withMessage("[the draft] \nexpected: null\n but was: " + LVIV);
    }
}
