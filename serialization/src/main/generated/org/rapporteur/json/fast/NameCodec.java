package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Name;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.time.Edtf;

/** Reads and writes {@link Name}. Made from its shape. */
final class NameCodec extends FastCodec<Name> {
    static final NameCodec INSTANCE = new NameCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "text",
            "language",
            "kind",
            "period",
            "citations"));
    private static final Member TEXT = Member.of("text");
    private static final Member LANGUAGE = Member.of("language");
    private static final Member KIND = Member.of("kind");
    private static final Member PERIOD = Member.of("period");
    private static final Member CITATIONS = Member.of("citations");

    private NameCodec() {}

    static FastCodec<Name> codec() {
        return INSTANCE;
    }

    @Override
    Name read(Utf8Input in) {
        Name.Builder to = Name.builder();
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
                case 0 -> to.text(in.string());
                case 1 -> to.language(Texts.tag(in));
                case 2 -> to.kind(Terms.nameKind(in));
                case 3 -> to.period(Values.date(in));
                case 4 -> {
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
    void write(Name value, Utf8Encoder out) {
        out.startObject();
        out.string(TEXT, value.text());
        Optional<LanguageTag> language = value.language();
        if (language.isPresent()) {
            out.plain(LANGUAGE, language.get().value());
        }
        Optional<NameKind> kind = value.kind();
        if (kind.isPresent()) {
            out.plain(KIND, kind.get().token());
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
