package org.rapporteur.json.swift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.OtherEntity;

/** Entities of some kinds, told by their type; where there is one kind alone, the type may be missing. */
final class Union extends Swift<Entity> {
    private static final Words TYPE = Words.names(List.of("type"));

    private final Words kinds;

    /** By the number of their kind, once one was met. */
    private final @Nullable Swift<? extends Entity>[] swifts;

    /** What becomes of an entity of an unknown type; null if none may stand here. */
    private final @Nullable Others others;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private Union(@Nullable Others others, String... kinds) {
        this.kinds = Words.strings(List.of(kinds));
        this.swifts = new Swift[kinds.length];
        this.others = others;
    }

    /** Known kinds alone. */
    static Union of(String... kinds) {
        return new Union(null, kinds);
    }

    /** Some kinds, and what is not known, in a list of a dossier; of none, if its name is empty. */
    static Union withOthers(String list, String... kinds) {
        return new Union(new Others(list.isEmpty() ? Optional.empty() : Optional.of(list)), kinds);
    }

    @Override
    Entity read(Utf8Input in) {
        int kind = in.peek(TYPE, kinds);
        if (kind == Words.OTHER && others != null) {
            return others.read(in);
        }
        if (kind == Words.OTHER || kind == Words.NONE && swifts.length > 1) {
            throw Declined.INSTANCE;
        }
        return swift(Math.max(kind, 0)).read(in);
    }

    private Swift<? extends Entity> swift(int kind) {
        Swift<? extends Entity> swift = swifts[kind];
        if (swift == null) {
            swift = Swifts.ofEntity(kinds.word(kind));
            swifts[kind] = swift;
        }
        return swift;
    }

    @Override
    void write(Entity entity, Utf8Encoder out) {
        Swifts.write(entity, out);
    }

    /** Reads an array of them. */
    List<Entity> list(Utf8Input in) {
        List<Entity> entities = new ArrayList<>();
        for (boolean more = in.array(); more; more = in.element()) {
            entities.add(read(in));
        }
        return entities;
    }

    /** Writes a list of a dossier: entities of known kinds, then those others that were found there; nothing if there are none. */
    void write(Member member, List<? extends Entity> known, List<OtherEntity> unknown, Utf8Encoder out) {
        boolean started = false;
        for (int i = 0; i < known.size(); i++) {
            started = start(started, member, out);
            Swifts.write(known.get(i), out);
        }
        for (int i = 0; i < unknown.size(); i++) {
            if (others != null && others.areOf(unknown.get(i))) {
                started = start(started, member, out);
                Others.write(unknown.get(i), out);
            }
        }
        if (started) {
            out.endArray();
        }
    }

    private static boolean start(boolean started, Member member, Utf8Encoder out) {
        if (!started) {
            out.member(member);
            out.startArray();
        }
        return true;
    }
}
