package org.rapporteur.testing;

import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MembershipStage;

/**
 * Small records to start a test from: one of each kind that fit together, and in which the standard rules find nothing.
 *
 * <p>A test changes by {@code toBuilder()} what it is about: {@code Samples.statement().toBuilder().date("2023").build()}. All
 * but the membership cite {@code report}, and all are invented: they are about nobody. Their attributes may change in any
 * version, so that a test sets whatever it asserts; their ids stay.
 *
 * @since 0.1
 */
public final class Samples {
    private static final Citation REPORT = Citation.of("report");

    private Samples() {}

    /** {@return a source of id {@code report}} */
    public static Source source() {
        return Source.builder().id("report").title("Talks went on").build();
    }

    /** {@return a person of id {@code speaker}} */
    public static Person person() {
        return Person.builder()
                .id("speaker")
                .addName(Name.of("Ada Sample"))
                .addCitation(REPORT)
                .build();
    }

    /** {@return a state of id {@code state}} */
    public static State state() {
        return State.builder()
                .id("state")
                .addName(Name.of("Sampleland"))
                .addCitation(REPORT)
                .build();
    }

    /** {@return an organisation of id {@code organization}} */
    public static Organization organization() {
        return Organization.builder()
                .id("organization")
                .addName(Name.of("Union of Samples"))
                .addCitation(REPORT)
                .build();
    }

    /** {@return a statement of id {@code statement}, by {@code speaker} at {@code meeting}} */
    public static Statement statement() {
        return Statement.builder()
                .id("statement")
                .addSpeaker(Party.of("speaker"))
                .content(Text.en("That talks went on."))
                .meeting("meeting")
                .addCitation(REPORT)
                .build();
    }

    /** {@return a meeting of id {@code meeting}, of {@code speaker} and {@code state}} */
    public static Meeting meeting() {
        return Meeting.builder()
                .id("meeting")
                .kind(MeetingKind.TALKS)
                .addParticipant(Participant.of(Party.of("speaker")))
                .addParticipant(Participant.of(Party.of("state")))
                .addCitation(REPORT)
                .build();
    }

    /** {@return a position of id {@code position}, of {@code speaker} for {@code state} in {@code organization}} */
    public static MembershipPosition position() {
        return MembershipPosition.builder()
                .id("position")
                .holder(Party.of("speaker"))
                .candidate("state")
                .organization("organization")
                .direction(Direction.SUPPORTS)
                .addCitation(REPORT)
                .build();
    }

    /** {@return a membership of id {@code membership}: {@code state} is a candidate of {@code organization}, by {@code register}} */
    public static Membership membership() {
        return Membership.builder()
                .id("membership")
                .member("state")
                .organization("organization")
                .stage(MembershipStage.CANDIDATE)
                .addCitation(Citation.of("register"))
                .build();
    }

    /**
     * A dossier of all samples, and of a second source, of id {@code register}.
     *
     * @return the dossier, in which {@link org.rapporteur.validation.RuleSet#standard()} finds nothing
     */
    public static Dossier dossier() {
        Source register =
                Source.builder().id("register").title("Who is a candidate").build();
        return Dossier.builder()
                .add(
                        source(),
                        register,
                        person(),
                        state(),
                        organization(),
                        statement(),
                        meeting(),
                        position(),
                        membership())
                .build();
    }
}
