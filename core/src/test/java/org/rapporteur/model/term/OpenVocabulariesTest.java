package org.rapporteur.model.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenVocabulariesTest {
    /** One row of the table: a vocabulary's type, its ways in, and all the tokens it is to know. */
    private record Row(
            Class<? extends Term> type,
            Function<String, ? extends Term> constructor,
            Function<String, ? extends Term> of,
            List<? extends Term> known,
            String tokens) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static Stream<Row> vocabularies() {
        return Stream.of(
                new Row(
                        NameKind.class,
                        NameKind::new,
                        NameKind::of,
                        NameKind.known(),
                        "common official short acronym alias weak-alias former birth "
                                + "transliteration exonym metonym"),
                new Row(
                        IdentifierScheme.class,
                        IdentifierScheme::new,
                        IdentifierScheme::of,
                        IdentifierScheme.known(),
                        "wikidata iso3166-1 lei isni viaf ror geonames un-m49 cow"),
                new Row(
                        Attribution.class,
                        Attribution::new,
                        Attribution::of,
                        Attribution.known(),
                        "on-record background deep-background anonymous leaked"),
                new Row(
                        ParticipantRole.class,
                        ParticipantRole::new,
                        ParticipantRole::of,
                        ParticipantRole.known(),
                        "participant host chair mediator observer member organiser guest speaker"),
                new Row(
                        MeetingFormat.class,
                        MeetingFormat::new,
                        MeetingFormat::of,
                        MeetingFormat.known(),
                        "in-person phone video hybrid correspondence proximity"),
                new Row(
                        LinkRelation.class,
                        LinkRelation::new,
                        LinkRelation::of,
                        LinkRelation.known(),
                        "reiterates clarifies walks-back retracts denies contradicts answers "
                                + "cites translates corrects republishes derived-from precedes follows "
                                + "margins-of part-of prepares supersedes succeeds same-as version-of "
                                + "interprets coupled-with"),
                new Row(
                        OutcomeKind.class,
                        OutcomeKind::new,
                        OutcomeKind::of,
                        OutcomeKind.known(),
                        "agreement decision commitment joint-statement next-step none"),
                new Row(
                        VoteOption.class,
                        VoteOption::new,
                        VoteOption::of,
                        VoteOption.known(),
                        "yes no abstain absent not-voting paired reserved"),
                new Row(
                        StepKind.class,
                        StepKind::new,
                        StepKind::of,
                        StepKind.known(),
                        "screening cluster-opened cluster-closed chapter-opened chapter-closed signature "
                                + "ratification deposit notification consent entry-into-force"),
                new Row(
                        StepState.class,
                        StepState::new,
                        StepState::of,
                        StepState.known(),
                        "pending done refused suspended provisional revoked expired"),
                new Row(
                        ConditionKind.class,
                        ConditionKind::new,
                        ConditionKind::of,
                        ConditionKind.known(),
                        "hostilities peace-settlement territory reform accession-criteria "
                                + "interoperability unanimity ratification referendum negotiations date "
                                + "equal-treatment reciprocal-demand"),
                new Row(
                        SourceKind.class,
                        SourceKind::new,
                        SourceKind::of,
                        SourceKind.known(),
                        "report document broadcast post transcript readout editorial"),
                new Row(
                        OrganizationKind.class,
                        OrganizationKind::new,
                        OrganizationKind::of,
                        OrganizationKind.known(),
                        "intergovernmental institution government ministry legislature party "
                                + "armed-forces company news-agency media ngo think-tank agency grouping"),
                new Row(
                        ForumKind.class,
                        ForumKind::new,
                        ForumKind::of,
                        ForumKind.known(),
                        "council commission summit-series conference-series contact-group " + "dialogue working-group"),
                new Row(
                        SpeechAct.class,
                        SpeechAct::new,
                        SpeechAct::of,
                        SpeechAct.known(),
                        "assert announce promise propose request demand threaten accuse deny "
                                + "welcome thank condemn endorse reject question answer decline-to-comment"),
                new Row(
                        Channel.class,
                        Channel::new,
                        Channel::of,
                        Channel.known(),
                        "press-conference interview speech social-media communique readout "
                                + "written parliament briefing"),
                new Row(
                        MeetingKind.class,
                        MeetingKind::new,
                        MeetingKind::of,
                        MeetingKind.known(),
                        "talks call council summit conference exhibition press-conference visit"),
                new Row(
                        PositionAspect.class,
                        PositionAspect::new,
                        PositionAspect::of,
                        PositionAspect.known(),
                        "membership pace application invitation candidate-status action-plan "
                                + "negotiations timetable ratification security-guarantee partial-accession "
                                + "withdrawal"),
                new Row(
                        MembershipStage.class,
                        MembershipStage::new,
                        MembershipStage::of,
                        MembershipStage.known(),
                        "none partner observer associate applied candidate action-plan "
                                + "negotiating invited protocol-signed ratifying member suspended "
                                + "withdrawing withdrawn"));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void knowsExactlyItsTokensInOrder(Row row) {
        assertThat(row.known())
                .extracting(Term::token)
                .containsExactly(row.tokens().split(" "));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void knowsEveryConstantItDeclares(Row row) {
        assertThat(constantsOf(row.type())).containsExactlyElementsOf(row.known());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void namesEveryConstantAfterItsToken(Row row) {
        assertThat(row.type().getFields())
                .allSatisfy(field -> assertThat(field.getName().replace("_", ""))
                        .isEqualToIgnoringCase(((Term) field.get(null)).token().replace("-", "")));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void returnsTheConstantOfAKnownToken(Row row) {
        assertThat(row.known()).allSatisfy(term -> {
            assertThat(row.of().apply(term.token())).isSameAs(term);
            assertThat(row.constructor().apply(term.token())).isEqualTo(term).hasSameHashCodeAs(term);
            assertThat(term.isKnown()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void keepsAnUnknownTokenAsItIs(Row row) {
        Term term = row.of().apply("X-Un.known_2/a:B");

        assertThat(term).hasToString("X-Un.known_2/a:B").isEqualTo(row.of().apply("X-Un.known_2/a:B"));
        assertThat(term.token()).isEqualTo("X-Un.known_2/a:B");
        assertThat(term.isKnown()).isFalse();
        assertThat(row.known()).noneMatch(term::equals);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void takesATokenInAnotherCaseForAnother(Row row) {
        assertThat(row.known())
                .allSatisfy(term -> assertThat(
                                row.of().apply(upperCase(term.token())).isKnown())
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void refusesAnIllFormedTokenByItsName(Row row) {
        String message = row + ".token: must be 1 to 128 ASCII letters, digits or ._:/-"
                + " and start with a letter or digit; was \"x y\"";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.of().apply("x y"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row.constructor().apply("x y"))
                .withMessage(message);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void refusesNullByTheParametersName(Row row) {
        assertThatNullPointerException().isThrownBy(() -> row.of().apply(null)).withMessage("token");
        assertThatNullPointerException()
                .isThrownBy(() -> row.constructor().apply(null))
                .withMessage("token");
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void handsOutKnownTermsThatNobodyCanChange(Row row) {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> row.known().clear());
    }

    @Test
    void keepsTermsOfDifferentVocabulariesApart() {
        assertThat((Term) Channel.READOUT).isNotEqualTo(SourceKind.READOUT);
    }

    private static List<Term> constantsOf(Class<? extends Term> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(OpenVocabulariesTest::valueOf)
                .toList();
    }

    private static Term valueOf(Field constant) {
        try {
            return (Term) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String upperCase(String token) {
        return token.toUpperCase(Locale.ROOT);
    }
}
