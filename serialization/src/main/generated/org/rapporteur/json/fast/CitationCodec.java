package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.term.Bearing;

/** Reads and writes {@link Citation}. Made from its shape. */
final class CitationCodec extends FastCodec<Citation> {
    static final CitationCodec INSTANCE = new CitationCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "source",
            "quote",
            "locator",
            "concerns",
            "bearing"));
    private static final Member SOURCE = Member.of("source");
    private static final Member QUOTE = Member.of("quote");
    private static final Member LOCATOR = Member.of("locator");
    private static final Member CONCERNS = Member.of("concerns");
    private static final Member BEARING = Member.of("bearing");
    private static final Bearing STANDARD_BEARING = Bearing.of("states");

    private CitationCodec() {}

    static FastCodec<Citation> codec() {
        return INSTANCE;
    }

    @Override
    Citation read(Utf8Input in) {
        Citation.Builder to = Citation.builder();
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
                case 0 -> to.source(in.id());
                case 1 -> to.quote(in.string());
                case 2 -> to.locator(in.string());
                case 3 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addConcern(in.string());
                    }
                }
                case 4 -> to.bearing(Terms.bearing(in));
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
    void write(Citation value, Utf8Encoder out) {
        out.startObject();
        out.id(SOURCE, value.source().value());
        Optional<String> quote = value.quote();
        if (quote.isPresent()) {
            out.string(QUOTE, quote.get());
        }
        Optional<String> locator = value.locator();
        if (locator.isPresent()) {
            out.string(LOCATOR, locator.get());
        }
        List<String> concerns = value.concerns();
        if (Values.isNotEmpty(concerns)) {
            out.member(CONCERNS);
            out.startArray();
            for (int i = 0, size = concerns.size(); i < size; i++) {
                out.string(concerns.get(i));
            }
            out.endArray();
        }
        if (!value.bearing().token().equals(STANDARD_BEARING.token())) {
            out.plain(BEARING, value.bearing().token());
        }
        UnknownMembers.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
