package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Attribution;

/** Reads and writes {@link Party}. Made from its shape. */
final class PartyCodec extends FastCodec<Party> {
    static final PartyCodec INSTANCE = new PartyCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "asNamed",
            "actor",
            "description",
            "capacity",
            "officeId",
            "onBehalfOf",
            "attribution"));
    private static final Member AS_NAMED = Member.of("asNamed");
    private static final Member ACTOR = Member.of("actor");
    private static final Member DESCRIPTION = Member.of("description");
    private static final Member CAPACITY = Member.of("capacity");
    private static final Member OFFICE_ID = Member.of("officeId");
    private static final Member ON_BEHALF_OF = Member.of("onBehalfOf");
    private static final Member ATTRIBUTION = Member.of("attribution");

    private PartyCodec() {}

    static FastCodec<Party> codec() {
        return INSTANCE;
    }

    @Override
    Party read(Utf8Input in) {
        Party.Builder to = Party.builder();
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
                case 0 -> to.asNamed(in.string());
                case 1 -> to.actor(in.id());
                case 2 -> to.description(Texts.INSTANCE.read(in));
                case 3 -> to.capacity(Texts.INSTANCE.read(in));
                case 4 -> to.officeId(in.string());
                case 5 -> to.onBehalfOf(in.id());
                case 6 -> to.attribution(Terms.attribution(in));
                default -> throw new IllegalStateException(PROPERTIES.word(name));
            }
        }
        require(met & ~absent, 0x0L);
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    @Override
    void write(Party value, Utf8Encoder out) {
        out.startObject();
        Optional<String> asNamed = value.asNamed();
        if (asNamed.isPresent()) {
            out.string(AS_NAMED, asNamed.get());
        }
        Optional<Id<? extends Actor>> actor = value.actor();
        if (actor.isPresent()) {
            out.id(ACTOR, actor.get().value());
        }
        Optional<Text> description = value.description();
        if (description.isPresent()) {
            out.member(DESCRIPTION);
            Texts.INSTANCE.write(description.get(), out);
        }
        Optional<Text> capacity = value.capacity();
        if (capacity.isPresent()) {
            out.member(CAPACITY);
            Texts.INSTANCE.write(capacity.get(), out);
        }
        Optional<String> officeId = value.officeId();
        if (officeId.isPresent()) {
            out.string(OFFICE_ID, officeId.get());
        }
        Optional<Id<? extends Actor>> onBehalfOf = value.onBehalfOf();
        if (onBehalfOf.isPresent()) {
            out.id(ON_BEHALF_OF, onBehalfOf.get().value());
        }
        Optional<Attribution> attribution = value.attribution();
        if (attribution.isPresent()) {
            out.plain(ATTRIBUTION, attribution.get().token());
        }
        UnknownMembers.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
