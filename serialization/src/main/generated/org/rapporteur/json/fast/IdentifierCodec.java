package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.JsonValue;

/** Reads and writes {@link Identifier}. Made from its shape. */
final class IdentifierCodec extends FastCodec<Identifier> {
    static final IdentifierCodec INSTANCE = new IdentifierCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "scheme",
            "value"));
    private static final Member SCHEME = Member.of("scheme");
    private static final Member VALUE = Member.of("value");

    private IdentifierCodec() {}

    static FastCodec<Identifier> codec() {
        return INSTANCE;
    }

    @Override
    Identifier read(Utf8Input in) {
        Identifier.Builder to = Identifier.builder();
        @Nullable Map<String, JsonValue> unknown = null;
        long met = 0;
        long absent = 0;
        for (int name = in.object(PROPERTIES); name != NameTable.NONE; name = in.member(PROPERTIES)) {
            if (name == NameTable.OTHER) {
                unknown = UnknownMembers.member(in, unknown);
                continue;
            }
            met = once(met, name);
            if (in.isNull()) {
                absent |= 1L << name;
                continue;
            }
            switch (name) {
                case 0 -> to.scheme(Terms.identifierScheme(in));
                case 1 -> to.value(in.string());
                default -> throw new IllegalStateException(PROPERTIES.word(name));
            }
        }
        require(met & ~absent, 0x3L);
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    @Override
    void write(Identifier value, Utf8Encoder out) {
        out.startObject();
        out.plain(SCHEME, value.scheme().token());
        out.string(VALUE, value.value());
        UnknownMembers.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
