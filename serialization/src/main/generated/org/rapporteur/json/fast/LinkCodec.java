package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Link;
import org.rapporteur.model.Text;

/** Reads and writes {@link Link}. Made from its shape. */
final class LinkCodec extends FastCodec<Link> {
    static final LinkCodec INSTANCE = new LinkCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "relation",
            "target",
            "description",
            "citations"));
    private static final Member RELATION = Member.of("relation");
    private static final Member TARGET = Member.of("target");
    private static final Member DESCRIPTION = Member.of("description");
    private static final Member CITATIONS = Member.of("citations");

    private LinkCodec() {}

    static FastCodec<Link> codec() {
        return INSTANCE;
    }

    @Override
    Link read(Utf8Input in) {
        Link.Builder to = Link.builder();
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
                case 0 -> to.relation(Terms.linkRelation(in));
                case 1 -> to.target(in.id());
                case 2 -> to.description(Texts.INSTANCE.read(in));
                case 3 -> {
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
    void write(Link value, Utf8Encoder out) {
        out.startObject();
        out.plain(RELATION, value.relation().token());
        Optional<Id<?>> target = value.target();
        if (target.isPresent()) {
            out.id(TARGET, target.get().value());
        }
        Optional<Text> description = value.description();
        if (description.isPresent()) {
            out.member(DESCRIPTION);
            Texts.INSTANCE.write(description.get(), out);
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
