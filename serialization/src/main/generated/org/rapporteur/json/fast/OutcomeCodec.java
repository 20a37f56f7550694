package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.OutcomeState;
import org.rapporteur.time.Edtf;

/** Reads and writes {@link Outcome}. Made from its shape. */
final class OutcomeCodec extends FastCodec<Outcome> {
    static final OutcomeCodec INSTANCE = new OutcomeCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "kind",
            "summary",
            "state",
            "responsible",
            "due",
            "statement",
            "citations"));
    private static final Member KIND = Member.of("kind");
    private static final Member SUMMARY = Member.of("summary");
    private static final Member STATE = Member.of("state");
    private static final Member RESPONSIBLE = Member.of("responsible");
    private static final Member DUE = Member.of("due");
    private static final Member STATEMENT = Member.of("statement");
    private static final Member CITATIONS = Member.of("citations");

    private OutcomeCodec() {}

    static FastCodec<Outcome> codec() {
        return INSTANCE;
    }

    @Override
    Outcome read(Utf8Input in) {
        Outcome.Builder to = Outcome.builder();
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
                case 0 -> to.kind(Terms.outcomeKind(in));
                case 1 -> to.summary(Texts.INSTANCE.read(in));
                case 2 -> to.state(Terms.outcomeState(in));
                case 3 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addResponsible(PartyCodec.INSTANCE.read(in));
                    }
                }
                case 4 -> to.due(Values.date(in));
                case 5 -> to.statement(in.id());
                case 6 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCitation(CitationCodec.INSTANCE.read(in));
                    }
                }
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
    void write(Outcome value, Utf8Encoder out) {
        out.startObject();
        out.plain(KIND, value.kind().token());
        out.member(SUMMARY);
        Texts.INSTANCE.write(value.summary(), out);
        Optional<OutcomeState> state = value.state();
        if (state.isPresent()) {
            out.plain(STATE, state.get().token());
        }
        List<Party> responsible = value.responsible();
        if (Values.isNotEmpty(responsible)) {
            out.member(RESPONSIBLE);
            out.startArray();
            for (int i = 0, size = responsible.size(); i < size; i++) {
                PartyCodec.INSTANCE.write(responsible.get(i), out);
            }
            out.endArray();
        }
        Optional<Edtf> due = value.due();
        if (due.isPresent()) {
            out.plain(DUE, due.get().toString());
        }
        Optional<Id<Statement>> statement = value.statement();
        if (statement.isPresent()) {
            out.id(STATEMENT, statement.get().value());
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
