package org.rapporteur.json.fast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.OtherEntity;

/** Entities of some kinds, told by their type; where there is one kind alone, the type may be missing. */
final class Union extends FastCodec<Entity> {
    private static final NameTable TYPE = NameTable.names(List.of("type"));

    private final NameTable kinds;

    /** By the number of their kind, once one was met. */
    private final @Nullable FastCodec<? extends Entity>[] codecs;

    /** What becomes of an entity of an unknown type; null if none may stand here. */
    private final @Nullable OtherEntities others;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private Union(@Nullable OtherEntities others, String... kinds) {
        this.kinds = NameTable.strings(List.of(kinds));
        this.codecs = new FastCodec[kinds.length];
        this.others = others;
    }

    /** Known kinds alone. */
    static Union of(String... kinds) {
        return new Union(null, kinds);
    }

    /** Some kinds, and what is not known, in a list of a dossier; of none, if its name is empty. */
    static Union withOthers(String list, String... kinds) {
        return new Union(new OtherEntities(list.isEmpty() ? Optional.empty() : Optional.of(list)), kinds);
    }

    @Override
    Entity read(Utf8Input in) {
        int kind = in.peek(TYPE, kinds);
        if (kind == NameTable.OTHER && others != null) {
            return others.read(in);
        }
        if (kind == NameTable.OTHER || kind == NameTable.NONE && codecs.length > 1) {
            throw NotFast.INSTANCE;
        }
        return fast(Math.max(kind, 0)).read(in);
    }

    private FastCodec<? extends Entity> fast(int kind) {
        FastCodec<? extends Entity> fast = codecs[kind];
        if (fast == null) {
            fast = FastCodecs.ofEntity(kinds.word(kind));
            codecs[kind] = fast;
        }
        return fast;
    }

    @Override
    void write(Entity entity, Utf8Encoder out) {
        FastCodecs.write(entity, out);
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
            FastCodecs.write(known.get(i), out);
        }
        for (int i = 0; i < unknown.size(); i++) {
            if (others != null && others.areOf(unknown.get(i))) {
                started = start(started, member, out);
                OtherEntities.write(unknown.get(i), out);
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
