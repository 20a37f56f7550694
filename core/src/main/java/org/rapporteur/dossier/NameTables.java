package org.rapporteur.dossier;

import java.util.List;
import java.util.Set;
import org.rapporteur.dossier.name.NameCandidate;
import org.rapporteur.dossier.name.NameIndex;
import org.rapporteur.model.Actor;
import org.rapporteur.text.NameForm;

/** What an index needs to find actors by their names. */
final class NameTables {
    private final Tables tables;
    private final Table<ActorNames> names;
    private final Table<Grouping<Actor>> named;
    private final Table<NameIndex> index;

    NameTables(Tables tables) {
        this.tables = tables;
        this.names = new Table<>(this::names);
        this.named = new Table<>(this::grouping);
        this.index = new Table<>(this::index);
    }

    private NameTables(Tables tables, NameTables before) {
        this.tables = tables;
        this.names = before.names.or(this::names);
        this.named = before.named.or(this::grouping);
        this.index = before.index.or(this::index);
    }

    /** Returns the tables after a change: the same if no name changed. */
    NameTables with(Tables tables, Change change) {
        ActorNames known = names.known();
        return known != null && known.outlast(change) ? new NameTables(tables, this) : new NameTables(tables);
    }

    List<Actor> named(String name) {
        return named.get().get(NameForm.of(name));
    }

    List<NameCandidate> candidates(String name) {
        return index.get().candidates(name);
    }

    private ActorNames names() {
        return new ActorNames(tables.content.dossier(), tables.occurrences());
    }

    private Grouping<Actor> grouping() {
        ActorNames all = names.get();
        Grouping<Actor> grouping = new Grouping<>();
        for (Actor actor : tables.content.dossier().actors()) {
            of(actor, all).forEach(name -> grouping.addOnce(NameForm.of(name), actor));
        }
        return grouping;
    }

    private NameIndex index() {
        ActorNames all = names.get();
        List<Actor> actors = tables.content.dossier().actors();
        return tables.same == SameAs.NONE
                ? NameIndex.of(actors, actor -> of(actor, all))
                : NameIndex.of(actors, actor -> of(actor, all), tables.same::of);
    }

    @SuppressWarnings("ReferenceEquality") // equal records may have one id
    private Set<String> of(Actor actor, ActorNames all) {
        Occurrence first = tables.first(Actor.class, actor.id().value());
        return all.of(actor, first != null && first.entity() == actor);
    }
}
