package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Place;

/** Reads and writes {@link Place}. Made from its shape. */
final class PlaceCodec extends FastCodec<Place> {
    static final PlaceCodec INSTANCE = new PlaceCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "name",
            "country",
            "latitude",
            "longitude",
            "identifiers"));
    private static final Member NAME = Member.of("name");
    private static final Member COUNTRY = Member.of("country");
    private static final Member LATITUDE = Member.of("latitude");
    private static final Member LONGITUDE = Member.of("longitude");
    private static final Member IDENTIFIERS = Member.of("identifiers");

    private PlaceCodec() {}

    static FastCodec<Place> codec() {
        return INSTANCE;
    }

    @Override
    Place read(Utf8Input in) {
        Place.Builder to = Place.builder();
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
                case 0 -> to.name(Texts.INSTANCE.read(in));
                case 1 -> to.country(in.string());
                case 2 -> to.latitude(Values.decimal(in));
                case 3 -> to.longitude(Values.decimal(in));
                case 4 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addIdentifier(IdentifierCodec.INSTANCE.read(in));
                    }
                }
                default -> throw new IllegalStateException(PROPERTIES.word(name));
            }
        }
        require(met & ~absent, 0x1L);
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    @Override
    void write(Place value, Utf8Encoder out) {
        out.startObject();
        out.member(NAME);
        Texts.INSTANCE.write(value.name(), out);
        Optional<String> country = value.country();
        if (country.isPresent()) {
            out.plain(COUNTRY, country.get());
        }
        OptionalDouble latitude = value.latitude();
        if (latitude.isPresent()) {
            out.member(LATITUDE);
            out.number(latitude.getAsDouble());
        }
        OptionalDouble longitude = value.longitude();
        if (longitude.isPresent()) {
            out.member(LONGITUDE);
            out.number(longitude.getAsDouble());
        }
        List<Identifier> identifiers = value.identifiers();
        if (Values.isNotEmpty(identifiers)) {
            out.member(IDENTIFIERS);
            out.startArray();
            for (int i = 0, size = identifiers.size(); i < size; i++) {
                IdentifierCodec.INSTANCE.write(identifiers.get(i), out);
            }
            out.endArray();
        }
        UnknownMembers.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
