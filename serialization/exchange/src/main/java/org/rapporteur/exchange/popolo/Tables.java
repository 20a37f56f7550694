package org.rapporteur.exchange.popolo;

import static org.rapporteur.exchange.popolo.PopoloClass.EVENT;
import static org.rapporteur.exchange.popolo.PopoloClass.MOTION;
import static org.rapporteur.exchange.popolo.PopoloClass.ORGANIZATION;
import static org.rapporteur.exchange.popolo.PopoloClass.PERSON;
import static org.rapporteur.exchange.popolo.PopoloClass.POST;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of the mapping. Reading, writing, counting and the documentation come from them. */
final class Tables {
    /** The kind of meeting that a vote event is. */
    static final String VOTE = "vote";

    private static final Table NAME = Table.of(
                    "other_name",
                    "Name",
                    Fields.string("name", "text", Check.TEXT),
                    Fields.language("lang", "language"),
                    Fields.word("note", "kind", NameKinds.WORDS),
                    Fields.period("start_date", "end_date", "period"))
            .requiring("name");

    private static final Table IDENTIFIER = Table.of(
                    "identifier",
                    "Identifier",
                    Fields.string("scheme", "scheme", Check.SCHEME),
                    Fields.string("identifier", "value", Check.IDENTIFIER))
            .requiring("scheme", "identifier");

    private static final Field IDENTIFIERS = Fields.list("identifiers", "identifiers", 0, IDENTIFIER);

    static final Table PERSONS = Table.of(
                    PERSON.token(),
                    "Person",
                    Fields.string("name", "names/0/text", Check.TEXT),
                    Fields.list("other_names", "names", 1, NAME),
                    IDENTIFIERS,
                    Fields.text("summary", "description"),
                    Fields.string("birth_date", "born", Check.PLAIN_DATE),
                    Fields.string("death_date", "died", Check.PLAIN_DATE),
                    new SourcesField())
            .requiring("name|other_names");

    static final Table ORGANIZATIONS = Table.of(
                    ORGANIZATION.token(),
                    "Organization",
                    Fields.string("name", "names/0/text", Check.TEXT),
                    Fields.list("other_names", "names", 1, NAME),
                    IDENTIFIERS,
                    Fields.string("classification", "kind", Check.ORGANIZATION_KIND),
                    Fields.reference("parent_id", "parent", ORGANIZATION),
                    Fields.text("abstract", "description"),
                    Fields.period("founding_date", "dissolution_date", "period"),
                    new SourcesField())
            .requiring("name|other_names");

    static final Table TENURES = Table.of(
            PopoloClass.MEMBERSHIP.token(),
            "Tenure of the person, if it has a label, a post, or a role other than member",
            new OfficeField(),
            Fields.reference("organization_id", "organization", ORGANIZATION),
            Fields.reference("post_id", "officeId", POST),
            Fields.period("start_date", "end_date", "period"),
            new SourcesField());

    static final Table MEMBERSHIPS = Table.of(
                    PopoloClass.MEMBERSHIP.token(),
                    "Membership, if it is no tenure",
                    Fields.reference("person_id", "member", PERSON, ORGANIZATION),
                    Fields.reference("member_id", "member", ORGANIZATION, PERSON),
                    Fields.reference("organization_id", "organization", ORGANIZATION),
                    new StageField(),
                    Fields.period("start_date", "end_date", "period"),
                    new SourcesField())
            .requiring("person_id|member_id", "organization_id");

    static final Table EVENTS = Table.of(
            EVENT.token(),
            "Meeting",
            Fields.text("name", "title"),
            IDENTIFIERS,
            Fields.string("classification", "kind", Check.MEETING_KIND),
            Fields.string("status", "status", Check.MEETING_STATUS),
            Fields.period("start_date", "end_date", "date"),
            Fields.text("location", "place/name"),
            new ParticipantField("organization_id", "organiser"),
            new AttendeesField(),
            new PartOfField("parent_id"),
            new SourcesField());

    private static final Table VOTES = Table.of(
                    "vote",
                    "Vote",
                    Fields.reference("voter_id", "voter/actor", PERSON, ORGANIZATION),
                    Fields.option("option", "option"),
                    Fields.text("role", "voter/capacity"),
                    Fields.reference("party_id", "voter/onBehalfOf", ORGANIZATION))
            .requiring("voter_id", "option");

    private static final Table COUNTS = Table.of(
                    "count", "VoteCount", Fields.option("option", "option"), Fields.count("value", "value"))
            .requiring("option", "value");

    static final Table VOTE_EVENTS = Table.of(
            PopoloClass.VOTE_EVENT.token(),
            "Meeting of the kind vote, with one outcome",
            Fields.period("start_date", "end_date", "date"),
            new ParticipantField("organization_id", "voter"),
            new PartOfField("legislative_session_id"),
            new SourcesField());

    static final Table OUTCOMES = Table.of(
            PopoloClass.VOTE_EVENT.token(),
            "Outcome of that meeting",
            Fields.reference("motion_id", "statement", MOTION),
            Fields.list("votes", "votes", 0, VOTES),
            Fields.list("counts", "counts", 0, COUNTS));

    static final Table SPEECHES = Table.of(
                    PopoloClass.SPEECH.token(),
                    "Statement",
                    Fields.reference("creator_id", "speakers/0/actor", PERSON, ORGANIZATION),
                    Fields.string("attribution_text", "speakers/0/asNamed", Check.TEXT),
                    Fields.text("role", "speakers/0/capacity"),
                    Fields.reference("audience_id", "addressees/0/actor", PERSON, ORGANIZATION),
                    Fields.text("text", "content"),
                    Fields.word(
                            "type",
                            "fidelity",
                            new TreeMap<>(
                                    Map.of("speech", "verbatim", "summary", "summary", "narrative", "paraphrase"))),
                    Fields.string("date", "date", Check.SINGLE_DATE),
                    Fields.text("title", "topics/0/label"),
                    Fields.reference("event_id", "meeting", EVENT),
                    new SourcesField())
            .requiring("text", "creator_id|attribution_text");

    static final Table MOTIONS = Table.of(
                    MOTION.token(),
                    "Statement with the act propose",
                    Fields.reference("creator_id", "speakers/0/actor", PERSON, ORGANIZATION),
                    Fields.text("text", "content"),
                    Fields.string("date", "date", Check.SINGLE_DATE),
                    Fields.reference("organization_id", "addressees/0/actor", ORGANIZATION),
                    new SourcesField())
            .requiring("text", "creator_id");

    /** All tables, in the order of the documentation. */
    static final List<Table> ALL = List.of(
            PERSONS,
            ORGANIZATIONS,
            NAME,
            IDENTIFIER,
            TENURES,
            MEMBERSHIPS,
            EVENTS,
            SPEECHES,
            MOTIONS,
            VOTE_EVENTS,
            OUTCOMES,
            VOTES,
            COUNTS);

    private Tables() {}
}
