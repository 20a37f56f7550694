package org.rapporteur.json.swift;

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
final class SourceSwift extends Swift<Source> {
    static final SourceSwift INSTANCE = new SourceSwift();

    private static final Words PROPERTIES = Words.of(List.of(
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
    private static final Words TYPE_VALUE = Words.of(List.of("Source"));
    private static final byte[] TYPE = Utf8Encoder.member("type", "Source");
    private static final byte[] ID = Utf8Encoder.memberStart("id");
    private static final byte[] KIND = Utf8Encoder.memberStart("kind");
    private static final byte[] PUBLISHER = Utf8Encoder.memberStart("publisher");
    private static final byte[] TITLE = Utf8Encoder.memberStart("title");
    private static final byte[] URL = Utf8Encoder.memberStart("url");
    private static final byte[] LANGUAGE = Utf8Encoder.memberStart("language");
    private static final byte[] DATE = Utf8Encoder.memberStart("date");
    private static final byte[] ACCESSED_AT = Utf8Encoder.memberStart("accessedAt");
    private static final byte[] ARCHIVED_AT = Utf8Encoder.memberStart("archivedAt");
    private static final byte[] DIGEST = Utf8Encoder.memberStart("digest");
    private static final byte[] RELIABILITY = Utf8Encoder.memberStart("reliability");
    private static final byte[] FROM = Utf8Encoder.memberStart("from");
    private static final byte[] IDENTIFIERS = Utf8Encoder.memberStart("identifiers");
    private static final byte[] CITATIONS = Utf8Encoder.memberStart("citations");
    private static final byte[] BASIS = Utf8Encoder.memberStart("basis");
    private static final byte[] LINKS = Utf8Encoder.memberStart("links");
    private static final byte[] ASSESSMENT = Utf8Encoder.memberStart("assessment");
    private static final byte[] REVISION = Utf8Encoder.memberStart("revision");
    private static final byte[] NOTES = Utf8Encoder.memberStart("notes");

    private SourceSwift() {}

    @Override
    Source read(Utf8Input in) {
        Source.Builder to = Source.builder();
        @Nullable Map<String, JsonValue> unknown = null;
        long met = 0;
        long absent = 0;
        in.object();
        for (int name = in.member(PROPERTIES); name != Words.NONE; name = in.member(PROPERTIES)) {
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
                case 0 -> Values.constant(in, TYPE_VALUE);
                case 1 -> to.id(Values.id(in));
                case 2 -> to.kind(Terms.sourceKind(in));
                case 3 -> to.publisher(PartySwift.INSTANCE.read(in));
                case 4 -> to.title(in.string());
                case 5 -> to.url(in.string());
                case 6 -> to.language(Values.tag(in));
                case 7 -> to.date(Values.date(in));
                case 8 -> to.accessedAt(Values.instant(in));
                case 9 -> to.archivedAt(in.string());
                case 10 -> to.digest(in.string());
                case 11 -> to.reliability(Terms.reliability(in));
                case 12 -> to.from(Values.id(in));
                case 13 -> {
                    in.array();
                    while (in.element()) {
                        to.addIdentifier(IdentifierSwift.INSTANCE.read(in));
                    }
                }
                case 14 -> {
                    in.array();
                    while (in.element()) {
                        to.addCitation(CitationSwift.INSTANCE.read(in));
                    }
                }
                case 15 -> {
                    in.array();
                    while (in.element()) {
                        to.addBasis(Values.id(in));
                    }
                }
                case 16 -> {
                    in.array();
                    while (in.element()) {
                        to.addLink(LinkSwift.INSTANCE.read(in));
                    }
                }
                case 17 -> to.assessment(AssessmentSwift.INSTANCE.read(in));
                case 18 -> to.revision(RevisionSwift.INSTANCE.read(in));
                case 19 -> to.notes(Texts.INSTANCE.read(in));
                default -> throw new IllegalStateException(PROPERTIES.word(name));
            }
        }
        require(met & ~absent, 0x2L);
        if (unknown != null) {
            to.extensions(Kept.extensions(in, unknown));
        }
        return to.build();
    }

    @Override
    void write(Source value, Utf8Encoder out) {
        out.startObject();
        out.constant(TYPE);
        out.member(ID);
        out.string(value.id().value());
        Optional<SourceKind> kind = value.kind();
        if (kind.isPresent()) {
            out.member(KIND);
            out.string(kind.get().token());
        }
        Optional<Party> publisher = value.publisher();
        if (publisher.isPresent()) {
            out.member(PUBLISHER);
            PartySwift.INSTANCE.write(publisher.get(), out);
        }
        Optional<String> title = value.title();
        if (title.isPresent()) {
            out.member(TITLE);
            out.string(title.get());
        }
        Optional<String> url = value.url();
        if (url.isPresent()) {
            out.member(URL);
            out.string(url.get());
        }
        Optional<LanguageTag> language = value.language();
        if (language.isPresent()) {
            out.member(LANGUAGE);
            out.string(language.get().value());
        }
        Optional<Edtf> date = value.date();
        if (date.isPresent()) {
            out.member(DATE);
            out.string(date.get().toString());
        }
        Optional<Instant> accessedAt = value.accessedAt();
        if (accessedAt.isPresent()) {
            out.member(ACCESSED_AT);
            out.string(accessedAt.get().toString());
        }
        Optional<String> archivedAt = value.archivedAt();
        if (archivedAt.isPresent()) {
            out.member(ARCHIVED_AT);
            out.string(archivedAt.get());
        }
        Optional<String> digest = value.digest();
        if (digest.isPresent()) {
            out.member(DIGEST);
            out.string(digest.get());
        }
        Optional<Reliability> reliability = value.reliability();
        if (reliability.isPresent()) {
            out.member(RELIABILITY);
            out.string(reliability.get().token());
        }
        Optional<Id<Source>> from = value.from();
        if (from.isPresent()) {
            out.member(FROM);
            out.string(from.get().value());
        }
        List<Identifier> identifiers = value.identifiers();
        if (!identifiers.isEmpty()) {
            out.member(IDENTIFIERS);
            out.startArray();
            for (int i = 0, size = identifiers.size(); i < size; i++) {
                IdentifierSwift.INSTANCE.write(identifiers.get(i), out);
            }
            out.endArray();
        }
        List<Citation> citations = value.citations();
        if (!citations.isEmpty()) {
            out.member(CITATIONS);
            out.startArray();
            for (int i = 0, size = citations.size(); i < size; i++) {
                CitationSwift.INSTANCE.write(citations.get(i), out);
            }
            out.endArray();
        }
        List<Id<?>> basis = value.basis();
        if (!basis.isEmpty()) {
            out.member(BASIS);
            out.startArray();
            for (int i = 0, size = basis.size(); i < size; i++) {
                out.string(basis.get(i).value());
            }
            out.endArray();
        }
        List<Link> links = value.links();
        if (!links.isEmpty()) {
            out.member(LINKS);
            out.startArray();
            for (int i = 0, size = links.size(); i < size; i++) {
                LinkSwift.INSTANCE.write(links.get(i), out);
            }
            out.endArray();
        }
        Optional<Assessment> assessment = value.assessment();
        if (assessment.isPresent()) {
            out.member(ASSESSMENT);
            AssessmentSwift.INSTANCE.write(assessment.get(), out);
        }
        Optional<Revision> revision = value.revision();
        if (revision.isPresent()) {
            out.member(REVISION);
            RevisionSwift.INSTANCE.write(revision.get(), out);
        }
        Optional<Text> notes = value.notes();
        if (notes.isPresent()) {
            out.member(NOTES);
            Texts.INSTANCE.write(notes.get(), out);
        }
        Kept.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }
}
