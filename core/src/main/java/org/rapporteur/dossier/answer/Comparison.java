package org.rapporteur.dossier.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Condition;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.time.Certainty;

/** Compares each step of a history with the one before. */
final class Comparison {
    private List<MembershipPosition> previous = List.of();
    private Map<String, Condition> before = Map.of();
    private boolean wasCertain = true;

    StanceStep next(List<MembershipPosition> positions, boolean isCertain) {
        Map<String, Condition> now = new LinkedHashMap<>();
        for (MembershipPosition position : positions) {
            position.conditions().forEach(condition -> now.put(key(condition), condition));
        }
        List<Condition> added = new ArrayList<>(0);
        List<Condition> met = new ArrayList<>(0);
        List<Condition> dropped = new ArrayList<>(0);
        now.forEach((key, condition) -> {
            Condition earlier = before.get(key);
            boolean isNew = earlier == null || earlier.state() != condition.state();
            if (earlier == null) {
                added.add(condition);
            }
            if (isNew && condition.state() == ConditionState.MET) {
                met.add(condition);
            } else if (isNew && isGivenUp(condition)) {
                dropped.add(condition);
            }
        });
        before.forEach((key, condition) -> {
            if (!now.containsKey(key) && !isGivenUp(condition)) {
                dropped.add(condition);
            }
        });
        StanceStep step = new StanceStep(
                positions.get(0).aspect(),
                positions,
                previous,
                List.copyOf(added),
                List.copyOf(met),
                List.copyOf(dropped),
                isCertain && wasCertain ? Certainty.YES : Certainty.POSSIBLY);
        previous = positions;
        before = now;
        wasCertain = isCertain;
        return step;
    }

    private static boolean isGivenUp(Condition condition) {
        return condition.state() == ConditionState.WAIVED || condition.state() == ConditionState.LAPSED;
    }

    /** No slug has a space. */
    private static String key(Condition condition) {
        return condition
                .key()
                .orElseGet(() -> condition.operator().token() + " " + condition.kind() + " "
                        + condition.text().entries());
    }
}
