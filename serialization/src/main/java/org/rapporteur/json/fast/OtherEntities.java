package org.rapporteur.json.fast;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.OtherEntity;

/**
 * Entities of types that this version does not know.
 *
 * @param list the list of a dossier that contains them; empty if none
 */
record OtherEntities(Optional<String> list) {
    private static final String TYPE = "type";
    private static final String ID = "id";

    /** Whether an entity belongs to this list. */
    boolean areOf(OtherEntity entity) {
        return entity.list().equals(list);
    }

    /** Reads an entity whose type is a string. */
    OtherEntity read(Utf8Input in) {
        if (in.unknowns() != Unknowns.KEEP) {
            throw NotFast.INSTANCE;
        }
        Map<String, JsonValue> members = new TreeMap<>();
        for (int name = in.object(NameTable.NO_WORDS); name != NameTable.NONE; name = in.member(NameTable.NO_WORDS)) {
            UnknownMembers.member(in, members);
        }
        String type = string(members.remove(TYPE));
        if (FastCodecs.isEntity(type)) {
            throw NotFast.INSTANCE; // the type is known, but not permitted here
        }
        OtherEntity.Builder other = OtherEntity.builder().type(type).list(list);
        if (members.containsKey(ID)) {
            other.id(Id.<OtherEntity>of(string(members.remove(ID)))); // refuses an ill-formed id, which is rare
        }
        return other.extensions(Extensions.of(members)).build();
    }

    private static String string(@Nullable JsonValue value) {
        if (value instanceof JsonString string) {
            return string.value();
        }
        throw NotFast.INSTANCE;
    }

    static void write(OtherEntity other, Utf8Encoder out) {
        out.startObject();
        out.name(TYPE);
        out.string(other.type());
        if (other.id().isPresent()) {
            out.name(ID);
            out.string(other.id().get().value());
        }
        UnknownMembers.write(other.extensions(), NameTable.NO_WORDS, out);
        out.endObject();
    }
}
