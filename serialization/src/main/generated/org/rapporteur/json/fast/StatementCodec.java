package org.rapporteur.json.fast;

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
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.SpeechAct;
import org.rapporteur.time.Edtf;

/** Reads and writes {@link Statement}. Made from its shape. */
final class StatementCodec extends FastCodec<Statement> {
    static final StatementCodec INSTANCE = new StatementCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "type",
            "id",
            "speakers",
            "addressees",
            "content",
            "originalLanguage",
            "fidelity",
            "modality",
            "act",
            "date",
            "channel",
            "meeting",
            "place",
            "topics",
            "about",
            "identifiers",
            "citations",
            "basis",
            "links",
            "assessment",
            "revision",
            "notes"));
    private static final NameTable TYPE_VALUE = NameTable.strings(List.of("Statement"));
    private static final Member TYPE = Member.of("type");
    private static final Member ID = Member.of("id");
    private static final Member SPEAKERS = Member.of("speakers");
    private static final Member ADDRESSEES = Member.of("addressees");
    private static final Member CONTENT = Member.of("content");
    private static final Member ORIGINAL_LANGUAGE = Member.of("originalLanguage");
    private static final Member FIDELITY = Member.of("fidelity");
    private static final Member MODALITY = Member.of("modality");
    private static final Modality STANDARD_MODALITY = Modality.of("asserted");
    private static final Member ACT = Member.of("act");
    private static final Member DATE = Member.of("date");
    private static final Member CHANNEL = Member.of("channel");
    private static final Member MEETING = Member.of("meeting");
    private static final Member PLACE = Member.of("place");
    private static final Member TOPICS = Member.of("topics");
    private static final Member ABOUT = Member.of("about");
    private static final Member IDENTIFIERS = Member.of("identifiers");
    private static final Member CITATIONS = Member.of("citations");
    private static final Member BASIS = Member.of("basis");
    private static final Member LINKS = Member.of("links");
    private static final Member ASSESSMENT = Member.of("assessment");
    private static final Member REVISION = Member.of("revision");
    private static final Member NOTES = Member.of("notes");

    private StatementCodec() {}

    static FastCodec<Statement> codec() {
        return INSTANCE;
    }

    @Override
    Statement read(Utf8Input in) {
        Statement.Builder to = Statement.builder();
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
                case 2 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addSpeaker(PartyCodec.INSTANCE.read(in));
                    }
                }
                case 3 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addAddressee(PartyCodec.INSTANCE.read(in));
                    }
                }
                case 4 -> to.content(Texts.INSTANCE.read(in));
                case 5 -> to.originalLanguage(Texts.tag(in));
                case 6 -> to.fidelity(Terms.fidelity(in));
                case 7 -> to.modality(Terms.modality(in));
                case 8 -> to.act(Terms.speechAct(in));
                case 9 -> to.date(Values.date(in));
                case 10 -> to.channel(Terms.channel(in));
                case 11 -> to.meeting(in.id());
                case 12 -> to.place(PlaceCodec.INSTANCE.read(in));
                case 13 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addTopic(TopicCodec.INSTANCE.read(in));
                    }
                }
                case 14 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addAbout(in.id());
                    }
                }
                case 15 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addIdentifier(IdentifierCodec.INSTANCE.read(in));
                    }
                }
                case 16 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCitation(CitationCodec.INSTANCE.read(in));
                    }
                }
                case 17 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addBasis(in.id());
                    }
                }
                case 18 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addLink(LinkCodec.INSTANCE.read(in));
                    }
                }
                case 19 -> to.assessment(AssessmentCodec.INSTANCE.read(in));
                case 20 -> to.revision(RevisionCodec.INSTANCE.read(in));
                case 21 -> to.notes(Texts.INSTANCE.read(in));
                default -> throw new IllegalStateException(PROPERTIES.word(name));
            }
        }
        require(met & ~absent, 0x16L);
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    @Override
    void write(Statement value, Utf8Encoder out) {
        out.startObject();
        out.plain(TYPE, "Statement");
        out.id(ID, value.id().value());
        List<Party> speakers = value.speakers();
        if (Values.isNotEmpty(speakers)) {
            out.member(SPEAKERS);
            out.startArray();
            for (int i = 0, size = speakers.size(); i < size; i++) {
                PartyCodec.INSTANCE.write(speakers.get(i), out);
            }
            out.endArray();
        }
        List<Party> addressees = value.addressees();
        if (Values.isNotEmpty(addressees)) {
            out.member(ADDRESSEES);
            out.startArray();
            for (int i = 0, size = addressees.size(); i < size; i++) {
                PartyCodec.INSTANCE.write(addressees.get(i), out);
            }
            out.endArray();
        }
        out.member(CONTENT);
        Texts.INSTANCE.write(value.content(), out);
        Optional<LanguageTag> originalLanguage = value.originalLanguage();
        if (originalLanguage.isPresent()) {
            out.plain(ORIGINAL_LANGUAGE, originalLanguage.get().value());
        }
        Optional<Fidelity> fidelity = value.fidelity();
        if (fidelity.isPresent()) {
            out.plain(FIDELITY, fidelity.get().token());
        }
        if (!value.modality().token().equals(STANDARD_MODALITY.token())) {
            out.plain(MODALITY, value.modality().token());
        }
        Optional<SpeechAct> act = value.act();
        if (act.isPresent()) {
            out.plain(ACT, act.get().token());
        }
        Optional<Edtf> date = value.date();
        if (date.isPresent()) {
            out.plain(DATE, date.get().toString());
        }
        Optional<Channel> channel = value.channel();
        if (channel.isPresent()) {
            out.plain(CHANNEL, channel.get().token());
        }
        Optional<Id<Meeting>> meeting = value.meeting();
        if (meeting.isPresent()) {
            out.id(MEETING, meeting.get().value());
        }
        Optional<Place> place = value.place();
        if (place.isPresent()) {
            out.member(PLACE);
            PlaceCodec.INSTANCE.write(place.get(), out);
        }
        List<Topic> topics = value.topics();
        if (Values.isNotEmpty(topics)) {
            out.member(TOPICS);
            out.startArray();
            for (int i = 0, size = topics.size(); i < size; i++) {
                TopicCodec.INSTANCE.write(topics.get(i), out);
            }
            out.endArray();
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
