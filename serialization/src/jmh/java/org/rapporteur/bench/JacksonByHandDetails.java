package org.rapporteur.bench;

import static org.rapporteur.bench.JacksonByHandWriter.string;
import static org.rapporteur.bench.JacksonByHandWriter.text;

import org.rapporteur.model.Assessment;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes the place, identifiers, assessment and revision of a statement by Jackson's generator. */
final class JacksonByHandDetails {
    private static final SerializableString IDENTIFIERS = new SerializedString("identifiers");
    private static final SerializableString NAME = new SerializedString("name");
    private static final SerializableString COUNTRY = new SerializedString("country");
    private static final SerializableString LATITUDE = new SerializedString("latitude");
    private static final SerializableString LONGITUDE = new SerializedString("longitude");
    private static final SerializableString SCHEME = new SerializedString("scheme");
    private static final SerializableString VALUE = new SerializedString("value");
    private static final SerializableString CREDIBILITY = new SerializedString("credibility");
    private static final SerializableString CONFIDENCE = new SerializedString("confidence");
    private static final SerializableString RATIONALE = new SerializedString("rationale");
    private static final SerializableString NUMBER = new SerializedString("number");
    private static final SerializableString RECORDED_AT = new SerializedString("recordedAt");
    private static final SerializableString RECORDED_BY = new SerializedString("recordedBy");
    private static final SerializableString WITHDRAWN = new SerializedString("withdrawn");
    private static final SerializableString REASON = new SerializedString("reason");
    private static final SerializableString REPLACED_BY = new SerializedString("replacedBy");

    private JacksonByHandDetails() {}

    static void write(Place value, JsonGenerator out) {
        out.writeStartObject();
        text(NAME, value.name(), out);
        if (value.country().isPresent()) {
            string(COUNTRY, value.country().get(), out);
        }
        if (value.latitude().isPresent()) {
            out.writeName(LATITUDE);
            out.writeNumber(value.latitude().getAsDouble());
        }
        if (value.longitude().isPresent()) {
            out.writeName(LONGITUDE);
            out.writeNumber(value.longitude().getAsDouble());
        }
        if (!value.identifiers().isEmpty()) {
            out.writeName(IDENTIFIERS);
            out.writeStartArray();
            for (Identifier identifier : value.identifiers()) {
                write(identifier, out);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    static void write(Identifier value, JsonGenerator out) {
        out.writeStartObject();
        string(SCHEME, value.scheme().token(), out);
        string(VALUE, value.value(), out);
        out.writeEndObject();
    }

    static void write(Assessment value, JsonGenerator out) {
        out.writeStartObject();
        if (value.credibility().isPresent()) {
            out.writeName(CREDIBILITY);
            out.writeNumber(value.credibility().getAsInt());
        }
        if (value.confidence().isPresent()) {
            out.writeName(CONFIDENCE);
            out.writeNumber(value.confidence().getAsInt());
        }
        if (value.rationale().isPresent()) {
            text(RATIONALE, value.rationale().get(), out);
        }
        out.writeEndObject();
    }

    static void write(Revision value, JsonGenerator out) {
        out.writeStartObject();
        out.writeName(NUMBER);
        out.writeNumber(value.number());
        if (value.recordedAt().isPresent()) {
            string(RECORDED_AT, value.recordedAt().get().toString(), out);
        }
        if (value.recordedBy().isPresent()) {
            string(RECORDED_BY, value.recordedBy().get(), out);
        }
        if (value.withdrawn()) {
            out.writeName(WITHDRAWN);
            out.writeBoolean(true);
        }
        if (value.reason().isPresent()) {
            text(REASON, value.reason().get(), out);
        }
        if (value.replacedBy().isPresent()) {
            string(REPLACED_BY, value.replacedBy().get().value(), out);
        }
        out.writeEndObject();
    }
}
