package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Topic;

/** Reads and writes {@link Topic}. Made from its shape. */
final class TopicCodec extends FastCodec<Topic> {
    static final TopicCodec INSTANCE = new TopicCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "label",
            "concept",
            "about"));
    private static final Member LABEL = Member.of("label");
    private static final Member CONCEPT = Member.of("concept");
    private static final Member ABOUT = Member.of("about");

    private TopicCodec() {}

    static FastCodec<Topic> codec() {
        return INSTANCE;
    }

    @Override
    Topic read(Utf8Input in) {
        Topic.Builder to = Topic.builder();
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
                case 0 -> to.label(Texts.INSTANCE.read(in));
                case 1 -> to.concept(in.string());
                case 2 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addAbout(in.id());
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
    void write(Topic value, Utf8Encoder out) {
        out.startObject();
        out.member(LABEL);
        Texts.INSTANCE.write(value.label(), out);
        Optional<String> concept = value.concept();
        if (concept.isPresent()) {
            out.string(CONCEPT, concept.get());
        }
        List<Id<?>> about = value.about();
        if (Values.isNotEmpty(about)) {
            out.member(ABOUT);
            out.startArray();
            for (int i = 0, size = about.size(); i < size; i++) {
                out.id(about.get(i).value());
            }
            out.endArray();
        }
        UnknownMembers.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
