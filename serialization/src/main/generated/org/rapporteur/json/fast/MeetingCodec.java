package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.time.Edtf;

/** Reads and writes {@link Meeting}. Made from its shape. */
final class MeetingCodec extends FastCodec<Meeting> {
    static final MeetingCodec INSTANCE = new MeetingCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "type",
            "id",
            "kind",
            "title",
            "status",
            "previously",
            "date",
            "place",
            "format",
            "participants",
            "purposes",
            "agenda",
            "outcomes",
            "forum",
            "identifiers",
            "citations",
            "basis",
            "links",
            "assessment",
            "revision",
            "notes"));
    private static final NameTable TYPE_VALUE = NameTable.strings(List.of("Meeting"));
    private static final Member TYPE = Member.of("type");
    private static final Member ID = Member.of("id");
    private static final Member KIND = Member.of("kind");
    private static final Member TITLE = Member.of("title");
    private static final Member STATUS = Member.of("status");
    private static final Member PREVIOUSLY = Member.of("previously");
    private static final Member DATE = Member.of("date");
    private static final Member PLACE = Member.of("place");
    private static final Member FORMAT = Member.of("format");
    private static final Member PARTICIPANTS = Member.of("participants");
    private static final Member PURPOSES = Member.of("purposes");
    private static final Member AGENDA = Member.of("agenda");
    private static final Member OUTCOMES = Member.of("outcomes");
    private static final Member FORUM = Member.of("forum");
    private static final Member IDENTIFIERS = Member.of("identifiers");
    private static final Member CITATIONS = Member.of("citations");
    private static final Member BASIS = Member.of("basis");
    private static final Member LINKS = Member.of("links");
    private static final Member ASSESSMENT = Member.of("assessment");
    private static final Member REVISION = Member.of("revision");
    private static final Member NOTES = Member.of("notes");

    private MeetingCodec() {}

    static FastCodec<Meeting> codec() {
        return INSTANCE;
    }

    @Override
    Meeting read(Utf8Input in) {
        Meeting.Builder to = Meeting.builder();
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
                case 2 -> to.kind(Terms.meetingKind(in));
                case 3 -> to.title(Texts.INSTANCE.read(in));
                case 4 -> to.status(Terms.meetingStatus(in));
                case 5 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addPreviously(ScheduleCodec.INSTANCE.read(in));
                    }
                }
                case 6 -> to.date(Values.date(in));
                case 7 -> to.place(PlaceCodec.INSTANCE.read(in));
                case 8 -> to.format(Terms.meetingFormat(in));
                case 9 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addParticipant(ParticipantCodec.INSTANCE.read(in));
                    }
                }
                case 10 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addPurpose(Texts.INSTANCE.read(in));
                    }
                }
                case 11 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addAgenda(TopicCodec.INSTANCE.read(in));
                    }
                }
                case 12 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addOutcome(OutcomeCodec.INSTANCE.read(in));
                    }
                }
                case 13 -> to.forum(in.id());
                case 14 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addIdentifier(IdentifierCodec.INSTANCE.read(in));
                    }
                }
                case 15 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCitation(CitationCodec.INSTANCE.read(in));
                    }
                }
                case 16 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addBasis(in.id());
                    }
                }
                case 17 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addLink(LinkCodec.INSTANCE.read(in));
                    }
                }
                case 18 -> to.assessment(AssessmentCodec.INSTANCE.read(in));
                case 19 -> to.revision(RevisionCodec.INSTANCE.read(in));
                case 20 -> to.notes(Texts.INSTANCE.read(in));
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
    void write(Meeting value, Utf8Encoder out) {
        out.startObject();
        out.plain(TYPE, "Meeting");
        out.id(ID, value.id().value());
        Optional<MeetingKind> kind = value.kind();
        if (kind.isPresent()) {
            out.plain(KIND, kind.get().token());
        }
        Optional<Text> title = value.title();
        if (title.isPresent()) {
            out.member(TITLE);
            Texts.INSTANCE.write(title.get(), out);
        }
        Optional<MeetingStatus> status = value.status();
        if (status.isPresent()) {
            out.plain(STATUS, status.get().token());
        }
        List<Schedule> previously = value.previously();
        if (Values.isNotEmpty(previously)) {
            out.member(PREVIOUSLY);
            out.startArray();
            for (int i = 0, size = previously.size(); i < size; i++) {
                ScheduleCodec.INSTANCE.write(previously.get(i), out);
            }
            out.endArray();
        }
        Optional<Edtf> date = value.date();
        if (date.isPresent()) {
            out.plain(DATE, date.get().toString());
        }
        Optional<Place> place = value.place();
        if (place.isPresent()) {
            out.member(PLACE);
            PlaceCodec.INSTANCE.write(place.get(), out);
        }
        Optional<MeetingFormat> format = value.format();
        if (format.isPresent()) {
            out.plain(FORMAT, format.get().token());
        }
        List<Participant> participants = value.participants();
        if (Values.isNotEmpty(participants)) {
            out.member(PARTICIPANTS);
            out.startArray();
            for (int i = 0, size = participants.size(); i < size; i++) {
                ParticipantCodec.INSTANCE.write(participants.get(i), out);
            }
            out.endArray();
        }
        List<Text> purposes = value.purposes();
        if (Values.isNotEmpty(purposes)) {
            out.member(PURPOSES);
            out.startArray();
            for (int i = 0, size = purposes.size(); i < size; i++) {
                Texts.INSTANCE.write(purposes.get(i), out);
            }
            out.endArray();
        }
        List<Topic> agenda = value.agenda();
        if (Values.isNotEmpty(agenda)) {
            out.member(AGENDA);
            out.startArray();
            for (int i = 0, size = agenda.size(); i < size; i++) {
                TopicCodec.INSTANCE.write(agenda.get(i), out);
            }
            out.endArray();
        }
        List<Outcome> outcomes = value.outcomes();
        if (Values.isNotEmpty(outcomes)) {
            out.member(OUTCOMES);
            out.startArray();
            for (int i = 0, size = outcomes.size(); i < size; i++) {
                OutcomeCodec.INSTANCE.write(outcomes.get(i), out);
            }
            out.endArray();
        }
        Optional<Id<Forum>> forum = value.forum();
        if (forum.isPresent()) {
            out.id(FORUM, forum.get().value());
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
