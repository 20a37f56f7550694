package org.rapporteur.json.fast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Place;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.time.Edtf;

/** Reads and writes {@link Schedule}. Made from its shape. */
final class ScheduleCodec extends FastCodec<Schedule> {
    static final ScheduleCodec INSTANCE = new ScheduleCodec();

    private static final NameTable PROPERTIES = NameTable.names(List.of(
            "status",
            "date",
            "place",
            "citations"));
    private static final Member STATUS = Member.of("status");
    private static final Member DATE = Member.of("date");
    private static final Member PLACE = Member.of("place");
    private static final Member CITATIONS = Member.of("citations");

    private ScheduleCodec() {}

    static FastCodec<Schedule> codec() {
        return INSTANCE;
    }

    @Override
    Schedule read(Utf8Input in) {
        Schedule.Builder to = Schedule.builder();
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
                case 0 -> to.status(Terms.meetingStatus(in));
                case 1 -> to.date(Values.date(in));
                case 2 -> to.place(PlaceCodec.INSTANCE.read(in));
                case 3 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCitation(CitationCodec.INSTANCE.read(in));
                    }
                }
                default -> throw new IllegalStateException(PROPERTIES.word(name));
            }
        }
        require(met & ~absent, 0x0L);
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    @Override
    void write(Schedule value, Utf8Encoder out) {
        out.startObject();
        Optional<MeetingStatus> status = value.status();
        if (status.isPresent()) {
            out.plain(STATUS, status.get().token());
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
