package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Text;

/** Reads and writes {@link Assessment}. Made from its shape. */
final class AssessmentCodec extends FastCodec<Assessment> {
    static final AssessmentCodec INSTANCE = new AssessmentCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "credibility",
            "confidence",
            "rationale"));
    private static final Member CREDIBILITY = Member.of("credibility");
    private static final Member CONFIDENCE = Member.of("confidence");
    private static final Member RATIONALE = Member.of("rationale");

    private AssessmentCodec() {}

    static FastCodec<Assessment> codec() {
        return INSTANCE;
    }

    @Override
    Assessment read(Utf8Input in) {
        Assessment.Builder to = Assessment.builder();
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
                case 0 -> to.credibility(in.integer());
                case 1 -> to.confidence(in.integer());
                case 2 -> to.rationale(Texts.INSTANCE.read(in));
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
    void write(Assessment value, Utf8Encoder out) {
        out.startObject();
        OptionalInt credibility = value.credibility();
        if (credibility.isPresent()) {
            out.member(CREDIBILITY);
            out.number(credibility.getAsInt());
        }
        OptionalInt confidence = value.confidence();
        if (confidence.isPresent()) {
            out.member(CONFIDENCE);
            out.number(confidence.getAsInt());
        }
        Optional<Text> rationale = value.rationale();
        if (rationale.isPresent()) {
            out.member(RATIONALE);
            Texts.INSTANCE.write(rationale.get(), out);
        }
        UnknownMembers.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
