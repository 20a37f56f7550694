package org.rapporteur.json.fast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Text;

/** Reads and writes {@link Revision}. Made from its shape. */
final class RevisionCodec extends FastCodec<Revision> {
    static final RevisionCodec INSTANCE = new RevisionCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "number",
            "recordedAt",
            "recordedBy",
            "withdrawn",
            "reason",
            "replacedBy"));
    private static final Member NUMBER = Member.of("number");
    private static final Member RECORDED_AT = Member.of("recordedAt");
    private static final Member RECORDED_BY = Member.of("recordedBy");
    private static final Member WITHDRAWN = Member.of("withdrawn");
    private static final Member REASON = Member.of("reason");
    private static final Member REPLACED_BY = Member.of("replacedBy");

    private RevisionCodec() {}

    static FastCodec<Revision> codec() {
        return INSTANCE;
    }

    @Override
    Revision read(Utf8Input in) {
        Revision.Builder to = Revision.builder();
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
                case 0 -> to.number(in.integer());
                case 1 -> to.recordedAt(Values.instant(in));
                case 2 -> to.recordedBy(in.string());
                case 3 -> to.withdrawn(in.bool());
                case 4 -> to.reason(Texts.INSTANCE.read(in));
                case 5 -> to.replacedBy(in.id());
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
    void write(Revision value, Utf8Encoder out) {
        out.startObject();
        out.member(NUMBER);
        out.number(value.number());
        Optional<Instant> recordedAt = value.recordedAt();
        if (recordedAt.isPresent()) {
            out.member(RECORDED_AT);
            out.instant(recordedAt.get());
        }
        Optional<String> recordedBy = value.recordedBy();
        if (recordedBy.isPresent()) {
            out.string(RECORDED_BY, recordedBy.get());
        }
        if (value.withdrawn() != false) {
            out.member(WITHDRAWN);
            out.bool(value.withdrawn());
        }
        Optional<Text> reason = value.reason();
        if (reason.isPresent()) {
            out.member(REASON);
            Texts.INSTANCE.write(reason.get(), out);
        }
        Optional<Id<?>> replacedBy = value.replacedBy();
        if (replacedBy.isPresent()) {
            out.id(REPLACED_BY, replacedBy.get().value());
        }
        UnknownMembers.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
