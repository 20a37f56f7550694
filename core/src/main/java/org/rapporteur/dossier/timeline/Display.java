package org.rapporteur.dossier.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** The order in which events are displayed: groups of one date, and the events without a date. */
final class Display {
    final List<TimelineGroup> groups;
    final List<TimelineEvent> undated;

    /**
     * Arranges events.
     *
     * @param links what came before what by links
     * @param before whether one event was before another, by dates and links
     */
    Display(
            List<TimelineEvent> events,
            Precedence<TimelineEvent> links,
            BiFunction<TimelineEvent, TimelineEvent, Certainty> before) {
        Map<Edtf, List<TimelineEvent>> byDate = new LinkedHashMap<>();
        List<TimelineEvent> without = new ArrayList<>();
        Precedence<Edtf> byLink = new Precedence<>();
        for (TimelineEvent event : events) {
            event.date()
                    .map(date -> byDate.computeIfAbsent(date, any -> new ArrayList<>(1)))
                    .orElse(without)
                    .add(event);
            for (TimelineEvent later : links.later(event)) {
                if (event.date().isPresent()
                        && later.date().isPresent()
                        && before.apply(event, later) == Certainty.YES) {
                    byLink.add(event.date().get(), later.date().get());
                }
            }
        }
        List<Edtf> dates = new ArrayList<>(byDate.keySet());
        dates.sort(Edtf.DISPLAY_ORDER);
        groups = byLink.arrange(dates).stream()
                .map(date -> new TimelineGroup(date, links.arrange(byDate.getOrDefault(date, List.of()))))
                .toList();
        undated = List.copyOf(links.arrange(without));
    }
}
