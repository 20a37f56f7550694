package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.property.DossierType;
import org.rapporteur.model.property.DossierType.EntityList;

/** A dossier and the places of its records. After a change, both are made by the first question for them. */
final class Content {
    /** So many changes may be pending, or an eighth of the records if these are more. */
    private static final int FEW = 1_000;

    /** Changes of the base, from the last to the first. */
    private record Pending(Change last, @Nullable Pending earlier, int steps) {}

    private final Dossier base;
    private final List<Occurrence> places;
    private final @Nullable Pending pending;

    /** For each list, where a record is added; -1 if records of unknown types stand there. */
    private final int[] ends;

    private final Table<Dossier> dossier = new Table<>(this::changedDossier);
    private final Table<List<Occurrence>> occurrences = new Table<>(this::changedPlaces);

    private Content(Dossier base, List<Occurrence> places, @Nullable Pending pending, int[] ends) {
        this.base = base;
        this.places = places;
        this.pending = pending;
        this.ends = ends;
    }

    static Content of(Dossier dossier) {
        int[] ends = new int[DossierType.LISTS.size()];
        List<List<Entity>> lists = new ArrayList<>();
        int all = 0;
        for (EntityList list : DossierType.LISTS) {
            List<Entity> entities = list.entities(dossier);
            boolean hasOthers = entities.size() > list.known(dossier).size();
            ends[list.position()] = hasOthers ? -1 : entities.size();
            lists.add(entities);
            all += entities.size();
        }
        List<Occurrence> places = new ArrayList<>(all);
        for (int i = 0; i < lists.size(); i++) {
            List<Entity> entities = lists.get(i);
            for (int j = 0; j < entities.size(); j++) {
                places.add(new Occurrence(entities.get(j), DossierType.LISTS.get(i), j));
            }
        }
        return new Content(dossier, Collections.unmodifiableList(places), null, ends);
    }

    Dossier dossier() {
        return pending == null ? base : dossier.get();
    }

    List<Occurrence> occurrences() {
        return pending == null ? places : occurrences.get();
    }

    /** Returns the place of a record that is added to a list after others; -1 if records of unknown types stand there. */
    int end(EntityList list) {
        return ends[list.position()];
    }

    Content with(Change change) {
        int[] changedEnds = ends.clone();
        for (Change.Step step : change.steps()) {
            if (step.before() == null) {
                changedEnds[step.after().list().position()]++;
            }
        }
        int steps = change.steps().size() + (pending == null ? 0 : pending.steps());
        boolean isSettled = dossier.known() != null && occurrences.known() != null;
        return pending == null || isSettled || steps > Math.max(FEW, places.size() / 8)
                ? new Content(
                        dossier(),
                        occurrences(),
                        new Pending(change, null, change.steps().size()),
                        changedEnds)
                : new Content(base, places, new Pending(change, pending, steps), changedEnds);
    }

    /** Returns the last version of each record that changed, in document order. */
    private Collection<Occurrence> changed() {
        List<Change> changes = new ArrayList<>();
        for (Pending at = pending; at != null; at = at.earlier()) {
            changes.add(at.last());
        }
        Collections.reverse(changes);
        Map<Occurrence, Occurrence> byPlace = new TreeMap<>(Occurrence.DOCUMENT_ORDER);
        changes.forEach(change -> change.steps().forEach(step -> byPlace.put(step.after(), step.after())));
        return byPlace.values();
    }

    private Dossier changedDossier() {
        Map<EntityList, List<Entity>> lists = new LinkedHashMap<>();
        for (Occurrence occurrence : changed()) {
            List<Entity> list = lists.computeIfAbsent(occurrence.list(), each -> new ArrayList<>(each.known(base)));
            if (occurrence.number() < list.size()) {
                list.set(occurrence.number(), occurrence.entity());
            } else {
                list.add(occurrence.entity());
            }
        }
        Dossier.Builder builder = base.toBuilder();
        lists.forEach((list, known) -> list.set(builder, known));
        return builder.build();
    }

    private List<Occurrence> changedPlaces() {
        Collection<Occurrence> changed = changed();
        List<Occurrence> all = new ArrayList<>(places.size() + changed.size());
        int next = 0;
        for (Occurrence occurrence : changed) {
            int found = Collections.binarySearch(places, occurrence, Occurrence.DOCUMENT_ORDER);
            int place = found < 0 ? -found - 1 : found;
            all.addAll(places.subList(next, place));
            all.add(occurrence);
            next = found < 0 ? place : place + 1;
        }
        all.addAll(places.subList(next, places.size()));
        return Collections.unmodifiableList(all);
    }
}
