package org.rapporteur.json.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.text.Quote;
import org.rapporteur.text.Spelling;

/**
 * The codec of entities whose property {@code type} determines their kind.
 *
 * @param kinds the kinds that are permitted
 * @param implied the kind of an entity without a type; empty if the type is required
 * @param keepsOthers whether entities of unknown types are permitted; they are kept as a whole
 * @param list the list of the dossier to which entities of unknown types are written back; empty if none
 */
record Entities(List<EntityKind> kinds, Optional<EntityKind> implied, boolean keepsOthers, Optional<String> list)
        implements Codec<Entity> {
    private static final String TYPE = "type";
    private static final String ID = "id";

    /** As types of the format are named: not a keyword of JSON-LD, an IRI, or the name of a property. */
    private static final Pattern PLAIN_TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");

    @Override
    public ValueType type() {
        return new ValueType.EntityType(
                kinds.stream().map(kind -> EntityShapes.of(kind).type()).toList(),
                implied.map(kind -> EntityShapes.of(kind).type()),
                keepsOthers);
    }

    @Override
    public @Nullable Entity read(Decoder in) {
        Entity entity = readOne(in);
        if (entity != null) {
            in.found(entity);
        }
        return entity;
    }

    private @Nullable Entity readOne(Decoder in) {
        if (in.token() != Token.START_OBJECT) {
            in.reportType("an object");
            return null;
        }
        String type = in.peekString(TYPE);
        Optional<EntityKind> kind = type == null ? implied : kindOf(type, kinds);
        if (kind.isPresent()) {
            return EntityShapes.of(kind.get()).read(in);
        }
        if (type != null && keepsOthers && kindOf(type, EntityKind.known()).isEmpty()) {
            return readUnknown(in, type);
        }
        if (type == null) {
            rejectUntyped(in);
        } else {
            in.skip();
            in.reportBehind(ProblemCode.WRONG_ENTITY_TYPE, TYPE, expectedType(), Quote.of(type));
        }
        return null;
    }

    /** Skips an object without a type, or with a type that is not a string. */
    private void rejectUntyped(Decoder in) {
        boolean reported = false;
        while (in.next() == Token.NAME) {
            boolean first = !reported && in.text().equals(TYPE);
            in.next();
            if (!first) {
                in.skip();
                continue;
            }
            in.enter(TYPE);
            if (in.token() == Token.NULL) {
                in.report(ProblemCode.MISSING_PROPERTY, expectedType(), "null");
            } else {
                in.reportType("a string");
            }
            in.leave();
            reported = true;
        }
        if (!reported) {
            in.reportBehind(ProblemCode.MISSING_PROPERTY, TYPE, expectedType(), "none");
        }
    }

    private static Optional<EntityKind> kindOf(String type, List<EntityKind> kinds) {
        return kinds.stream().filter(kind -> kind.typeName().equals(type)).findFirst();
    }

    private String expectedType() {
        if (kinds.isEmpty()) {
            return "a type that this version does not know";
        }
        List<String> types = types();
        return types.size() == 1 ? "the type " + types.get(0) : "one of the types " + Strings.alternatives(types);
    }

    private List<String> types() {
        return kinds.stream().map(EntityKind::typeName).toList();
    }

    /** Content to be dropped is read too, because it must be well-formed. */
    private @Nullable Entity readUnknown(Decoder in, String type) {
        if (in.unknowns() == Unknowns.REFUSE) {
            in.skip();
            String expected = expectedType() + Spelling.question(type, types());
            in.reportBehind(ProblemCode.UNKNOWN_ENTITY_TYPE, TYPE, expected, Quote.of(type));
            return null;
        }
        Entity other = readOther(in, type);
        if (in.unknowns() == Unknowns.KEEP || other == null) {
            return other;
        }
        in.drop();
        return null;
    }

    private @Nullable Entity readOther(Decoder in, String type) {
        Map<String, JsonValue> members = new TreeMap<>();
        boolean whole = true;
        while (in.next() == Token.NAME) {
            whole &= Trees.readMember(in, members);
        }
        if (!whole) {
            return null;
        }
        OtherEntity.Builder other = OtherEntity.builder().type(type).list(list);
        members.remove(TYPE);
        Id<OtherEntity> id = idOf(members.get(ID));
        if (id != null) {
            other.id(id);
            members.remove(ID);
        }
        try {
            return other.extensions(Extensions.of(members)).build();
        } catch (IllFormedException e) {
            in.reportBehind(e);
            return null;
        }
    }

    /** An id defined by a later version may be ill-formed here. It is then kept like any other property. */
    private static @Nullable Id<OtherEntity> idOf(@Nullable JsonValue value) {
        try {
            return value instanceof JsonString string ? Id.of(string.value()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public void write(Entity entity, Encoder out) {
        if (entity instanceof OtherEntity other) {
            writeOther(other, out);
        } else {
            EntityShapes.write(entity, out);
        }
    }

    private static void writeOther(OtherEntity other, Encoder out) {
        out.startObject();
        if (out.writesUnknown() || PLAIN_TYPE.matcher(other.type()).matches()) {
            out.name(TYPE);
            out.string(other.type());
        }
        other.id().ifPresent(id -> {
            out.name(ID);
            out.string(id.value());
        });
        if (out.writesUnknown()) {
            Trees.TREE.writeMembers(other.extensions().properties(), out);
        }
        out.endObject();
    }
}
