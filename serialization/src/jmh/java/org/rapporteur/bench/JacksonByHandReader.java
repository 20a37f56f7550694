package org.rapporteur.bench;

import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.IdentifierScheme;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.SpeechAct;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a statement and its parts from Jackson's tokens. Each method starts at the first token of its value, and stops at the last. */
final class JacksonByHandReader {
    private JacksonByHandReader() {}

    static Statement statement(JsonParser in) {
        Statement.Builder to = Statement.builder();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case "id" -> to.id(in.getString());
                case "speakers" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        to.addSpeaker(party(in));
                    }
                }
                case "addressees" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        to.addAddressee(party(in));
                    }
                }
                case "content" -> to.content(text(in));
                case "originalLanguage" -> to.originalLanguage(in.getString());
                case "fidelity" -> to.fidelity(Fidelity.of(in.getString()));
                case "modality" -> to.modality(Modality.of(in.getString()));
                case "act" -> to.act(SpeechAct.of(in.getString()));
                case "date" -> to.date(in.getString());
                case "channel" -> to.channel(Channel.of(in.getString()));
                case "meeting" -> to.meeting(in.getString());
                case "place" -> to.place(place(in));
                case "topics" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        to.addTopic(topic(in));
                    }
                }
                case "about" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        to.addAbout(Id.of(in.getString()));
                    }
                }
                case "identifiers" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        to.addIdentifier(identifier(in));
                    }
                }
                case "citations" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        to.addCitation(citation(in));
                    }
                }
                case "basis" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        to.addBasis(Id.of(in.getString()));
                    }
                }
                case "links" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        to.addLink(link(in));
                    }
                }
                case "assessment" -> to.assessment(assessment(in));
                case "revision" -> to.revision(revision(in));
                case "notes" -> to.notes(text(in));
                default -> in.skipChildren();
            }
        }
        return to.build();
    }

    private static Party party(JsonParser in) {
        Party.Builder to = Party.builder();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case "asNamed" -> to.asNamed(in.getString());
                case "actor" -> to.actor(in.getString());
                case "description" -> to.description(text(in));
                case "capacity" -> to.capacity(text(in));
                case "officeId" -> to.officeId(in.getString());
                case "onBehalfOf" -> to.onBehalfOf(in.getString());
                case "attribution" -> to.attribution(Attribution.of(in.getString()));
                default -> in.skipChildren();
            }
        }
        return to.build();
    }

    private static Topic topic(JsonParser in) {
        Topic.Builder to = Topic.builder();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case "label" -> to.label(text(in));
                case "concept" -> to.concept(in.getString());
                case "about" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        to.addAbout(Id.of(in.getString()));
                    }
                }
                default -> in.skipChildren();
            }
        }
        return to.build();
    }

    private static Citation citation(JsonParser in) {
        Citation.Builder to = Citation.builder();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case "source" -> to.source(in.getString());
                case "quote" -> to.quote(in.getString());
                case "locator" -> to.locator(in.getString());
                case "concerns" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        to.addConcern(in.getString());
                    }
                }
                case "bearing" -> to.bearing(Bearing.of(in.getString()));
                default -> in.skipChildren();
            }
        }
        return to.build();
    }

    private static Link link(JsonParser in) {
        Link.Builder to = Link.builder();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case "relation" -> to.relation(LinkRelation.of(in.getString()));
                case "target" -> to.target(in.getString());
                case "description" -> to.description(text(in));
                case "citations" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        to.addCitation(citation(in));
                    }
                }
                default -> in.skipChildren();
            }
        }
        return to.build();
    }

    private static Place place(JsonParser in) {
        Place.Builder to = Place.builder();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case "name" -> to.name(text(in));
                case "country" -> to.country(in.getString());
                case "latitude" -> to.latitude(in.getDoubleValue());
                case "longitude" -> to.longitude(in.getDoubleValue());
                case "identifiers" -> {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        to.addIdentifier(identifier(in));
                    }
                }
                default -> in.skipChildren();
            }
        }
        return to.build();
    }

    private static Identifier identifier(JsonParser in) {
        Identifier.Builder to = Identifier.builder();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case "scheme" -> to.scheme(IdentifierScheme.of(in.getString()));
                case "value" -> to.value(in.getString());
                default -> in.skipChildren();
            }
        }
        return to.build();
    }

    private static Assessment assessment(JsonParser in) {
        Assessment.Builder to = Assessment.builder();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case "credibility" -> to.credibility(in.getIntValue());
                case "confidence" -> to.confidence(in.getIntValue());
                case "rationale" -> to.rationale(text(in));
                default -> in.skipChildren();
            }
        }
        return to.build();
    }

    private static Revision revision(JsonParser in) {
        Revision.Builder to = Revision.builder();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (name) {
                case "number" -> to.number(in.getIntValue());
                case "recordedAt" -> to.recordedAt(in.getString());
                case "recordedBy" -> to.recordedBy(in.getString());
                case "withdrawn" -> to.withdrawn(in.getBooleanValue());
                case "reason" -> to.reason(text(in));
                case "replacedBy" -> to.replacedBy(in.getString());
                default -> in.skipChildren();
            }
        }
        return to.build();
    }

    private static Text text(JsonParser in) {
        String tag = in.nextName();
        in.nextToken();
        Text text = Text.of(tag, in.getString());
        for (tag = in.nextName(); tag != null; tag = in.nextName()) {
            in.nextToken();
            text = text.and(tag, in.getString());
        }
        return text;
    }
}
