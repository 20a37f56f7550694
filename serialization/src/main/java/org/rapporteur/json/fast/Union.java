package org.rapporteur.json.fast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.OtherEntity;

/**
 * Reads and writes entities of several kinds, which are distinguished by their type. If there is only one kind, the
 * type may be missing.
 */
final class Union extends FastCodec<Entity> {
    private static final NameTable TYPE = NameTable.names(List.of("type"));

    private final NameTable kinds;

    /** The codecs by the index of the kind, created at the first entity of the kind. */
    private final @Nullable FastCodec<? extends Entity>[] codecs;

    /** The treatment of entities of unknown types; null if they are not permitted. */
    private final @Nullable OtherEntities others;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generic types cannot be created
    private Union(@Nullable OtherEntities others, String... kinds) {
        this.kinds = NameTable.strings(List.of(kinds));
        this.codecs = new FastCodec[kinds.length];
        this.others = others;
    }

    /** Returns a codec of known kinds only. */
    static Union of(String... kinds) {
        return new Union(null, kinds);
    }

    /**
     * Returns a codec of known kinds and of entities of unknown types, in a list of a dossier or, if the name is empty,
     * in none.
     */
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

    /** Reads an array of entities. */
    List<Entity> list(Utf8Input in) {
        List<Entity> entities = new ArrayList<>();
        for (boolean more = in.array(); more; more = in.element()) {
            entities.add(read(in));
        }
        return entities;
    }

    /**
     * Writes a list of a dossier: entities of known kinds, followed by the entities of unknown types that belong to it.
     * Writes nothing if there are none.
     */
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
