package org.rapporteur.json.swift;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.JsonValue;

/** Reads and writes {@link Identifier}. Made from its shape. */
final class IdentifierSwift extends Swift<Identifier> {
    static final IdentifierSwift INSTANCE = new IdentifierSwift();

    private static final Words PROPERTIES = Words.names(List.of(
            "scheme",
            "value"));
    private static final Member SCHEME = Member.of("scheme");
    private static final Member VALUE = Member.of("value");

    private IdentifierSwift() {}

    static Swift<Identifier> swift() {
        return INSTANCE;
    }

    @Override
    Identifier read(Utf8Input in) {
        Identifier.Builder to = Identifier.builder();
        @Nullable Map<String, JsonValue> unknown = null;
        long met = 0;
        long absent = 0;
        for (int name = in.object(PROPERTIES); name != Words.NONE; name = in.member(PROPERTIES)) {
            if (name == Words.OTHER) {
                unknown = Kept.member(in, unknown);
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
            to.extensions(Kept.extensions(in, unknown));
        }
        return to.build();
    }

    @Override
    void write(Identifier value, Utf8Encoder out) {
        out.startObject();
        out.plain(SCHEME, value.scheme().token());
        out.string(VALUE, value.value());
        Kept.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
