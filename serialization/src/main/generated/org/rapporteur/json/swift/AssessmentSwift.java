package org.rapporteur.json.swift;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Text;

/** Reads and writes {@link Assessment}. Made from its shape. */
final class AssessmentSwift extends Swift<Assessment> {
    static final AssessmentSwift INSTANCE = new AssessmentSwift();

    private static final Words PROPERTIES = Words.names(List.of(
            "credibility",
            "confidence",
            "rationale"));
    private static final Member CREDIBILITY = Member.of("credibility");
    private static final Member CONFIDENCE = Member.of("confidence");
    private static final Member RATIONALE = Member.of("rationale");

    private AssessmentSwift() {}

    static Swift<Assessment> swift() {
        return INSTANCE;
    }

    @Override
    Assessment read(Utf8Input in) {
        Assessment.Builder to = Assessment.builder();
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
                case 0 -> to.credibility(in.whole());
                case 1 -> to.confidence(in.whole());
                case 2 -> to.rationale(Texts.INSTANCE.read(in));
                default -> throw new IllegalStateException(PROPERTIES.word(name));
            }
        }
        require(met & ~absent, 0x0L);
        if (unknown != null) {
            to.extensions(Kept.extensions(in, unknown));
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
        Kept.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
