package org.rapporteur.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.model.term.Change;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.ForumKind;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.OutcomeState;
import org.rapporteur.model.term.ParticipantRole;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.model.term.Recognition;
import org.rapporteur.model.term.SourceKind;
import org.rapporteur.model.term.SpeechAct;
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;
import org.rapporteur.model.term.Term;
import org.rapporteur.model.term.VoteOption;
import org.rapporteur.validation.Severity;

class LexiconTest {
    private static final List<Collection<? extends Term>> PRINTED = List.of(
            List.of(Attendance.values()),
            Attribution.known(),
            List.of(Change.values()),
            Channel.known(),
            List.of(ConditionOperator.values()),
            List.of(ConditionState.values()),
            List.of(Direction.values()),
            List.of(Fidelity.values()),
            ForumKind.known(),
            LinkRelation.known(),
            MeetingFormat.known(),
            MeetingKind.known(),
            List.of(MeetingStatus.values()),
            MembershipStage.known(),
            List.of(Modality.values()),
            OrganizationKind.known(),
            OutcomeKind.known(),
            List.of(OutcomeState.values()),
            ParticipantRole.known(),
            PositionAspect.known(),
            List.of(Recognition.values()),
            SourceKind.known(),
            SpeechAct.known(),
            StepKind.known(),
            StepState.known(),
            VoteOption.known());

    /** Nobody cites for these, or they are not printed. */
    private static final Set<String> UNCITED =
            Set.of("id", "citations", "links", "revision", "extensions", "assessment");

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk"})
    void everyPropertyOfARecordHasWords(String language) {
        Lexicon lexicon = Lexicon.in(LanguageTag.parse(language));

        assertThat(EntityKind.known().stream()
                        .flatMap(kind -> Stream.of(kind.type().getMethods()))
                        .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                        .map(Method::getName)
                        .filter(name -> !UNCITED.contains(name))
                        .distinct()
                        .map(name -> "property." + name))
                .allMatch(lexicon::has);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk"})
    void everyTermThatIsPrintedHasWords(String language) {
        Lexicon lexicon = Lexicon.in(LanguageTag.parse(language));

        assertThat(PRINTED.stream().flatMap(Collection::stream).map(Lexicon::keyOf))
                .allMatch(lexicon::has);
        assertThat(Stream.of(Severity.values()).map(severity -> "Severity." + severity.token()))
                .allMatch(lexicon::has);
    }

    @Test
    void aTermThatIsNotKnownIsPrintedAsItsToken() {
        assertThat(Lexicon.in(LanguageTag.UKRAINIAN).term(MeetingKind.of("fireside-chat")))
                .isEqualTo("fireside-chat");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 statements", "1, 1 statement", "2, 2 statements", "11, 11 statements", "21, 21 statements"})
    void englishCountsInTwoForms(int number, String words) {
        assertThat(Lexicon.in(LanguageTag.ENGLISH).count("count.statement", number))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 заяв",
        "1, 1 заява",
        "2, 2 заяви",
        "4, 4 заяви",
        "5, 5 заяв",
        "11, 11 заяв",
        "12, 12 заяв",
        "14, 14 заяв",
        "21, 21 заява",
        "22, 22 заяви",
        "25, 25 заяв",
        "111, 111 заяв",
        "112, 112 заяв",
        "122, 122 заяви",
        "1001, 1001 заява"
    })
    void ukrainianCountsInThreeForms(int number, String words) {
        assertThat(Lexicon.in(LanguageTag.UKRAINIAN).count("count.statement", number))
                .isEqualTo(words);
    }

    @Test
    void whatIsFilledInIsNotFilledInAgain() {
        assertThat(Lexicon.in(LanguageTag.ENGLISH).get("list.and", "{1}", "{0}"))
                .isEqualTo("{1} and {0}");
    }

    @Test
    void listsOfAnyLengthAreJoined() {
        Lexicon lexicon = Lexicon.in(LanguageTag.ENGLISH);

        assertThat(lexicon.and(List.of())).isEmpty();
        assertThat(lexicon.and(List.of("A"))).isEqualTo("A");
        assertThat(lexicon.and(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(lexicon.and(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }
}
