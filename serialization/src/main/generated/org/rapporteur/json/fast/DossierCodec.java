package org.rapporteur.json.fast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;

/** Reads and writes {@link Dossier}. Made from its shape. */
final class DossierCodec extends FastCodec<Dossier> {
    static final DossierCodec INSTANCE = new DossierCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "format",
            "id",
            "title",
            "description",
            "publisher",
            "licence",
            "createdAt",
            "generator",
            "sources",
            "actors",
            "statements",
            "meetings",
            "positions",
            "memberships",
            "others"));
    private static final NameTable FORMAT_VALUE = NameTable.strings(List.of("rapporteur/1"));
    private static final Member FORMAT = Member.of("format");
    private static final Member ID = Member.of("id");
    private static final Member TITLE = Member.of("title");
    private static final Member DESCRIPTION = Member.of("description");
    private static final Member PUBLISHER = Member.of("publisher");
    private static final Member LICENCE = Member.of("licence");
    private static final Member CREATED_AT = Member.of("createdAt");
    private static final Member GENERATOR = Member.of("generator");
    static final Union SOURCES_UNION = Union.withOthers("sources", "Source");
    private static final Member SOURCES = Member.of("sources");
    static final Union ACTORS_UNION = Union.withOthers("actors", "Person", "State", "Organization", "Forum");
    private static final Member ACTORS = Member.of("actors");
    static final Union STATEMENTS_UNION = Union.withOthers("statements", "Statement");
    private static final Member STATEMENTS = Member.of("statements");
    static final Union MEETINGS_UNION = Union.withOthers("meetings", "Meeting");
    private static final Member MEETINGS = Member.of("meetings");
    static final Union POSITIONS_UNION = Union.withOthers("positions", "MembershipPosition");
    private static final Member POSITIONS = Member.of("positions");
    static final Union MEMBERSHIPS_UNION = Union.withOthers("memberships", "Membership");
    private static final Member MEMBERSHIPS = Member.of("memberships");
    static final Union OTHERS_UNION = Union.withOthers("", "Source", "Person", "State", "Organization", "Forum", "Statement", "Meeting", "MembershipPosition", "Membership");
    private static final Member OTHERS = Member.of("others");

    private DossierCodec() {}

    static FastCodec<Dossier> codec() {
        return INSTANCE;
    }

    @Override
    Dossier read(Utf8Input in) {
        Dossier.Builder to = Dossier.builder();
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
                case 0 -> Values.constant(in, FORMAT_VALUE);
                case 1 -> to.id(in.string());
                case 2 -> to.title(Texts.INSTANCE.read(in));
                case 3 -> to.description(Texts.INSTANCE.read(in));
                case 4 -> to.publisher(PartyCodec.INSTANCE.read(in));
                case 5 -> to.licence(in.string());
                case 6 -> to.createdAt(Values.instant(in));
                case 7 -> to.generator(in.string());
                case 8 -> {
                    requireUnmet(met, 0x4000L);
                    to.addAll(SOURCES_UNION.list(in));
                }
                case 9 -> {
                    requireUnmet(met, 0x4000L);
                    to.addAll(ACTORS_UNION.list(in));
                }
                case 10 -> {
                    requireUnmet(met, 0x4000L);
                    to.addAll(STATEMENTS_UNION.list(in));
                }
                case 11 -> {
                    requireUnmet(met, 0x4000L);
                    to.addAll(MEETINGS_UNION.list(in));
                }
                case 12 -> {
                    requireUnmet(met, 0x4000L);
                    to.addAll(POSITIONS_UNION.list(in));
                }
                case 13 -> {
                    requireUnmet(met, 0x4000L);
                    to.addAll(MEMBERSHIPS_UNION.list(in));
                }
                case 14 -> to.addAll(OTHERS_UNION.list(in));
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
    void write(Dossier value, Utf8Encoder out) {
        out.startObject();
        out.plain(FORMAT, "rapporteur/1");
        Optional<String> id = value.id();
        if (id.isPresent()) {
            out.string(ID, id.get());
        }
        Optional<Text> title = value.title();
        if (title.isPresent()) {
            out.member(TITLE);
            Texts.INSTANCE.write(title.get(), out);
        }
        Optional<Text> description = value.description();
        if (description.isPresent()) {
            out.member(DESCRIPTION);
            Texts.INSTANCE.write(description.get(), out);
        }
        Optional<Party> publisher = value.publisher();
        if (publisher.isPresent()) {
            out.member(PUBLISHER);
            PartyCodec.INSTANCE.write(publisher.get(), out);
        }
        Optional<String> licence = value.licence();
        if (licence.isPresent()) {
            out.string(LICENCE, licence.get());
        }
        Optional<Instant> createdAt = value.createdAt();
        if (createdAt.isPresent()) {
            out.member(CREATED_AT);
            out.instant(createdAt.get());
        }
        Optional<String> generator = value.generator();
        if (generator.isPresent()) {
            out.string(GENERATOR, generator.get());
        }
        SOURCES_UNION.write(SOURCES, value.sources(), value.others(), out);
        ACTORS_UNION.write(ACTORS, value.actors(), value.others(), out);
        STATEMENTS_UNION.write(STATEMENTS, value.statements(), value.others(), out);
        MEETINGS_UNION.write(MEETINGS, value.meetings(), value.others(), out);
        POSITIONS_UNION.write(POSITIONS, value.positions(), value.others(), out);
        MEMBERSHIPS_UNION.write(MEMBERSHIPS, value.memberships(), value.others(), out);
        OTHERS_UNION.write(OTHERS, List.of(), value.others(), out);
        UnknownMembers.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
