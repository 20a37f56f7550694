package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.state;

import java.util.List;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;
import org.rapporteur.model.Vote;
import org.rapporteur.model.VoteCount;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.VoteOption;

/** The rules about votes by example. */
final class VoteCases {
    private VoteCases() {}

    static List<RuleCase> all() {
        return List.of(exceedCount(), exceedCountOfNamed(), countsDiffer(), voterTwice(), voterTwiceForOneOption());
    }

    private static RuleCase exceedCount() {
        return RuleCase.of(
                "votes-exceed-count",
                of(outcome().addVote(yes("hungary")).addVote(yes("poland")).addCount(VoteCount.of(VoteOption.YES, 1))),
                "/meetings/0/outcomes/0/counts/0/value: the votes of an option must not be more than their number; was "
                        + "\"1\" for \"yes\", but the voters named are \"2\"",
                "/meetings/0/outcomes/0/counts/0/value: голосів за варіант не може бути більше, ніж їх підраховано; "
                        + "вказано \"1\" за \"yes\", а названих учасників голосування — \"2\"",
                of(outcome().addVote(yes("hungary")).addVote(yes("poland")).addCount(VoteCount.of(VoteOption.YES, 26))),
                of(outcome().addVote(yes("hungary")).addVote(yes("poland")).addCount(VoteCount.of(VoteOption.NO, 0))),
                of(outcome().addVote(yes("hungary")).addVote(yes("hungary")).addCount(VoteCount.of(VoteOption.YES, 1))),
                of(outcome()
                        .addVote(vote(Party.of("hungary").toBuilder().onBehalfOf("nato"), VoteOption.YES))
                        .addVote(vote(Party.of("poland").toBuilder().onBehalfOf("nato"), VoteOption.YES))
                        .addCount(VoteCount.of(VoteOption.YES, 1))),
                of(
                        outcome().addVote(yes("hungary")).addVote(yes("poland")),
                        outcome().addCount(VoteCount.of(VoteOption.YES, 1))));
    }

    private static RuleCase exceedCountOfNamed() {
        return RuleCase.of(
                "votes-exceed-count",
                of(outcome()
                        .addVote(Vote.of(Party.named("One"), VoteOption.NO))
                        .addVote(Vote.of(Party.named("Two"), VoteOption.NO))
                        .addCount(VoteCount.of(VoteOption.YES, 0))
                        .addCount(VoteCount.of(VoteOption.NO, 0))),
                "/meetings/0/outcomes/0/counts/1/value: the votes of an option must not be more than their number; was "
                        + "\"0\" for \"no\", but the voters named are \"2\"",
                "/meetings/0/outcomes/0/counts/1/value: голосів за варіант не може бути більше, ніж їх підраховано; "
                        + "вказано \"0\" за \"no\", а названих учасників голосування — \"2\"",
                of(outcome()
                        .addVote(Vote.of(Party.described(Text.en("one member")), VoteOption.NO))
                        .addVote(Vote.of(Party.described(Text.en("a member")), VoteOption.NO))
                        .addCount(VoteCount.of(VoteOption.NO, 1))));
    }

    private static RuleCase countsDiffer() {
        return RuleCase.of(
                "counts-differ",
                of(outcome().addCount(VoteCount.of(VoteOption.YES, 26)).addCount(VoteCount.of(VoteOption.YES, 27))),
                "/meetings/0/outcomes/0/counts/1/value: an option should have one number of votes; was \"27\" for "
                        + "\"yes\", but \"26\" at \"/meetings/0/outcomes/0/counts/0\"",
                "/meetings/0/outcomes/0/counts/1/value: варіант мав би мати одну кількість голосів; вказано \"27\" за "
                        + "\"yes\", а на місці \"/meetings/0/outcomes/0/counts/0\" — \"26\"",
                of(outcome().addCount(VoteCount.of(VoteOption.YES, 26)).addCount(VoteCount.of(VoteOption.NO, 1))),
                of(outcome().addCount(VoteCount.of(VoteOption.YES, 26)).addCount(VoteCount.of(VoteOption.YES, 26))),
                of(
                        outcome().addCount(VoteCount.of(VoteOption.YES, 26)),
                        outcome().addCount(VoteCount.of(VoteOption.YES, 27))));
    }

    private static RuleCase voterTwice() {
        return RuleCase.of(
                "voter-twice",
                of(outcome().addVote(yes("hungary")).addVote(Vote.of(Party.of("hungary"), VoteOption.NO))),
                "/meetings/0/outcomes/0/votes/1/voter: a party should vote once; was \"hungary\" with \"no\", which "
                        + "voted \"yes\" at \"/meetings/0/outcomes/0/votes/0\"",
                "/meetings/0/outcomes/0/votes/1/voter: сторона мала б голосувати один раз; вказано \"hungary\" з "
                        + "\"no\", а на місці \"/meetings/0/outcomes/0/votes/0\" вона обрала \"yes\"",
                of(outcome().addVote(yes("hungary")).addVote(yes("poland"))),
                of(outcome().addVote(yes("hungary")), outcome().addVote(yes("hungary"))),
                of(outcome()
                        .addVote(yes("hungary"))
                        .addVote(vote(Party.of("hungary").toBuilder().onBehalfOf("poland"), VoteOption.NO))),
                of(outcome()
                        .addVote(Vote.of(Party.named("The chair"), VoteOption.YES))
                        .addVote(Vote.of(Party.named("The chair"), VoteOption.YES))));
    }

    private static RuleCase voterTwiceForOneOption() {
        return RuleCase.of(
                "voter-twice",
                of(outcome().addVote(yes("hungary")).addVote(yes("poland")).addVote(yes("hungary"))),
                "/meetings/0/outcomes/0/votes/2/voter: a party should vote once; was \"hungary\" with \"yes\", which "
                        + "voted \"yes\" at \"/meetings/0/outcomes/0/votes/0\"",
                "/meetings/0/outcomes/0/votes/2/voter: сторона мала б голосувати один раз; вказано \"hungary\" з "
                        + "\"yes\", а на місці \"/meetings/0/outcomes/0/votes/0\" вона обрала \"yes\"",
                of(outcome()
                        .addVote(vote(Party.of("hungary").toBuilder().officeId("chair"), VoteOption.YES))
                        .addVote(yes("hungary"))));
    }

    private static Vote yes(String voter) {
        return Vote.of(Party.of(voter), VoteOption.YES);
    }

    private static Vote vote(Party.Builder voter, VoteOption option) {
        return Vote.of(voter.build(), option);
    }

    private static Outcome.Builder outcome() {
        return Outcome.builder().kind(OutcomeKind.DECISION).summary(Text.en("What came of it"));
    }

    private static Dossier of(Outcome.Builder... outcomes) {
        var meeting = meeting("council");
        for (Outcome.Builder outcome : outcomes) {
            meeting.addOutcome(outcome.build());
        }
        return dossier(state("hungary").build(), state("poland").build(), meeting.build());
    }
}
