package org.rapporteur.dossier.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** Finds the latest of many records as of a day, in time that is nearly in proportion to their number. */
final class Ranking<T> {
    /** A record that none displaces. */
    record Ranked<T>(Entry<T> entry, Standing standing, Certainty certainty) {}

    /** A record that gives way to another. */
    record Displaced<T>(Entry<T> entry, Entry<T> by, boolean isStated) {}

    /** The records that stand as of a day, and those that were known but gave way; both in document order. */
    record Snapshot<T>(List<Ranked<T>> standing, List<Displaced<T>> displaced) {}

    private final List<Entry<T>> entries;
    private final Supersessions supersessions;

    Ranking(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
        this.supersessions = new Supersessions(this.entries);
    }

    List<Entry<T>> entries() {
        return entries;
    }

    Supersessions supersessions() {
        return supersessions;
    }

    /** @param day null for all that is known */
    Snapshot<T> asOf(@Nullable Edtf day) {
        return new Question(day).answer();
    }

    private final class Question {
        private final @Nullable Edtf day;
        private final List<Certainty> known = new ArrayList<>(entries.size());
        private final List<@Nullable Entry<T>> superseding = new ArrayList<>();
        private final boolean[] maybeSuperseded = new boolean[supersessions.isEmpty() ? 0 : entries.size()];
        private final Map<String, Latest<Entry<T>>> latest = new HashMap<>();
        private final Map<String, Integer> left = new HashMap<>();

        Question(@Nullable Edtf day) {
            this.day = day;
        }

        Snapshot<T> answer() {
            for (Entry<T> entry : entries) {
                Certainty by = day == null ? Certainty.YES : entry.when().isBy(day);
                known.add(by == Certainty.YES && !entry.soundness().isGivenBy(day) ? Certainty.POSSIBLY : by);
            }
            follow();
            collect();
            List<Displaced<T>> displaced = new ArrayList<>();
            List<Integer> standing = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                if (known.get(i) == Certainty.NO) {
                    continue;
                }
                Entry<T> entry = entries.get(i);
                Entry<T> stated = superseding.isEmpty() ? null : superseding.get(i);
                Entry<T> by = stated == null ? later(entry) : stated;
                if (by != null) {
                    displaced.add(new Displaced<>(entry, by, stated != null));
                } else {
                    standing.add(i);
                    entry.keys().forEach(key -> left.merge(key, 1, Integer::sum));
                }
            }
            return new Snapshot<>(standing.stream().map(this::rank).toList(), List.copyOf(displaced));
        }

        /** Follows the links from those that supersede to those that they supersede. */
        private void follow() {
            if (supersessions.isEmpty()) {
                return;
            }
            entries.forEach(entry -> superseding.add(null));
            for (int place : supersessions.order()) {
                boolean isKnown = known.get(place) == Certainty.YES;
                boolean isPossible = known.get(place) == Certainty.POSSIBLY || maybeSuperseded[place];
                Entry<T> by = isKnown ? entries.get(place) : superseding.get(place);
                for (int target : supersessions.supersededBy(place)) {
                    if (by != null) {
                        superseding.set(target, by);
                    }
                    maybeSuperseded[target] |= isPossible;
                }
            }
        }

        private void collect() {
            LocalDate lastDay = LocalDate.MAX;
            if (day != null) {
                lastDay = When.isDoubted(day) ? LocalDate.MIN : day.earliest().orElse(LocalDate.MIN);
            }
            for (int i = 0; i < entries.size(); i++) {
                Entry<T> entry = entries.get(i);
                if (known.get(i) == Certainty.YES && isDated(entry)) {
                    for (String key : entry.keys()) {
                        latest.computeIfAbsent(key, absent -> new Latest<>()).add(entry.when(), lastDay, entry);
                    }
                }
            }
        }

        /** A record that is known only because it holds on the day does not displace what was so before its date. */
        private boolean isDated(Entry<T> entry) {
            return day == null || entry.when().isDatedBy(day) == Certainty.YES;
        }

        /** Returns what displaces an entry, which must give way with each of its keys. */
        private @Nullable Entry<T> later(Entry<T> entry) {
            Entry<T> later = later(entry, entry.base());
            if (later != null || entry.keys().equals(List.of(entry.base()))) {
                return later;
            }
            for (String key : entry.keys()) {
                later = later(entry, key);
                if (later == null) {
                    return null;
                }
            }
            return later;
        }

        private @Nullable Entry<T> later(Entry<T> entry, String key) {
            Latest<Entry<T>> others = latest.get(key);
            return others == null ? null : others.after(entry.when());
        }

        private Ranked<T> rank(int place) {
            Entry<T> entry = entries.get(place);
            boolean isHeld = day != null && entry.when().isHeldOn(day);
            boolean isCertain = known.get(place) == Certainty.YES
                    && (supersessions.isEmpty() || !maybeSuperseded[place])
                    && (isHeld || isAlone(entry));
            return new Ranked<>(
                    entry,
                    isHeld ? Standing.HELD : Standing.LAST_KNOWN,
                    isCertain ? Certainty.YES : Certainty.POSSIBLY);
        }

        private boolean isAlone(Entry<T> entry) {
            int always = left.getOrDefault(entry.base(), 0);
            for (String key : entry.keys()) {
                int others = key.equals(entry.base()) ? always : always + left.getOrDefault(key, 0);
                if (others > 1) {
                    return false;
                }
            }
            return true;
        }
    }
}
