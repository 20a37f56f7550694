package org.rapporteur.bench.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;

/**
 * The format as records, for the libraries that we compare with. Ids, dates and terms are strings, so that these libraries are
 * spared the checks that ours makes: that favours them. What is absent is null.
 */
public final class Plain {
    private Plain() {}

    @Json
    @CompiledJson
    public record Dossier(
            String format,
            String id,
            Map<String, String> title,
            Map<String, String> description,
            Party publisher,
            String licence,
            String createdAt,
            String generator,
            List<Source> sources,
            List<Actor> actors,
            List<Statement> statements,
            List<Meeting> meetings,
            List<MembershipPosition> positions,
            List<Membership> memberships) {}

    @Json
    @CompiledJson
    public record Source(
            String type,
            String id,
            String kind,
            Party publisher,
            String title,
            String url,
            String language,
            String date,
            String accessedAt,
            String archivedAt,
            String digest,
            String reliability,
            String from,
            List<Identifier> identifiers,
            List<Citation> citations,
            List<String> basis,
            List<Link> links,
            Assessment assessment,
            Revision revision,
            Map<String, String> notes) {}

    /** A person, state, organisation or forum, told apart by the type, so that no library needs to choose a class. */
    @Json
    @CompiledJson
    public record Actor(
            String type,
            String id,
            List<Name> names,
            Map<String, String> description,
            String born,
            String died,
            List<String> citizenships,
            List<Tenure> tenures,
            List<Identifier> identifiers,
            List<Citation> citations,
            List<String> basis,
            List<Link> links,
            Assessment assessment,
            Revision revision,
            Map<String, String> notes,
            String country,
            String recognition,
            String period,
            String kind,
            String parent,
            String state,
            List<Map<String, String>> purposes,
            List<Topic> topics,
            List<Participant> members) {}

    @Json
    @CompiledJson
    public record Statement(
            String type,
            String id,
            List<Party> speakers,
            List<Party> addressees,
            Map<String, String> content,
            String originalLanguage,
            String fidelity,
            String modality,
            String act,
            String date,
            String channel,
            String meeting,
            Place place,
            List<Topic> topics,
            List<String> about,
            List<Identifier> identifiers,
            List<Citation> citations,
            List<String> basis,
            List<Link> links,
            Assessment assessment,
            Revision revision,
            Map<String, String> notes) {}

    @Json
    @CompiledJson
    public record Meeting(
            String type,
            String id,
            String kind,
            Map<String, String> title,
            String status,
            List<Schedule> previously,
            String date,
            Place place,
            String format,
            List<Participant> participants,
            List<Map<String, String>> purposes,
            List<Topic> agenda,
            List<Outcome> outcomes,
            String forum,
            List<Identifier> identifiers,
            List<Citation> citations,
            List<String> basis,
            List<Link> links,
            Assessment assessment,
            Revision revision,
            Map<String, String> notes) {}

    @Json
    @CompiledJson
    public record MembershipPosition(
            String type,
            String id,
            Party holder,
            String candidate,
            String organization,
            String aspect,
            String direction,
            List<Condition> conditions,
            String change,
            String period,
            List<Identifier> identifiers,
            List<Citation> citations,
            List<String> basis,
            List<Link> links,
            Assessment assessment,
            Revision revision,
            Map<String, String> notes) {}

    @Json
    @CompiledJson
    public record Membership(
            String type,
            String id,
            String member,
            String organization,
            String stage,
            String period,
            List<Identifier> identifiers,
            List<Citation> citations,
            List<String> basis,
            List<Link> links,
            Assessment assessment,
            Revision revision,
            Map<String, String> notes) {}

    @Json
    @CompiledJson
    public record Assessment(Integer credibility, Integer confidence, Map<String, String> rationale) {}

    @Json
    @CompiledJson
    public record Citation(String source, String quote, String locator, List<String> concerns, String bearing) {}

    @Json
    @CompiledJson
    public record Condition(
            String operator,
            String kind,
            Map<String, String> text,
            String state,
            String period,
            List<Citation> citations) {}

    @Json
    @CompiledJson
    public record Identifier(String scheme, String value) {}

    @Json
    @CompiledJson
    public record Link(String relation, String target, Map<String, String> description, List<Citation> citations) {}

    @Json
    @CompiledJson
    public record Name(String text, String language, String kind, String period, List<Citation> citations) {}

    @Json
    @CompiledJson
    public record Outcome(
            String kind,
            Map<String, String> summary,
            String state,
            List<Party> responsible,
            String due,
            String statement,
            List<Citation> citations) {}

    @Json
    @CompiledJson
    public record Participant(
            Party party, String role, String attendance, String format, String period, List<Citation> citations) {}

    @Json
    @CompiledJson
    public record Party(
            String asNamed,
            String actor,
            Map<String, String> description,
            Map<String, String> capacity,
            String officeId,
            String onBehalfOf,
            String attribution) {}

    @Json
    @CompiledJson
    public record Place(
            Map<String, String> name,
            String country,
            Double latitude,
            Double longitude,
            List<Identifier> identifiers) {}

    @Json
    @CompiledJson
    public record Revision(
            Integer number,
            String recordedAt,
            String recordedBy,
            Boolean withdrawn,
            Map<String, String> reason,
            String replacedBy) {}

    @Json
    @CompiledJson
    public record Schedule(String status, String date, Place place, List<Citation> citations) {}

    @Json
    @CompiledJson
    public record Tenure(
            Map<String, String> office,
            String officeId,
            String organization,
            String period,
            Boolean acting,
            List<Citation> citations) {}

    @Json
    @CompiledJson
    public record Topic(Map<String, String> label, String concept, List<String> about) {}
}
