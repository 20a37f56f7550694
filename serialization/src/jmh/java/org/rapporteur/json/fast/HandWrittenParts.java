package org.rapporteur.json.fast;

import static org.rapporteur.json.fast.HandWritten.id;
import static org.rapporteur.json.fast.HandWritten.plain;
import static org.rapporteur.json.fast.HandWritten.string;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.LinkRelation;

/** The parties, topics, citations and links of a statement that is read and written by hand. */
final class HandWrittenParts {
    private static final NameTable PARTY = NameTable.names(
            List.of("asNamed", "actor", "description", "capacity", "officeId", "onBehalfOf", "attribution"));
    private static final NameTable TOPIC = NameTable.names(List.of("label", "concept", "about"));
    private static final NameTable CITATION =
            NameTable.names(List.of("source", "quote", "locator", "concerns", "bearing"));
    private static final NameTable LINK = NameTable.names(List.of("relation", "target", "description", "citations"));

    private static final KnownTerms<Attribution> ATTRIBUTIONS = new KnownTerms<>(Attribution.known());
    private static final KnownTerms<Bearing> BEARINGS = new KnownTerms<>(List.of(Bearing.values()));
    private static final KnownTerms<LinkRelation> RELATIONS = new KnownTerms<>(LinkRelation.known());

    private static final Member AS_NAMED = Member.of("asNamed");
    private static final Member ACTOR = Member.of("actor");
    private static final Member DESCRIPTION = Member.of("description");
    private static final Member CAPACITY = Member.of("capacity");
    private static final Member OFFICE_ID = Member.of("officeId");
    private static final Member ON_BEHALF_OF = Member.of("onBehalfOf");
    private static final Member ATTRIBUTION = Member.of("attribution");
    private static final Member LABEL = Member.of("label");
    private static final Member CONCEPT = Member.of("concept");
    private static final Member ABOUT = Member.of("about");
    private static final Member SOURCE = Member.of("source");
    private static final Member QUOTE = Member.of("quote");
    private static final Member LOCATOR = Member.of("locator");
    private static final Member CONCERNS = Member.of("concerns");
    private static final Member BEARING = Member.of("bearing");
    private static final Member RELATION = Member.of("relation");
    private static final Member TARGET = Member.of("target");
    private static final Member CITATIONS = Member.of("citations");

    private HandWrittenParts() {}

    static Party party(Utf8Input in) {
        Party.Builder to = Party.builder();
        @Nullable Map<String, JsonValue> unknown = null;
        long met = 0;
        for (int name = in.object(PARTY); name != NameTable.NONE; name = in.member(PARTY)) {
            if (name == NameTable.OTHER) {
                unknown = UnknownMembers.member(in, unknown);
                continue;
            }
            met = FastCodec.once(met, name);
            if (in.isNull()) {
                continue;
            }
            switch (name) {
                case 0 -> to.asNamed(in.string());
                case 1 -> to.actor(in.id());
                case 2 -> to.description(Texts.INSTANCE.read(in));
                case 3 -> to.capacity(Texts.INSTANCE.read(in));
                case 4 -> to.officeId(in.string());
                case 5 -> to.onBehalfOf(in.id());
                default -> {
                    Attribution known = ATTRIBUTIONS.read(in);
                    to.attribution(known != null ? known : Attribution.of(in.content()));
                }
            }
        }
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    static void write(Party value, Utf8Encoder out) {
        out.startObject();
        Optional<String> asNamed = value.asNamed();
        if (asNamed.isPresent()) {
            string(AS_NAMED, asNamed.get(), out);
        }
        Optional<Id<? extends Actor>> actor = value.actor();
        if (actor.isPresent()) {
            id(ACTOR, actor.get().value(), out);
        }
        text(DESCRIPTION, value.description(), out);
        text(CAPACITY, value.capacity(), out);
        Optional<String> officeId = value.officeId();
        if (officeId.isPresent()) {
            string(OFFICE_ID, officeId.get(), out);
        }
        Optional<Id<? extends Actor>> onBehalfOf = value.onBehalfOf();
        if (onBehalfOf.isPresent()) {
            id(ON_BEHALF_OF, onBehalfOf.get().value(), out);
        }
        Optional<Attribution> attribution = value.attribution();
        if (attribution.isPresent()) {
            plain(ATTRIBUTION, attribution.get().token(), out);
        }
        UnknownMembers.write(value.extensions(), PARTY, out);
        out.endObject();
    }

    static Topic topic(Utf8Input in) {
        Topic.Builder to = Topic.builder();
        @Nullable Map<String, JsonValue> unknown = null;
        long met = 0;
        for (int name = in.object(TOPIC); name != NameTable.NONE; name = in.member(TOPIC)) {
            if (name == NameTable.OTHER) {
                unknown = UnknownMembers.member(in, unknown);
                continue;
            }
            met = FastCodec.once(met, name);
            if (in.isNull()) {
                continue;
            }
            switch (name) {
                case 0 -> to.label(Texts.INSTANCE.read(in));
                case 1 -> to.concept(in.string());
                default -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addAbout(in.id());
                    }
                }
            }
        }
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    static void write(Topic value, Utf8Encoder out) {
        out.startObject();
        out.member(LABEL);
        Texts.INSTANCE.write(value.label(), out);
        Optional<String> concept = value.concept();
        if (concept.isPresent()) {
            string(CONCEPT, concept.get(), out);
        }
        ids(ABOUT, value.about(), out);
        UnknownMembers.write(value.extensions(), TOPIC, out);
        out.endObject();
    }

    static Citation citation(Utf8Input in) {
        Citation.Builder to = Citation.builder();
        @Nullable Map<String, JsonValue> unknown = null;
        long met = 0;
        for (int name = in.object(CITATION); name != NameTable.NONE; name = in.member(CITATION)) {
            if (name == NameTable.OTHER) {
                unknown = UnknownMembers.member(in, unknown);
                continue;
            }
            met = FastCodec.once(met, name);
            if (in.isNull()) {
                continue;
            }
            switch (name) {
                case 0 -> to.source(in.id());
                case 1 -> to.quote(in.string());
                case 2 -> to.locator(in.string());
                case 3 -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addConcern(in.string());
                    }
                }
                default -> {
                    Bearing known = BEARINGS.read(in);
                    to.bearing(known != null ? known : Bearing.of(in.content()));
                }
            }
        }
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    static void citations(Member member, List<Citation> citations, Utf8Encoder out) {
        if (Values.isNotEmpty(citations)) {
            out.member(member);
            out.startArray();
            for (int i = 0; i < citations.size(); i++) {
                write(citations.get(i), out);
            }
            out.endArray();
        }
    }

    private static void write(Citation value, Utf8Encoder out) {
        out.startObject();
        id(SOURCE, value.source().value(), out);
        Optional<String> quote = value.quote();
        if (quote.isPresent()) {
            string(QUOTE, quote.get(), out);
        }
        Optional<String> locator = value.locator();
        if (locator.isPresent()) {
            string(LOCATOR, locator.get(), out);
        }
        List<String> concerns = value.concerns();
        if (Values.isNotEmpty(concerns)) {
            out.member(CONCERNS);
            out.startArray();
            for (int i = 0; i < concerns.size(); i++) {
                out.string(concerns.get(i));
            }
            out.endArray();
        }
        if (value.bearing() != Bearing.STATES) {
            plain(BEARING, value.bearing().token(), out);
        }
        UnknownMembers.write(value.extensions(), CITATION, out);
        out.endObject();
    }

    static Link link(Utf8Input in) {
        Link.Builder to = Link.builder();
        @Nullable Map<String, JsonValue> unknown = null;
        long met = 0;
        for (int name = in.object(LINK); name != NameTable.NONE; name = in.member(LINK)) {
            if (name == NameTable.OTHER) {
                unknown = UnknownMembers.member(in, unknown);
                continue;
            }
            met = FastCodec.once(met, name);
            if (in.isNull()) {
                continue;
            }
            switch (name) {
                case 0 -> {
                    LinkRelation known = RELATIONS.read(in);
                    to.relation(known != null ? known : LinkRelation.of(in.content()));
                }
                case 1 -> to.target(in.id());
                case 2 -> to.description(Texts.INSTANCE.read(in));
                default -> {
                    for (boolean more = in.array(); more; more = in.element()) {
                        to.addCitation(citation(in));
                    }
                }
            }
        }
        if (unknown != null) {
            to.extensions(UnknownMembers.extensions(in, unknown));
        }
        return to.build();
    }

    static void write(Link value, Utf8Encoder out) {
        out.startObject();
        plain(RELATION, value.relation().token(), out);
        Optional<Id<?>> target = value.target();
        if (target.isPresent()) {
            id(TARGET, target.get().value(), out);
        }
        text(DESCRIPTION, value.description(), out);
        citations(CITATIONS, value.citations(), out);
        UnknownMembers.write(value.extensions(), LINK, out);
        out.endObject();
    }

    static void ids(Member member, List<Id<?>> ids, Utf8Encoder out) {
        if (Values.isNotEmpty(ids)) {
            out.member(member);
            out.startArray();
            for (int i = 0; i < ids.size(); i++) {
                out.id(ids.get(i).value());
            }
            out.endArray();
        }
    }

    static void text(Member member, Optional<Text> text, Utf8Encoder out) {
        if (text.isPresent()) {
            out.member(member);
            Texts.INSTANCE.write(text.get(), out);
        }
    }
}
