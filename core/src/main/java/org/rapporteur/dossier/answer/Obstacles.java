package org.rapporteur.dossier.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Id;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** Finds the obstacles among stances, in their order: first who blocks, then the open conditions. */
final class Obstacles {
    /** A condition in a stance. */
    private record Mention(Condition condition, Stance stance, When when, Certainty isSet) {
        String principal() {
            return stance.principal().key();
        }
    }

    /** The mentions of one condition. */
    private static final class Mentions {
        private final List<Mention> open = new ArrayList<>(1);
        private final List<Stance> settled = new ArrayList<>(0);
        private final Map<String, Latest<Mention>> settledBy = new HashMap<>();

        @SuppressWarnings("ReferenceEquality") // the mentions of one stance follow one another
        void add(Mention mention) {
            ConditionState state = mention.condition().state();
            if (state == ConditionState.OPEN) {
                if (mention.condition().operator() != ConditionOperator.REGARDLESS_OF) {
                    open.add(mention);
                }
            } else if (state != ConditionState.UNKNOWN) {
                if (settled.isEmpty() || settled.get(settled.size() - 1) != mention.stance()) {
                    settled.add(mention.stance());
                }
                settledBy
                        .computeIfAbsent(mention.principal(), absent -> new Latest<>())
                        .add(mention.when(), LocalDate.MAX, mention);
            }
        }

        boolean isOpen(Mention mention) {
            Latest<Mention> later = settledBy.get(mention.principal());
            return later == null || later.after(mention.when()) == null;
        }
    }

    private final @Nullable Edtf day;
    private final List<Obstacle> found = new ArrayList<>();
    private final Map<String, Mentions> byKey = new LinkedHashMap<>();

    private Obstacles(@Nullable Edtf day) {
        this.day = day;
    }

    /** @param whens the dates of each stance */
    static List<Obstacle> of(List<Stance> stances, List<When> whens, @Nullable Edtf day) {
        Obstacles obstacles = new Obstacles(day);
        for (int i = 0; i < stances.size(); i++) {
            obstacles.add(stances.get(i), whens.get(i), i);
        }
        obstacles.byKey.values().forEach(obstacles::addOpen);
        return List.copyOf(obstacles.found);
    }

    private void add(Stance stance, When when, int place) {
        if (stance.direction() == Direction.BLOCKS) {
            found.add(new Obstacle.Block(stance));
        }
        List<Condition> conditions = stance.position().conditions();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            Certainty isSet = isSet(condition);
            if (isSet != Certainty.NO) {
                String unique = place + " " + i; // no key has a space
                byKey.computeIfAbsent(condition.key().orElse(unique), absent -> new Mentions())
                        .add(new Mention(condition, stance, when, isSet));
            }
        }
    }

    /** Returns whether the holder set the condition for the day. */
    private Certainty isSet(Condition condition) {
        Edtf period = condition.period().orElse(null);
        if (day == null || period == null || day.isWithin(period) == Certainty.YES) {
            return Certainty.YES;
        }
        return day.overlaps(period) == Certainty.NO ? Certainty.NO : Certainty.POSSIBLY;
    }

    private void addOpen(Mentions mentions) {
        List<Mention> open = mentions.open.stream().filter(mentions::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        Map<String, Id<? extends Actor>> by = new LinkedHashMap<>();
        boolean isCertain = false;
        for (Mention mention : open) {
            mention.condition().by().forEach(actor -> by.putIfAbsent(actor.value(), actor));
            isCertain |= mention.isSet() == Certainty.YES && mention.stance().certainty() == Certainty.YES;
        }
        found.add(new Obstacle.OpenCondition(
                open.stream().map(Mention::condition).toList(),
                List.copyOf(by.values()),
                open.stream().map(Mention::stance).toList(),
                mentions.settled,
                isCertain && mentions.settled.isEmpty() ? Certainty.YES : Certainty.POSSIBLY));
    }
}
