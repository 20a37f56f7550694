package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Id;
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

/**
 * Reads and writes a statement as somebody would by hand on the same tokens, with what else is not made from shapes. That a required
 * property is there is left to the builders, which see to it anyway.
 */
public final class HandWritten {
    private static final ReadOptions OPTIONS = ReadOptions.defaults();

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

    private static final KnownTerms<Fidelity> FIDELITIES = new KnownTerms<>(List.of(Fidelity.values()));
    private static final KnownTerms<Modality> MODALITIES = new KnownTerms<>(List.of(Modality.values()));
    private static final KnownTerms<SpeechAct> ACTS = new KnownTerms<>(SpeechAct.known());
    private static final KnownTerms<Channel> CHANNELS = new KnownTerms<>(Channel.known());

    private static final Member TYPE = Member.of("type");
    private static final Member ID = Member.of("id");
    private static final Member SPEAKERS = Member.of("speakers");
    private static final Member ADDRESSEES = Member.of("addressees");
    private static final Member CONTENT = Member.of("content");
    private static final Member ORIGINAL_LANGUAGE = Member.of("originalLanguage");
    private static final Member FIDELITY = Member.of("fidelity");
    private static final Member MODALITY = Member.of("modality");
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

    private HandWritten() {}

    /** Reads a document, or throws something where our reader would say what is wrong. */
    public static Statement read(byte[] json) {
        Utf8Input in = Utf8Input.open(json, 0, json.length, OPTIONS);
        try {
            Statement statement = read(in);
            in.end();
            return statement;
        } finally {
            in.close();
        }
    }

    /** Writes a document. */
    public static byte[] toBytes(Statement statement) {
        try (Utf8Encoder out = Utf8Encoder.open()) {
            write(statement, out);
            return out.toBytes();
        }
    }

    private static Statement read(Utf8Input in) {
        Statement.Builder to = Statement.builder();
        @Nullable Map<String, JsonValue> unknown = null;
        long met = 0;
        for (int name = in.object(PROPERTIES); name != NameTable.NONE; name = in.member(PROPERTIES)) {
            if (name == NameTable.OTHER) {
                unknown = UnknownMembers.member(in, unknown);
                continue;
            }
            met = FastCodec.once(met, name);
            if (in.isNull()) {
                continue;
            }
            switch (name) {
                case 0 -> Values.constant(in, TYPE_VALUE);
                case 1 -> to.id(in.id());
                case 2 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addSpeaker(HandWrittenParts.party(in));
                    }
                }
                case 3 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addAddressee(HandWrittenParts.party(in));
                    }
                }
                case 4 -> to.content(Texts.INSTANCE.read(in));
                case 5 -> to.originalLanguage(Texts.tag(in));
                case 6 -> {
                    Fidelity known = FIDELITIES.read(in);
                    to.fidelity(known != null ? known : Fidelity.of(in.content()));
                }
                case 7 -> {
                    Modality known = MODALITIES.read(in);
                    to.modality(known != null ? known : Modality.of(in.content()));
                }
                case 8 -> {
                    SpeechAct known = ACTS.read(in);
                    to.act(known != null ? known : SpeechAct.of(in.content()));
                }
                case 9 -> to.date(Values.date(in));
                case 10 -> {
                    Channel known = CHANNELS.read(in);
                    to.channel(known != null ? known : Channel.of(in.content()));
                }
                case 11 -> to.meeting(in.id());
                case 12 -> to.place(HandWrittenDetails.place(in));
                case 13 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addTopic(HandWrittenParts.topic(in));
                    }
                }
                case 14 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addAbout(in.id());
                    }
                }
                case 15 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addIdentifier(HandWrittenDetails.identifier(in));
                    }
                }
                case 16 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCitation(HandWrittenParts.citation(in));
                    }
                }
                case 17 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addBasis(in.id());
                    }
                }
                case 18 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addLink(HandWrittenParts.link(in));
                    }
                }
                case 19 -> to.assessment(HandWrittenDetails.assessment(in));
                case 20 -> to.revision(HandWrittenDetails.revision(in));
                default -> to.notes(Texts.INSTANCE.read(in));
            }
        }
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    private static void write(Statement value, Utf8Encoder out) {
        out.startObject();
        out.member(TYPE);
        out.plain("Statement");
        out.member(ID);
        out.id(value.id().value());
        parties(SPEAKERS, value.speakers(), out);
        parties(ADDRESSEES, value.addressees(), out);
        out.member(CONTENT);
        Texts.INSTANCE.write(value.content(), out);
        Optional<LanguageTag> originalLanguage = value.originalLanguage();
        if (originalLanguage.isPresent()) {
            plain(ORIGINAL_LANGUAGE, originalLanguage.get().value(), out);
        }
        Optional<Fidelity> fidelity = value.fidelity();
        if (fidelity.isPresent()) {
            plain(FIDELITY, fidelity.get().token(), out);
        }
        if (value.modality() != Modality.ASSERTED) {
            plain(MODALITY, value.modality().token(), out);
        }
        Optional<SpeechAct> act = value.act();
        if (act.isPresent()) {
            plain(ACT, act.get().token(), out);
        }
        Optional<Edtf> date = value.date();
        if (date.isPresent()) {
            plain(DATE, date.get().toString(), out);
        }
        Optional<Channel> channel = value.channel();
        if (channel.isPresent()) {
            plain(CHANNEL, channel.get().token(), out);
        }
        Optional<Id<Meeting>> meeting = value.meeting();
        if (meeting.isPresent()) {
            id(MEETING, meeting.get().value(), out);
        }
        Optional<Place> place = value.place();
        if (place.isPresent()) {
            out.member(PLACE);
            HandWrittenDetails.write(place.get(), out);
        }
        List<Topic> topics = value.topics();
        if (Values.isNotEmpty(topics)) {
            out.member(TOPICS);
            out.startArray();
            for (int i = 0; i < topics.size(); i++) {
                HandWrittenParts.write(topics.get(i), out);
            }
            out.endArray();
        }
        HandWrittenParts.ids(ABOUT, value.about(), out);
        HandWrittenDetails.identifiers(IDENTIFIERS, value.identifiers(), out);
        HandWrittenParts.citations(CITATIONS, value.citations(), out);
        HandWrittenParts.ids(BASIS, value.basis(), out);
        List<Link> links = value.links();
        if (Values.isNotEmpty(links)) {
            out.member(LINKS);
            out.startArray();
            for (int i = 0; i < links.size(); i++) {
                HandWrittenParts.write(links.get(i), out);
            }
            out.endArray();
        }
        Optional<Assessment> assessment = value.assessment();
        if (assessment.isPresent()) {
            out.member(ASSESSMENT);
            HandWrittenDetails.write(assessment.get(), out);
        }
        Optional<Revision> revision = value.revision();
        if (revision.isPresent()) {
            out.member(REVISION);
            HandWrittenDetails.write(revision.get(), out);
        }
        Optional<Text> notes = value.notes();
        if (notes.isPresent()) {
            out.member(NOTES);
            Texts.INSTANCE.write(notes.get(), out);
        }
        UnknownMembers.write(value.extensions(), PROPERTIES, out);
        out.endObject();
    }

    private static void parties(Member member, List<Party> parties, Utf8Encoder out) {
        if (Values.isNotEmpty(parties)) {
            out.member(member);
            out.startArray();
            for (int i = 0; i < parties.size(); i++) {
                HandWrittenParts.write(parties.get(i), out);
            }
            out.endArray();
        }
    }

    static void plain(Member member, String value, Utf8Encoder out) {
        out.member(member);
        out.plain(value);
    }

    static void id(Member member, String value, Utf8Encoder out) {
        out.member(member);
        out.id(value);
    }

    static void string(Member member, String value, Utf8Encoder out) {
        out.member(member);
        out.string(value);
    }
}
