package org.rapporteur.json.swift;

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
final class MeetingSwift extends Swift<Meeting> {
    static final MeetingSwift INSTANCE = new MeetingSwift();

    private static final Words PROPERTIES = Words.of(List.of(
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
    private static final Words TYPE_VALUE = Words.of(List.of("Meeting"));
    private static final byte[] TYPE = Utf8Encoder.member("type", "Meeting");
    private static final byte[] ID = Utf8Encoder.memberStart("id");
    private static final byte[] KIND = Utf8Encoder.memberStart("kind");
    private static final byte[] TITLE = Utf8Encoder.memberStart("title");
    private static final byte[] STATUS = Utf8Encoder.memberStart("status");
    private static final byte[] PREVIOUSLY = Utf8Encoder.memberStart("previously");
    private static final byte[] DATE = Utf8Encoder.memberStart("date");
    private static final byte[] PLACE = Utf8Encoder.memberStart("place");
    private static final byte[] FORMAT = Utf8Encoder.memberStart("format");
    private static final byte[] PARTICIPANTS = Utf8Encoder.memberStart("participants");
    private static final byte[] PURPOSES = Utf8Encoder.memberStart("purposes");
    private static final byte[] AGENDA = Utf8Encoder.memberStart("agenda");
    private static final byte[] OUTCOMES = Utf8Encoder.memberStart("outcomes");
    private static final byte[] FORUM = Utf8Encoder.memberStart("forum");
    private static final byte[] IDENTIFIERS = Utf8Encoder.memberStart("identifiers");
    private static final byte[] CITATIONS = Utf8Encoder.memberStart("citations");
    private static final byte[] BASIS = Utf8Encoder.memberStart("basis");
    private static final byte[] LINKS = Utf8Encoder.memberStart("links");
    private static final byte[] ASSESSMENT = Utf8Encoder.memberStart("assessment");
    private static final byte[] REVISION = Utf8Encoder.memberStart("revision");
    private static final byte[] NOTES = Utf8Encoder.memberStart("notes");

    private MeetingSwift() {}

    @Override
    Meeting read(Utf8Input in) {
        Meeting.Builder to = Meeting.builder();
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
                case 2 -> to.kind(Terms.meetingKind(in));
                case 3 -> to.title(Texts.INSTANCE.read(in));
                case 4 -> to.status(Terms.meetingStatus(in));
                case 5 -> {
                    in.array();
                    while (in.element()) {
                        to.addPreviously(ScheduleSwift.INSTANCE.read(in));
                    }
                }
                case 6 -> to.date(Values.date(in));
                case 7 -> to.place(PlaceSwift.INSTANCE.read(in));
                case 8 -> to.format(Terms.meetingFormat(in));
                case 9 -> {
                    in.array();
                    while (in.element()) {
                        to.addParticipant(ParticipantSwift.INSTANCE.read(in));
                    }
                }
                case 10 -> {
                    in.array();
                    while (in.element()) {
                        to.addPurpose(Texts.INSTANCE.read(in));
                    }
                }
                case 11 -> {
                    in.array();
                    while (in.element()) {
                        to.addAgenda(TopicSwift.INSTANCE.read(in));
                    }
                }
                case 12 -> {
                    in.array();
                    while (in.element()) {
                        to.addOutcome(OutcomeSwift.INSTANCE.read(in));
                    }
                }
                case 13 -> to.forum(Values.id(in));
                case 14 -> {
                    in.array();
                    while (in.element()) {
                        to.addIdentifier(IdentifierSwift.INSTANCE.read(in));
                    }
                }
                case 15 -> {
                    in.array();
                    while (in.element()) {
                        to.addCitation(CitationSwift.INSTANCE.read(in));
                    }
                }
                case 16 -> {
                    in.array();
                    while (in.element()) {
                        to.addBasis(Values.id(in));
                    }
                }
                case 17 -> {
                    in.array();
                    while (in.element()) {
                        to.addLink(LinkSwift.INSTANCE.read(in));
                    }
                }
                case 18 -> to.assessment(AssessmentSwift.INSTANCE.read(in));
                case 19 -> to.revision(RevisionSwift.INSTANCE.read(in));
                case 20 -> to.notes(Texts.INSTANCE.read(in));
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
    void write(Meeting value, Utf8Encoder out) {
        out.startObject();
        out.constant(TYPE);
        out.member(ID);
        out.string(value.id().value());
        Optional<MeetingKind> kind = value.kind();
        if (kind.isPresent()) {
            out.member(KIND);
            out.string(kind.get().token());
        }
        Optional<Text> title = value.title();
        if (title.isPresent()) {
            out.member(TITLE);
            Texts.INSTANCE.write(title.get(), out);
        }
        Optional<MeetingStatus> status = value.status();
        if (status.isPresent()) {
            out.member(STATUS);
            out.string(status.get().token());
        }
        List<Schedule> previously = value.previously();
        if (!previously.isEmpty()) {
            out.member(PREVIOUSLY);
            out.startArray();
            for (int i = 0, size = previously.size(); i < size; i++) {
                ScheduleSwift.INSTANCE.write(previously.get(i), out);
            }
            out.endArray();
        }
        Optional<Edtf> date = value.date();
        if (date.isPresent()) {
            out.member(DATE);
            out.string(date.get().toString());
        }
        Optional<Place> place = value.place();
        if (place.isPresent()) {
            out.member(PLACE);
            PlaceSwift.INSTANCE.write(place.get(), out);
        }
        Optional<MeetingFormat> format = value.format();
        if (format.isPresent()) {
            out.member(FORMAT);
            out.string(format.get().token());
        }
        List<Participant> participants = value.participants();
        if (!participants.isEmpty()) {
            out.member(PARTICIPANTS);
            out.startArray();
            for (int i = 0, size = participants.size(); i < size; i++) {
                ParticipantSwift.INSTANCE.write(participants.get(i), out);
            }
            out.endArray();
        }
        List<Text> purposes = value.purposes();
        if (!purposes.isEmpty()) {
            out.member(PURPOSES);
            out.startArray();
            for (int i = 0, size = purposes.size(); i < size; i++) {
                Texts.INSTANCE.write(purposes.get(i), out);
            }
            out.endArray();
        }
        List<Topic> agenda = value.agenda();
        if (!agenda.isEmpty()) {
            out.member(AGENDA);
            out.startArray();
            for (int i = 0, size = agenda.size(); i < size; i++) {
                TopicSwift.INSTANCE.write(agenda.get(i), out);
            }
            out.endArray();
        }
        List<Outcome> outcomes = value.outcomes();
        if (!outcomes.isEmpty()) {
            out.member(OUTCOMES);
            out.startArray();
            for (int i = 0, size = outcomes.size(); i < size; i++) {
                OutcomeSwift.INSTANCE.write(outcomes.get(i), out);
            }
            out.endArray();
        }
        Optional<Id<Forum>> forum = value.forum();
        if (forum.isPresent()) {
            out.member(FORUM);
            out.string(forum.get().value());
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
