package org.rapporteur.bench;

import java.util.List;
import java.util.Map;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.Modality;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes a statement and its parts by Jackson's generator, with names that are encoded once, as it advises. */
final class JacksonByHandWriter {
    private static final SerializableString TYPE = new SerializedString("type");
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString SPEAKERS = new SerializedString("speakers");
    private static final SerializableString ADDRESSEES = new SerializedString("addressees");
    private static final SerializableString CONTENT = new SerializedString("content");
    private static final SerializableString ORIGINAL_LANGUAGE = new SerializedString("originalLanguage");
    private static final SerializableString FIDELITY = new SerializedString("fidelity");
    private static final SerializableString MODALITY = new SerializedString("modality");
    private static final SerializableString ACT = new SerializedString("act");
    private static final SerializableString DATE = new SerializedString("date");
    private static final SerializableString CHANNEL = new SerializedString("channel");
    private static final SerializableString MEETING = new SerializedString("meeting");
    private static final SerializableString PLACE = new SerializedString("place");
    private static final SerializableString TOPICS = new SerializedString("topics");
    private static final SerializableString ABOUT = new SerializedString("about");
    private static final SerializableString IDENTIFIERS = new SerializedString("identifiers");
    private static final SerializableString CITATIONS = new SerializedString("citations");
    private static final SerializableString BASIS = new SerializedString("basis");
    private static final SerializableString LINKS = new SerializedString("links");
    private static final SerializableString ASSESSMENT = new SerializedString("assessment");
    private static final SerializableString REVISION = new SerializedString("revision");
    private static final SerializableString NOTES = new SerializedString("notes");
    private static final SerializableString AS_NAMED = new SerializedString("asNamed");
    private static final SerializableString ACTOR = new SerializedString("actor");
    private static final SerializableString DESCRIPTION = new SerializedString("description");
    private static final SerializableString CAPACITY = new SerializedString("capacity");
    private static final SerializableString OFFICE_ID = new SerializedString("officeId");
    private static final SerializableString ON_BEHALF_OF = new SerializedString("onBehalfOf");
    private static final SerializableString ATTRIBUTION = new SerializedString("attribution");
    private static final SerializableString LABEL = new SerializedString("label");
    private static final SerializableString CONCEPT = new SerializedString("concept");
    private static final SerializableString SOURCE = new SerializedString("source");
    private static final SerializableString QUOTE = new SerializedString("quote");
    private static final SerializableString LOCATOR = new SerializedString("locator");
    private static final SerializableString CONCERNS = new SerializedString("concerns");
    private static final SerializableString BEARING = new SerializedString("bearing");
    private static final SerializableString RELATION = new SerializedString("relation");
    private static final SerializableString TARGET = new SerializedString("target");

    private JacksonByHandWriter() {}

    static void write(Statement value, JsonGenerator out) {
        out.writeStartObject();
        string(TYPE, "Statement", out);
        string(ID, value.id().value(), out);
        if (!value.speakers().isEmpty()) {
            out.writeName(SPEAKERS);
            out.writeStartArray();
            for (Party party : value.speakers()) {
                write(party, out);
            }
            out.writeEndArray();
        }
        if (!value.addressees().isEmpty()) {
            out.writeName(ADDRESSEES);
            out.writeStartArray();
            for (Party party : value.addressees()) {
                write(party, out);
            }
            out.writeEndArray();
        }
        text(CONTENT, value.content(), out);
        if (value.originalLanguage().isPresent()) {
            string(ORIGINAL_LANGUAGE, value.originalLanguage().get().value(), out);
        }
        if (value.fidelity().isPresent()) {
            string(FIDELITY, value.fidelity().get().token(), out);
        }
        if (value.modality() != Modality.ASSERTED) {
            string(MODALITY, value.modality().token(), out);
        }
        if (value.act().isPresent()) {
            string(ACT, value.act().get().token(), out);
        }
        if (value.date().isPresent()) {
            string(DATE, value.date().get().toString(), out);
        }
        if (value.channel().isPresent()) {
            string(CHANNEL, value.channel().get().token(), out);
        }
        if (value.meeting().isPresent()) {
            string(MEETING, value.meeting().get().value(), out);
        }
        if (value.place().isPresent()) {
            out.writeName(PLACE);
            JacksonByHandDetails.write(value.place().get(), out);
        }
        if (!value.topics().isEmpty()) {
            out.writeName(TOPICS);
            out.writeStartArray();
            for (Topic topic : value.topics()) {
                write(topic, out);
            }
            out.writeEndArray();
        }
        ids(ABOUT, value.about(), out);
        if (!value.identifiers().isEmpty()) {
            out.writeName(IDENTIFIERS);
            out.writeStartArray();
            for (Identifier identifier : value.identifiers()) {
                JacksonByHandDetails.write(identifier, out);
            }
            out.writeEndArray();
        }
        if (!value.citations().isEmpty()) {
            out.writeName(CITATIONS);
            out.writeStartArray();
            for (Citation citation : value.citations()) {
                write(citation, out);
            }
            out.writeEndArray();
        }
        ids(BASIS, value.basis(), out);
        if (!value.links().isEmpty()) {
            out.writeName(LINKS);
            out.writeStartArray();
            for (Link link : value.links()) {
                write(link, out);
            }
            out.writeEndArray();
        }
        if (value.assessment().isPresent()) {
            out.writeName(ASSESSMENT);
            JacksonByHandDetails.write(value.assessment().get(), out);
        }
        if (value.revision().isPresent()) {
            out.writeName(REVISION);
            JacksonByHandDetails.write(value.revision().get(), out);
        }
        if (value.notes().isPresent()) {
            text(NOTES, value.notes().get(), out);
        }
        out.writeEndObject();
    }

    private static void write(Party value, JsonGenerator out) {
        out.writeStartObject();
        if (value.asNamed().isPresent()) {
            string(AS_NAMED, value.asNamed().get(), out);
        }
        if (value.actor().isPresent()) {
            string(ACTOR, value.actor().get().value(), out);
        }
        if (value.description().isPresent()) {
            text(DESCRIPTION, value.description().get(), out);
        }
        if (value.capacity().isPresent()) {
            text(CAPACITY, value.capacity().get(), out);
        }
        if (value.officeId().isPresent()) {
            string(OFFICE_ID, value.officeId().get(), out);
        }
        if (value.onBehalfOf().isPresent()) {
            string(ON_BEHALF_OF, value.onBehalfOf().get().value(), out);
        }
        if (value.attribution().isPresent()) {
            string(ATTRIBUTION, value.attribution().get().token(), out);
        }
        out.writeEndObject();
    }

    private static void write(Topic value, JsonGenerator out) {
        out.writeStartObject();
        text(LABEL, value.label(), out);
        if (value.concept().isPresent()) {
            string(CONCEPT, value.concept().get(), out);
        }
        ids(ABOUT, value.about(), out);
        out.writeEndObject();
    }

    private static void write(Citation value, JsonGenerator out) {
        out.writeStartObject();
        string(SOURCE, value.source().value(), out);
        if (value.quote().isPresent()) {
            string(QUOTE, value.quote().get(), out);
        }
        if (value.locator().isPresent()) {
            string(LOCATOR, value.locator().get(), out);
        }
        if (!value.concerns().isEmpty()) {
            out.writeName(CONCERNS);
            out.writeStartArray();
            for (String concern : value.concerns()) {
                out.writeString(concern);
            }
            out.writeEndArray();
        }
        if (value.bearing() != Bearing.STATES) {
            string(BEARING, value.bearing().token(), out);
        }
        out.writeEndObject();
    }

    private static void write(Link value, JsonGenerator out) {
        out.writeStartObject();
        string(RELATION, value.relation().token(), out);
        if (value.target().isPresent()) {
            string(TARGET, value.target().get().value(), out);
        }
        if (value.description().isPresent()) {
            text(DESCRIPTION, value.description().get(), out);
        }
        if (!value.citations().isEmpty()) {
            out.writeName(CITATIONS);
            out.writeStartArray();
            for (Citation citation : value.citations()) {
                write(citation, out);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    static void string(SerializableString name, String value, JsonGenerator out) {
        out.writeName(name);
        out.writeString(value);
    }

    private static void ids(SerializableString name, List<Id<?>> ids, JsonGenerator out) {
        if (!ids.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            for (Id<?> id : ids) {
                out.writeString(id.value());
            }
            out.writeEndArray();
        }
    }

    static void text(SerializableString name, Text text, JsonGenerator out) {
        out.writeName(name);
        out.writeStartObject();
        for (Map.Entry<LanguageTag, String> entry : text.entries().entrySet()) {
            out.writeName(entry.getKey().value());
            out.writeString(entry.getValue());
        }
        out.writeEndObject();
    }
}
