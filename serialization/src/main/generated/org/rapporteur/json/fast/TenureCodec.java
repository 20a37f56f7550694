package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Tenure;
import org.rapporteur.time.Edtf;

/** Reads and writes {@link Tenure}. Made from its shape. */
final class TenureCodec extends FastCodec<Tenure> {
    static final TenureCodec INSTANCE = new TenureCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "office",
            "officeId",
            "organization",
            "period",
            "acting",
            "citations"));
    private static final Member OFFICE = Member.of("office");
    private static final Member OFFICE_ID = Member.of("officeId");
    private static final Member ORGANIZATION = Member.of("organization");
    private static final Member PERIOD = Member.of("period");
    private static final Member ACTING = Member.of("acting");
    private static final Member CITATIONS = Member.of("citations");

    private TenureCodec() {}

    static FastCodec<Tenure> codec() {
        return INSTANCE;
    }

    @Override
    Tenure read(Utf8Input in) {
        Tenure.Builder to = Tenure.builder();
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
                case 0 -> to.office(Texts.INSTANCE.read(in));
                case 1 -> to.officeId(in.string());
                case 2 -> to.organization(in.id());
                case 3 -> to.period(Values.date(in));
                case 4 -> to.acting(in.bool());
                case 5 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCitation(CitationCodec.INSTANCE.read(in));
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
    void write(Tenure value, Utf8Encoder out) {
        out.startObject();
        out.member(OFFICE);
        Texts.INSTANCE.write(value.office(), out);
        Optional<String> officeId = value.officeId();
        if (officeId.isPresent()) {
            out.string(OFFICE_ID, officeId.get());
        }
        Optional<Id<? extends Actor>> organization = value.organization();
        if (organization.isPresent()) {
            out.id(ORGANIZATION, organization.get().value());
        }
        Optional<Edtf> period = value.period();
        if (period.isPresent()) {
            out.plain(PERIOD, period.get().toString());
        }
        if (value.acting() != false) {
            out.member(ACTING);
            out.bool(value.acting());
        }
        List<Citation> citations = value.citations();
        if (Values.isNotEmpty(citations)) {
            out.member(CITATIONS);
            out.startArray();
            for (int i = 0, size = citations.size(); i < size; i++) {
                CitationCodec.INSTANCE.write(citations.get(i), out);
            }
            out.endArray();
        }
        UnknownMembers.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
