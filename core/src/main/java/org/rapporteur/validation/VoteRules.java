package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.Vote;
import org.rapporteur.model.VoteCount;

/** Rules on the votes on an outcome and on their number. */
final class VoteRules {
    private VoteRules() {}

    static List<Rule> all() {
        return List.of(
                ofOutcomes("votes-exceed-count", ERROR, VoteRules::exceedCount),
                ofOutcomes("counts-differ", WARNING, VoteRules::countsDiffer),
                ofOutcomes("voter-twice", WARNING, VoteRules::voterTwice));
    }

    @FunctionalInterface
    private interface Check {
        void check(Outcome outcome, String at, Findings findings);
    }

    private static Rule ofOutcomes(String code, Severity severity, Check check) {
        return Catalogue.forEach(Meeting.class, code, severity, (meeting, findings) -> {
                    for (int i = 0; i < meeting.outcomes().size(); i++) {
                        check.check(meeting.outcomes().get(i), "/outcomes/" + i, findings);
                    }
                })
                .onlyIf(Trait.OUTCOMES);
    }

    /** Each principal counts once, because several persons can be named for one vote. */
    private static void exceedCount(Outcome outcome, String at, Findings findings) {
        if (outcome.counts().isEmpty() || outcome.votes().isEmpty()) {
            return;
        }
        Map<String, Set<String>> voters = new HashMap<>(); // by tokens, which are comparable
        for (Vote vote : outcome.votes()) {
            voters.computeIfAbsent(vote.option().token(), option -> new HashSet<>())
                    .add(principal(vote.voter()));
        }
        for (int i = 0; i < outcome.counts().size(); i++) {
            VoteCount count = outcome.counts().get(i);
            int named = voters.getOrDefault(count.option().token(), Set.of()).size();
            if (named > count.value()) {
                findings.report(at + "/counts/" + i + "/value", count.value(), count.option(), named);
            }
        }
    }

    /** Ids contain no space, so that a name is not taken for one. Parties that are only described count as one. */
    private static String principal(Party voter) {
        return voter.onBehalfOf()
                .or(voter::actor)
                .map(Id::value)
                .or(voter::officeId)
                .or(() -> voter.asNamed().map(name -> "named " + name))
                .orElse("");
    }

    /** A warning, not an error: two sources can differ. */
    private static void countsDiffer(Outcome outcome, String at, Findings findings) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < outcome.counts().size(); i++) {
            VoteCount count = outcome.counts().get(i);
            Integer earlier = first.putIfAbsent(count.option().token(), i);
            if (earlier != null && outcome.counts().get(earlier).value() != count.value()) {
                findings.report(
                        at + "/counts/" + i + "/value",
                        count.value(),
                        count.option(),
                        outcome.counts().get(earlier).value(),
                        findings.pointer() + at + "/counts/" + earlier);
            }
        }
    }

    private static void voterTwice(Outcome outcome, String at, Findings findings) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < outcome.votes().size(); i++) {
            Vote vote = outcome.votes().get(i);
            if (vote.voter().actor().isPresent()) {
                Integer earlier = first.putIfAbsent(ForumRules.key(vote.voter()), i);
                if (earlier != null) {
                    findings.report(
                            at + "/votes/" + i + "/voter",
                            vote.voter().actor().get(),
                            vote.option(),
                            outcome.votes().get(earlier).option(),
                            findings.pointer() + at + "/votes/" + earlier);
                }
            }
        }
    }
}
