package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapporteur.testing.RapporteurAssertions.assertThat;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Direction;
import org.rapporteur.testing.Samples;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.RuleSet;

class RecordAssertionsTest {
    private static final Statement STATEMENT =
            Samples.statement().toBuilder().date("2023~").build();
    private static final Meeting MEETING = Samples.meeting();
    private static final MembershipPosition POSITION = Samples.position();
    private static final Person PERSON = Samples.person();
    private static final Source SOURCE = Samples.source();

    @Test
    void rulesFindNothingInTheSamples() {
        assertThat(RuleSet.standard().asOf(Edtf.parse("2026-01-01")).validate(Samples.dossier()))
                .hasNoFindings();
    }

    @Test
    void whatHoldsPassesAndCanGoOn() {
        assertThat(STATEMENT)
                .hasId("statement")
                .isSaidBy("speaker")
                .isDated("2023~")
                .says("en", "That talks went on.")
                .cites("report")
                .citesOnly("report");
        assertThat(MEETING.toBuilder().date("2024").build())
                .hasParticipants("state", "speaker")
                .hasParticipants("speaker")
                .isDated("2024");
        assertThat(POSITION).isHeldBy("speaker").isOn("state", "organization").goes(Direction.SUPPORTS);
        assertThat(PERSON).hasId("speaker").cites("report");
        assertThat(SOURCE).citesOnly();
        assertThat(Samples.dossier())
                .holds(
                        "report",
                        "register",
                        "speaker",
                        "state",
                        "organization",
                        "statement",
                        "meeting",
                        "position",
                        "membership")
                .lacks("g7");
    }

    static Stream<Arguments> whatDoesNotHoldNamesTheRecordAndWhatItHas() {
        return Stream.of(
                fails(
                        "the id \"a\", but \"speaker\" has its own",
                        () -> assertThat(PERSON).hasId("a")),
                fails(
                        "citations of \"report\", \"a\", but \"speaker\" cites \"report\"",
                        () -> assertThat(PERSON).cites("report", "a")),
                fails(
                        "no citations, but \"speaker\" cites \"report\"",
                        () -> assertThat(PERSON).citesOnly()),
                fails(
                        "citations of \"report\" alone, but \"report\" cites nothing",
                        () -> assertThat(SOURCE).citesOnly("report")),
                fails(
                        "the date \"2023\", but \"statement\" is dated \"2023~\"",
                        () -> assertThat(STATEMENT).isDated("2023")),
                fails(
                        "the date \"2023\", but \"meeting\" has no date",
                        () -> assertThat(MEETING).isDated("2023")),
                fails(
                        "the words \"100 %s\" in uk, but \"statement\" says en: \"That talks went on.\"",
                        () -> assertThat(STATEMENT).says("uk", "100 %s")),
                fails(
                        "the speakers \"a\", but \"statement\" has " + STATEMENT.speakers(),
                        () -> assertThat(STATEMENT).isSaidBy("a")),
                fails(
                        "the participants \"speaker\", but \"meeting\" has nobody there",
                        () -> assertThat(Meeting.builder().id("meeting").build())
                                .hasParticipants("speaker")),
                fails(
                        "the holder \"a\", but \"position\" has [" + POSITION.holder() + "]",
                        () -> assertThat(POSITION).isHeldBy("a")),
                fails(
                        "the direction \"blocks\", but \"position\" goes \"supports\"",
                        () -> assertThat(POSITION).goes(Direction.BLOCKS)),
                fails(
                        "the membership of \"a\" in \"b\", but \"position\" is on that of \"state\" in \"organization\"",
                        () -> assertThat(POSITION).isOn("a", "b")),
                fails(
                        "the records \"a\", but the dossier holds no records",
                        () -> assertThat(Dossier.builder().build()).holds("a")),
                fails(
                        "no records \"report\", but the dossier holds the records \"report\"",
                        () -> assertThat(Dossier.builder().add(SOURCE).build()).lacks("a", "report")));
    }

    private static Arguments fails(String wanted, ThrowingCallable assertion) {
        return Arguments.of(wanted, assertion);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatDoesNotHoldNamesTheRecordAndWhatItHas(String wanted, ThrowingCallable assertion) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage("Expecting " + wanted);
    }
}
