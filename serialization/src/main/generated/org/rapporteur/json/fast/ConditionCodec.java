package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.time.Edtf;

/** Reads and writes {@link Condition}. Made from its shape. */
final class ConditionCodec extends FastCodec<Condition> {
    static final ConditionCodec INSTANCE = new ConditionCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "operator",
            "kind",
            "text",
            "state",
            "period",
            "citations"));
    private static final Member OPERATOR = Member.of("operator");
    private static final Member KIND = Member.of("kind");
    private static final Member TEXT = Member.of("text");
    private static final Member STATE = Member.of("state");
    private static final ConditionState STANDARD_STATE = ConditionState.of("unknown");
    private static final Member PERIOD = Member.of("period");
    private static final Member CITATIONS = Member.of("citations");

    private ConditionCodec() {}

    static FastCodec<Condition> codec() {
        return INSTANCE;
    }

    @Override
    Condition read(Utf8Input in) {
        Condition.Builder to = Condition.builder();
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
                case 0 -> to.operator(Terms.conditionOperator(in));
                case 1 -> to.kind(Terms.conditionKind(in));
                case 2 -> to.text(Texts.INSTANCE.read(in));
                case 3 -> to.state(Terms.conditionState(in));
                case 4 -> to.period(Values.date(in));
                case 5 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCitation(CitationCodec.INSTANCE.read(in));
                    }
                }
                default -> throw new IllegalStateException(PROPERTIES.word(name));
            }
        }
        require(met & ~absent, 0x7L);
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    @Override
    void write(Condition value, Utf8Encoder out) {
        out.startObject();
        out.plain(OPERATOR, value.operator().token());
        out.plain(KIND, value.kind().token());
        out.member(TEXT);
        Texts.INSTANCE.write(value.text(), out);
        if (!value.state().token().equals(STANDARD_STATE.token())) {
            out.plain(STATE, value.state().token());
        }
        Optional<Edtf> period = value.period();
        if (period.isPresent()) {
            out.plain(PERIOD, period.get().toString());
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
