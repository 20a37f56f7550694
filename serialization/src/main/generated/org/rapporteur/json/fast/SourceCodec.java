package org.rapporteur.json.fast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Source;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Reliability;
import org.rapporteur.model.term.SourceKind;
import org.rapporteur.time.Edtf;

/** Reads and writes {@link Source}. Made from its shape. */
final class SourceCodec extends FastCodec<Source> {
    static final SourceCodec INSTANCE = new SourceCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "type",
            "id",
            "kind",
            "publisher",
            "title",
            "url",
            "language",
            "date",
            "accessedAt",
            "archivedAt",
            "digest",
            "reliability",
            "from",
            "identifiers",
            "citations",
            "basis",
            "links",
            "assessment",
            "revision",
            "notes"));
    private static final NameTable TYPE_VALUE = NameTable.strings(List.of("Source"));
    private static final Member TYPE = Member.of("type");
    private static final Member ID = Member.of("id");
    private static final Member KIND = Member.of("kind");
    private static final Member PUBLISHER = Member.of("publisher");
    private static final Member TITLE = Member.of("title");
    private static final Member URL = Member.of("url");
    private static final Member LANGUAGE = Member.of("language");
    private static final Member DATE = Member.of("date");
    private static final Member ACCESSED_AT = Member.of("accessedAt");
    private static final Member ARCHIVED_AT = Member.of("archivedAt");
    private static final Member DIGEST = Member.of("digest");
    private static final Member RELIABILITY = Member.of("reliability");
    private static final Member FROM = Member.of("from");
    private static final Member IDENTIFIERS = Member.of("identifiers");
    private static final Member CITATIONS = Member.of("citations");
    private static final Member BASIS = Member.of("basis");
    private static final Member LINKS = Member.of("links");
    private static final Member ASSESSMENT = Member.of("assessment");
    private static final Member REVISION = Member.of("revision");
    private static final Member NOTES = Member.of("notes");

    private SourceCodec() {}

    static FastCodec<Source> codec() {
        return INSTANCE;
    }

    @Override
    Source read(Utf8Input in) {
        Source.Builder to = Source.builder();
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
                case 0 -> Values.constant(in, TYPE_VALUE);
                case 1 -> to.id(in.id());
                case 2 -> to.kind(Terms.sourceKind(in));
                case 3 -> to.publisher(PartyCodec.INSTANCE.read(in));
                case 4 -> to.title(in.string());
                case 5 -> to.url(in.string());
                case 6 -> to.language(Texts.tag(in));
                case 7 -> to.date(Values.date(in));
                case 8 -> to.accessedAt(Values.instant(in));
                case 9 -> to.archivedAt(in.string());
                case 10 -> to.digest(in.string());
                case 11 -> to.reliability(Terms.reliability(in));
                case 12 -> to.from(in.id());
                case 13 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addIdentifier(IdentifierCodec.INSTANCE.read(in));
                    }
                }
                case 14 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCitation(CitationCodec.INSTANCE.read(in));
                    }
                }
                case 15 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addBasis(in.id());
                    }
                }
                case 16 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addLink(LinkCodec.INSTANCE.read(in));
                    }
                }
                case 17 -> to.assessment(AssessmentCodec.INSTANCE.read(in));
                case 18 -> to.revision(RevisionCodec.INSTANCE.read(in));
                case 19 -> to.notes(Texts.INSTANCE.read(in));
                default -> throw new IllegalStateException(PROPERTIES.word(name));
            }
        }
        require(met & ~absent, 0x2L);
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    @Override
    void write(Source value, Utf8Encoder out) {
        out.startObject();
        out.plain(TYPE, "Source");
        out.id(ID, value.id().value());
        Optional<SourceKind> kind = value.kind();
        if (kind.isPresent()) {
            out.plain(KIND, kind.get().token());
        }
        Optional<Party> publisher = value.publisher();
        if (publisher.isPresent()) {
            out.member(PUBLISHER);
            PartyCodec.INSTANCE.write(publisher.get(), out);
        }
        Optional<String> title = value.title();
        if (title.isPresent()) {
            out.string(TITLE, title.get());
        }
        Optional<String> url = value.url();
        if (url.isPresent()) {
            out.string(URL, url.get());
        }
        Optional<LanguageTag> language = value.language();
        if (language.isPresent()) {
            out.plain(LANGUAGE, language.get().value());
        }
        Optional<Edtf> date = value.date();
        if (date.isPresent()) {
            out.plain(DATE, date.get().toString());
        }
        Optional<Instant> accessedAt = value.accessedAt();
        if (accessedAt.isPresent()) {
            out.member(ACCESSED_AT);
            out.instant(accessedAt.get());
        }
        Optional<String> archivedAt = value.archivedAt();
        if (archivedAt.isPresent()) {
            out.string(ARCHIVED_AT, archivedAt.get());
        }
        Optional<String> digest = value.digest();
        if (digest.isPresent()) {
            out.string(DIGEST, digest.get());
        }
        Optional<Reliability> reliability = value.reliability();
        if (reliability.isPresent()) {
            out.plain(RELIABILITY, reliability.get().token());
        }
        Optional<Id<Source>> from = value.from();
        if (from.isPresent()) {
            out.id(FROM, from.get().value());
        }
        List<Identifier> identifiers = value.identifiers();
        if (Values.isNotEmpty(identifiers)) {
            out.member(IDENTIFIERS);
            out.startArray();
            for (int i = 0, size = identifiers.size(); i < size; i++) {
                IdentifierCodec.INSTANCE.write(identifiers.get(i), out);
            }
            out.endArray();
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
        List<Id<?>> basis = value.basis();
        if (Values.isNotEmpty(basis)) {
            out.member(BASIS);
            out.startArray();
            for (int i = 0, size = basis.size(); i < size; i++) {
                out.id(basis.get(i).value());
            }
            out.endArray();
        }
        List<Link> links = value.links();
        if (Values.isNotEmpty(links)) {
            out.member(LINKS);
            out.startArray();
            for (int i = 0, size = links.size(); i < size; i++) {
                LinkCodec.INSTANCE.write(links.get(i), out);
            }
            out.endArray();
        }
        Optional<Assessment> assessment = value.assessment();
        if (assessment.isPresent()) {
            out.member(ASSESSMENT);
            AssessmentCodec.INSTANCE.write(assessment.get(), out);
        }
        Optional<Revision> revision = value.revision();
        if (revision.isPresent()) {
            out.member(REVISION);
            RevisionCodec.INSTANCE.write(revision.get(), out);
        }
        Optional<Text> notes = value.notes();
        if (notes.isPresent()) {
            out.member(NOTES);
            Texts.INSTANCE.write(notes.get(), out);
        }
        UnknownMembers.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
