package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Participant;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.ParticipantRole;
import org.rapporteur.time.Edtf;

/** Reads and writes {@link Participant}. Made from its shape. */
final class ParticipantCodec extends FastCodec<Participant> {
    static final ParticipantCodec INSTANCE = new ParticipantCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "party",
            "role",
            "attendance",
            "format",
            "period",
            "citations"));
    private static final Member PARTY = Member.of("party");
    private static final Member ROLE = Member.of("role");
    private static final ParticipantRole STANDARD_ROLE = ParticipantRole.of("participant");
    private static final Member ATTENDANCE = Member.of("attendance");
    private static final Member FORMAT = Member.of("format");
    private static final Member PERIOD = Member.of("period");
    private static final Member CITATIONS = Member.of("citations");

    private ParticipantCodec() {}

    static FastCodec<Participant> codec() {
        return INSTANCE;
    }

    @Override
    Participant read(Utf8Input in) {
        Participant.Builder to = Participant.builder();
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
                case 0 -> to.party(PartyCodec.INSTANCE.read(in));
                case 1 -> to.role(Terms.participantRole(in));
                case 2 -> to.attendance(Terms.attendance(in));
                case 3 -> to.format(Terms.meetingFormat(in));
                case 4 -> to.period(Values.date(in));
                case 5 -> {
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
    void write(Participant value, Utf8Encoder out) {
        out.startObject();
        out.member(PARTY);
        PartyCodec.INSTANCE.write(value.party(), out);
        if (!value.role().token().equals(STANDARD_ROLE.token())) {
            out.plain(ROLE, value.role().token());
        }
        Optional<Attendance> attendance = value.attendance();
        if (attendance.isPresent()) {
            out.plain(ATTENDANCE, attendance.get().token());
        }
        Optional<MeetingFormat> format = value.format();
        if (format.isPresent()) {
            out.plain(FORMAT, format.get().token());
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
