package org.rapporteur.model.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClosedVocabulariesTest {
    /** One row of the table: an enum, its way in, and all its tokens in the words of the refusal. */
    private record Row(
            String name, Function<String, ? extends Term> of, List<? extends Term> constants, String tokens) {
        Row(Function<String, ? extends Term> of, Enum<?>[] constants, String tokens) {
            this(
                    constants[0].getDeclaringClass().getSimpleName(),
                    of,
                    Stream.of(constants).map(Term.class::cast).toList(),
                    tokens);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> vocabularies() {
        return Stream.of(
                new Row(
                        Attendance::of,
                        Attendance.values(),
                        "attended, expected, invited, declined, absent, walked-out or not-invited"),
                new Row(
                        MeetingStatus::of,
                        MeetingStatus.values(),
                        "proposed, planned, tentative, confirmed, postponed, cancelled, under-way or held"),
                new Row(Bearing::of, Bearing.values(), "states, implies or disputes"),
                new Row(OutcomeState::of, OutcomeState.values(), "announced, agreed, signed, delivered or abandoned"),
                new Row(ConditionOperator::of, ConditionOperator.values(), "requires, barred-by or regardless-of"),
                new Row(ConditionState::of, ConditionState.values(), "open, met, waived, lapsed or unknown"),
                new Row(Reliability::of, Reliability.values(), "A, B, C, D, E or F"),
                new Row(Recognition::of, Recognition.values(), "recognised, partly-recognised, unrecognised or former"),
                new Row(
                        Fidelity::of,
                        Fidelity.values(),
                        "verbatim, translated, partial-quote, indirect, paraphrase, summary or inferred"),
                new Row(Modality::of, Modality.values(), "asserted, negated, future or hypothetical"),
                new Row(
                        Direction::of,
                        Direction.values(),
                        "seeks, supports, neutral, opposes, blocks, divided or undetermined"),
                new Row(Change::of, Change.values(), "first-stated, reaffirmed, hardened, softened or reversed"));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void hasExactlyItsTokensInOrder(Row row) {
        assertThat(row.constants())
                .extracting(Term::token)
                .containsExactly(row.tokens().split(", | or "));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void returnsTheConstantOfItsToken(Row row) {
        assertThat(row.constants()).allSatisfy(term -> {
            assertThat(row.of().apply(term.token())).isSameAs(term);
            assertThat(term.isKnown()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void refusesAnyOtherTokenAndListsItsOwn(Row row) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.of().apply("x"))
                .withMessage(row + ": expected " + row.tokens() + "; was \"x\"");
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void refusesTheConstantsNameWhereItIsNotTheToken(Row row) {
        assertThat(row.constants())
                .filteredOn(term -> !term.toString().equals(term.token()))
                .allSatisfy(term -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> row.of().apply(term.toString()))
                        .withMessage(row + ": expected " + row.tokens() + "; was \"" + term + "\""));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void refusesNullByTheParametersName(Row row) {
        assertThatNullPointerException().isThrownBy(() -> row.of().apply(null)).withMessage("token");
    }
}
