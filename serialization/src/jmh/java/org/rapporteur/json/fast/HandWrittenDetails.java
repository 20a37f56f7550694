package org.rapporteur.json.fast;

import static org.rapporteur.json.fast.HandWritten.id;
import static org.rapporteur.json.fast.HandWritten.plain;
import static org.rapporteur.json.fast.HandWritten.string;
import static org.rapporteur.json.fast.HandWrittenParts.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Id;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.term.IdentifierScheme;

/** The place, identifiers, assessment and revision of a statement that is read and written by hand. */
final class HandWrittenDetails {
    private static final NameTable PLACE =
            NameTable.names(List.of("name", "country", "latitude", "longitude", "identifiers"));
    private static final NameTable IDENTIFIER = NameTable.names(List.of("scheme", "value"));
    private static final NameTable ASSESSMENT = NameTable.names(List.of("credibility", "confidence", "rationale"));
    private static final NameTable REVISION =
            NameTable.names(List.of("number", "recordedAt", "recordedBy", "withdrawn", "reason", "replacedBy"));

    private static final KnownTerms<IdentifierScheme> SCHEMES = new KnownTerms<>(IdentifierScheme.known());

    private static final Member NAME = Member.of("name");
    private static final Member COUNTRY = Member.of("country");
    private static final Member LATITUDE = Member.of("latitude");
    private static final Member LONGITUDE = Member.of("longitude");
    private static final Member IDENTIFIERS = Member.of("identifiers");
    private static final Member SCHEME = Member.of("scheme");
    private static final Member VALUE = Member.of("value");
    private static final Member CREDIBILITY = Member.of("credibility");
    private static final Member CONFIDENCE = Member.of("confidence");
    private static final Member RATIONALE = Member.of("rationale");
    private static final Member NUMBER = Member.of("number");
    private static final Member RECORDED_AT = Member.of("recordedAt");
    private static final Member RECORDED_BY = Member.of("recordedBy");
    private static final Member WITHDRAWN = Member.of("withdrawn");
    private static final Member REASON = Member.of("reason");
    private static final Member REPLACED_BY = Member.of("replacedBy");

    private HandWrittenDetails() {}

    static Place place(Utf8Input in) {
        Place.Builder to = Place.builder();
        @Nullable Map<String, JsonValue> unknown = null;
        long met = 0;
        for (int name = in.object(PLACE); name != NameTable.NONE; name = in.member(PLACE)) {
            if (name == NameTable.OTHER) {
                unknown = UnknownMembers.member(in, unknown);
                continue;
            }
            met = FastCodec.once(met, name);
            if (in.isNull()) {
                continue;
            }
            switch (name) {
                case 0 -> to.name(Texts.INSTANCE.read(in));
                case 1 -> to.country(in.string());
                case 2 -> to.latitude(Values.decimal(in));
                case 3 -> to.longitude(Values.decimal(in));
                default -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addIdentifier(identifier(in));
                    }
                }
            }
        }
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    static void write(Place value, Utf8Encoder out) {
        out.startObject();
        out.member(NAME);
        Texts.INSTANCE.write(value.name(), out);
        Optional<String> country = value.country();
        if (country.isPresent()) {
            plain(COUNTRY, country.get(), out);
        }
        OptionalDouble latitude = value.latitude();
        if (latitude.isPresent()) {
            out.member(LATITUDE);
            out.number(latitude.getAsDouble());
        }
        OptionalDouble longitude = value.longitude();
        if (longitude.isPresent()) {
            out.member(LONGITUDE);
            out.number(longitude.getAsDouble());
        }
        identifiers(IDENTIFIERS, value.identifiers(), out);
        UnknownMembers.write(value.extensions(), PLACE, out);
        out.endObject();
    }

    static Identifier identifier(Utf8Input in) {
        Identifier.Builder to = Identifier.builder();
        @Nullable Map<String, JsonValue> unknown = null;
        long met = 0;
        for (int name = in.object(IDENTIFIER); name != NameTable.NONE; name = in.member(IDENTIFIER)) {
            if (name == NameTable.OTHER) {
                unknown = UnknownMembers.member(in, unknown);
                continue;
            }
            met = FastCodec.once(met, name);
            if (in.isNull()) {
                continue;
            }
            if (name == 0) {
                IdentifierScheme known = SCHEMES.read(in);
                to.scheme(known != null ? known : IdentifierScheme.of(in.content()));
            } else {
                to.value(in.string());
            }
        }
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    static void identifiers(Member member, List<Identifier> identifiers, Utf8Encoder out) {
        if (Values.isNotEmpty(identifiers)) {
            out.member(member);
            out.startArray();
            for (int i = 0; i < identifiers.size(); i++) {
                write(identifiers.get(i), out);
            }
            out.endArray();
        }
    }

    private static void write(Identifier value, Utf8Encoder out) {
        out.startObject();
        plain(SCHEME, value.scheme().token(), out);
        string(VALUE, value.value(), out);
        UnknownMembers.write(value.extensions(), IDENTIFIER, out);
        out.endObject();
    }

    static Assessment assessment(Utf8Input in) {
        Assessment.Builder to = Assessment.builder();
        @Nullable Map<String, JsonValue> unknown = null;
        long met = 0;
        for (int name = in.object(ASSESSMENT); name != NameTable.NONE; name = in.member(ASSESSMENT)) {
            if (name == NameTable.OTHER) {
                unknown = UnknownMembers.member(in, unknown);
                continue;
            }
            met = FastCodec.once(met, name);
            if (in.isNull()) {
                continue;
            }
            switch (name) {
                case 0 -> to.credibility(in.integer());
                case 1 -> to.confidence(in.integer());
                default -> to.rationale(Texts.INSTANCE.read(in));
            }
        }
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    static void write(Assessment value, Utf8Encoder out) {
        out.startObject();
        OptionalInt credibility = value.credibility();
        if (credibility.isPresent()) {
            out.member(CREDIBILITY);
            out.number(credibility.getAsInt());
        }
        OptionalInt confidence = value.confidence();
        if (confidence.isPresent()) {
            out.member(CONFIDENCE);
            out.number(confidence.getAsInt());
        }
        text(RATIONALE, value.rationale(), out);
        UnknownMembers.write(value.extensions(), ASSESSMENT, out);
        out.endObject();
    }

    static Revision revision(Utf8Input in) {
        Revision.Builder to = Revision.builder();
        @Nullable Map<String, JsonValue> unknown = null;
        long met = 0;
        for (int name = in.object(REVISION); name != NameTable.NONE; name = in.member(REVISION)) {
            if (name == NameTable.OTHER) {
                unknown = UnknownMembers.member(in, unknown);
                continue;
            }
            met = FastCodec.once(met, name);
            if (in.isNull()) {
                continue;
            }
            switch (name) {
                case 0 -> to.number(in.integer());
                case 1 -> to.recordedAt(Values.instant(in));
                case 2 -> to.recordedBy(in.string());
                case 3 -> to.withdrawn(in.bool());
                case 4 -> to.reason(Texts.INSTANCE.read(in));
                default -> to.replacedBy(in.id());
            }
        }
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    static void write(Revision value, Utf8Encoder out) {
        out.startObject();
        out.member(NUMBER);
        out.number(value.number());
        Optional<Instant> recordedAt = value.recordedAt();
        if (recordedAt.isPresent()) {
            out.member(RECORDED_AT);
            out.instant(recordedAt.get());
        }
        Optional<String> recordedBy = value.recordedBy();
        if (recordedBy.isPresent()) {
            string(RECORDED_BY, recordedBy.get(), out);
        }
        if (value.withdrawn()) {
            out.member(WITHDRAWN);
            out.bool(true);
        }
        text(REASON, value.reason(), out);
        Optional<Id<?>> replacedBy = value.replacedBy();
        if (replacedBy.isPresent()) {
            id(REPLACED_BY, replacedBy.get().value(), out);
        }
        UnknownMembers.write(value.extensions(), REVISION, out);
        out.endObject();
    }
}
